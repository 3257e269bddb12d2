/** The document's own date: from its header, the caller, its dateline, its file name, or what the text gives away. */
import { tokenise, type Tokens } from "../../../text/tokens.ts";
import type { Draft } from "../../draft.ts";
import type { HeaderField, Problem } from "../../model.ts";
import { civilDate, dayNumber, daysInMonth, parseIsoDay } from "../calendars/days.ts";
import { findDates } from "../find.ts";
import type { Found } from "../mention.ts";
import type { Reader } from "../reader.ts";
import type { Resolution } from "../resolve/context.ts";
import { inferDate } from "./infer.ts";
import { tenseAround } from "../tense.ts";
import type { Period } from "../calendars/periods.ts";
import { type KnownDate, knownDate, placeOf, standalone, unknownDate } from "./known.ts";
import { HISTORY, latestOfCluster, NEWEST_YEAR, PLANS, yearsOf } from "./years.ts";

export interface DocumentDateResult {
  readonly date: KnownDate;
  /** Dates written in the header, which are mentions too. */
  readonly header: readonly (readonly [Found, Resolution])[];
  readonly problems: readonly Problem[];
}

/** Header keys that hold the document's date, strongest first. */
const dateKeys = ["date", "published", "pubdate", "datetime", "dateline", "created", "issued"];

/** A lead stands so early in the body, in code units; headline and breadcrumbs before it included. */
const LEAD = 800;
/** A dateline opens the text: so many code units into the body. */
const OPENING = 60;

export function documentDate(draft: Draft, found: readonly Found[], reader: Reader): DocumentDateResult {
  const { compiled } = reader;
  const fields = draft.input.header
    .filter((field) => dateKeys.includes(field.key))
    .sort((a, b) => dateKeys.indexOf(a.key) - dateKeys.indexOf(b.key));
  const header: (readonly [Found, Resolution])[] = [];
  const problems: Problem[] = [];
  let fromHeader: number | null = null;
  let month: Period | null = null;
  for (const field of fields) {
    const [mentions, day] = readHeader(draft, field, reader);
    header.push(...mentions);
    fromHeader ??= day;
    month ??= mentions.find(([, { period }]) => period?.unit === "month")?.[1].period ?? null;
    if (day === null && field.key === "date" && /\p{L}/u.test(field.value)) problems.push(noDate(draft, field));
  }
  const day =
    fromHeader !== null
      ? knownDate(fromHeader, "header", 1)
      : (given(draft) ??
        within(month, dateline(draft, found, reader)) ??
        within(month, fileName(draft)) ??
        within(month, inferDate(draft, found, compiled)) ??
        unknownDate(month));
  if (draft.input.date !== null && parseIsoDay(draft.input.date) === null) problems.push(noGivenDate(draft.input.date));
  return { date: day, header, problems };
}

/** What the text gives away holds only within the month that the header gives. */
function within(month: Period | null, known: KnownDate | null): KnownDate | null {
  const day = known?.today ?? null;
  if (month === null || day === null) return known;
  return day >= month.first && day <= month.last ? known : null;
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

/** Digits that are no date are reported where headers are read; here are the words. */
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

/** The caller's date stands nowhere in the text: the problem is the document's as a whole. */
function noGivenDate(date: string): Problem {
  return {
    start: 0,
    end: 0,
    code: "date-given",
    severity: "warning",
    message: `The date given for the document, “${date.slice(0, 40)}”, is no day of the calendar; relative dates are not resolved against it.`,
  };
}

function given(draft: Draft): KnownDate | null {
  const day = draft.input.date === null ? null : parseIsoDay(draft.input.date);
  return day === null ? null : knownDate(day, "header", 1);
}

/**
 * A full date in a byline, on a line of its own, at the very start, or first in the lead, as news and readouts have
 * it; else in the credits behind the text.
 */
function dateline(draft: Draft, found: readonly Found[], reader: Reader): KnownDate | null {
  const from = draft.input.body.start;
  let behind: number | null = null;
  let told: Told | undefined;
  let alone: Told | undefined;
  for (const mention of found) {
    if (!isFullDay(mention.expression)) continue;
    const place = placeOf(draft, mention);
    if (place === "apart") continue;
    const inLead = mention.start - from <= LEAD;
    if (!inLead && place !== "credits") continue;
    const { period } = standalone(mention, reader.compiled);
    if (period?.unit !== "day") continue;
    if (!inLead) {
      behind ??= period.first;
      continue;
    }
    if (place === "credits" || standsAlone(draft, mention)) {
      // The day of the page above, that of the article below it.
      const isArticles = alone === undefined || (period.first < alone.day && mention.start - alone.mention.end <= HEAD);
      if (isArticles) alone = { mention, day: period.first };
      continue;
    }
    if (told || alone) continue;
    // History is told in the lead too; the document's own day is among the latest that it names. Plans do not count.
    const latest = latestOfCluster(yearsOf(found, reader.compiled, (each) => isPlan(draft.tokens, reader, each)));
    // A date that opens the text may stand before plans of the next years.
    const slack = mention.start - from <= OPENING ? PLANS : 1;
    const { year } = civilDate(period.first);
    if (latest !== null && year < latest - slack) continue;
    // A date long past that opens nothing is history, unless a label stands before it ("DATE: October 22, 1996").
    const isLabelled = /[:：]\s?$/u.test(draft.input.text.slice(Math.max(0, mention.start - 2), mention.start));
    if (year < NEWEST_YEAR - HISTORY && mention.start - from > OPENING && !isLabelled) continue;
    told = { mention, day: period.first };
  }
  if (alone) return knownDate(alone.day, "text", 0.95);
  if (told) {
    const confidence = told.mention.start - from <= OPENING ? 0.9 : 0.75;
    return knownDate(openingDay(found, from, told.day) ?? told.day, "text", confidence);
  }
  return behind === null ? null : knownDate(behind, "text", 0.8);
}

/** What stands between the day of a page and that of its article: navigation and a headline, in code units. */
const HEAD = 300;

/** The first full day that the running text of the lead names. */
interface Told {
  readonly mention: Found;
  readonly day: number;
}

function isPlan(tokens: Tokens, { tense }: Reader, { firstToken, endToken }: Found): boolean {
  return tenseAround(tokens, tense, firstToken, endToken) === "future";
}

/** How many days a dateline may stand behind the day that it tells of. */
const PUBLISHED_WITHIN = 10;

/** "TBILISI, May 17 — … on Friday, May 16, 2025": the dateline is the document's day, the full date gives its year. */
function openingDay(found: readonly Found[], from: number, told: number): number | null {
  const opening = found[0];
  if (!opening || opening.start - from > LEAD / 2 || opening.expression.kind !== "calendar") return null;
  const { calendar, year, month, day } = opening.expression;
  if (calendar !== "gregorian" || year !== null || month === null || day === null) return null;
  const published = dayNumber(civilDate(told).year, month, day);
  return published > told && published - told <= PUBLISHED_WITHIN ? published : null;
}

function isFullDay(expression: Found["expression"]): boolean {
  if (expression.kind === "time") return expression.on !== null && isFullDay(expression.on);
  return expression.kind === "calendar" && expression.day !== null && expression.year !== null;
}

/** True where the line holds the date and hardly anything else. */
function standsAlone(draft: Draft, { start, end }: Found): boolean {
  const { text } = draft.input;
  let left = start;
  let right = end;
  while (left > 0 && start - left <= SLACK && !isBreak(text.charCodeAt(left - 1))) left--;
  while (right < text.length && right - end <= SLACK && !isBreak(text.charCodeAt(right))) right++;
  return right - left - (end - start) <= SLACK;
}

/** A clock or a source name may share the dateline's line. */
const SLACK = 16;

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
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
