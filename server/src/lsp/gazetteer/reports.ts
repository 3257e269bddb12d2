import type { GazetteerProblem } from "../../recognise/entities/gazetteer/user/statement.ts";
import type { Report } from "../../workspace/gazetteer/lists.ts";
import type { Converter } from "../convert.ts";

/** Problems of one file that are shown; nobody mends more one by one, and editors suffer from them. */
const MOST_SHOWN = 1_000;
const START = { line: 0, character: 0 };

/** The problems of a file as the client is told of them. */
export function reportsOf(problems: readonly GazetteerProblem[], convert: Converter): Report[] {
  const shown = problems.slice(0, MOST_SHOWN).map(({ code, severity, message, start, end }) => ({
    range: convert.range({ start, end }),
    code,
    severity,
    message,
  }));
  const next = problems[MOST_SHOWN];
  if (next === undefined) return shown;
  const message = `${problems.length - MOST_SHOWN} more of this file are not shown.`;
  return [...shown, { range: convert.range(next), code: "more-problems", severity: "warning", message }];
}

/** What is to be said of a file as a whole. */
export function wholeFile(code: string, message: string, severity: Report["severity"] = "error"): Report {
  return { range: { start: START, end: START }, code, severity, message };
}
