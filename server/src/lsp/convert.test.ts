import assert from "node:assert/strict";
import fc from "fast-check";
import { ChunkedText } from "../text/chunked/chunkedText.ts";
import { Converter, negotiated, positionEncodings } from "./convert.ts";

const open = (text: string) => ChunkedText.of(text);

describe("positions", () => {
  it("count in the unit agreed upon", () => {
    const text = "x\né😀ც|";
    const offset = text.indexOf("|");
    const character = (encoding: (typeof positionEncodings)[number]) =>
      new Converter(open(text), encoding).position(offset).character;
    assert.deepEqual(positionEncodings.map(character), [4, 2 + 4 + 3, 3]);
  });

  it("come back to the same offset in every unit, whatever the text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "ش", "😀", "\ud83d", "\n", "\r\n", "\r"), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(60), fc.constantFrom(...positionEncodings), (content, place, encoding) => {
        const document = open(content);
        // Between the halves of a pair, or of CR LF, there is no position.
        const offset = document.offsetAt(document.positionAt(Math.min(place, content.length)));
        const before = content.charCodeAt(offset - 1);
        const after = content.charCodeAt(offset);
        if ((before & 0xfc00) === 0xd800 && (after & 0xfc00) === 0xdc00) return;
        const converter = new Converter(document, encoding);
        assert.equal(converter.offset(converter.position(offset)), offset);
      }),
    );
  });

  it("beyond a line or the text go to its end", () => {
    for (const encoding of positionEncodings) {
      const converter = new Converter(open("añb\r\nc"), encoding);
      assert.equal(converter.offset({ line: 0, character: 99 }), 3);
      assert.equal(converter.offset({ line: 9, character: 9 }), 6);
    }
  });

  it("inside a character go to its start", () => {
    assert.equal(new Converter(open("😀"), "utf-8").offset({ line: 0, character: 2 }), 0);
  });

  it("are counted as the client prefers, in UTF-16 if it says nothing known", () => {
    assert.equal(negotiated(["utf-32", "utf-16"]), "utf-32");
    assert.equal(negotiated(["utf-7", "utf-8"]), "utf-8");
    assert.equal(negotiated(["utf-7"]), "utf-16");
    assert.equal(negotiated(undefined), "utf-16");
  });

  it("of a change are made ready for the text store", () => {
    const converter = new Converter(open("é😀x"), "utf-8");
    const range = { start: { line: 0, character: 2 }, end: { line: 0, character: 6 } };
    assert.deepEqual(converter.change({ range, text: "y" }), {
      range: { start: { line: 0, character: 1 }, end: { line: 0, character: 3 } },
      text: "y",
    });
    assert.deepEqual(converter.change({ text: "whole" }), { text: "whole" });
  });
});
