import type { Span } from "../../../text/span.ts";
import type { HeaderField, Problem } from "../../model.ts";
import type { Opening } from "../mark.ts";
import { readHeaderDate } from "./date.ts";
import { isKnownKey, nearestKey, storedKey } from "./keys.ts";

/** A field as it stands in the text. */
export interface WrittenField {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: string;
  readonly valueSpan: Span;
}

export type HeaderParts = Pick<Opening, "id" | "idSpan" | "header" | "problems">;

/**
 * What the fields of a header come to: keys under their stored names, problems found, and the id taken out, unless the
 * delimiter itself gives one (`givenId`).
 */
export function settleHeader(fields: readonly WrittenField[], givenId: string | null = null): HeaderParts {
  const header: HeaderField[] = [];
  const problems: Problem[] = [];
  let id = givenId;
  let idSpan: Span | null = null;
  for (const { key: written, keySpan, value, valueSpan } of fields) {
    const key = storedKey(written);
    if (key === "id" && id === null && value !== "") [id, idSpan] = [value, valueSpan];
    else header.push({ key, value, keySpan, valueSpan });
    if (key === "date") problems.push(...dateProblems(value, valueSpan));
    if (!isKnownKey(written)) problems.push(unknownKey(written, keySpan));
  }
  return { id, idSpan, header, problems };
}

/** The field whose value stands at `valueSpan` of `text`. */
export function writtenField(text: string, keySpan: Span, valueSpan: Span): WrittenField {
  const key = text.slice(keySpan.start, keySpan.end);
  return { key, keySpan, value: text.slice(valueSpan.start, valueSpan.end), valueSpan };
}

/** The span without the white space at its ends. */
export function trimSpan(text: string, start: number, end: number): Span {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}

function dateProblems(value: string, span: Span): Problem[] {
  const date = readHeaderDate(value);
  if (date.kind !== "malformed") return [];
  const said = value === "" ? "The date is missing" : `"${value.slice(0, 40)}" is not a date`;
  const message = `${said}: write it as year-month-day, such as 2026-02-04. Until then the document has no date from its header.`;
  const problem = { ...span, code: "malformed-header-date", severity: "warning", message } as const;
  return [date.suggestion === null ? problem : { ...problem, data: { replacement: date.suggestion } }];
}

function unknownKey(key: string, span: Span): Problem {
  const nearest = nearestKey(key);
  const meant = nearest === null ? "it is kept as it is." : `is "${nearest}" meant?`;
  const message = `No reader of headers knows the key "${key}"; ${meant}`;
  const problem = { ...span, code: "unknown-header-key", severity: "hint", message } as const;
  return nearest === null ? problem : { ...problem, data: { replacement: nearest } };
}
