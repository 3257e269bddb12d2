import assert from "node:assert/strict";
import fc from "fast-check";
import { isNumber, reasonOf } from "../figure.ts";
import { continua } from "../testing/continua.ts";
import type { Continuum, Unit } from "../unitising/continuum.ts";
import { alignmentCost } from "./align.ts";
import { dissimilarity, evenWeights } from "./dissimilarity.ts";
import { gamma } from "./gamma.ts";

function text(...coders: string[]): Continuum {
  return { length: Math.max(...coders.map((line) => line.length)), coders: coders.map(unitsOf) };
}

/** A line as long as the text, in which runs of a letter are units of that code. */
function unitsOf(line: string): Unit[] {
  return [...line.matchAll(/([a-z])\1*/g)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
    code: run[0] ?? "",
  }));
}

describe("γ", () => {
  it("aligns as well as the best of all alignments, whatever the number of coders", () => {
    const few = fc.oneof(
      continua({ min: 2, max: 2 }),
      continua({ min: 3, max: 3 }, 3),
      continua({ min: 4, max: 4 }, 2),
    );
    fc.assert(
      fc.property(few, ({ coders }) => {
        const { cost, isExact } = alignmentCost(coders, evenWeights);
        assert.ok(isExact);
        assert.ok(Math.abs(cost - slowCost(coders)) < 1e-9, `${cost} against ${slowCost(coders)}`);
      }),
      { numRuns: 300 },
    );
  });

  it("is 1 for equals, falls with distance and with other codes, and is no more than 0 for noise", () => {
    const same = text("..aaaa....bbbbb......ccc......aaaaa....", "..aaaa....bbbbb......ccc......aaaaa....");
    const near = text("..aaaa....bbbbb......ccc......aaaaa....", "...aaaa...bbbb.......cccc....aaaaaa....");
    const far = text("..aaaa....bbbbb......ccc......aaaaa....", ".....aaaa.....bbbbb.....ccc.....aaaaa..");
    const other = text("..aaaa....bbbbb......ccc......aaaaa....", "..bbbb....ccccc......aaa......bbbbb....");
    const value = (continuum: Continuum): number => {
      const figure = gamma([continuum]).gamma;
      assert.ok(isNumber(figure));
      return figure;
    };
    assert.equal(value(same), 1);
    assert.ok(value(near) < 1 && value(near) > value(far) && value(near) > value(other));
    assert.ok(value(far) < 0.5 && value(other) < 0.5);
  });

  it("says with which seed, how many samples and how precisely it was found, and is found again", () => {
    const continuum = text("..aaaa....bbbbb......ccc", "...aaaa...bbbb......cccc", "..aaaa....aaaa......cccc");
    const one = gamma([continuum], { seed: 7 });
    assert.deepEqual(one, gamma([continuum], { seed: 7 }));
    assert.ok(one.samples >= 30 && one.precision > 0);
    const precise = gamma([continuum], { seed: 8, precision: 0.01, mostSamples: 5000 });
    assert.ok(precise.precision <= 0.011 && precise.samples > one.samples);
    assert.ok(isNumber(one.gamma) && isNumber(precise.gamma) && Math.abs(one.gamma - precise.gamma) < 0.05);
  });

  it("is said to be undefined where there is nothing to compare", () => {
    assert.equal(reasonOf(gamma([]).gamma), "there is one coder only");
    assert.equal(reasonOf(gamma([text("....", "....")]).gamma), "nobody marked anything");
  });

  it("comes to an end where every unit lies on every other", () => {
    const heap = Array.from(
      { length: 60 },
      (_, index): Unit => ({ start: index, end: index + 200, code: `${index % 3}` }),
    );
    const { isExact, cost } = alignmentCost([heap, heap, heap], evenWeights);
    assert.ok(!isExact || cost === 0);
    assert.ok(cost < 60);
  });
});

/** All ways to put the units into groups of at most one a coder. */
function slowCost(coders: readonly (readonly Unit[])[]): number {
  const units = coders.flatMap((own, coder) => own.map((unit) => ({ ...unit, coder })));
  const pairs = (coders.length * (coders.length - 1)) / 2;
  const groups: (typeof units)[] = [];
  const costOf = (group: typeof units): number => {
    let sum = pairs - (group.length * (group.length - 1)) / 2;
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) sum += dissimilarity(a, b, evenWeights);
    }
    return sum / pairs;
  };
  const place = (index: number): number => {
    const unit = units[index];
    if (unit === undefined) return groups.reduce((sum, group) => sum + costOf(group), 0);
    let best = Number.POSITIVE_INFINITY;
    for (const group of groups) {
      if (group.some(({ coder }) => coder === unit.coder)) continue;
      group.push(unit);
      best = Math.min(best, place(index + 1));
      group.pop();
    }
    groups.push([unit]);
    best = Math.min(best, place(index + 1));
    groups.pop();
    return best;
  };
  return place(0);
}
