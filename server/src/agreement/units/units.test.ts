import assert from "node:assert/strict";
import fc from "fast-check";
import { type Figure, isNumber, reasonOf } from "../figure.ts";
import { cohenKappa } from "./cohen.ts";
import { fleissKappa } from "./fleiss.ts";
import { nominalAlpha, scaledAlpha } from "./krippendorff.ts";

/** Rows of values with a space between, `.` where one is missing. */
function ratings(...rows: string[]): (string | null)[][] {
  return rows.map((row) => row.split(" ").map((value) => (value === "." ? null : value)));
}

function numbers(table: readonly (readonly (string | null)[])[]): (number | null)[][] {
  return table.map((row) => row.map((value) => (value === null ? null : Number(value))));
}

function rounded(figure: Figure): string {
  return isNumber(figure) ? figure.toFixed(6) : figure.undefined;
}

/** Two coders' labels from a table of counts: rows are the first one's. */
function fromCounts(counts: readonly (readonly number[])[]): [string[], string[]] {
  const pairs = counts.flatMap((row, a) =>
    row.flatMap((count, b) => Array.from({ length: count }, (): [string, string] => [`${a}`, `${b}`])),
  );
  return [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
}

const published = ratings(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
);

describe("agreement over fixed units", () => {
  it("is what the literature says on its own examples", () => {
    assert.equal(rounded(nominalAlpha(published)), "0.743421");
    assert.equal(rounded(scaledAlpha(numbers(published), "ordinal")), "0.815388");
    assert.equal(rounded(scaledAlpha(numbers(published), "interval")), "0.849107");
    assert.equal(rounded(scaledAlpha(numbers(published), "ratio")), "0.797403");
    assert.equal(rounded(nominalAlpha(ratings("1 1 0 0 0 0 0 0 0 0", "0 1 1 0 0 1 0 1 0 0"))), "0.095238");
    const twelve = ratings("a a b b b b b c c c c c", "a b b b b b c c c c c c");
    assert.equal(rounded(nominalAlpha(twelve)), "0.734104");
    assert.equal(
      rounded(
        cohenKappa(
          ...fromCounts([
            [88, 14, 18],
            [10, 40, 10],
            [2, 6, 12],
          ]),
        ),
      ),
      "0.491525",
    );
  });

  it("of many coders follows the counts by category, not who gave them", () => {
    // The thirty patients of Fleiss (1971), each with the diagnoses of six psychiatrists.
    const patients = `444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444
      224445 333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555`;
    const columns = patients.split(/\s+/).map((digits) => [...digits]);
    const coders = Array.from({ length: 6 }, (_, coder) => columns.map((digits) => digits[coder] ?? null));
    assert.equal(rounded(fleissKappa(coders)), "0.430245");
    // 3 coders, units of 3:0, 2:1, 1:2, 0:3; worked out by hand: P = 2/3, Pe = 1/2.
    assert.equal(rounded(fleissKappa(ratings("a a b b", "a b a b", "a a b b"))), "0.333333");
  });

  it("is said to be undefined, and why, where nothing can be told", () => {
    const one = ratings("a a a", "a a a");
    assert.equal(reasonOf(cohenKappa(one[0] ?? [], one[1] ?? [])), "both gave one and the same label to every unit");
    assert.equal(reasonOf(fleissKappa(one)), "all gave one and the same label to every unit");
    assert.equal(reasonOf(nominalAlpha(one)), "one and the same label was given throughout");
    const apart = ratings("a . b", ". a .");
    assert.equal(reasonOf(cohenKappa(apart[0] ?? [], apart[1] ?? [])), "no unit was labelled by both");
    assert.equal(reasonOf(nominalAlpha(apart)), "no unit was labelled by two");
    assert.equal(reasonOf(fleissKappa(apart)), "no unit was labelled by all");
    assert.equal(reasonOf(fleissKappa(ratings("a b"))), "there is one coder only");
    assert.equal(
      reasonOf(
        scaledAlpha(
          [
            [-1, 2],
            [1, 2],
          ],
          "ratio",
        ),
      ),
      "a ratio scale has no values below zero",
    );
  });

  it("is 1 for equals, never more, and the same whatever the coders' order and the labels' names", () => {
    const table = fc.array(fc.array(fc.constantFrom("a", "b", "c", null), { minLength: 9, maxLength: 9 }), {
      minLength: 2,
      maxLength: 4,
    });
    const renamed = (rows: readonly (readonly (string | null)[])[]) =>
      rows.toReversed().map((row) => row.map((label) => (label === null ? null : `${label}!`)));
    fc.assert(
      fc.property(table, (rows) => {
        for (const measure of [nominalAlpha, fleissKappa]) {
          const figure = measure(rows);
          assert.equal(rounded(measure(renamed(rows))), rounded(figure));
          if (isNumber(figure)) assert.ok(figure <= 1);
          const same = measure(rows.map(() => rows[0] ?? []));
          if (isNumber(same)) assert.equal(rounded(same), "1.000000");
        }
      }),
    );
  });
});
