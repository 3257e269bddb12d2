/** A measure that could not be worked out, and why, in words for a person. */
export interface Undefined {
  readonly undefined: string;
}

/** What a measure gives: a number, or the reason why there is none. A made-up number is worse than none. */
export type Figure = number | Undefined;

export function isNumber(figure: Figure): figure is number {
  return typeof figure === "number";
}

/** Why there is no figure; null where there is one. */
export function reasonOf(figure: Figure): string | null {
  return typeof figure === "number" ? null : figure.undefined;
}

export function undefinedFor(reason: string): Undefined {
  return { undefined: reason };
}

/** 1 − observed / expected, the shape of every chance-corrected measure here. */
export function beyondChance(observed: number, expected: number, nothingExpected: string): Figure {
  return expected > 0 ? 1 - observed / expected : undefinedFor(nothingExpected);
}
