import type { RowReader } from "./row.ts";

/** The rows of JSON Lines: one object a line, empty lines between. A line that is no JSON is named and passed over. */
export const jsonRows: RowReader = function* (text, broken) {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const written = line.replace(/^\ufeff/, "").trim();
    if (written === "") continue;
    const start = index + line.indexOf(written);
    const span = { start, end: start + written.length };
    let value: unknown;
    try {
      value = JSON.parse(written);
    } catch (error) {
      const message = `This line is no JSON object and is passed over: ${(error as Error).message}.`;
      broken({ ...span, code: "broken-line", severity: "error", message });
    }
    if (value !== undefined) yield { value, span, isPart: false };
  }
};
