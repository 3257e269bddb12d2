import assert from "node:assert/strict";
import fc from "fast-check";
import { ahead } from "./ahead.ts";

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield item;
}

describe("work done ahead", () => {
  it("comes in the items' order whatever ends first, and not too much of it is under way", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4)), fc.nat(4), async (turns, most) => {
        let taken = 0;
        const start = async (index: number): Promise<number> => {
          assert.ok(index - taken <= most + 1);
          for (let turn = 0; turn < (turns[index] ?? 0); turn++) await new Promise((resolve) => setImmediate(resolve));
          return index;
        };
        for await (const index of ahead(from([...turns.keys()]), most, start)) assert.equal(index, taken++);
        assert.equal(taken, turns.length);
      }),
      { numRuns: 50 },
    );
  });

  it("fails in the turn of what failed, with all before it handed out", async () => {
    const seen: number[] = [];
    const read = async (): Promise<void> => {
      const start = async (index: number) => (index === 3 ? Promise.reject(new Error("broken")) : index);
      for await (const index of ahead(from([0, 1, 2, 3, 4]), 8, start)) seen.push(index);
    };
    await assert.rejects(read, /broken/);
    assert.deepEqual(seen, [0, 1, 2]);
  });
});
