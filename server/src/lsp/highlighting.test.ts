import assert from "node:assert/strict";
import type { Range, SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import { tokenModifiers, tokenTypes } from "../protocol.ts";
import { TestClient } from "./testing/client.ts";
import { entries, twoDocuments } from "./testing/sample.ts";

const uri = "file:///w/bridge.readout";
const textDocument = { uri };

/** The tokens as `kind words`. */
function drawn(text: string, data: readonly number[]): string[] {
  const lines = text.split("\n");
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lineStep, step, length, type, bits] = data.slice(i, i + 5) as [number, number, number, number, number];
    line += lineStep;
    character = lineStep === 0 ? character + step : step;
    const words = (lines[line] as string).slice(character, character + length);
    const names = tokenModifiers.filter((_, bit) => bits & (1 << bit));
    found.push([tokenTypes[type]?.replace("readout", ""), ...names, words].join(" "));
  }
  return found;
}

describe("highlighting over the protocol", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await new TestClient({ entries }).start();
    await client.open(uri, twoDocuments);
  });
  afterEach(() => client.close());

  const full = () => client.ask<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
  /** Whether a name stands in a role is for the recognisers to say, and their tests. */
  const people = (tokens: readonly string[]) =>
    tokens.filter((token) => /^(Person|Place) /.test(token)).map((token) => token.replace(" nested", ""));

  it("marks names in every document and language of the file", async () => {
    const { data } = await full();
    assert.deepEqual(people(drawn(twoDocuments, data)), [
      "Person Ada Holm",
      "Place Norland",
      "Person Maro Beridze",
      "Person Ada Holm",
      "Person ადა ჰოლმმა",
      "Person მარო ბერიძე",
      "Person ადა ჰოლმმა",
    ]);
  });

  it("answers for a range with what stands in it", async () => {
    const range: Range = { start: { line: 11, character: 0 }, end: { line: 11, character: 60 } };
    const { data } = await client.ask<SemanticTokens>("textDocument/semanticTokens/range", { textDocument, range });
    assert.deepEqual(people(drawn(twoDocuments, data)), ["Person ადა ჰოლმმა", "Person მარო ბერიძე"]);
  });

  it("tells what changed by an edit, and no more", async () => {
    const before = await full();
    const at = { line: 5, character: 0 };
    await client.change(uri, 2, [{ range: { start: at, end: at }, text: "Maro Beridze heard it. " }]);
    const delta = await client.ask<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", {
      textDocument,
      previousResultId: before.resultId,
    });
    const [edit, ...more] = delta.edits;
    assert.ok(edit && more.length === 0);
    assert.ok((edit.data ?? []).length <= 10, "one new token and the one behind it");
    const data = before.data.toSpliced(edit.start, edit.deleteCount, ...(edit.data ?? []));
    assert.deepEqual(data, (await full()).data);
  });

  it("answers in full where it does not know the result that the client has", async () => {
    const answer = await client.ask<SemanticTokens>("textDocument/semanticTokens/full/delta", {
      textDocument,
      previousResultId: "unheard of",
    });
    assert.deepEqual(answer.data, (await full()).data);
  });

  it("says nothing of files that are not open", async () => {
    const other = { textDocument: { uri: "file:///elsewhere" } };
    assert.equal(await client.ask("textDocument/semanticTokens/full", other), null);
  });
});
