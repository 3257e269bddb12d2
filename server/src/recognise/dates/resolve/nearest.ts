/** Choosing among the dates that an under-specified expression may mean. */
import type { Context } from "./context.ts";

interface Span {
  readonly first: number;
  readonly last: number;
}

/** A date ahead is taken without any sign of tense only where it is so many times nearer than the one behind. */
const MUCH_NEARER = 4;

/**
 * The candidate meant, seen from the document's date: the one that holds that date, else by tense, else the past
 * unless the next one is much nearer. `candidates` stand in order of time. Null where the document has no date.
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
  const tense = context.tense();
  if (tense !== null) return tense === "past" ? past : future;
  if (context.lean === "future") return future;
  return (future.first - today) * MUCH_NEARER < today - past.last ? future : past;
}
