import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, type Token, unpack, withoutLines } from "./tokenData.ts";

const tokens = fc
  .uniqueArray(fc.tuple(fc.nat(50), fc.nat(200)), { selector: (at) => at.join(":"), maxLength: 60 })
  .map((places) =>
    places
      .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
      .map(([line, character], i): Token => ({ line, character, length: 1 + (i % 7), type: i % 9, modifiers: i % 4 })),
  );

/** As LSP says it: each token relative to the one before it. */
function pack(list: readonly Token[]): Uint32Array {
  return Uint32Array.from(
    list.flatMap(({ line, character, length, type, modifiers }, i) => {
      const before = list[i - 1] ?? { line: 0, character: 0 };
      const fromCharacter = line === before.line ? before.character : 0;
      return [line - before.line, character - fromCharacter, length, type, modifiers];
    }),
  );
}

describe("packed semantic tokens", () => {
  it("come back as they were packed", () => {
    fc.assert(fc.property(tokens, (list) => assert.deepEqual([...unpack(pack(list))], list)));
  });

  it("come back from some lines alone", () => {
    fc.assert(
      fc.property(tokens, fc.nat(50), fc.nat(50), (list, first, last) =>
        assert.deepEqual(
          [...unpack(pack(list), first, last)],
          list.filter(({ line }) => first <= line && line <= last),
        ),
      ),
    );
  });

  it("stay where they are when those of other lines are taken out", () => {
    fc.assert(
      fc.property(tokens, fc.nat(6), (list, divisor) => {
        const dropped = (line: number) => line % (divisor + 1) === 0;
        const asked: number[] = [];
        const kept = withoutLines(pack(list), (line) => {
          asked.push(line);
          return dropped(line);
        });
        assert.deepEqual(
          [...unpack(kept)],
          list.filter(({ line }) => !dropped(line)),
        );
        assert.deepEqual(asked, [...new Set(list.map(({ line }) => line))]);
      }),
    );
  });

  it("follow the edits of a delta answer as a plain splice would", () => {
    const integers = fc.array(fc.nat(1000), { maxLength: 40 });
    fc.assert(
      fc.property(integers, integers, fc.nat(), fc.nat(), (data, insert, a, b) => {
        const start = a % (data.length + 1);
        const deleteCount = b % (data.length - start + 1);
        const expected = [...data];
        expected.splice(start, deleteCount, ...insert);
        const edit = { start, deleteCount, data: Uint32Array.from(insert) };
        assert.deepEqual([...applyEdits(Uint32Array.from(data), [edit])], expected);
      }),
    );
  });

  it("take several edits, given in any order, in the positions of the old data", () => {
    const data = Uint32Array.from([0, 1, 2, 3, 4, 5]);
    const edits = [
      { start: 4, deleteCount: 1, data: Uint32Array.from([40, 41]) },
      { start: 0, deleteCount: 2 },
    ];
    assert.deepEqual([...applyEdits(data, edits)], [2, 3, 40, 41, 5]);
  });
});
