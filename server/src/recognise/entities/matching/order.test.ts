import assert from "node:assert/strict";
import fc from "fast-check";
import { nearlyInOrder } from "./order.ts";

describe("putting what is nearly in order in order", () => {
  it("gives what a stable sort gives, and leaves the list as it is", () => {
    const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat()));
    fc.assert(
      fc.property(pairs, (list) => {
        const before = [...list];
        const sorted = nearlyInOrder(list, ([a], [b]) => a < b);
        assert.deepEqual(
          sorted,
          before.toSorted(([a], [b]) => a - b),
        );
        assert.deepEqual(list, before);
      }),
    );
  });

  it("compares each with one other where the list is in order already", () => {
    let compared = 0;
    const list = Array.from({ length: 1000 }, (_, i) => i);
    nearlyInOrder(list, (a, b) => {
      compared++;
      return a < b;
    });
    assert.equal(compared, 999);
  });
});
