import type { Span } from "../../text/span.ts";
import { overlaps } from "../../text/span.ts";

/** A place where a passage may stand, in the plain text. */
export interface Candidate extends Span {
  /** 0 to about 1: how much speaks for it. */
  readonly score: number;
}

/** What came of looking for a passage: one place, several that are as good, or none that is good enough. */
export interface Verdict {
  /** Null where no candidate is good enough. */
  readonly best: Candidate | null;
  /** Where `best` is not clearly better than these, it is ambiguous; without a best one they are only hints. */
  readonly rivals: readonly Candidate[];
}

/** Two scores that lie closer together than this are as good. */
const margin = 0.1;
/** So many rivals are worth showing. */
const mostRivals = 5;

/**
 * Chooses the best candidate, if there is one that `accept` finds good enough, and the others that a person might
 * choose instead: those about as good, and those that `rivals` names. Of equal scores the nearest to `expected` leads.
 */
export function decide(
  candidates: readonly Candidate[],
  expected: number,
  accept: (candidate: Candidate) => boolean,
  rivals: (best: Candidate, other: Candidate) => boolean = () => false,
): Verdict {
  const ranked = candidates.toSorted(
    (a, b) => b.score - a.score || Math.abs(a.start - expected) - Math.abs(b.start - expected),
  );
  const best = ranked[0];
  if (best === undefined || !accept(best)) return { best: null, rivals: ranked.slice(0, mostRivals) };
  const others = ranked.filter(
    (other) => other !== best && !overlaps(best, other) && (best.score - other.score < margin || rivals(best, other)),
  );
  return { best, rivals: others.slice(0, mostRivals) };
}
