/** The document's own date: from its header, the caller, its dateline, its file name, or what the text gives away. */
import { tokenise } from "../../../text/tokens.ts";
import type { Draft } from "../../draft.ts";
import type { HeaderField, Problem } from "../../model.ts";
import { dayNumber, daysInMonth, parseIsoDay } from "../calendars/days.ts";
import { findDates } from "../find.ts";
import type { Found } from "../mention.ts";
import type { Reader } from "../reader.ts";
import type { Resolution } from "../resolve/context.ts";
import { inferDate } from "./infer.ts";
import { isBoilerplate, type KnownDate, knownDate, standalone, unknownDate } from "./known.ts";

export interface DocumentDateResult {
  readonly date: KnownDate;
  /** Dates written in the header, which are mentions too. */
  readonly header: readonly (readonly [Found, Resolution])[];
  readonly problems: readonly Problem[];
}

/** Header keys that hold the document's date, strongest first. */
const dateKeys = ["date", "published", "pubdate", "datetime", "dateline", "created", "issued"];

/** A dateline stands so early in the body, in tokens. */
const DATELINE = 24;

export function documentDate(draft: Draft, found: readonly Found[], reader: Reader): DocumentDateResult {
  const { compiled } = reader;
  const fields = draft.input.header
    .filter((field) => dateKeys.includes(field.key))
    .sort((a, b) => dateKeys.indexOf(a.key) - dateKeys.indexOf(b.key));
  const header: (readonly [Found, Resolution])[] = [];
  const problems: Problem[] = [];
  let fromHeader: number | null = null;
  for (const field of fields) {
    const [mentions, day] = readHeader(draft, field, reader);
    header.push(...mentions);
    fromHeader ??= day;
    if (day === null && field.key === "date" && field.value.trim() !== "") problems.push(noDate(draft, field));
  }
  const day =
    fromHeader !== null
      ? knownDate(fromHeader, "header", 1)
      : (given(draft) ??
        dateline(draft, found, compiled) ??
        fileName(draft) ??
        inferDate(draft, found, compiled) ??
        unknownDate);
  return { date: day, header, problems: problems.filter((problem) => !isReported(draft, problem)) };
}

function readHeader(
  draft: Draft,
  field: HeaderField,
  { compiled, vocabulary }: Reader,
): readonly [readonly (readonly [Found, Resolution])[], number | null] {
  const tokens = tokenise(draft.input.text, vocabulary, field.valueSpan);
  const mentions = findDates(tokens, compiled).map((found) => [found, standalone(found, compiled)] as const);
  const day = mentions.find(([, value]) => value.period?.unit === "day")?.[1].period?.first;
  return [mentions, day ?? parseIsoDay(field.value)];
}

function noDate(draft: Draft, field: HeaderField): Problem {
  const shown = field.value.trim().slice(0, 40);
  return {
    start: field.valueSpan.start,
    end: Math.min(field.valueSpan.end, draft.input.text.length),
    code: "date-header",
    severity: "warning",
    message: `“${shown}” is no day of the calendar, so relative dates are not resolved against it. Write it as YYYY-MM-DD.`,
  };
}

function isReported(draft: Draft, problem: Problem): boolean {
  return draft.problems.some((other) => other.start < problem.end && problem.start < other.end);
}

function given(draft: Draft): KnownDate | null {
  const day = draft.input.date === null ? null : parseIsoDay(draft.input.date);
  return day === null ? null : knownDate(day, "header", 1);
}

/** A full date at the very start of the text, as datelines and first sentences have it. */
function dateline(draft: Draft, found: readonly Found[], compiled: Reader["compiled"]): KnownDate | null {
  for (const mention of found) {
    if (mention.firstToken >= DATELINE) break;
    if (isBoilerplate(draft, mention)) continue;
    const { period, type } = standalone(mention, compiled);
    if (period?.unit === "day" && type !== "DURATION" && mention.expression.kind !== "holiday")
      return knownDate(period.first, "text", 0.9);
  }
  return null;
}

/** `2025-01-21`, `2025_01_21` or `20250121` in the file's name or the document's id. */
function fileName(draft: Draft): KnownDate | null {
  for (const name of [draft.input.fileName, draft.input.id]) {
    const match = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name ?? "");
    if (!match) continue;
    const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if (day >= 1 && day <= daysInMonth(year, month)) return knownDate(dayNumber(year, month, day), "filename", 0.8);
  }
  return null;
}
