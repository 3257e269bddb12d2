import assert from "node:assert/strict";
import { rowsOf } from "./rows.ts";

describe("the rows of marks", () => {
  const cases: [what: string, extents: [number, number][], rows: number[]][] = [
    [
      "one beside the other",
      [
        [0, 5],
        [5, 9],
      ],
      [0, 0],
    ],
    [
      "one within another",
      [
        [0, 9],
        [2, 4],
      ],
      [0, 1],
    ],
    [
      "overlapping in a chain",
      [
        [0, 5],
        [3, 8],
        [6, 9],
      ],
      [0, 1, 0],
    ],
    [
      "the same words twice",
      [
        [0, 5],
        [0, 5],
      ],
      [0, 1],
    ],
    [
      "behind two that overlapped",
      [
        [0, 9],
        [2, 4],
        [10, 12],
      ],
      [0, 1, 0],
    ],
  ];
  for (const [what, extents, rows] of cases)
    it(`for ${what}`, () => {
      assert.deepEqual(rowsOf(extents.map(([start, end]) => ({ start, end }))), rows);
    });
});
