import assert from "node:assert/strict";
import fc from "fast-check";
import { ChunkedText } from "../../text/chunked/chunkedText.ts";
import type { ChunkSizes } from "../../text/chunked/cut.ts";
import { DelimiterSet } from "./delimiterSet.ts";
import { divide } from "./divide.ts";

/** So small that documents, headers and long lines lie across chunks; no smaller than a scanned line end. */
const small: ChunkSizes = { min: 64, target: 128, max: 256 };
const onePiece: ChunkSizes = { min: 64, target: 1e9, max: 1e9 + 64 };

/** Delimiters, halves of delimiters, and the prose that they stand in. */
const fragments = [
  "=== doc-1 ===\n",
  "=== doc-2 ===\r\n",
  "=== peace ===\n",
  "=== open",
  "--- wire-3 ---\n",
  "---\n",
  "---\r",
  "<doc id=\"a\" date='2026-02-04'>",
  "<doc>",
  "</doc>",
  "<document id=b>\n",
  "</document>\n",
  "<DOC>\n<DOCNO>T-1</DOCNO>\n<TEXT>\n",
  "</TEXT>",
  "</DOC>\n",
  "# newdoc id = n-4\n",
  "# date = 20255-02-04\n",
  "date: 2026-02-04\n",
  "lang: ka\r\n",
  "Source: a desk\n",
  "words: of a transcript\n",
  " date 2026-02-04 ",
  "title Talks source Desk\n",
  "\f",
  "\ufeff",
  "\n",
  "\r",
  "\r\n",
  "\n\n",
  "   ",
  "<",
  "=",
  ">",
  "😀",
  "\ud83d",
  "სიტყვა ",
  "کلمه ",
  "The envoys met again.\n",
  "long words of one line ".repeat(20),
  " ".repeat(100),
];
const fragment = fc.array(fc.constantFrom(...fragments), { maxLength: 6 }).map((parts) => parts.join(""));
const start = fc.array(fc.constantFrom(...fragments), { minLength: 5, maxLength: 60 }).map((parts) => parts.join(""));
const edit = fc.record({
  at: fc.integer({ min: 0, max: 1000 }),
  removed: fc.oneof({ weight: 5, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(600) }),
  inserted: fragment,
});

describe("division of a text that changes", () => {
  it("is the division of the same text read at once, after any edits", () => {
    const inPieces = new DelimiterSet();
    const atOnce = new DelimiterSet();
    fc.assert(
      fc.property(start, fc.array(edit, { maxLength: 6 }), (initial, edits) => {
        let text = ChunkedText.of(initial, small);
        for (const { at, removed, inserted } of [{ at: 0, removed: 0, inserted: "" }, ...edits]) {
          const from = Math.round((at / 1000) * text.length);
          text = text.replace(from, from + removed, inserted);
          const whole = text.toString();
          assert.deepEqual(
            divide(text, "f.txt", inPieces),
            divide(ChunkedText.of(whole, onePiece), "f.txt", atOnce),
            whole,
          );
        }
      }),
      { numRuns: 2500 },
    );
  });

  it("holds its promises on any text: documents in order, spans within them, problems within the file", () => {
    fc.assert(
      fc.property(fc.oneof(start, fc.string({ unit: "binary", maxLength: 300 })), (text) => {
        const { documents, problems } = divide(text, null);
        let behind = 0;
        for (const document of documents) {
          assert.ok(behind <= document.start && document.start <= document.end && document.end <= text.length);
          behind = document.end;
          const length = document.end - document.start;
          const spans = [
            document.body,
            ...document.problems,
            ...document.header.flatMap((f) => [f.keySpan, f.valueSpan]),
          ];
          for (const span of spans) assert.ok(0 <= span.start && span.start <= span.end && span.end <= length);
        }
        for (const span of problems) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      }),
      { numRuns: 1500 },
    );
  });

  it("reads a header across chunks, and one that is longer than any reader follows", () => {
    const notes = Array.from({ length: 900 }, (_, index) => `note: remark number ${index}\n`).join("");
    for (const header of [notes.slice(0, 300), notes]) {
      const text = `=== long-1 ===\ndate: 2026-02-04\n${header}\nBody.\n`;
      const pieces = divide(ChunkedText.of(text, small), null, new DelimiterSet());
      assert.deepEqual(pieces, divide(ChunkedText.of(text, onePiece), null, new DelimiterSet()));
      assert.equal(pieces.documents[0]?.header[0]?.value, "2026-02-04");
    }
  });

  it("scans nothing but the chunks around an edit", () => {
    const set = new DelimiterSet();
    const document = (index: number): string => `=== doc-${index} ===\nlang: en\n\n${"The envoys met. ".repeat(200)}\n`;
    const text = ChunkedText.of(Array.from({ length: 300 }, (_, index) => document(index)).join(""));
    divide(text, null, set);
    const edited = text.replace(500_000, 500_000, "x");
    const unknown = edited.chunks.filter((chunk) => !set.scanned.has(chunk));
    assert.equal(divide(edited, null, set).documents.length, 300);
    assert.ok(text.chunks.length > 20 && unknown.length <= 2);
  });

  it("a line of 20 million characters is read like any other", () => {
    const text = `<doc id="huge">${"слово ".repeat(3_400_000)}</doc>\n<doc id="next">b</doc>\n`;
    const { documents } = divide(text, null, new DelimiterSet());
    assert.deepEqual(
      documents.map(({ id }) => id),
      ["huge", "next"],
    );
  });
});
