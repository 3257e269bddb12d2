import type { Span } from "../../../../text/span.ts";

/** A line of a table. */
export interface TableRecord {
  readonly fields: readonly string[];
  readonly span: Span;
  /** The line of the text that it begins in, counted from 1. */
  readonly line: number;
}

/**
 * The records of a table as RFC 4180 has it: fields may be quoted, with doubled quotes and line ends inside; where
 * `quotes` is false, quotes are signs like others. Linear.
 */
export function* recordsOf(text: string, delimiter: string, quotes = true): Generator<TableRecord, undefined> {
  let fields: string[] = [];
  let start = 0;
  let line = 1;
  let at = 0;
  let begun = 1;
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
        if (quote < 0 || text.charAt(at) !== '"') break;
        field += '"';
        at++;
      }
    }
    const from = at;
    while (at < text.length && text.charAt(at) !== delimiter && text.charAt(at) !== "\n") at++;
    fields.push(field + text.slice(from, at).replace(/\r$/, ""));
    if (at >= text.length || text.charAt(at) === "\n") {
      yield { fields, span: { start, end: text.charAt(at - 1) === "\r" ? at - 1 : at }, line: begun };
      fields = [];
      start = ++at;
      begun = ++line;
    } else if (++at === text.length) {
      fields.push("");
      yield { fields, span: { start, end: at }, line: begun };
    }
  }
  return undefined;
}
