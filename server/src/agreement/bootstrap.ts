import { type Figure, isNumber } from "./figure.ts";
import { below, seeded } from "./random.ts";

/** The bounds within which a figure lies in 95 of 100 resamplings. */
export type Interval = readonly [low: number, high: number];

export interface BootstrapOptions {
  /** How many resamplings; 0 for none. */
  readonly resamples: number;
  readonly seed: number;
}

/**
 * The percentile interval (B. Efron, Annals of Statistics 7, 1979) of a figure over documents: they are drawn with
 * replacement, as many as there are. Null where there are not two documents, or where the figure was undefined in one
 * resampling of ten or more.
 */
export function bootstrapInterval<Item>(
  items: readonly Item[],
  figure: (drawn: readonly Item[]) => Figure,
  { resamples, seed }: BootstrapOptions,
): Interval | null {
  if (items.length < 2 || resamples === 0) return null;
  const random = seeded(seed);
  const values: number[] = [];
  for (let round = 0; round < resamples; round++) {
    const value = figure(items.map(() => items[below(items.length, random)] as Item));
    if (isNumber(value)) values.push(value);
  }
  if (values.length <= resamples * 0.9) return null;
  values.sort((a, b) => a - b);
  const at = (share: number): number =>
    values[Math.min(values.length - 1, Math.floor(share * values.length))] as number;
  return [at(0.025), at(0.975)];
}
