import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, pack, type Token, unpack } from "./tokenData.ts";

const tokens = fc
  .uniqueArray(fc.tuple(fc.nat(50), fc.nat(200)), { selector: (at) => at.join(":"), maxLength: 60 })
  .map((places) =>
    places
      .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
      .map(([line, character], i): Token => ({ line, character, length: 1 + (i % 7), type: i % 9, modifiers: i % 4 })),
  );

describe("packed semantic tokens", () => {
  it("come back as they were packed", () => {
    fc.assert(fc.property(tokens, (list) => assert.deepEqual([...unpack(pack(list))], list)));
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
