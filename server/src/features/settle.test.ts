import assert from "node:assert/strict";
import fc from "fast-check";
import type { Span } from "../text/span.ts";
import { settle } from "./settle.ts";

/** Draws each layer as a line of letters under the text: `aaa.bb` is a span a from 0 to 3 and b from 4 to 6. */
function drawn(...layers: string[][]): string {
  const spans = layers.map((rows) =>
    rows.flatMap((row) =>
      Array.from(row.matchAll(/([a-z])\1*/g), ({ index, 0: run, 1: name }) => ({
        start: index,
        end: index + run.length,
        name: name as string,
      })),
    ),
  );
  const line = Array.from({ length: 20 }, () => ".");
  for (const piece of settle(spans)) line.fill(piece.from.name, piece.start, piece.end);
  return line.join("").replace(/\.+$/, "");
}

describe("settling overlaps", () => {
  it("keeps the longest name and drops what lies inside or across it", () => {
    assert.equal(drawn(["aaa", "bbbbbb", "....cccc", "...........dd"]), "bbbbbb.....dd");
  });

  it("prefers the earlier of two equally long ones", () => {
    assert.equal(drawn(["aaaa", "..bbbb"]), "aaaa");
  });

  it("frees a span whose only rival was itself pushed out", () => {
    assert.equal(drawn(["aaa", "..bbbb", ".....ccccc"]), "aaa..ccccc");
  });

  it("cuts lower layers around higher ones", () => {
    assert.equal(drawn(["..aa"], ["rrrrrr"], ["bbbbbbbb"]), "rraarrbb");
  });

  it("ignores empty spans", () => {
    assert.deepEqual(settle<Span>([[{ start: 3, end: 3 }]]), []);
  });

  it("never overlaps, and covers all that any layer covers in the lowest one", () => {
    const span = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(fc.array(span, { maxLength: 12 }), { maxLength: 3 }), (layers) => {
        const pieces = settle<Span>(layers);
        pieces.forEach((piece, index) => {
          assert.ok(piece.end > piece.start);
          assert.ok(piece.start >= piece.from.start && piece.end <= piece.from.end);
          const before = pieces[index - 1];
          if (before) assert.ok(before.end <= piece.start);
        });
        // A span that nothing else touches is always shown whole.
        const all = layers.flat();
        for (const lonely of all) {
          const touched = all.some((other) => other !== lonely && other.start < lonely.end && lonely.start < other.end);
          if (touched || lonely.start === lonely.end) continue;
          assert.ok(
            pieces.some((piece) => piece.from === lonely && piece.start === lonely.start && piece.end === lonely.end),
          );
        }
      }),
    );
  });
});
