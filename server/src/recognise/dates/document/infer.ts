/** The document's date from what its text gives away, where nothing says it outright. */
import type { Draft } from "../../draft.ts";
import { dayNumber, daysInMonth, weekdayOf } from "../calendars/days.ts";
import type { CompiledLanguage } from "../engine/compile.ts";
import type { Expression } from "../expression.ts";
import type { Found } from "../mention.ts";
import { relativeDays } from "../reconcile/group.ts";
import { isBoilerplate, type KnownDate, knownDate, standalone } from "./known.ts";
import { latestOfCluster, NEWEST_YEAR, yearsOf } from "./years.ts";

/** A day and month that the document's first lines give as its own, with whatever else they say of it. */
interface Anchor {
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
  /** True where the words themselves mean the present ("21 January instant", "today, 4 February"). */
  readonly present: boolean;
}

export function inferDate(draft: Draft, found: readonly Found[], compiled: CompiledLanguage): KnownDate | null {
  const own = found.filter((mention) => !isBoilerplate(draft, mention));
  const years = yearsOf(own, compiled);
  const anchor = anchorOf(own);
  if (anchor) {
    const year = yearFor(anchor, own, years);
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

function anchorOf(found: readonly Found[]): Anchor | null {
  let first: Anchor | null = null;
  for (let i = 0; i < found.length; i++) {
    const anchor = anchorIn((found[i] as Found).expression);
    if (!anchor) continue;
    if (anchor.present || followsToday(found, i)) return withNeighbour(anchor, found, i);
    first ??= withNeighbour(anchor, found, i);
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
    case "time":
      return expression.on ? anchorIn(expression.on) : null;
    case "within":
      return anchorIn(expression.part);
    default:
      return null;
  }
}

/** The year in which the anchor can be the document's day; null where nothing tells. */
function yearFor(anchor: Anchor, found: readonly Found[], years: readonly number[]): number | null {
  const latest = latestOfCluster(years);
  const signs = weekdaySigns(anchor, found);
  if (signs.length === 0) return latest;
  let best: number | null = null;
  let most = 0;
  for (const year of candidateYears(latest)) {
    const fitting = signs.reduce((sum, sign) => sum + (fits(sign, year) ? sign.weight : 0), 0);
    if (fitting > most) {
      most = fitting;
      best = year;
    }
  }
  return best;
}

/**
 * Years in the order in which they are likely. The text names its past more often than its future: its own year is
 * the latest it names, the one before that, or one soon after. Weekdays come back to a date within eleven years.
 */
function candidateYears(latest: number | null): number[] {
  if (latest === null) return Array.from({ length: 12 }, (_, i) => NEWEST_YEAR - i);
  return [latest, latest - 1, ...Array.from({ length: 11 }, (_, i) => latest + 1 + i)];
}

/** A day and month whose weekday the text tells. */
interface WeekdaySign {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly weight: number;
}

function fits({ month, day, weekday }: WeekdaySign, year: number): boolean {
  return day <= daysInMonth(year, month) && weekdayOf(dayNumber(year, month, day)) === weekday;
}

/** How many mentions behind the anchor a bare weekday still tells of the same day. */
const SAME_DAY = 2;

function weekdaySigns(anchor: Anchor, found: readonly Found[]): WeekdaySign[] {
  const signs: WeekdaySign[] = [];
  if (anchor.weekday !== null) signs.push({ ...anchor, weekday: anchor.weekday, weight: 2 });
  for (const [i, { expression }] of found.entries()) {
    const other = anchorIn(expression);
    if (other && other.weekday !== null && !isSame(other, anchor))
      signs.push({ ...other, weekday: other.weekday, weight: 2 });
    // "12 April. /…/ The minister met on Saturday …": the weekday of a dateline follows in the lead.
    if (expression.kind === "calendar" && expression.weekday !== null && expression.day === null && i <= SAME_DAY) {
      signs.push({ ...anchor, weekday: expression.weekday, weight: 1 });
    }
  }
  return signs;
}

function isSame(a: Anchor, b: Anchor): boolean {
  return a.month === b.month && a.day === b.day;
}
