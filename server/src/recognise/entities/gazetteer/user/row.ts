import type { Span } from "../../../../text/span.ts";
import type { GazetteerProblem } from "./statement.ts";

/** One statement as its file has it: plain JSON values, not yet checked. */
export interface Row {
  readonly value: unknown;
  readonly span: Span;
  /** True where rows of one id are meant to be joined, as the lines of a table are. */
  readonly isPart: boolean;
}

/** Reads the rows of a file one by one; what is no row is told to `broken` and passed over. */
export type RowReader = (text: string, broken: (problem: GazetteerProblem) => void) => Iterable<Row>;

/** Where `words` stand in a row of `text`, quoted or bare; the row's first line where they do not. */
export function placeIn(text: string, { start, end }: Span, words: string): Span {
  const row = text.slice(start, end);
  for (const written of [JSON.stringify(words), words]) {
    const at = written === "" ? -1 : row.indexOf(written);
    if (at >= 0) return { start: start + at, end: start + at + written.length };
  }
  const line = row.search(/[\r\n]/);
  return { start, end: line < 0 ? end : start + line };
}
