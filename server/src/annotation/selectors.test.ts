import assert from "node:assert/strict";
import fc from "fast-check";
import { selectable } from "./selectors.ts";
import { trickyText } from "./testing/arbitraries.ts";

/** The stored measure told the slow way: code points of the text with its line ends and mark taken care of. */
function slowPosition(text: string, offset: number): number {
  return Array.from(
    text
      .slice(0, offset)
      .replace(/^\ufeff/, "")
      .replace(/\r\n?/g, "\n"),
  ).length;
}

/** Where a character or a line end begins or the text ends: the places at which the measure is not in doubt. */
function boundaries(text: string): number[] {
  const found: number[] = [];
  for (let at = text.startsWith("\ufeff") ? 1 : 0; at <= text.length; at++) {
    const inPair = /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
    const inLineEnd = text[at - 1] === "\r" && text[at] === "\n";
    if (!inPair && !inLineEnd) found.push(at);
  }
  return found;
}

describe("Stored selectors", () => {
  const check = (name: string, text: string, quote: string, start: number, end: number): void => {
    it(name, () => {
      const at = text.indexOf(quote);
      const made = selectable(text).fragments([{ start: at, end: at + quote.length }]);
      assert.ok(made.ok);
      assert.deepEqual(made.value[0]?.position, { start, end });
      assert.equal(made.value[0]?.quote.exact, quote.replace(/\r\n?/g, "\n"));
    });
  };
  check("count an emoji as its code points", "👍 agreed 👩‍👩‍👧 today", "👩‍👩‍👧", 9, 14);
  check("count a combining mark by itself", "cafe\u0301 talks", "talks", 6, 11);
  check("count a ZWNJ by itself", "می\u200cشود گفت", "گفت", 7, 10);
  check("count a CR LF as one", "one\r\ntwo\r\nthree", "three", 8, 13);
  check("count a CR as one", "one\rtwo", "two", 4, 7);
  check("hold a line end within the quote as LF", "one\r\ntwo", "e\r\nt", 2, 5);
  check("do not count a byte order mark", "\ufeffone two", "two", 4, 7);

  it("are the same whatever the line ends of the file", () => {
    const text = "First 👍 line.\nپاسخ روشن است.\nLast line.";
    const select = (version: string): unknown => {
      const at = version.indexOf("روشن");
      return selectable(version).fragments([{ start: at, end: at + 4 }]);
    };
    assert.deepEqual(select(text.replaceAll("\n", "\r\n")), select(text));
    assert.deepEqual(select(text.replaceAll("\n", "\r")), select(text));
    assert.deepEqual(select(`\ufeff${text}`), select(text));
  });

  it("take in a character that the span cuts", () => {
    const made = selectable("a👍b").fragments([{ start: 2, end: 4 }]);
    assert.ok(made.ok);
    assert.equal(made.value[0]?.quote.exact, "👍b");
  });

  it("take in a line end that the span cuts", () => {
    const made = selectable("a\r\nb").fragments([{ start: 2, end: 4 }]);
    assert.ok(made.ok);
    assert.deepEqual(made.value[0]?.position, { start: 1, end: 3 });
  });

  it("join pieces that touch and order those that do not", () => {
    const made = selectable("one two three four").fragments([
      { start: 14, end: 18 },
      { start: 0, end: 5 },
      { start: 4, end: 7 },
    ]);
    assert.ok(made.ok);
    assert.deepEqual(
      made.value.map((fragment) => fragment.quote.exact),
      ["one two", "four"],
    );
  });

  it("refuse a span without characters, and one outside the text", () => {
    const text = selectable("\ufeffabc");
    const kind = (start: number, end: number): string | null => {
      const made = text.fragments([{ start, end }]);
      return made.ok ? null : made.error.kind;
    };
    assert.equal(kind(2, 2), "empty-span");
    assert.equal(kind(0, 1), "empty-span", "a byte order mark is no text");
    assert.equal(kind(3, 2), "bad-span");
    assert.equal(kind(-1, 2), "bad-span");
    assert.equal(kind(0, 9), "bad-span");
    assert.equal(kind(Number.NaN, 2), "bad-span");
  });

  it("never cut a character of the context", () => {
    const made = selectable("👍".repeat(40) + "x" + "👎".repeat(40)).fragments([{ start: 80, end: 81 }]);
    assert.ok(made.ok);
    const { prefix, suffix } = made.value[0]!.quote;
    assert.equal(prefix, "👍".repeat(16));
    assert.equal(suffix, "👎".repeat(16));
  });

  it("measure any text as the slow way does, and come back", () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        const measured = selectable(text);
        for (const offset of boundaries(text)) {
          const position = measured.toPosition(measured.toPlain(offset));
          assert.equal(position, slowPosition(text, offset), `offset ${offset}`);
          assert.equal(measured.fromPlain(measured.fromPosition(position)), offset, `position ${position}`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("measure across blocks of a long text", () => {
    const text = "ab👍\r\n".repeat(2000);
    const measured = selectable(text);
    for (const offset of [0, 6, 1020, 1026, 6000, 11_994, 12_000]) {
      assert.equal(measured.toPosition(measured.toPlain(offset)), slowPosition(text, offset));
      assert.equal(measured.fromPlain(measured.fromPosition(slowPosition(text, offset))), offset);
    }
  });
});
