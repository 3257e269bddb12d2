import search from "approx-string-match";
import type { Span } from "../../text/span.ts";
import type { TextQuoteSelector } from "../model.ts";
import { contextLength, widen } from "../selectors.ts";
import type { Candidate, Verdict } from "./candidate.ts";
import { decide } from "./candidate.ts";
import { contextLikeness } from "./context.ts";
import type { GramIndex } from "./grams.ts";
import { gramLength } from "./grams.ts";

/** At most this share of a quote's characters may have changed. */
const mostErrors = 0.35;
/** What the words and what their context weigh. */
const quoteWeight = 0.55;
const leastScore = 0.62;
/** Shorter quotes need a context that agrees: few words are soon alike. */
const tellingLength = 24;
const leastContext = 0.7;
/** A run of characters that stands in more places than this says nothing about the place. */
const mostPlaces = 64;
/** Places are counted together over so many code units. */
const bucketLength = 64;
/** So many regions of the text are looked at closely. */
const mostRegions = 3;
/** Quotes longer than this are looked for by their two ends. */
const longest = 1024;
const endLength = 256;

/** Looks for words like those of a quote in the plain text, where the exact words are not to be found. */
export function findApproximate(index: GramIndex, quote: TextQuoteSelector, expected: number): Verdict {
  return quote.exact.length > longest ? findLong(index, quote, expected) : findShort(index, quote, expected);
}

function findShort(index: GramIndex, quote: TextQuoteSelector, expected: number): Verdict {
  const { exact } = quote;
  const errors = Math.floor(exact.length * mostErrors);
  const candidates = new Map<number, Candidate>();
  for (const region of regions(index, quote, expected, errors)) {
    for (const match of search(index.text.slice(region.start, region.end), exact, errors).slice(0, mostPlaces)) {
      if (match.start === match.end) continue;
      const { start, end } = widen(index.text, region.start + match.start, region.start + match.end);
      const words = 1 - match.errors / exact.length;
      const context = contextLikeness(index.text, start, end, quote);
      const score = quoteWeight * words + (1 - quoteWeight) * context;
      const isTelling = exact.length >= tellingLength || context >= leastContext;
      const known = candidates.get(start);
      if (isTelling && (known === undefined || score > known.score)) candidates.set(start, { start, end, score });
    }
  }
  return decide([...candidates.values()], expected, ({ score }) => score >= leastScore);
}

/** Where the quote with its context has most runs of characters in common with the text, and where it is expected. */
function regions(index: GramIndex, quote: TextQuoteSelector, expected: number, errors: number): readonly Span[] {
  const { prefix, exact, suffix } = quote;
  const whole = prefix + exact + suffix;
  const votes = new Map<number, number>();
  for (let at = 0; at + gramLength <= whole.length; at++) {
    if (index.frequency(whole, at) > mostPlaces) continue;
    for (const place of index.places(whole, at)) {
      const bucket = Math.floor((place - at) / bucketLength);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  const slack = bucketLength + errors;
  const around = (start: number): Span => ({
    start: Math.max(0, start - slack),
    end: Math.min(index.text.length, start + whole.length + bucketLength + slack),
  });
  const best = [...votes].sort(([a, most], [b, more]) => more - most || a - b).slice(0, mostRegions);
  return [around(expected - prefix.length), ...best.map(([bucket]) => around(bucket * bucketLength))];
}

/** The two ends, each found for itself, with about as much text between them as there was. */
function findLong(index: GramIndex, quote: TextQuoteSelector, expected: number): Verdict {
  const { exact, prefix, suffix } = quote;
  const afterHead = exact.slice(endLength, endLength + contextLength);
  const beforeTail = exact.slice(-endLength - contextLength, -endLength);
  const head = { exact: exact.slice(0, endLength), prefix, suffix: afterHead };
  const tail = { exact: exact.slice(-endLength), prefix: beforeTail, suffix };
  const first = findShort(index, head, expected);
  if (first.best === null) return { best: null, rivals: [] };
  const last = findShort(index, tail, first.best.start + exact.length - endLength);
  if (last.best === null) return { best: null, rivals: [] };
  const { start } = first.best;
  const { end } = last.best;
  const share = (end - start) / exact.length;
  if (share < 1 - mostErrors || share > 1 + mostErrors) return { best: null, rivals: [] };
  const score = Math.min(first.best.score, last.best.score);
  const rivals = first.rivals.map((rival) => ({ ...rival, end: rival.start + end - start }));
  return { best: { start, end, score }, rivals };
}
