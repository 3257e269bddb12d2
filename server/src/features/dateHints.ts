import { hasRightToLeft } from "../text/direction.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { DocumentView } from "./view.ts";

export interface DateHint {
  /** Behind the date's last letter, relative to the document. */
  readonly offset: number;
  /** The ISO value. */
  readonly label: string;
}

/** UTF-16 code units; longer lines are not rendered whole by editors. */
const REACH = 10_000;

/**
 * ISO values to show behind the dates in `range`. None on a line that holds right-to-left text: whatever is set into such a line makes
 * the editor lay its words out in the wrong order. None where the text already shows the value.
 */
export function dateHintsOf(document: DocumentView, range: Span): DateHint[] {
  const { text, analysis } = document;
  return analysis.dates.flatMap((date) => {
    const { start, end, value } = date;
    if (!overlaps(date, range)) return [];
    if (value === null || text.slice(start, end) === value || hasRightToLeft(lineAround(text, start, end))) return [];
    return [{ offset: end, label: value }];
  });
}

/** The lines that the span touches; of very long ones, what an editor lays out near it. */
function lineAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const after = text.slice(end, end + REACH);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const lineEnd = after.search(/[\r\n]/);
  return before.slice(lineStart) + text.slice(start, end) + (lineEnd < 0 ? after : after.slice(0, lineEnd));
}
