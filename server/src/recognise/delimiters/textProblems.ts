import type { ChunkedText } from "../../text/chunked/chunkedText.ts";
import { textFaults } from "../../text/faults.ts";
import type { Problem } from "../model.ts";

const lineEndNames = { lf: "LF", crlf: "CRLF", cr: "CR" } as const;

/**
 * Problems of the text itself, in offsets of the file: characters that could not be read, NULs, halves of surrogate
 * pairs, line ends of several kinds. A bounded number of each, whatever the text.
 */
export function textProblems(text: ChunkedText): Problem[] {
  const { replaced, nul, loneSurrogates, mixedLineEnds } = textFaults(text);
  const problems: Problem[] = [];
  const note = (places: readonly number[], code: string, severity: Problem["severity"], message: string): void => {
    for (const start of places) problems.push({ start, end: start + 1, code, severity, message });
  };
  // One place says it all: the whole file was read with the wrong encoding.
  note(
    replaced.slice(0, 1),
    "not-utf8",
    "warning",
    "Letters here could not be read (\ufffd): the file is not UTF-8, or was damaged before. Reopen it with its own encoding and save it as UTF-8.",
  );
  note(nul, "nul-character", "warning", "A NUL character: other programs may end the text here.");
  note(
    loneSurrogates,
    "lone-surrogate",
    "warning",
    "Half of a character (a lone surrogate): it cannot be saved as UTF-8, and other programs count it differently.",
  );
  if (mixedLineEnds !== null) {
    const { usual, first } = mixedLineEnds;
    problems.push({
      ...first,
      code: "mixed-line-endings",
      severity: "information",
      message: `Line ends are of several kinds; most are ${lineEndNames[usual]}. Offsets hold, but other tools may count them differently.`,
      data: { usual },
    });
  }
  return problems.sort((a, b) => a.start - b.start);
}
