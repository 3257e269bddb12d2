import assert from "node:assert/strict";
import fc from "fast-check";
import { ChunkedText } from "../text/chunked/chunkedText.ts";
import type { Token } from "../features/tokens.ts";
import { Converter, positionEncodings, width } from "./convert.ts";
import { difference, encodeBlock, flatten, place, type TokenEdit, within } from "./tokenBlocks.ts";

/** Tokens: every run of capital letters. */
function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/[A-Z😀]+/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    type: word.length % 3,
    modifiers: 0,
  }));
}

/** Where the decoded tokens stand: `line:character+length`. */
function decoded(data: readonly number[]): string[] {
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines, characters, length] = data.slice(i, i + 3) as [number, number, number];
    line += lines;
    character = lines === 0 ? character + characters : characters;
    found.push(`${line}:${character}+${length}`);
  }
  return found;
}

const piece = fc.string({ unit: fc.constantFrom("A", "B", "x", " ", "é", "😀", "\n", "\r\n", "\r"), maxLength: 12 });
const encoding = fc.constantFrom(...positionEncodings);

/** Cuts keep CR LF together, as delimiters stand at line starts. */
const whole = (documents: readonly string[]) => documents.map((text) => (text.endsWith("\r") ? `${text}\n` : text));

describe("semantic token blocks", () => {
  it("put together are the tokens of the whole file", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), encoding, (pieces, unit) => {
        const documents = whole(pieces);
        const text = documents.join("x");
        const lines = ChunkedText.of(text);
        const converter = new Converter(lines, unit);
        let offset = 0;
        const blocks = documents.map((document) => {
          const start = converter.position(offset);
          offset += document.length + 1;
          return { start, block: encodeBlock(document, tokensOf(document), unit) };
        });
        const expected = tokensOf(text).map(({ start, end }) => {
          const { line, character } = converter.position(start);
          return `${line}:${character}+${width(text, start, end, unit)}`;
        });
        assert.deepEqual(decoded(flatten(place(blocks))), expected);
      }),
    );
  });

  it("can be cut to a window", () => {
    const text = "AA BB\nCC DD\nEE FF";
    const data = flatten(
      place([{ start: { line: 0, character: 0 }, block: encodeBlock(text, tokensOf(text), "utf-16") }]),
    );
    const window = (from: number, character: number, to: number, end: number) =>
      decoded(within(data, { start: { line: from, character }, end: { line: to, character: end } }));
    assert.deepEqual(window(0, 0, 9, 0), decoded(data));
    assert.deepEqual(window(0, 4, 1, 1), ["0:3+2", "1:0+2"]);
    assert.deepEqual(window(1, 3, 1, 4), ["1:3+2"]);
    assert.deepEqual(window(3, 0, 4, 0), []);
  });

  it("differ by edits that make the new tokens of the old", () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.nat(6),
        fc.nat(6),
        fc.array(piece, { maxLength: 2 }),
        (pieces, from, count, more) => {
          const documents = whole(pieces).map((text) => ({ text, block: encodeBlock(text, tokensOf(text), "utf-16") }));
          const edited = documents.toSpliced(
            from,
            count,
            ...whole(more).map((text) => ({ text, block: encodeBlock(text, tokensOf(text), "utf-16") })),
          );
          const [before, after] = [documents, edited].map((list) => {
            let line = 0;
            return place(
              list.map(({ text, block }) => {
                const start = { line, character: 0 };
                line += text.split(/\r\n|\r|\n/).length;
                return { start, block };
              }),
            );
          }) as [ReturnType<typeof place>, ReturnType<typeof place>];
          assert.deepEqual(applied(flatten(before), difference(before, after)), flatten(after));
        },
      ),
    );
  });

  it("differ by one document's tokens only where one document changed", () => {
    const blocks = Array.from({ length: 1000 }, (_, line) => ({
      start: { line, character: 0 },
      block: encodeBlock("A BB CCC", tokensOf("A BB CCC"), "utf-16"),
    }));
    const edited = blocks.with(500, {
      start: { line: 500, character: 0 },
      block: encodeBlock("A BB CCCC", tokensOf("A BB CCCC"), "utf-16"),
    });
    const [edit, ...more] = difference(place(blocks), place(edited));
    assert.deepEqual(more, []);
    assert.deepEqual(edit, { start: 500 * 15 + 10, deleteCount: 5, data: [0, 3, 4, 1, 0] });
    assert.deepEqual(difference(place(blocks), place(blocks)), []);
  });
});

function applied(data: number[], edits: readonly TokenEdit[]): number[] {
  return edits.reduce(
    (list, { start, deleteCount, data: added }) => list.toSpliced(start, deleteCount, ...added),
    data,
  );
}
