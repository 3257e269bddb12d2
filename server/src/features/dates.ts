import { isoOf } from "../recognise/dates/iso.ts";
import type { DateMention } from "../recognise/model.ts";
import { covers, overlaps, type Span } from "../text/span.ts";
import type { DocumentView } from "./view.ts";

export interface FoundDate {
  readonly mention: DateMention;
  /** ISO 8601; null where the value is left open. */
  readonly iso: string | null;
}

/**
 * The dates that a selection touches, in text order; for an empty one the innermost date at its place, the end of its
 * words included. `asked` counts from the document's start.
 */
export function datesAt({ analysis: { dates } }: DocumentView, asked: Span): FoundDate[] {
  const found =
    asked.start < asked.end
      ? dates.filter((date) => overlaps(date, asked))
      : dates
          .filter((date) => covers(date, asked.start) || date.end === asked.start)
          .sort((a, b) => a.end - a.start - (b.end - b.start))
          .slice(0, 1);
  return found.map((mention) => ({ mention, iso: isoOf(mention.value) }));
}
