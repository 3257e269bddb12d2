import assert from "node:assert/strict";
import fc from "fast-check";
import { inOrder } from "./inOrder.ts";

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield item;
}

describe("work handed on in order", () => {
  it("keeps the order whatever ends first, and never starts more than it may", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4)), fc.integer({ min: 1, max: 5 }), async (turns, most) => {
        let running = 0;
        const seen: number[] = [];
        const start = async (index: number): Promise<number> => {
          assert.ok(++running <= most);
          for (let turn = 0; turn < (turns[index] ?? 0); turn++) await new Promise((resolve) => setImmediate(resolve));
          return index;
        };
        await inOrder(from([...turns.keys()]), most, start, async (index) => {
          running--;
          seen.push(index);
        });
        assert.deepEqual(seen, [...turns.keys()]);
      }),
      { numRuns: 50 },
    );
  });

  it("stops at the first failure, with all before it handed on", async () => {
    const seen: number[] = [];
    const started: number[] = [];
    const run = inOrder(
      from([...Array(50).keys()]),
      2,
      async (index) => {
        started.push(index);
        if (index === 3) throw new Error("broken");
        return index;
      },
      async (index) => {
        seen.push(index);
      },
    );
    await assert.rejects(run, /broken/);
    assert.deepEqual(seen, [0, 1, 2]);
    assert.ok(started.length < 10);
  });
});
