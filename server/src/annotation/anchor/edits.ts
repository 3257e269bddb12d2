import type { Span } from "../../text/span.ts";

/** `start` to `end` (UTF-16, in the text before) was replaced by `inserted`. */
export interface TextEdit extends Span {
  readonly inserted: string;
}

/**
 * Where a passage stands after an edit; null where nothing of it is left.
 *
 * Text typed at its edges stays outside. Text put in place of a part of it, or of the whole and nothing more, belongs
 * to it; text put in place of more than it does not.
 */
export function mapSpan(span: Span, edit: TextEdit): Span | null {
  const { start, end } = edit;
  const growth = edit.inserted.length - (end - start);
  if (start >= span.end) return span;
  if (end <= span.start) return { start: span.start + growth, end: span.end + growth };
  if (span.start <= start && end <= span.end) {
    const mapped = { start: span.start, end: span.end + growth };
    return mapped.start === mapped.end ? null : mapped;
  }
  if (start <= span.start && end >= span.end) return null;
  if (start < span.start) return { start: start + edit.inserted.length, end: span.end + growth };
  return { start: span.start, end: start };
}

/** The text after the edit. */
export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.inserted + text.slice(edit.end);
}

/** The smallest single edit that makes `after` of `before`: for clients that send the whole text. Linear. */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, end: before.length - tail, inserted: after.slice(start, after.length - tail) };
}
