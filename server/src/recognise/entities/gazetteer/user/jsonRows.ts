import type { GazetteerProblem } from "./statement.ts";
import type { Row, Rows } from "./row.ts";

/** The rows of JSON Lines: one object a line, empty lines between. A line that is no JSON is named and passed over. */
export function jsonRows(text: string): Rows {
  const rows: Row[] = [];
  const problems: GazetteerProblem[] = [];
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    line++;
    const raw = text.slice(start, end);
    const written = raw.replace(/^\ufeff/, "").trim();
    if (written !== "") {
      const first = start + raw.indexOf(written);
      const span = { start: first, end: first + written.length };
      try {
        rows.push({ value: JSON.parse(written), span, isPart: false });
      } catch (error) {
        const message = `Line ${line} is no JSON object and is passed over: ${(error as Error).message}.`;
        problems.push({ ...span, code: "broken-line", severity: "error", message });
      }
    }
    start = end + 1;
  }
  return { rows, problems };
}
