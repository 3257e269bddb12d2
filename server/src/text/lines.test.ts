import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { countBreaks, Lines, newlineOf } from "./lines.ts";

/** Texts in which line ends, their halves and wide characters are as common as letters. */
const knottyText = fc
  .array(fc.constantFrom("a", "ბ", "ی", "😀", "\ud83d", "\ude00", "\n", "\r", "\r\n", "\u2028", "\f"), {
    maxLength: 30,
  })
  .map((parts) => parts.join(""));

describe("lines", () => {
  it("count and place as LSP's own text document does", () => {
    fc.assert(
      fc.property(knottyText, fc.integer({ min: -2, max: 40 }), fc.integer({ min: -2, max: 12 }), (text, a, b) => {
        const lines = new Lines(text);
        const reference = TextDocument.create("file:///a", "readout", 1, text);
        assert.equal(lines.count, reference.lineCount);
        assert.deepEqual(lines.positionAt(a), reference.positionAt(a));
        assert.equal(
          lines.offsetAt({ line: b, character: a }),
          reference.offsetAt({ line: b, character: a }),
          JSON.stringify({ text, a, b }),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("tell which kind of line end a text uses", () => {
    const kinds = { "a\nb\n": "lf", "a\r\nb": "crlf", "a\rb\r": "cr", "a\r\nb\n": "mixed", "a\n\rb": "mixed", a: "lf" };
    for (const [text, kind] of Object.entries(kinds)) assert.equal(newlineOf(countBreaks(text)), kind, text);
    assert.deepEqual(countBreaks("\r\r\n\n\n\r"), { lf: 2, crlf: 1, cr: 2 });
  });
});
