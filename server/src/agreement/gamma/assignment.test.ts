import assert from "node:assert/strict";
import fc from "fast-check";
import { cheapestMatching, type Match } from "./assignment.ts";

/** All costs, by row and column; null where the two must not meet. */
const problem = fc
  .record({ rows: fc.integer({ min: 0, max: 5 }), columns: fc.integer({ min: 0, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      costs: fc.array(
        fc.array(fc.option(fc.integer({ min: -9, max: 9 })), { minLength: columns, maxLength: columns }),
        {
          minLength: rows,
          maxLength: rows,
        },
      ),
      alone: fc.array(fc.integer({ min: -5, max: 5 }), { minLength: rows, maxLength: rows }),
    }),
  );

describe("the cheapest matching", () => {
  it("costs what the cheapest of all matchings costs", () => {
    fc.assert(
      fc.property(problem, ({ costs, alone }) => {
        const matches = costs.map((row) =>
          row.flatMap((cost, column): Match[] => (cost === null ? [] : [{ column, cost }])),
        );
        const chosen = cheapestMatching(matches, costs[0]?.length ?? 0, alone);
        const used = chosen.filter((column) => column >= 0);
        assert.equal(new Set(used).size, used.length);
        const total = chosen.reduce((sum, column, row) => {
          const cost = column < 0 ? alone[row] : costs[row]?.[column];
          return sum + (cost ?? Number.POSITIVE_INFINITY);
        }, 0);
        assert.equal(total, slowest(costs, alone, 0, new Set()));
      }),
      { numRuns: 500 },
    );
  });
});

function slowest(
  costs: readonly (readonly (number | null)[])[],
  alone: readonly number[],
  row: number,
  used: Set<number>,
): number {
  if (row === costs.length) return 0;
  let best = (alone[row] ?? 0) + slowest(costs, alone, row + 1, used);
  for (const [column, cost] of (costs[row] ?? []).entries()) {
    if (cost === null || used.has(column)) continue;
    used.add(column);
    best = Math.min(best, cost + slowest(costs, alone, row + 1, used));
    used.delete(column);
  }
  return best;
}
