import type { Span } from "../../../../text/span.ts";
import { csvRows } from "./csvRows.ts";
import { jsonRows } from "./jsonRows.ts";
import { readRow } from "./readRow.ts";
import { PlacesInRow, type RowReader } from "./row.ts";
import type { GazetteerProblem, ParsedSource, Statement } from "./statement.ts";
import { yamlRows } from "./yamlRows.ts";

/** How a gazetteer's file may be written; a new form is a file and a line here. */
const formats: Readonly<Record<string, RowReader>> = {
  jsonl: jsonRows,
  yaml: yamlRows,
  yml: yamlRows,
  csv: csvRows,
  tsv: csvRows,
};

/** The endings of the files that a gazetteer is read from, without the dot. */
export const sourceExtensions: readonly string[] = Object.keys(formats);

/** An entry with more names than this is a mistake of whatever wrote the file; it is taken, and named. */
const MANY_NAMES = 1_000;

/** Where a problem of a file is told. */
type Tell = (problem: GazetteerProblem) => void;

/**
 * What a file says, by the ending of its name. Takes any text: what is wrong is named at its place and the rest is taken.
 * Linear in the text.
 */
export function parseSource(text: string, fileName: string): ParsedSource {
  const problems: GazetteerProblem[] = [];
  const statements = [...statementsOf(text, fileName, (problem) => void problems.push(problem))];
  return { statements, problems: problems.toSorted(byPosition) };
}

/** By position in a file. */
export function byPosition(a: GazetteerProblem, b: GazetteerProblem): number {
  return a.start - b.start || a.end - b.end;
}

/** The same statement by statement, for files that are better not held in memory as a whole. */
export function* statementsOf(text: string, fileName: string, tell: Tell): Generator<Statement> {
  const extension = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  const read = Object.hasOwn(formats, extension) ? formats[extension] : undefined;
  if (read === undefined) return;
  const unreadable = text.indexOf("\ufffd");
  if (unreadable >= 0) {
    const message =
      "Here are bytes that are not UTF-8, shown as �. Save the file as UTF-8, else its names are not found.";
    tell({ start: unreadable, end: unreadable + 1, code: "not-utf8", severity: "warning", message });
  }
  /** How many names each entry has by now. */
  const known = new Map<string, number>();
  for (const row of read(text, tell)) {
    let places: PlacesInRow | undefined;
    const placeOf = (words: string): Span => (places ??= new PlacesInRow(text, row.span)).of(words);
    const statement = readRow(row, (code, words, message, severity = "error") => {
      tell({ ...placeOf(words), code, severity, message });
    });
    if (statement === null) continue;
    if (statement.kind === "entry") {
      const { key, names } = statement;
      const place = (): Span => new PlacesInRow(text, row.span).of(key);
      if (known.has(key) && !row.isPart) {
        const message = `The id “${key}” stands in this file already; both lines are taken together, and this one holds where they differ.`;
        tell({ ...place(), code: "duplicate-id", severity: "warning", message });
      }
      const before = known.get(key) ?? 0;
      const count = Object.values(names).reduce((sum, list) => sum + list.length, before);
      known.set(key, count);
      if (before <= MANY_NAMES && count > MANY_NAMES) {
        const message = `“${key}” has ${row.isPart ? `more than ${MANY_NAMES}` : count} names: more than anything has. All are taken; are they of one entry?`;
        tell({ ...place(), code: "too-many-names", severity: "warning", message });
      }
    }
    yield statement;
  }
}
