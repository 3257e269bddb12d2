import { csvRows } from "./csvRows.ts";
import { jsonRows } from "./jsonRows.ts";
import { readRow } from "./readRow.ts";
import { placeIn, type Rows } from "./row.ts";
import type { GazetteerProblem, ParsedSource, Statement } from "./statement.ts";
import { yamlRows } from "./yamlRows.ts";

/** How a gazetteer's file may be written; a new form is a file and a line here. */
const formats: Readonly<Record<string, (text: string) => Rows>> = {
  jsonl: jsonRows,
  yaml: yamlRows,
  yml: yamlRows,
  csv: csvRows,
};

/** The endings of the files that a gazetteer is read from, without the dot. */
export const sourceExtensions: readonly string[] = Object.keys(formats);

/** An entry with more names than this is a mistake of whatever wrote the file; it is taken, and named. */
const MANY_NAMES = 1_000;

/**
 * What a file says, by the ending of its name. Takes any text: what is wrong is named at its place and the rest is taken.
 * Linear in the text.
 */
export function parseSource(text: string, fileName: string): ParsedSource {
  const extension = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  const read = Object.hasOwn(formats, extension) ? formats[extension] : undefined;
  if (read === undefined) return { statements: [], problems: [] };
  const { rows, problems: broken } = read(text);
  const problems: GazetteerProblem[] = [...broken];
  const statements: Statement[] = [];
  const known = new Set<string>();
  for (const row of rows) {
    const statement = readRow(row, (code, words, message, severity = "error") => {
      problems.push({ ...placeIn(text, row.span, words), code, severity, message });
    });
    if (statement === null) continue;
    statements.push(statement);
    if (statement.kind !== "entry") continue;
    const { key } = statement;
    if (known.has(key) && !row.isPart) {
      const message = `The id “${key}” stands in this file already; both lines are taken together, and this one holds where they differ.`;
      problems.push({ ...placeIn(text, row.span, key), code: "duplicate-id", severity: "warning", message });
    }
    known.add(key);
    const count = Object.values(statement.names).reduce((sum, names) => sum + names.length, 0);
    if (count > MANY_NAMES) {
      const message = `“${key}” has ${count} names: more than anything has. All are taken; are they of one entry?`;
      problems.push({ ...placeIn(text, row.span, key), code: "too-many-names", severity: "warning", message });
    }
  }
  return { statements, problems: problems.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}
