/**
 * γ: how well coders agree where they were free to mark any stretch with any code, places and codes judged together and
 * against chance. Source: Mathet, Widlöcher and Métivier (2015), see `dissimilarity.ts`.
 */
import { beyondChance, type Figure, undefinedFor } from "../figure.ts";
import { below, type Random, seeded } from "../random.ts";
import type { Continuum, Unit } from "../unitising/continuum.ts";
import { alignmentCost } from "./align.ts";
import { evenWeights, type Weights } from "./dissimilarity.ts";

export interface GammaOptions {
  readonly weights?: Weights;
  /** The same seed gives the same figure. */
  readonly seed?: number;
  /** How far, at 95 % confidence, the mean of the samples may be from the true one, relative to it. */
  readonly precision?: number;
  /** At least 30 samples are drawn, and no more than this. */
  readonly mostSamples?: number;
}

export interface Gamma {
  readonly gamma: Figure;
  readonly seed: number;
  /** How many texts were made up to see what chance does. */
  readonly samples: number;
  /** The precision that they gave, at 95 % confidence. */
  readonly precision: number;
  /** False where, for three coders or more, the best alignment was looked for but not proved. */
  readonly isExact: boolean;
}

const fewestSamples = 30;
/** Standard deviations within which 95 % of a normal distribution lies. */
const confidence = 1.96;

/** γ over texts that the same coders have read. No alignment goes across texts. */
export function gamma(continua: readonly Continuum[], options: GammaOptions = {}): Gamma {
  const { weights = evenWeights, seed = 1, precision = 0.02, mostSamples = 200 } = options;
  const coders = Math.max(0, ...continua.map((continuum) => continuum.coders.length));
  const none = { seed, samples: 0, precision: 0, isExact: true };
  if (coders < 2) return { ...none, gamma: undefinedFor("there is one coder only") };
  const marked = continua.filter((continuum) => continuum.coders.some((units) => units.length > 0));
  if (marked.length === 0) return { ...none, gamma: undefinedFor("nobody marked anything") };

  let observed = 0;
  let isExact = true;
  for (const continuum of marked) {
    const best = alignmentCost(continuum.coders, weights);
    observed += best.cost;
    isExact &&= best.isExact;
  }
  const random = seeded(seed);
  const costs: number[] = [];
  for (let wanted = fewestSamples; costs.length < Math.min(wanted, mostSamples); ) {
    const cost = marked.reduce((sum, continuum) => sum + alignmentCost(strewn(continuum, random), weights).cost, 0);
    costs.push(cost);
    if (costs.length === wanted) wanted = samplesFor(costs, precision);
  }
  const expected = mean(costs);
  const figure = beyondChance(observed, expected, "chance alone would agree as well");
  return { gamma: figure, seed, samples: costs.length, precision: spread(costs), isExact };
}

function samplesFor(costs: readonly number[], precision: number): number {
  return Math.max(costs.length, Math.ceil(costs.length * (spread(costs) / precision) ** 2));
}

/** Half the confidence interval of the mean, relative to the mean. */
function spread(costs: readonly number[]): number {
  const middle = mean(costs);
  if (middle === 0) return 0;
  const variance = costs.reduce((sum, cost) => sum + (cost - middle) ** 2, 0) / Math.max(1, costs.length - 1);
  return (confidence * Math.sqrt(variance / costs.length)) / middle;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/**
 * A text as chance makes it: each coder marks what one of the real ones marked, moved round the text by a random
 * distance. Two that draw the same coder must lie half a mean unit apart, lest they agree by construction.
 */
function strewn({ length, coders }: Continuum, random: Random): Unit[][] {
  const all = coders.flat();
  const apart = all.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, all.length) / 2;
  const drawn: { readonly source: number; readonly by: number }[] = [];
  return coders.map(() => {
    let draw = { source: below(coders.length, random), by: below(length, random) };
    // In a text so short that no place is left, the last try counts.
    for (let tries = 0; tries < 20 && drawn.some((other) => isNear(draw, other, apart, length)); tries++) {
      draw = { source: draw.source, by: below(length, random) };
    }
    drawn.push(draw);
    return (coders[draw.source] ?? []).map(({ start, end, code }) => {
      const moved = (start + draw.by) % length;
      return { start: moved, end: moved + end - start, code };
    });
  });
}

interface Draw {
  readonly source: number;
  readonly by: number;
}

function isNear(a: Draw, b: Draw, apart: number, length: number): boolean {
  const distance = Math.abs(a.by - b.by);
  return a.source === b.source && Math.min(distance, length - distance) < apart;
}
