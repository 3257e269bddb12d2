import { missing } from "./dissimilarity.ts";
import type { Costs, Group, Owned } from "./costs.ts";

/** A search that takes longer than this is given up; the steps of all components of one text count. */
const mostSteps = 20_000;

/** The cost of the best alignment, and whether that it is the best has been proved. */
export interface Proved {
  readonly cost: number;
  readonly isExact: boolean;
}

/**
 * Looks through all alignments that might cost less than `bound`, which a known alignment costs: branch and bound over
 * the units in text order, each joined with every choice of units of the other coders.
 */
export function bestCost(coders: readonly (readonly Owned[])[], costs: Costs, bound: number): Proved {
  return new Search(coders, costs, bound).run();
}

class Search {
  private readonly units: readonly Owned[];
  private readonly coders: number;
  private readonly costs: Costs;
  /** The least that the unit can add to the cost, in whatever group. */
  private readonly leastShare: readonly number[];
  private readonly used: Uint8Array;
  private best: number;
  private steps = 0;

  constructor(coders: readonly (readonly Owned[])[], costs: Costs, bound: number) {
    this.units = coders.flat().toSorted((a, b) => a.start - b.start || a.coder - b.coder);
    this.coders = coders.length;
    this.costs = costs;
    this.best = bound;
    this.used = new Uint8Array(this.units.length);
    this.leastShare = this.units.length > 400 ? [] : this.units.map((unit) => this.share(unit, coders));
  }

  run(): Proved {
    if (this.leastShare.length < this.units.length) return { cost: this.best, isExact: false };
    const rest = this.leastShare.reduce((sum, share) => sum + share, 0);
    this.extend(0, 0, rest);
    return { cost: this.best, isExact: this.steps < mostSteps };
  }

  /** Half the distance to the nearest units of the other coders, and an even part of what those cost who have none. */
  private share(unit: Owned, coders: readonly (readonly Owned[])[]): number {
    const { pairs } = this.costs;
    const nearest = coders
      .filter((_, coder) => coder !== unit.coder)
      .map((units) => units.reduce((least, other) => Math.min(least, this.costs.between(unit, other)), Infinity))
      .toSorted((a, b) => a - b);
    let least = missing;
    let sum = 0;
    for (const [index, distance] of nearest.entries()) {
      sum += distance / 2;
      const size = index + 2;
      const absent = pairs - (size * (size - 1)) / 2;
      least = Math.min(least, (sum + (absent * missing) / size) / pairs);
    }
    return least;
  }

  /** `rest` is the least that the units from `index` on, but the used ones, can cost. */
  private extend(index: number, cost: number, rest: number): void {
    if (cost + rest >= this.best - 1e-12 || ++this.steps >= mostSteps) return;
    while (index < this.units.length && this.used[index] === 1) index++;
    const unit = this.units[index];
    if (unit === undefined) {
      this.best = cost;
      return;
    }
    this.used[index] = 1;
    this.join(index, index + 1, [unit], cost, rest - (this.leastShare[index] as number));
    this.used[index] = 0;
  }

  /** Adds units from `from` on to the group in every way, then goes on with the units left. */
  private join(first: number, from: number, group: Group, cost: number, rest: number): void {
    if (group.length < this.coders) {
      for (let next = from; next < this.units.length && this.steps < mostSteps; next++) {
        const unit = this.units[next] as Owned;
        if (this.used[next] === 1 || group.some(({ coder }) => coder === unit.coder)) continue;
        if (this.costs.of([...group, unit]) >= group.length + 1) continue;
        this.used[next] = 1;
        this.join(first, next + 1, [...group, unit], cost, rest - (this.leastShare[next] as number));
        this.used[next] = 0;
      }
    }
    this.extend(first + 1, cost + this.costs.of(group), rest);
  }
}
