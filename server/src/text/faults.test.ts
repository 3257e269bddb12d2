import assert from "node:assert/strict";
import fc from "fast-check";
import { ChunkedText } from "./chunked/chunkedText.ts";
import { mostPlaces, textFaults } from "./faults.ts";

const tiny = { min: 4, target: 12, max: 24 };

describe("faults of a text", () => {
  it("are found where they stand, the same in chunks and in one piece", () => {
    const parts = fc.constantFrom(
      "a",
      "😀",
      "\ud83d",
      "\ude00",
      "\0",
      "\ufffd",
      "\n",
      "\r\n",
      "\r",
      "words of a line ",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const faults = textFaults(ChunkedText.of(text, tiny));
        assert.deepEqual(faults, textFaults(ChunkedText.of(text)));
        const lone = [...text.matchAll(/\p{Cs}/gu)].map(({ index }) => index);
        assert.deepEqual(faults.loneSurrogates, lone.slice(0, mostPlaces));
        assert.ok(faults.nul.every((at) => text[at] === "\0"));
        assert.equal(faults.nul.length > 0, text.includes("\0"));
        assert.equal(faults.replaced.length > 0, text.includes("\ufffd"));
        const kinds = new Set(text.match(/\r\n|\n|\r/g));
        assert.equal(faults.mixedLineEnds !== null, kinds.size > 1);
      }),
      { numRuns: 1000 },
    );
  });

  it("name the usual line end and the first that differs", () => {
    const faults = textFaults(ChunkedText.of("a\r\nb\r\nc\nd\re\r\n"));
    assert.deepEqual(faults.mixedLineEnds, { usual: "crlf", first: { start: 7, end: 8 } });
  });

  it("are bounded in number", () => {
    const faults = textFaults(ChunkedText.of("\0\ud83d".repeat(100_000)));
    assert.equal(faults.nul.length, mostPlaces);
    assert.equal(faults.loneSurrogates.length, mostPlaces);
  });
});
