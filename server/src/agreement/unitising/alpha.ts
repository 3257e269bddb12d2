/**
 * Krippendorff's α for unitising: do coders mark the same stretches of a continuum, by code and over all codes? The
 * formulas are those of K. Krippendorff, "Measuring the reliability of qualitative text analysis data", Quality &
 * Quantity 38 (2004), with lengths in UTF-16 code units.
 */
import { beyondChance, type Figure, undefinedFor } from "../figure.ts";
import { firstIndex } from "../../text/search.ts";
import type { Span } from "../../text/span.ts";
import { codesIn, type Continuum, type Unit, united } from "./continuum.ts";

/** The two sides of α for one code in one continuum; they add up over codes and over texts. */
interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

export interface UnitisingAlpha {
  readonly overall: Figure;
  /** Sorted by code. */
  readonly byCode: readonly { readonly code: string; readonly alpha: Figure }[];
}

/** α over texts that the same coders have read, one behind the other as a single continuum. */
export function unitisingAlpha(continua: readonly Continuum[]): UnitisingAlpha {
  const whole = joined(continua);
  let observed = 0;
  let expected = 0;
  const byCode = codesIn([whole]).map((code) => {
    const own = disagreement(whole, code);
    observed += own.observed;
    expected += own.expected;
    return { code, alpha: alphaOf(own, whole) };
  });
  return { overall: alphaOf({ observed, expected }, whole), byCode };
}

function alphaOf({ observed, expected }: Disagreement, { coders }: Continuum): Figure {
  if (coders.length < 2) return undefinedFor("there is one coder only");
  return beyondChance(observed, expected, "nobody marked anything, or all of it was marked");
}

function joined(continua: readonly Continuum[]): Continuum {
  const count = Math.max(0, ...continua.map(({ coders }) => coders.length));
  let length = 0;
  const coders: Unit[][] = Array.from({ length: count }, () => []);
  for (const continuum of continua) {
    for (const [coder, units] of continuum.coders.entries()) {
      for (const { start, end, code } of units) coders[coder]?.push({ start: start + length, end: end + length, code });
    }
    length += continuum.length;
  }
  return { length, coders };
}

/** A stretch of the continuum as one coder divides it: a unit of the code, or a gap between two. */
interface Section extends Span {
  readonly isUnit: boolean;
}

/** Observed and expected disagreement about one code; time grows with the number of units, and its logarithm. */
function disagreement({ length, coders }: Continuum, code: string): Disagreement {
  const divided = coders.map((units) => sections(united(units.filter((unit) => unit.code === code)), length));
  const count = coders.length;
  let observed = 0;
  for (const [index, first] of divided.entries()) {
    for (const second of divided.slice(index + 1)) observed += 2 * difference(first, second);
  }
  observed /= count * (count - 1) * length ** 2;
  return { observed, expected: expectedBetween(divided.flat(), count, length) };
}

function sections(units: readonly Span[], length: number): Section[] {
  const result: Section[] = [];
  let behind = 0;
  for (const unit of units) {
    if (unit.start > behind) result.push({ start: behind, end: unit.start, isUnit: false });
    result.push({ ...unit, isUnit: true });
    behind = unit.end;
  }
  if (behind < length) result.push({ start: behind, end: length, isUnit: false });
  return result;
}

/** The squared differences of two coders' sections, summed over the pairs that meet: a walk along both. */
function difference(first: readonly Section[], second: readonly Section[]): number {
  let sum = 0;
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    const [a, b] = [first[i] as Section, second[j] as Section];
    sum += squaredDifference(a, b);
    if (a.end <= b.end) i++;
    if (b.end <= a.end) j++;
  }
  return sum;
}

/** Of two sections that share some of the continuum. */
function squaredDifference(a: Section, b: Section): number {
  if (a.isUnit && b.isUnit) return (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
  const [unit, gap] = a.isUnit ? [a, b] : [b, a];
  const isWithin = unit.isUnit && gap.start <= unit.start && unit.end <= gap.end;
  return isWithin ? (unit.end - unit.start) ** 2 : 0;
}

/** What the same sections would differ by if they were strewn over the continuum by chance. */
function expectedBetween(all: readonly Section[], coders: number, length: number): number {
  const lengths = all.filter(({ isUnit }) => isUnit).map(({ start, end }) => end - start);
  const gaps = new LongGaps(all.filter(({ isUnit }) => !isUnit).map(({ start, end }) => end - start));
  let sum = 0;
  let within = 0;
  for (const l of lengths) {
    sum += ((lengths.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l) + l ** 2 * gaps.roomFor(l);
    within += l * (l - 1);
  }
  const total = coders * length;
  const chances = total * (total - 1) - within;
  return chances <= 0 ? 0 : (2 / length) * (sum / chances);
}

/** Answers in how many ways a unit fits into gaps of given lengths. */
class LongGaps {
  /** Falling. */
  private readonly lengths: readonly number[];
  /** Sum of the lengths up to and with that index. */
  private readonly sums: readonly number[];

  constructor(lengths: readonly number[]) {
    this.lengths = lengths.toSorted((a, b) => b - a);
    let sum = 0;
    this.sums = this.lengths.map((length) => (sum += length));
  }

  roomFor(length: number): number {
    const { lengths, sums } = this;
    const count = firstIndex(lengths.length, (index) => (lengths[index] as number) < length);
    return count === 0 ? 0 : (sums[count - 1] as number) - count * (length - 1);
  }
}
