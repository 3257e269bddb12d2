import assert from "node:assert/strict";
import { createMemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient } from "./testing/client.ts";
import { entries } from "./testing/sample.ts";

const uri = "file:///w/001_closed.txt";
const text = "Ada Holm said that it is closed. The envoys will meet again.\n";

describe("agreement over the protocol", () => {
  let client: TestClient;

  const tag = async (annotator: string, start: number, end: number, code: string): Promise<void> => {
    const settings = { readout: { annotator } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings });
    const range = { start: { line: 0, character: start }, end: { line: 0, character: end } };
    await client.request("readout/tag", { textDocument: { uri }, ranges: [range], codes: [code] });
  };

  beforeEach(async () => {
    const files = createMemoryFiles();
    files.put(uri, text);
    const codebook = "codes: { pledge: { name: Promise }, demand: {} }\n";
    client = await new TestClient({ files, entries, codebook, folders: ["file:///w"] }).start();
    await client.open(uri, text);
    await tag("Ana", 33, 60, "pledge");
  });
  afterEach(() => client.close());

  it("compares those who have tagged, and leads from each disagreement to an annotation", async () => {
    await tag("Ben", 33, 60, "demand");
    assert.deepEqual(await client.request("readout/annotators", null), ["Ana", "Ben"]);
    const { annotators, documents, html, markdown } = await client.request("readout/agreement", { links: true });
    assert.deepEqual([annotators, documents], [["Ana", "Ben"], 1]);
    assert.match(markdown, /The envoys will meet again\. \| other codes \| Ana: Promise \| Ben: demand/i);
    const [, place = ""] = /href="readout-annotation:([^"]+)"/.exec(html) ?? [];
    const [file, id] = JSON.parse(decodeURIComponent(place)) as [string, string];
    assert.equal(file, uri);
    const { annotations } = await client.request("readout/annotations", { textDocument: { uri }, ids: [id] });
    assert.equal(annotations[0]?.creator, "Ana");
  });

  it("says why there is nothing to compare", async () => {
    await assert.rejects(client.request("readout/agreement", {}), /wants two annotators/);
    await assert.rejects(client.request("readout/agreement", { annotators: ["Ana", "Eve"] }), /Nobody called “Eve”/);
  });
});
