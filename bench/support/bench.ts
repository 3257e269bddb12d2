/** One measurement of the product: prints figures, and returns what is wrong in their shape (linear, flat), in words. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  run(print: (line: string) => void): Promise<readonly string[]>;
}

/** Milliseconds of one run of `work`. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The value below which `share` (0 to 1) of the numbers lie. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** UTF-8 size of a text in bytes. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
