import type { Span } from "../../../../text/span.ts";

/** A line of a table. */
export interface TableRecord {
  readonly fields: readonly string[];
  readonly span: Span;
  /** The line of the text that it begins in, counted from 1. */
  readonly line: number;
  /** True where a quotation mark opens in it and never closes. */
  readonly isOpen: boolean;
}

/**
 * The records of a table as RFC 4180 has it: fields may be quoted, with doubled quotes and line ends inside; where
 * `quotes` is false, quotes are signs like others. Linear.
 */
export function* recordsOf(text: string, delimiter: string, quotes = true): Generator<TableRecord, undefined> {
  const ends = new RegExp(`[${delimiter === "\t" ? "\\t" : delimiter}\\r\\n]|$`, "g");
  let fields: string[] = [];
  let start = 0;
  let line = 1;
  let begun = 1;
  let at = 0;
  let isOpen = false;
  while (at < text.length) {
    let field = "";
    if (quotes && text.charAt(at) === '"') {
      at++;
      for (;;) {
        const quote = text.indexOf('"', at);
        const piece = text.slice(at, quote < 0 ? text.length : quote);
        line += piece.split("\n").length - 1;
        field += piece;
        at = quote < 0 ? text.length : quote + 1;
        isOpen = quote < 0;
        if (quote < 0 || text.charAt(at) !== '"') break;
        field += '"';
        at++;
      }
    }
    ends.lastIndex = at;
    const end = ends.exec(text)?.index ?? text.length;
    fields.push(field + text.slice(at, end));
    at = end + 1;
    const isDelimiter = text.charAt(end) === delimiter;
    // A table may end in an empty field.
    if (isDelimiter && at >= text.length) fields.push("");
    if (isDelimiter && at < text.length) continue;
    yield { fields, span: { start, end: isDelimiter ? at : end }, line: begun, isOpen };
    if (text.startsWith("\r\n", end)) at++;
    fields = [];
    start = at;
    begun = ++line;
  }
  return undefined;
}
