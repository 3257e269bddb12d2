import assert from "node:assert/strict";
import { createMemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient } from "./testing/client.ts";
import { entries } from "./testing/sample.ts";

const uri = "file:///w/news/bridge.readout";
const store = `${uri}.annotations.jsonl`;
const source = "file:///elsewhere/rows.jsonl";
const text = "Ada Holm received Maro Beridze.\nShe added that tolls would fall.\n";

describe("import over the protocol", () => {
  let client: TestClient;
  let files: ReturnType<typeof createMemoryFiles>;

  beforeEach(async () => {
    files = createMemoryFiles();
    files.put("file:///w/news/other.readout", "Nothing of it.\n");
    files.put(uri, text);
    files.put("file:///w/codebook.yaml", "codes:\n  pledge: { name: Pledge }\n");
    client = await new TestClient({ files, entries, folders: ["file:///w"] }).start();
  });
  afterEach(() => client.close());

  const put = (label: readonly unknown[]): void => {
    files.put(source, `${JSON.stringify({ text, label })}\n`);
  };
  const span = (words: string): readonly [number, number] => {
    const start = text.indexOf(words);
    return [start, start + words.length];
  };

  it("offers formats with what they can do", async () => {
    const formats = await client.request("readout/exportFormats", null);
    const brat = formats.find(({ id }) => id === "brat");
    assert.deepEqual([brat?.isFolder, brat?.canImport, brat?.options[0]?.name], [true, true, "own"]);
    assert.equal(formats.find(({ id }) => id === "report")?.canImport, false);
  });

  it("tells what would come, does it as one act, and takes it back with one undo", async () => {
    put([
      [...span("tolls would fall"), "Pledge"],
      [...span("received Maro"), "meeting"],
    ]);
    const params = { format: "doccano", sources: [source] };
    const preview = await client.request("readout/import", { ...params, dryRun: true });
    assert.equal(preview.summary, "2 new, 0 changed, 0 the same; codes added: meeting");
    assert.deepEqual(preview.files, [{ uri, count: 2 }]);
    assert.equal(files.text(store), null);

    await client.request("readout/import", params);
    assert.match(files.text(store) ?? "", /"exact":"tolls would fall".*"code":"pledge"/);
    assert.match(files.text("file:///w/codebook.yaml") ?? "", /meeting/);
    const again = await client.request("readout/import", { ...params, dryRun: true });
    assert.deepEqual([again.counts.new, again.counts.same], [0, 2]);

    await client.request("readout/undo", null);
    assert.doesNotMatch(files.text(store) ?? "", /tolls/);
    assert.doesNotMatch(files.text("file:///w/codebook.yaml") ?? "", /meeting/);
  });

  it("takes nothing where something has no place, unless told to", async () => {
    const rest = JSON.stringify({ text: "A text that nobody has.", label: [[2, 6, "pledge"]] });
    put([[...span("tolls would fall"), "pledge"]]);
    files.put(source, `${files.text(source)}${rest}\n{"text": 7}\n`);
    const params = { format: "doccano", sources: [source] };
    const preview = await client.request("readout/import", { ...params, dryRun: true });
    assert.deepEqual([preview.counts.new, preview.counts.lost], [1, 1]);
    assert.deepEqual([preview.lost[0]?.quote, preview.problems[0]?.line], ["text", 3]);
    await assert.rejects(
      client.request("readout/import", params),
      /line 3: `text` must be a string\. Nothing was imported/,
    );
    assert.equal(files.text(store), null);
    await client.request("readout/import", { ...params, partial: true });
    assert.match(files.text(store) ?? "", /tolls would fall/);
  });

  it("makes files of texts that are not here, where that is wanted", async () => {
    files.put(
      source,
      `${JSON.stringify({ text: "A text that nobody has.", file: "new/own.txt", document: "own", label: [[2, 6, "pledge"]] })}\n`,
    );
    const params = { format: "doccano", sources: [source], addTexts: true };
    const preview = await client.request("readout/import", { ...params, dryRun: true });
    assert.deepEqual([preview.counts.new, preview.counts.lost, preview.texts], [1, 0, ["new/own.txt"]]);
    await client.request("readout/import", params);
    assert.equal(files.text("file:///w/new/own.txt"), "A text that nobody has.");
    assert.match(files.text("file:///w/new/own.txt.annotations.jsonl") ?? "", /"exact":"text"/);
  });

  it("says what is wrong with what it is given", async () => {
    put([]);
    const ask = (params: { format: string; sources: string[] }) => client.request("readout/import", params);
    await assert.rejects(ask({ format: "report", sources: [source] }), /no format “report” that can be imported/);
    await assert.rejects(ask({ format: "doccano", sources: ["file:///nowhere"] }), /nowhere/);
    files.put(source, "PK");
    await assert.rejects(ask({ format: "refi-qda", sources: [source] }), /no zip, or its end is missing/);
  });
});
