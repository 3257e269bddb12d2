import assert from "node:assert/strict";
import fc from "fast-check";
import { afterChanges, changesBetween } from "./listChanges.ts";

const list = fc
  .uniqueArray(
    fc.record(
      { id: fc.constantFrom(..."abcdefghij"), says: fc.array(fc.nat(2), { maxLength: 2 }) },
      { noNullPrototype: true },
    ),
    {
      selector: ({ id }) => id,
    },
  )
  .map((items) => items as { readonly id: string; readonly says: readonly number[] }[]);

describe("a list told by what is new in it", () => {
  it("is the list that was told from", () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        assert.deepEqual(afterChanges(before, changesBetween(before, after)), after);
      }),
    );
  });

  it("tells one item of a thousand where one is new, other, or gone", () => {
    const before = Array.from({ length: 1000 }, (_, id) => ({ id: `${id}`, says: [id] }));
    const added = before.toSpliced(500, 0, { id: "new", says: [] });
    assert.deepEqual(changesBetween(before, added), {
      whole: false,
      removed: [],
      items: [{ id: "new", says: [] }],
      places: [500],
    });
    const other = before.with(3, { id: "3", says: [4] });
    assert.deepEqual(changesBetween(before, other), {
      whole: false,
      removed: [],
      items: [{ id: "3", says: [4] }],
      places: [3],
    });
    assert.deepEqual(changesBetween(before, before.toSpliced(7, 1)), {
      whole: false,
      removed: ["7"],
      items: [],
      places: [],
    });
  });

  it("is told as a whole where what stayed has changed places", () => {
    const [a, b] = [
      { id: "a", says: [] },
      { id: "b", says: [] },
    ];
    assert.equal(changesBetween([a, b], [b, a]).whole, true);
  });
});
