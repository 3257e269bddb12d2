import type { TextQuoteSelector } from "../model.ts";
import type { Candidate, Verdict } from "./candidate.ts";
import { decide } from "./candidate.ts";
import { contextLikeness, contextRun } from "./context.ts";
import type { GramIndex } from "./grams.ts";
import { occurrences } from "./grams.ts";

/** Of a quote that stands in many places, so many on either side of the expected one are weighed. */
const mostNeighbours = 16;
/** A quote this long that stands once in the text is itself, whatever stands around it. */
const tellingLength = 16;
/** A quote that with its neighbours makes so many code units in a row that are as they were is itself as well. */
const tellingRun = 40;
/** Below this the context says that another passage with the same words is meant. */
const leastScore = 0.62;
/** What it is worth to stand where it stood. */
const placeBonus = 0.12;
/** The same words with so many neighbours in a row may be the passage itself, its other neighbours having changed. */
const plausibleRun = 12;

/**
 * Looks for the exact words of a quote in the plain text.
 *
 * @param expected where they should stand by what is known of the text around them
 * @param home where they stood when they were stored
 */
export function findExact(index: GramIndex, quote: TextQuoteSelector, expected: number, home: number): Verdict {
  const { exact, prefix, suffix } = quote;
  const { text } = index;
  const near = (pattern: string, offset: number): readonly number[] =>
    nearest(occurrences(index, pattern, expected - offset), expected - offset).map((start) => start + offset);

  const everywhere = occurrences(index, exact, expected);
  const places = [home, expected].filter((start) => text.startsWith(exact, start));
  const starts = new Set([
    ...places,
    ...near(prefix + exact + suffix, prefix.length),
    ...near(prefix + exact, prefix.length),
    ...near(exact + suffix, 0),
    ...nearest(everywhere, expected),
  ]);
  const bonus = (start: number): number => (places.includes(start) ? placeBonus : 0);
  const candidates = [...starts].map((start): Candidate => {
    const end = start + exact.length;
    return { start, end, score: contextLikeness(text, start, end, quote) + bonus(start) };
  });

  const run = ({ start, end }: Candidate): number => contextRun(text, start, end, quote);
  const isOnly = exact.length >= tellingLength && everywhere.length === 1;
  return decide(
    candidates,
    expected,
    (best) => best.score - bonus(best.start) >= leastScore || isOnly || exact.length + run(best) >= tellingRun,
    (best, other) => best.score < 1 && run(other) >= plausibleRun,
  );
}

/** The numbers of an ascending list that lie nearest to `expected`, so many on either side. */
function nearest(places: readonly number[], expected: number): readonly number[] {
  const behind = places.findIndex((place) => place >= expected);
  const middle = behind < 0 ? places.length : behind;
  return places.slice(Math.max(0, middle - mostNeighbours), middle + mostNeighbours);
}
