/** The document's date from what its text gives away, where nothing says it outright. */
import type { Draft } from "../../draft.ts";
import { civilDate, dayNumber, daysInMonth } from "../calendars/days.ts";
import type { CompiledLanguage } from "../engine/compile.ts";
import type { Expression } from "../expression.ts";
import type { Found } from "../mention.ts";
import { relativeDays } from "../reconcile/group.ts";
import { type KnownDate, knownDate, placeOf, standalone } from "./known.ts";
import { solarHijriDay } from "./solarHijri.ts";
import { type Anchor, celebratedYears, type YearSign, yearSigns } from "./signs.ts";
import { HISTORY, latestOfCluster, NEWEST_YEAR, PLANS, yearsOf } from "./years.ts";

/** Accounts name their own day early, in code units of the body, unless the words themselves mean the present. */
const EARLY = 800;

export function inferDate(draft: Draft, found: readonly Found[], compiled: CompiledLanguage): KnownDate | null {
  const own = found.filter((mention) => placeOf(draft, mention) === "text");
  // A term that ends in years to come says nothing of when the text was written.
  const years = yearsOf(own, compiled).filter((year) => year <= NEWEST_YEAR);
  const anchor = anchorOf(own, draft.input.body.start + EARLY);
  if (anchor) {
    const signs = yearSigns(anchor, own);
    const celebrated = celebratedYears(own);
    const year = yearFor(signs, celebrated, years);
    if (year !== null && anchor.day <= daysInMonth(year, anchor.month)) {
      const sure = signs.some(({ weight }) => weight >= 2);
      const confidence = (sure ? 0.7 : 0.6) - (years.length > 0 || celebrated.length > 0 ? 0 : 0.3);
      return knownDate(dayNumber(year, anchor.month, anchor.day), "inferred", confidence);
    }
  }
  const full = firstFullDay(own, compiled, latestOfCluster(years));
  if (full !== null || anchor !== null) return full;
  const day = solarHijriDay(own, draft.input.body.start + EARLY, latestOfCluster(years));
  return day === null ? null : knownDate(day, "inferred", years.length > 0 ? 0.6 : 0.4);
}

/** A full date somewhere in the text: accounts tell of their own day first. An old date is history, not the day. */
function firstFullDay(own: readonly Found[], compiled: CompiledLanguage, latest: number | null): KnownDate | null {
  for (const mention of own) {
    if (mention.expression.kind !== "calendar") continue;
    const { period } = standalone(mention, compiled);
    if (period?.unit !== "day") continue;
    const { year } = civilDate(period.first);
    if (year < NEWEST_YEAR - HISTORY || (latest !== null && year < latest - PLANS)) continue;
    return knownDate(period.first, "inferred", 0.5);
  }
  return null;
}

function anchorOf(found: readonly Found[], early: number): Anchor | null {
  let first: Anchor | null = null;
  for (let i = 0; i < found.length; i++) {
    const mention = found[i] as Found;
    const anchor = anchorIn(mention.expression, i);
    if (!anchor) continue;
    if (anchor.present || followsToday(found, i)) return withNeighbour(anchor, found, i);
    if (mention.start < early) first ??= withNeighbour(anchor, found, i);
  }
  return first;
}

/** "today, 4 February". */
function followsToday(found: readonly Found[], index: number): boolean {
  const before = found[index - 1];
  const here = found[index] as Found;
  return before !== undefined && relativeDays(before.expression) === 0 && here.firstToken - before.endToken <= 1;
}

/** «جمعه ۱۴ بهمن (۴ فوریه)»: the weekday of one date holds for its gloss in another calendar too. */
function withNeighbour(anchor: Anchor, found: readonly Found[], index: number): Anchor {
  if (anchor.weekday !== null) return anchor;
  const here = found[index] as Found;
  const before = found[index - 1];
  if (before?.expression.kind === "calendar" && before.expression.weekday !== null && here.start - before.end <= 3) {
    return { ...anchor, weekday: before.expression.weekday };
  }
  return anchor;
}

/** A Gregorian day and month without its year. `index` is the mention's place. */
function anchorIn(expression: Expression, index: number): Anchor | null {
  switch (expression.kind) {
    case "calendar": {
      const { calendar, year, month, day, weekday } = expression;
      if (calendar !== "gregorian" || year !== null || month === null || day === null) return null;
      return { index, month, day, weekday, present: false };
    }
    case "shift":
      if (expression.by !== 0 || expression.of.kind !== "month" || expression.of.day === null) return null;
      return { index, month: expression.of.month, day: expression.of.day, weekday: null, present: true };
    case "time":
      return expression.on ? anchorIn(expression.on, index) : null;
    case "within":
      return anchorIn(expression.part, index);
    default:
      return null;
  }
}

/** The year in which the anchor can be the document's day; null where nothing tells. */
function yearFor(signs: readonly YearSign[], celebrated: readonly number[], years: readonly number[]): number | null {
  const named = latestOfCluster(years);
  // A year long past is history that the text tells of: the weekday leads to a year of its own.
  const isHistory = named !== null && named < NEWEST_YEAR - HISTORY && signs.length > 0;
  const latest = isHistory ? null : named;
  if (signs.length === 0) return celebrated.length > 0 ? Math.max(...celebrated) : latest;
  // A weekday that only stands near the date does not lead far beyond the years that the text names.
  const isStrong = signs.some(({ weight }) => weight >= 2);
  let best: number | null = null;
  let most = 0;
  for (const year of candidateYears(latest, celebrated, isStrong)) {
    let fitting = signs.reduce((sum, sign) => sum + (sign.fits(year) ? sign.weight : 0), 0);
    if (celebrated.includes(year)) fitting += 1;
    if (fitting > most) {
      most = fitting;
      best = year;
    }
  }
  return best ?? (isStrong ? null : latest);
}

/**
 * Years in the order in which they are likely. The text names its past more often than its future: its own year is
 * the latest it names, the one before that, or one soon after where weekdays say so. Weekdays come back to
 * a date within eleven years.
 */
function candidateYears(latest: number | null, celebrated: readonly number[], isStrong: boolean): number[] {
  if (latest === null && celebrated.length === 0) return Array.from({ length: 12 }, (_, i) => NEWEST_YEAR - i);
  const from = latest ?? Math.max(...celebrated);
  const reach = Math.max(0, Math.min(isStrong ? 11 : 2, NEWEST_YEAR - from));
  const later = Array.from({ length: reach }, (_, i) => from + 1 + i);
  return [...new Set([...celebrated, from, from - 1, ...later])];
}
