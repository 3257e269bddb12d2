/** The document's date from what its text gives away, where nothing says it outright. */
import type { Draft } from "../../draft.ts";
import { civilDate, dayNumber, daysInMonth, weekdayOf } from "../calendars/days.ts";
import type { CompiledLanguage } from "../engine/compile.ts";
import type { Expression } from "../expression.ts";
import type { Found } from "../mention.ts";
import { isBoilerplate, type KnownDate, knownDate, standalone } from "./known.ts";

/** A day and month that the document's first lines give as its own, with whatever else they say of it. */
interface Anchor {
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
  /** True where the words themselves mean the present ("21 January instant", "today, 4 February"). */
  readonly present: boolean;
}

/** The last year that texts are taken to speak from where nothing at all tells. */
const NEWEST = 2026;

export function inferDate(draft: Draft, found: readonly Found[], compiled: CompiledLanguage): KnownDate | null {
  const own = found.filter((mention) => !isBoilerplate(draft, mention));
  const years = yearsOf(own, compiled);
  const anchor = anchorOf(own);
  if (anchor) {
    const year = yearFor(anchor, years);
    if (year !== null && anchor.day <= daysInMonth(year, anchor.month)) {
      const confidence = anchor.weekday !== null ? 0.7 : 0.6;
      return knownDate(
        dayNumber(year, anchor.month, anchor.day),
        "inferred",
        years.length > 0 ? confidence : confidence - 0.3,
      );
    }
  }
  // A full date somewhere in the text: accounts tell of their own day first.
  for (const mention of own) {
    const { period } = standalone(mention, compiled);
    if (period?.unit === "day" && mention.expression.kind === "calendar")
      return knownDate(period.first, "inferred", 0.5);
  }
  return null;
}

/** Gregorian years that the text names, in rising order, each once. */
function yearsOf(found: readonly Found[], compiled: CompiledLanguage): number[] {
  const years = new Set<number>();
  for (const mention of found) {
    const { period, type } = standalone(mention, compiled);
    if (!period || type === "DURATION") continue;
    if (period.unit !== "day" && period.unit !== "month" && period.unit !== "year" && period.unit !== "quarter")
      continue;
    const { year } = civilDate(period.first);
    if (year >= 1900 && year <= 2100) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

function anchorOf(found: readonly Found[]): Anchor | null {
  let first: Anchor | null = null;
  for (let i = 0; i < found.length; i++) {
    const anchor = anchorIn((found[i] as Found).expression);
    if (!anchor) continue;
    if (anchor.present) return anchor;
    first ??= withNeighbour(anchor, found, i);
  }
  return first;
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

function anchorIn(expression: Expression): Anchor | null {
  switch (expression.kind) {
    case "calendar": {
      const { calendar, year, month, day, weekday } = expression;
      if (calendar !== "gregorian" || year !== null || month === null || day === null) return null;
      return { month, day, weekday, present: false };
    }
    case "shift":
      if (expression.by !== 0 || expression.of.kind !== "month" || expression.of.day === null) return null;
      return { month: expression.of.month, day: expression.of.day, weekday: null, present: true };
    case "twice": {
      const other = anchorIn(expression.other);
      return other && expression.main.kind === "shift" ? { ...other, present: true } : null;
    }
    case "time":
      return expression.on ? anchorIn(expression.on) : null;
    case "within":
      return anchorIn(expression.part);
    default:
      return null;
  }
}

/** The year in which the anchor can be the document's day; null where nothing tells. */
function yearFor({ month, day, weekday }: Anchor, years: readonly number[]): number | null {
  const latest = latestOfCluster(years);
  if (weekday === null) return latest;
  const fits = (year: number): boolean =>
    day <= daysInMonth(year, month) && weekdayOf(dayNumber(year, month, day)) === weekday;
  if (latest !== null) {
    for (let year = latest; year <= latest + 11; year++) if (fits(year)) return year;
    return null;
  }
  for (let year = NEWEST; year > NEWEST - 12; year--) if (fits(year)) return year;
  return null;
}

/** The latest year named that is no far goal: plans for 2030 say nothing of when a text was written. */
function latestOfCluster(years: readonly number[]): number | null {
  let at = years.length - 1;
  while (at > 0 && (years[at] as number) - (years[at - 1] as number) >= 4 && (years[at] as number) > NEWEST - 1) at--;
  return years[at] ?? null;
}
