/** The year of a Solar Hijri day without one, by its weekday: «یکشنبه ۲۹ خرداد». */
import { civilDate, weekdayOf } from "../calendars/days.ts";
import { toDay } from "../calendars/convert.ts";
import type { Expression } from "../expression.ts";
import type { Found } from "../mention.ts";
import { NEWEST_YEAR } from "./years.ts";

/** The Solar Hijri year begins so many years behind the Gregorian one whose spring it begins in. */
const BEHIND = 621;
/** Weekdays come back to a date within so many years. */
const REACH = 11;

/** A weekday stands so near before its day, in code units: «امروز (یکشنبه) ۲۹ خرداد». */
const BESIDE = 4;

/** A Solar Hijri day as it is said. */
interface SaidDay {
  readonly month: number;
  readonly day: number;
  /** ISO. */
  readonly weekday: number;
}

/**
 * Day number of the first Solar Hijri day with its weekday and without its year, before code unit `early`: in the year of
 * `latest` (Gregorian, the latest that the text names) or one soon after, else in the latest year that fits. Null where
 * there is none.
 */
export function solarHijriDay(found: readonly Found[], early: number, latest: number | null): number | null {
  for (const [index, { start, expression }] of found.entries()) {
    if (start >= early) return null;
    const before = found[index - 1];
    const isBeside = before !== undefined && start - before.end <= BESIDE;
    const said = saidDay(expression, isBeside ? weekdayIn(before.expression) : null);
    if (said === null) continue;
    const years = Array.from({ length: REACH + 1 }, (_, i) => (latest === null ? NEWEST_YEAR - i : latest + i));
    for (const year of years) {
      for (const persianYear of latest === null ? [year - BEHIND] : [year - BEHIND - 1, year - BEHIND]) {
        const day = toDay("persian", persianYear, said.month, said.day);
        if (day !== null && weekdayOf(day) === said.weekday && civilDate(day).year <= NEWEST_YEAR) return day;
      }
    }
    return null;
  }
  return null;
}

/** `beside`: the weekday that stands before it. */
function saidDay(expression: Expression, beside: number | null): SaidDay | null {
  if (expression.kind === "time") return expression.on === null ? null : saidDay(expression.on, beside);
  if (expression.kind !== "calendar" || expression.calendar !== "persian") return null;
  const { year, month, day } = expression;
  const weekday = expression.weekday ?? beside;
  return year !== null || month === null || day === null || weekday === null ? null : { month, day, weekday };
}

function weekdayIn(expression: Expression): number | null {
  if (expression.kind === "calendar") return expression.day === null ? expression.weekday : null;
  return expression.kind === "shift" && expression.of.kind === "weekday" ? expression.of.weekday : null;
}
