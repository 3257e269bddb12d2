import type { Span } from "../../text/span.ts";
import type { IncomingDocument } from "../intake.ts";

interface NamedRange extends Span {
  /** Most tools put the words there, or the first of them. */
  readonly name: string;
}

type Reading = (span: Span) => Span;

/**
 * How the positions of a source are counted. The standard says code points; but tools differ in whether CR LF is one or
 * two, in whether a byte order mark counts, and in whether they count code points at all. The way is taken in which
 * most selections lie within the text and have the words that they name.
 */
export function readingOf(document: IncomingDocument, ranges: readonly NamedRange[]): Reading {
  const text = document.text ?? "";
  const measured = document.selectable;
  const utf16Plain: Reading = ({ start, end }) => ({
    start: measured?.fromPlain(start) ?? start,
    end: measured?.fromPlain(end) ?? end,
  });
  const readings: readonly Reading[] = [
    document.fromPlainCodePoints,
    document.fromCodePoints,
    utf16Plain,
    (span) => span,
  ];
  let best = readings[0] as Reading;
  let bestScore = Number.NEGATIVE_INFINITY;
  // The ways differ in nothing else than these.
  if (!/\r\n|^\ufeff|[\ud800-\udbff]/.test(text)) return best;
  for (const reading of readings) {
    const score = ranges.reduce((sum, range) => sum + fit(text, reading, range), 0);
    if (score > bestScore) [best, bestScore] = [reading, score];
  }
  return best;
}

/** 1 where the words are those of the name, -2 where the range lies outside. */
function fit(text: string, reading: Reading, { name, ...range }: NamedRange): number {
  let span: Span;
  try {
    span = reading(range);
  } catch {
    return -2;
  }
  if (span.end > text.length) return -2;
  const words = spaced(text.slice(span.start, span.end));
  const begun = spaced(name.replace(/(…|\.\.\.)$/, ""));
  return begun !== "" && words.startsWith(begun) ? 1 : 0;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
