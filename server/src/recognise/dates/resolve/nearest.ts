/** Choosing among the dates that an under-specified expression may mean. */
import type { Context } from "./context.ts";

interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * How many times nearer the date ahead must be than the one behind to be taken. Verbs shift the balance, they do not
 * decide alone: the nearest verb may belong to another clause.
 */
const weights = { past: 2, none: 1.25, future: 1 / 6 };
/** A verb of the past right beside the date. */
const PAST_BESIDE = 3;

/**
 * The candidate meant, seen from the document's date: the one that holds that date, else the nearest, as far as tense
 * and lean allow. `candidates` stand in order of time. Null where the document has no date.
 */
export function nearest<T extends Span>(candidates: readonly T[], context: Context): T | null {
  const { today } = context;
  if (today === null) return null;
  let past: T | null = null;
  let future: T | null = null;
  for (const candidate of candidates) {
    if (candidate.first <= today && today <= candidate.last) return candidate;
    if (candidate.last < today) past = candidate;
    else future ??= candidate;
  }
  if (!past || !future) return past ?? future;
  const tense = context.tense() ?? (context.lean === "future" ? "future" : "none");
  const weight = tense === "past" && context.tenseBeside() === "past" ? PAST_BESIDE : weights[tense];
  return (future.first - today) * weight < today - past.last ? future : past;
}
