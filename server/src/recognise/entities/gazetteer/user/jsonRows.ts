import type { RowReader } from "./row.ts";

/** The rows of JSON Lines: one object a line, empty lines between. A line that is no JSON is named and passed over. */
export const jsonRows: RowReader = function* (text, broken) {
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
      let value: unknown;
      try {
        value = JSON.parse(written);
      } catch (error) {
        const message = `Line ${line} is no JSON object and is passed over: ${(error as Error).message}.`;
        broken({ ...span, code: "broken-line", severity: "error", message });
      }
      if (value !== undefined) yield { value, span, isPart: false };
    }
    start = end + 1;
  }
};
