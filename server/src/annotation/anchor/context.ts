import search from "approx-string-match";
import type { TextQuoteSelector } from "../model.ts";
import { contextLength } from "../selectors.ts";

/**
 * True where what stands around the range is the stored context to the last character. A context that is shorter than
 * it could be was cut by the text's start or end, and must be so again.
 */
export function hasFullContext(text: string, start: number, end: number, quote: TextQuoteSelector): boolean {
  const { prefix, suffix } = quote;
  return (
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, end) &&
    (prefix.length >= contextLength - 1 || start === prefix.length) &&
    (suffix.length >= contextLength - 1 || end + suffix.length === text.length)
  );
}

/** What contexts come to that hold the right words, but not right beside the passage. */
const looseLikeness = 0.88;

/**
 * 0 to 1: how much what stands around the range is like the stored context, both sides weighed by their length.
 * Unrelated prose in one language comes to about 0.3.
 */
export function contextLikeness(text: string, start: number, end: number, quote: TextQuoteSelector): number {
  if (hasFullContext(text, start, end, quote)) return 1;
  const { prefix, suffix } = quote;
  const length = prefix.length + suffix.length;
  if (length === 0) return looseLikeness;
  // Some room, for words that were put in between.
  const before = text.slice(Math.max(0, start - prefix.length - prefix.length / 2), start);
  const after = text.slice(end, end + suffix.length + suffix.length / 2);
  const alike = likeness(before, prefix) * prefix.length + likeness(after, suffix) * suffix.length;
  return (looseLikeness * alike) / length;
}

/** How many code units right beside the range are as they were, on both sides together. */
export function contextRun(text: string, start: number, end: number, quote: TextQuoteSelector): number {
  const { prefix, suffix } = quote;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

/** 1 where `pattern` stands somewhere in `text`, less by the share of its characters that are not as they were. */
function likeness(text: string, pattern: string): number {
  if (pattern === "" || text.includes(pattern)) return 1;
  const [best] = search(text, pattern, pattern.length);
  return best === undefined ? 0 : 1 - best.errors / pattern.length;
}
