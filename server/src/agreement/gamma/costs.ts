import type { Unit } from "../unitising/continuum.ts";
import { dissimilarity, missing, type Weights } from "./dissimilarity.ts";

/** A unit and whose it is. */
export interface Owned extends Unit {
  readonly coder: number;
}

/** Units of different coders that are taken to mean the same; at most one a coder, at least one. */
export type Group = readonly Owned[];

/** What groups cost (their "disorder") where so many coders took part. */
export class Costs {
  /** Pairs of coders. */
  readonly pairs: number;
  readonly coders: number;
  private readonly weights: Weights;

  constructor(coders: number, weights: Weights) {
    this.coders = coders;
    this.pairs = (coders * (coders - 1)) / 2;
    this.weights = weights;
  }

  between(a: Unit, b: Unit): number {
    return dissimilarity(a, b, this.weights);
  }

  /** The mean over all pairs of coders; a pair of which one has no unit here costs `missing`. One unit alone: 1. */
  of(group: Group): number {
    let sum = 0;
    for (const [index, unit] of group.entries()) {
      for (let other = 0; other < index; other++) sum += this.between(unit, group[other] as Owned) - missing;
    }
    return missing + sum / this.pairs;
  }

  /** By how much the cost of the group grows when the unit joins it. */
  ofJoining(unit: Owned, group: Group): number {
    let sum = 0;
    for (const member of group) sum += this.between(unit, member) - missing;
    return sum / this.pairs;
  }

  /**
   * How far apart, by the sum of their lengths, the ends of two units may be in all if they are to be in one group of
   * the best alignment: a group that costs more than its members alone is never in it.
   */
  get reach(): number {
    return Math.sqrt((this.coders * this.pairs) / Math.max(this.weights.place, Number.EPSILON));
  }
}
