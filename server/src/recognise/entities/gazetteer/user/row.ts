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

/** Words that were looked for through a whole row, after which problems are placed at its first line. */
const MOST_SEARCHES = 100;

/**
 * Where words stand in a row of `text`. Values are read in their order, so each is looked for behind the one before it:
 * a row of a hundred thousand bad names costs no more than reading it.
 */
export class PlacesInRow {
  private readonly row: string;
  private readonly start: number;
  private readonly firstLine: Span;
  private at = 0;
  private searches = 0;

  constructor(text: string, { start, end }: Span) {
    this.row = text.slice(start, end);
    this.start = start;
    const line = this.row.search(/[\r\n]/);
    this.firstLine = { start, end: line < 0 ? end : start + line };
  }

  /** The place of the next such words, quoted or bare; the row's first line where they do not stand in it. */
  of(words: string): Span {
    if (words === "" || this.searches >= MOST_SEARCHES) return this.firstLine;
    const found = this.find(words, this.at) ?? this.find(words, 0);
    if (found === null) return this.firstLine;
    this.at = found.end;
    return { start: this.start + found.start, end: this.start + found.end };
  }

  private find(words: string, from: number): Span | null {
    for (const written of words.startsWith('"') ? [words] : [JSON.stringify(words), words]) {
      const start = this.row.indexOf(written, from);
      if (start >= 0) return { start, end: start + written.length };
      // It cost all of the row.
      this.searches++;
    }
    return null;
  }
}
