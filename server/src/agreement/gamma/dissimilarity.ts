import type { Unit } from "../unitising/continuum.ts";

/** How much place and code weigh in γ. */
export interface Weights {
  readonly place: number;
  readonly code: number;
}

export const evenWeights: Weights = { place: 1, code: 1 };

/**
 * What it costs that a coder has no unit where another has one: Δ∅, the measure of all other costs. From Y. Mathet,
 * A. Widlöcher and J.-P. Métivier, "The Unified and Holistic Method Gamma (γ)", Computational Linguistics 41 (2015),
 * as is what follows.
 */
export const missing = 1;

/** How unlike two units are: in place (the ends' distances by the mean length) and in code. */
export function dissimilarity(a: Unit, b: Unit, { place, code }: Weights): number {
  const apart = (Math.abs(a.start - b.start) + Math.abs(a.end - b.end)) / (a.end - a.start + (b.end - b.start));
  return missing * (place * apart ** 2 + (a.code === b.code ? 0 : code));
}
