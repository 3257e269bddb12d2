import type { Severity } from "../recognise/model.ts";
import { ChunkedText } from "../text/chunked/chunkedText.ts";

/** Something wrong in a file, where a person finds it. */
export interface Finding {
  readonly path: string;
  /** From 1, as editors count. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

export const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

/** True where the first is at least as grave as the second. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

/** `path:line:column: severity: message [code]`, which editors and CI systems make links of. */
export function findingLine({ path, line, column, severity, code, message }: Finding): string {
  return `${path}:${line}:${column}: ${severity}: ${message} [${code}]`;
}

interface Located {
  readonly start: number;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

/** Problems of a text as findings; their offsets count from `from` in it. */
export function findingsIn(
  path: string,
  text: string | ChunkedText,
): (problems: readonly Located[], from?: number) => Finding[] {
  const lines = typeof text === "string" ? ChunkedText.of(text) : text;
  return (problems, from = 0) =>
    problems.map(({ start, severity, code, message }) => {
      const { line, character } = lines.positionAt(from + start);
      return { path, line: line + 1, column: character + 1, severity, code, message };
    });
}
