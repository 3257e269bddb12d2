import assert from "node:assert/strict";
import fc from "fast-check";
import { type Figure, isNumber, reasonOf } from "../figure.ts";
import { continua } from "../testing/continua.ts";
import { unitisingAlpha } from "./alpha.ts";
import { type Continuum, type Unit, united } from "./continuum.ts";

/** Units of one code from pairs of start and length, on a continuum that begins at 150. */
function units(code: string, ...pairs: (readonly [number, number])[]): Unit[] {
  return pairs.map(([start, length]) => ({ start: start - 150, end: start - 150 + length, code }));
}

const published: Continuum = {
  length: 300,
  coders: [
    [...units("c", [225, 70], [370, 30]), ...units("k", [180, 60], [300, 50])],
    [...units("c", [220, 80], [355, 20], [400, 20]), ...units("k", [180, 60], [300, 50])],
  ],
};

function near(figure: Figure | undefined, value: number, tolerance: number): void {
  assert.ok(figure !== undefined && isNumber(figure) && Math.abs(figure - value) <= tolerance, JSON.stringify(figure));
}

describe("α for unitising", () => {
  it("is what the literature says on its own example", () => {
    const { overall, byCode } = unitisingAlpha([published]);
    near(byCode.find(({ code }) => code === "c")?.alpha, 0.7286, 0.00005);
    near(byCode.find(({ code }) => code === "k")?.alpha, 1, 1e-12);
    near(overall, 0.8591, 0.0005);
  });

  it("is that of the definition: every pair of places compared, every shift of every pair of units tried", () => {
    fc.assert(
      fc.property(continua({ min: 2, max: 4 }), (continuum) => {
        const { overall, byCode } = unitisingAlpha([continuum]);
        const sides = byCode.map(({ code, alpha }) => {
          const slow = slowSides(continuum, code);
          agrees(alpha, slow.observed, slow.expected);
          return slow;
        });
        agrees(
          overall,
          sides.reduce((sum, { observed }) => sum + observed, 0),
          sides.reduce((sum, { expected }) => sum + expected, 0),
        );
      }),
    );
  });

  it("reads several texts as one behind the other", () => {
    const twice = unitisingAlpha([published, published]).overall;
    const coders = published.coders.map((own) => [
      ...own,
      ...own.map(({ start, end, code }) => ({ start: start + 300, end: end + 300, code })),
    ]);
    assert.deepEqual(twice, unitisingAlpha([{ length: 600, coders }]).overall);
  });

  it("is said to be undefined where there is nothing to compare", () => {
    assert.equal(reasonOf(unitisingAlpha([]).overall), "there is one coder only");
    const silent = unitisingAlpha([{ length: 10, coders: [[], []] }]);
    assert.deepEqual(silent.byCode, []);
    assert.equal(reasonOf(silent.overall), "nobody marked anything, or all of it was marked");
  });
});

function agrees(figure: Figure, observed: number, expected: number): void {
  if (expected > 0) near(figure, 1 - observed / expected, 1e-9);
  else assert.notEqual(reasonOf(figure), null);
}

interface Section {
  readonly start: number;
  readonly end: number;
  readonly isUnit: boolean;
}

/** The squared difference of two sections at any two places, as the definition gives it. */
function squared(a: Section, b: Section): number {
  if (a.isUnit && b.isUnit) {
    return a.start < b.end && b.start < a.end ? (a.start - b.start) ** 2 + (a.end - b.end) ** 2 : 0;
  }
  if (!a.isUnit && !b.isUnit) return 0;
  const [unit, gap] = a.isUnit ? [a, b] : [b, a];
  return gap.start <= unit.start && unit.end <= gap.end ? (unit.end - unit.start) ** 2 : 0;
}

/** Character by character and shift by shift. */
function slowSides({ length, coders }: Continuum, code: string): { observed: number; expected: number } {
  const divided = coders.map((own): Section[] => {
    const marked = new Set<number>();
    const starts = new Set<number>();
    for (const { start, end } of united(own.filter((unit) => unit.code === code))) {
      starts.add(start).add(end);
      for (let at = start; at < end; at++) marked.add(at);
    }
    const result: Section[] = [];
    for (let start = 0; start < length; ) {
      const isUnit = marked.has(start);
      let end = start + 1;
      while (end < length && marked.has(end) === isUnit && !starts.has(end)) end++;
      result.push({ start, end, isUnit });
      start = end;
    }
    return result;
  });
  let observed = 0;
  for (const first of divided) {
    for (const second of divided) {
      if (first === second) continue;
      for (const a of first) for (const b of second) observed += squared(a, b);
    }
  }
  const count = coders.length;
  observed /= count * (count - 1) * length ** 2;

  const all = divided.flat();
  let shifts = 0;
  for (const [index, a] of all.entries()) {
    if (!a.isUnit) continue;
    const size = a.end - a.start;
    for (const [other, b] of all.entries()) {
      // Pairs of units once, a unit with a gap once.
      if (other === index || (b.isUnit && other < index)) continue;
      for (let start = b.start - size; start <= b.end; start++) {
        shifts += squared({ start, end: start + size, isUnit: true }, b);
      }
    }
  }
  const total = count * length;
  const within = all.reduce((sum, { start, end, isUnit }) => sum + (isUnit ? (end - start) * (end - start - 1) : 0), 0);
  return { observed, expected: (2 / length) * (shifts / (total * (total - 1) - within)) };
}
