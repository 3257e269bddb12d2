import assert from "node:assert/strict";
import { createMemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient } from "./testing/client.ts";
import { entries, twoDocuments } from "./testing/sample.ts";

const uri = "file:///w/bridge.readout";
const textDocument = { uri };
/** "She added …", said by whoever spoke before. */
const said = { line: 5, character: 3 };
const added = { line: 6, character: 3 };
const maro = { name: "Maro Beridze", key: "Q900002" };

describe("“Speaker Is…” over the protocol", () => {
  let client: TestClient;
  afterEach(() => client.close());

  const start = async (files = createMemoryFiles({ [uri]: twoDocuments })) => {
    client = await new TestClient({ files, entries, folders: ["file:///w"] }).start();
    await client.open(uri, twoDocuments);
    return files;
  };
  const speakers = async () => {
    const [first, second] = await Promise.all(
      [said, added].map((position) => client.request("readout/statement", { textDocument, position })),
    );
    return [first?.speaker, second?.speaker];
  };

  it("offers those who met, and then others", async () => {
    await start();
    const answer = await client.request("readout/speakers", { textDocument, position: said });
    assert.equal(answer?.statement.speaker, "Ada Holm");
    assert.deepEqual(
      answer?.candidates.map(({ name, isParticipant }) => [name, isParticipant]),
      [
        ["Ada Holm", true],
        ["Maro Beridze", true],
      ],
    );
    assert.equal(await client.request("readout/speakers", { textDocument, position: { line: 0, character: 3 } }), null);
  });

  it("corrects the statement and what goes on from it, is stored, undone and done again", async () => {
    const files = await start();
    assert.deepEqual(await speakers(), ["Ada Holm", "Ada Holm"]);
    const { annotations } = await client.request("readout/setSpeaker", { textDocument, position: said, speaker: maro });
    assert.equal(annotations[0]?.motivation, "identifying");
    assert.deepEqual(await speakers(), ["Maro Beridze", "Maro Beridze"]);
    const stored = await files.read(`${uri}.annotations.jsonl`);
    assert.ok(stored.ok && new TextDecoder().decode(stored.value).includes("Maro Beridze"));
    const { label } = await client.request("readout/undo", null);
    assert.equal(label, "Speaker is Maro Beridze");
    assert.deepEqual(await speakers(), ["Ada Holm", "Ada Holm"]);
    await client.request("readout/redo", null);
    assert.deepEqual(await speakers(), ["Maro Beridze", "Maro Beridze"]);
  });

  it("holds in analysis and outline, through edits before it, and when the file is opened again", async () => {
    const files = await start();
    await client.request("readout/setSpeaker", { textDocument, position: said, speaker: maro });
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } };
    await client.change(uri, 2, [{ range, text: "Snow fell. " }]);
    assert.deepEqual(await speakers(), ["Maro Beridze", "Maro Beridze"]);
    const analysis = JSON.stringify(await client.request("readout/analysis", { textDocument }));
    assert.ok(analysis.includes('"speaker":"Maro Beridze"'));
    const outline = JSON.stringify(await client.ask("textDocument/documentSymbol", { textDocument }));
    assert.ok(outline.includes('"Maro Beridze"'));
    client.close();
    await start(files);
    // The annotations are read beside the opening.
    while ((await speakers())[0] !== "Maro Beridze");
  });

  it("is changed in place, and taken back", async () => {
    await start();
    const first = await client.request("readout/setSpeaker", { textDocument, position: said, speaker: maro });
    const nobody = { name: null, key: null };
    const second = await client.request("readout/setSpeaker", { textDocument, position: said, speaker: nobody });
    assert.equal(second.annotations[0]?.id, first.annotations[0]?.id);
    assert.deepEqual(await speakers(), [null, null]);
    await client.request("readout/setSpeaker", { textDocument, position: said, speaker: null });
    assert.deepEqual(await speakers(), ["Ada Holm", "Ada Holm"]);
    await assert.rejects(
      client.request("readout/setSpeaker", { textDocument, position: said, speaker: null }),
      /nothing to take back/,
    );
  });
});
