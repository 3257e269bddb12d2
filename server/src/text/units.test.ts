import assert from "node:assert/strict";
import fc from "fast-check";
import { countUnits, offsetOfUnits, UnitTable } from "./units.ts";

const characters = ["a", "ბ", "ی", "é", "e\u0301", "😀", "習", "\r\n", "\n", "\r"];
const wellFormed = fc.array(fc.constantFrom(...characters), { maxLength: 40 }).map((parts) => parts.join(""));
/** Long enough to cross blocks of the table, with pairs and line ends on the borders. */
const long = fc
  .tuple(fc.integer({ min: 1015, max: 1030 }), wellFormed, fc.integer({ min: 1000, max: 1030 }), wellFormed)
  .map(([lead, a, gap, b]) => "x".repeat(lead) + a + "ბ".repeat(gap) + b);

describe("units", () => {
  it("agree with the encoder and with code point iteration at every character", () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: wellFormed }, { weight: 1, arbitrary: long }), (text) => {
        const table = new UnitTable(text);
        let offset = 0;
        let codePoints = 0;
        let bytes = 0;
        for (const character of text) {
          assert.equal(table.fromUtf16(offset, "codePoint"), codePoints);
          assert.equal(table.fromUtf16(offset, "utf8"), bytes);
          assert.equal(table.toUtf16(codePoints, "codePoint"), offset);
          assert.equal(table.toUtf16(bytes, "utf8"), offset);
          offset += character.length;
          codePoints++;
          bytes += Buffer.byteLength(character);
        }
        assert.equal(table.length("codePoint"), codePoints);
        assert.equal(table.length("utf8"), bytes);
        assert.equal(countUnits(text, "utf8"), bytes);
        assert.equal(countUnits(text, "codePoint"), codePoints);
      }),
      { numRuns: 60 },
    );
  });

  it("counting line ends as one gives the same numbers for a text whatever its line ends are", () => {
    fc.assert(
      fc.property(fc.oneof(wellFormed, long), fc.nat(), (text, seed) => {
        const lf = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
        const at = lf.length === 0 ? 0 : seed % (lf.length + 1);
        const crlf = new UnitTable(lf.replaceAll("\n", "\r\n"), { lineEnds: "one" });
        const plain = new UnitTable(lf, { lineEnds: "one" });
        for (const unit of ["utf16", "codePoint", "utf8"] as const) {
          const inCrlf = crlf.toUtf16(plain.fromUtf16(at, unit), unit);
          assert.equal(crlf.fromUtf16(inCrlf, unit), plain.fromUtf16(at, unit));
          assert.equal(crlf.length(unit), plain.length(unit));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("an offset within a character goes to its start", () => {
    const table = new UnitTable("a😀b");
    assert.equal(table.fromUtf16(2, "codePoint"), 1);
    assert.equal(table.toUtf16(3, "utf8"), 1);
    assert.equal(new UnitTable("a\r\nb", { lineEnds: "one" }).fromUtf16(2, "utf16"), 1);
    assert.equal(offsetOfUnits("a😀b", 4, "utf8"), 1);
    const border = new UnitTable(`${"x".repeat(1023)}😀b`);
    assert.equal(border.fromUtf16(1024, "codePoint"), 1023);
    assert.equal(border.fromUtf16(1025, "codePoint"), 1024);
  });

  it("a lone surrogate is one code point and three bytes", () => {
    const text = "\ud83d\ud83d\ude00\ude00";
    const table = new UnitTable(text);
    assert.equal(table.length("codePoint"), 3);
    assert.equal(table.length("utf8"), 3 + 4 + 3);
    assert.equal(countUnits(text, "utf8"), 10);
    assert.equal(table.toUtf16(2, "codePoint"), 3);
  });

  it("numbers beyond the text go to its ends", () => {
    for (const text of ["", "abc", "ბ😀"]) {
      const table = new UnitTable(text);
      assert.equal(table.fromUtf16(-5, "utf8"), 0);
      assert.equal(table.toUtf16(-5, "codePoint"), 0);
      assert.equal(table.toUtf16(99, "codePoint"), text.length);
      assert.equal(table.fromUtf16(99, "codePoint"), [...text].length);
    }
  });
});
