import assert from "node:assert/strict";
import type { Position, Range } from "../protocol.ts";
import { createMemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient } from "./testing/client.ts";
import { entries, twoDocuments } from "./testing/sample.ts";

const uri = "file:///w/bridge.readout";
const textDocument = { uri };
const lines = twoDocuments.split("\n");

describe("what is left to tag, over the protocol", () => {
  let client: TestClient;

  beforeEach(async () => {
    const files = createMemoryFiles({ [uri]: twoDocuments });
    const codebook = "codes:\n  pledge: { name: Pledge }\n";
    client = await new TestClient({ files, entries, codebook, folders: ["file:///w"] }).start();
    await client.open(uri, twoDocuments);
  });
  afterEach(() => client.close());

  const at = (words: string): Position => {
    const line = lines.findIndex((text) => text.includes(words));
    return { line, character: (lines[line] as string).indexOf(words) };
  };
  const tag = async (words: string, codes: readonly string[] = ["pledge"]) => {
    const range = { start: at(words), end: at(words) };
    const { annotations } = await client.request("readout/tag", { textDocument, ranges: [range], codes, note: "n" });
    return annotations[0]?.id as string;
  };
  const words = ({ start, end }: Range) => (lines[start.line] as string).slice(start.character, end.character);
  const untagged = async (position: Position, which: "next" | "previous") => {
    const found = await client.request("readout/untaggedStatement", { textDocument, position, which });
    return found && words(found.range);
  };
  const left = async () => {
    const coverage = await client.request("readout/coverage", { textDocument, position: at("Two presidents") });
    assert.equal(coverage?.documentId, "bridge-en");
    return `${coverage.untagged.length} of ${coverage.statements}`;
  };

  it("is the next statement without a code, also in the next document of the file", async () => {
    await tag("bridge would open");
    assert.equal(await untagged(at("Ada Holm, the"), "next"), "She added that tolls would fall.");
    await tag("She added");
    assert.match((await untagged(at("Ada Holm, the"), "next")) ?? "", /^2025 წლის/);
    assert.match((await untagged(at("She added"), "previous")) ?? "", /^Ada Holm, the president/);
  });

  it("is nothing behind the last one", async () => {
    assert.equal(await untagged(at("ადა ჰოლმმა განაცხადა"), "next"), null);
  });

  it("counts a statement as tagged by a code, not by a note alone, and no longer when the tag is rejected", async () => {
    const before = await left();
    await tag("She added", []);
    assert.equal(await left(), before);
    const id = await tag("She added");
    assert.notEqual(await left(), before);
    await client.request("readout/editAnnotations", { textDocument, ids: [id], set: { status: "rejected" } });
    assert.equal(await left(), before);
  });

  it("is nothing outside of documents", async () => {
    await client.change(uri, 2, [{ text: "" }]);
    const position = { line: 0, character: 0 };
    const coverage = await client.request("readout/coverage", { textDocument, position });
    assert.equal(coverage?.untagged.length ?? 0, 0);
  });
});
