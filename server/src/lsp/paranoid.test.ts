import assert from "node:assert/strict";
import fc from "fast-check";
import { TestClient } from "./testing/client.ts";
import { arabic, entries, twoDocuments } from "./testing/sample.ts";

const uri = "file:///w/bridge.readout";
const textDocument = { uri };

/** Pieces that make and unmake documents, names, dates and line ends when they are typed somewhere. */
const pieces = [
  "",
  "x",
  "\n",
  "\r\n",
  "\r",
  "=== ",
  " ===",
  "=== third ===\n\n",
  "date: 2025-01-32\n",
  "Ada Holm ",
  "ადა ჰოლმმა",
  arabic,
  "😀",
  "\ud83d",
  "\u0000",
  "on 21 January 2025. ",
] as const;

const edit = fc.record({
  start: fc.nat(1000),
  length: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(200) }),
  text: fc.constantFrom(...pieces),
});

describe("answers after edits (paranoid)", () => {
  it("are those of a server that sees the text for the first time", async function () {
    this.timeout(60_000);
    const property = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const edited = await new TestClient({ entries }).start();
      await edited.open(uri, twoDocuments);
      let tokens = await edited.ask<Tokens>("textDocument/semanticTokens/full", { textDocument });
      let text = twoDocuments;
      for (const [index, { start, length, text: added }] of edits.entries()) {
        const range = { start: positionOf(text, start), end: positionOf(text, start + length) };
        text = text.slice(0, offsetOf(text, range.start)) + added + text.slice(offsetOf(text, range.end));
        await edited.change(uri, index + 2, [{ range, text: added }]);
        // Every other edit is answered at once, so that caches of several ages meet.
        if (index % 2 === 0) tokens = await nextTokens(edited, tokens);
      }
      tokens = await nextTokens(edited, tokens);

      const fresh = await new TestClient({ entries }).start();
      await fresh.open(uri, text);
      const expected = await fresh.ask<Tokens>("textDocument/semanticTokens/full", { textDocument });
      assert.deepEqual(tokens.data, expected.data);
      for (const method of ["documentSymbol", "diagnostic", "foldingRange"]) {
        const answer = (client: TestClient) => client.ask(`textDocument/${method}`, { textDocument });
        assert.deepEqual(await answer(edited), await answer(fresh), method);
      }
      assert.deepEqual(
        await edited.request("readout/analysis", { textDocument }),
        await fresh.request("readout/analysis", { textDocument }),
      );
      assert.deepEqual([...edited.errors, ...fresh.errors], []);
      edited.close();
      fresh.close();
    });
    await fc.assert(property, { numRuns: 20 });
  });
});

interface Tokens {
  readonly resultId: string;
  readonly data: number[];
}

async function nextTokens(client: TestClient, before: Tokens): Promise<Tokens> {
  const answer = await client.ask<{
    resultId: string;
    edits: { start: number; deleteCount: number; data?: number[] }[];
  }>("textDocument/semanticTokens/full/delta", { textDocument, previousResultId: before.resultId });
  const data = answer.edits.reduce(
    (list, { start, deleteCount, data: added = [] }) => list.toSpliced(start, deleteCount, ...added),
    before.data,
  );
  return { resultId: answer.resultId, data };
}

/** LSP's lines, counted the slow way. */
function positionOf(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: (before.at(-1) as string).length };
}

function offsetOf(text: string, { line, character }: { line: number; character: number }): number {
  let start = 0;
  for (let i = 0; i < line; i++) {
    const end = text.slice(start).search(/[\r\n]/);
    start += end + (text.slice(start + end, start + end + 2) === "\r\n" ? 2 : 1);
  }
  const end = text.slice(start).search(/[\r\n]/);
  return Math.min(start + character, end < 0 ? text.length : start + end);
}
