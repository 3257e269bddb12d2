/** Numbers from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * A stream of pseudo-random numbers that is the same for the same seed on every machine: Mulberry32, a public-domain
 * generator by Tommy Ettinger, good enough for resampling.
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to, not including, `count`. */
export function below(count: number, random: Random): number {
  return Math.floor(random() * count);
}
