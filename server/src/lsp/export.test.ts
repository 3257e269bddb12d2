import assert from "node:assert/strict";
import { createMemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient } from "./testing/client.ts";
import { entries, twoDocuments } from "./testing/sample.ts";

const uri = "file:///w/news/bridge.readout";
const closed = "file:///w/news/001_closed.txt";
const folder = "file:///w/exports";

describe("export over the protocol", () => {
  let client: TestClient;
  const files = createMemoryFiles();

  beforeEach(async () => {
    for (const [path, text] of [
      [uri, twoDocuments],
      [closed, "Ada Holm said that it is closed.\n"],
      ["file:///w/news/002_untagged.txt", "Nothing here.\n"],
    ] as const) {
      files.put(path, text);
      await files.remove(`${path}.annotations.jsonl`);
    }
    client = await new TestClient({
      files,
      entries,
      codebook: "codes: { pledge: {} }\n",
      folders: ["file:///w"],
    }).start();
    for (const [path, text, line] of [
      [closed, "Ada Holm said that it is closed.\n", 0],
      [uri, twoDocuments, 6],
    ] as const) {
      await client.open(path, text);
      const range = { start: { line, character: 0 }, end: { line, character: 9 } };
      await client.request("readout/tag", { textDocument: { uri: path }, ranges: [range], codes: ["pledge"] });
    }
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: closed } });
  });
  afterEach(() => client.close());

  it("offers its formats", async () => {
    const formats = await client.request("readout/exportFormats", null);
    assert.ok(formats.some(({ id, label, extension }) => id === "w3c" && label !== "" && extension !== ""));
  });

  it("gives back every annotated file of the workspace, open or not, in every format", async () => {
    for (const { id } of await client.request("readout/exportFormats", null)) {
      const { files: made } = await client.request("readout/export", { format: id });
      assert.ok(made.length > 0, id);
      for (const { name, text, base64 } of made) assert.ok(name !== "" && (text ?? base64) !== undefined, id);
    }
    const { files: json } = await client.request("readout/export", { format: "json" });
    const text = json[0]?.text ?? "";
    assert.match(text, /"news\/bridge\.readout"/);
    assert.match(text, /"She added"/);
    assert.match(text, /"news\/001_closed\.txt"/);
    assert.doesNotMatch(text, /002_untagged/);
  });

  it("keeps annotations whose document is gone from the file", async () => {
    await client.change(uri, 2, [{ text: "=== other ===\n\nNothing of it is left.\n" }]);
    const { files: json } = await client.request("readout/export", { format: "json", uris: [uri] });
    assert.match(json[0]?.text ?? "", /"She added"/);
  });

  it("writes into a folder, and over what is there only when told to", async () => {
    const params = { format: "json", uris: [uri], folder };
    const { files: written } = await client.request("readout/export", params);
    const target = written[0]?.uri ?? "";
    assert.match(files.text(target) ?? "", /She added/);
    files.put(target, "mine");
    await assert.rejects(client.request("readout/export", params), /exists already/);
    assert.equal(files.text(target), "mine");
    await client.request("readout/export", { ...params, force: true });
    assert.match(files.text(target) ?? "", /She added/);
    await files.remove(target);
  });

  it("tells what would be written and lost, and writes nothing", async () => {
    const params = { format: "conll", uris: [uri], folder, layers: ["annotations", "dates"], dryRun: true } as const;
    const preview = await client.request("readout/export", params);
    assert.deepEqual(preview.files, [{ name: "annotations.conll" }]);
    assert.deepEqual([preview.documents, preview.annotations], [2, 1]);
    assert.ok(preview.losses.some(({ kind }) => kind === "times"));
    assert.equal(files.text(`${folder}/annotations.conll`), null);
  });

  it("exports recognised layers, and obeys the options of a format", async () => {
    const params = { format: "csv", uris: [uri], layers: ["dates"], set: { separator: "tab" } } as const;
    const { files: made } = await client.request("readout/export", params);
    assert.match(made[0]?.text ?? "", /\tdates\tDATE\t/);
    await assert.rejects(
      client.request("readout/export", { ...params, layers: ["moods" as "dates"] }),
      /no layer “moods”/,
    );
  });

  it("says what is wrong instead of writing half of it", async () => {
    await assert.rejects(client.request("readout/export", { format: "unheard-of" }), /no format/);
    files.refuseWrites("no-space");
    await assert.rejects(client.request("readout/export", { format: "json", uris: [uri], folder }), /no-space/);
    files.refuseWrites(null);
    const missing = { format: "json", uris: ["file:///w/nowhere.txt"] };
    await assert.rejects(client.request("readout/export", missing), /nowhere\.txt/);
  });
});
