import type { Span } from "../../text/span.ts";

/** One annotation of one of two annotators, as far as comparing them goes. */
export interface Reviewed {
  readonly id: string;
  /** Where it stands, in text order; none for one of a document as a whole. */
  readonly spans: readonly Span[];
  readonly codes: readonly string[];
}

/**
 * - `same`: the same words and the same codes
 * - `code`: the same words, other codes
 * - `extent`: the same codes, other words that overlap
 * - `both`: other codes on words that overlap
 * - `only`: one of the two has nothing there
 */
export type DifferenceKind = "same" | "code" | "extent" | "both" | "only";

export interface Difference {
  readonly kind: DifferenceKind;
  readonly first: Reviewed | null;
  readonly second: Reviewed | null;
}

/**
 * What two annotators have made of one document, each annotation once, in text order. Those are held against each other
 * that have most of their words in common, and of these first those with the same codes.
 */
export function pairUp(first: readonly Reviewed[], second: readonly Reviewed[]): readonly Difference[] {
  const candidates = overlapping(first, second).sort((a, b) => b.score - a.score || a.order - b.order);
  const [taken, pairs] = [new Set<Reviewed>(), [] as Difference[]];
  for (const { one, other } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push({ kind: kindOf(one, other), first: one, second: other });
  }
  const alone = (mine: readonly Reviewed[]): readonly Reviewed[] => mine.filter((one) => !taken.has(one));
  pairs.push(...alone(first).map((one): Difference => ({ kind: "only", first: one, second: null })));
  pairs.push(...alone(second).map((other): Difference => ({ kind: "only", first: null, second: other })));
  return pairs.sort((a, b) => startOf(a) - startOf(b));
}

interface Pair {
  readonly one: Reviewed;
  readonly other: Reviewed;
  readonly score: number;
  readonly order: number;
}

/** Pairs that have words in common, or are both said of the whole document. A sweep over both in text order. */
function overlapping(first: readonly Reviewed[], second: readonly Reviewed[]): Pair[] {
  const ordered = second.toSorted((a, b) => beginning(a) - beginning(b));
  const longest = ordered.reduce((most, each) => Math.max(most, ending(each) - beginning(each)), 0);
  const pairs: Pair[] = [];
  for (const one of first) {
    for (let at = lowerBound(ordered, beginning(one) - longest); at < ordered.length; at++) {
      const other = ordered[at] as Reviewed;
      if (beginning(other) > ending(one)) break;
      const share = shared(one, other);
      if (share > 0) pairs.push({ one, other, score: share + (sameCodes(one, other) ? 1 : 0), order: pairs.length });
    }
  }
  return pairs;
}

function kindOf(one: Reviewed, other: Reviewed): DifferenceKind {
  const isSameExtent = shared(one, other) === 1;
  if (sameCodes(one, other)) return isSameExtent ? "same" : "extent";
  return isSameExtent ? "code" : "both";
}

/** 0 to 1: what the two have in common, of all that either has. */
function shared(one: Reviewed, other: Reviewed): number {
  if (one.spans.length === 0 || other.spans.length === 0) return one.spans.length === other.spans.length ? 1 : 0;
  let common = 0;
  for (const a of one.spans) {
    for (const b of other.spans) common += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  }
  return common / (lengthOf(one) + lengthOf(other) - common);
}

function sameCodes(one: Reviewed, other: Reviewed): boolean {
  const codes = new Set(one.codes);
  return codes.size === new Set(other.codes).size && other.codes.every((code) => codes.has(code));
}

function lengthOf({ spans }: Reviewed): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** What is said of the whole document stands before everything else. */
function beginning({ spans }: Reviewed): number {
  return spans[0]?.start ?? -1;
}

function ending({ spans }: Reviewed): number {
  return spans.at(-1)?.end ?? -1;
}

function startOf({ first, second }: Difference): number {
  return Math.min(first === null ? Infinity : beginning(first), second === null ? Infinity : beginning(second));
}

function lowerBound(ordered: readonly Reviewed[], start: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (beginning(ordered[middle] as Reviewed) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
