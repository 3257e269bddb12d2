/** What a hover tells of a day: its weekday, the same day in other calendars, how far it is from the document's. */
import type { CalendarName } from "../model.ts";
import { fromDay } from "./calendars/convert.ts";
import { civilDate, isoDay, isoWeek, isoYear, parseIsoDay, two, weekdayOf } from "./calendars/days.ts";
import { dayName, weekdayName } from "./calendars/names.ts";

export interface DayInCalendar {
  readonly calendar: CalendarName;
  /** As the calendar writes it: `1400-11-15`. */
  readonly literal: string;
  /** In English words: `15 Bahman 1400`. */
  readonly name: string;
}

export interface DayDescription {
  /** ISO 8601 day. */
  readonly iso: string;
  /** English name. */
  readonly weekday: string;
  /** ISO 8601 week, `2022-W05`. */
  readonly week: string;
  /** The same day in the other calendars that reach it. */
  readonly calendars: readonly DayInCalendar[];
  /** Days from the document's date, negative before it; null where the document has none. */
  readonly distance: number | null;
  /** That distance in English: `the document date`, `3 days before the document date`. */
  readonly distanceName: string | null;
}

const others: readonly CalendarName[] = ["persian", "islamic", "jewish", "chinese", "minguo", "buddhist"];

/**
 * Describes the day of a TIMEX3 value (`2022-02-04`, `2022-02-04T15:00`). Null where the value names no single day.
 * `documentDate` is an ISO 8601 day or null.
 */
export function describeDay(value: string, documentDate: string | null): DayDescription | null {
  const day = parseIsoDay(value);
  if (day === null || value.includes("/")) return null;
  const { year, week } = isoWeek(day);
  const today = documentDate === null ? null : parseIsoDay(documentDate);
  return {
    iso: isoDay(day),
    weekday: weekdayName(weekdayOf(day)),
    week: `${isoYear(year)}-W${two(week)}`,
    calendars: others.flatMap((calendar) => inCalendar(calendar, day)),
    distance: today === null ? null : day - today,
    distanceName: today === null ? null : distanceName(today, day),
  };
}

function inCalendar(calendar: CalendarName, day: number): readonly DayInCalendar[] {
  const date = fromDay(calendar, day);
  const name = dayName(calendar, day);
  if (!date || name === null) return [];
  return [{ calendar, literal: `${isoYear(date.year)}-${two(date.month)}-${two(date.day)}`, name }];
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function distanceName(today: number, day: number): string {
  const days = Math.abs(day - today);
  if (days === 0) return "the document date";
  const side = day < today ? "before" : "after";
  const [a, b] = day < today ? [civilDate(day), civilDate(today)] : [civilDate(today), civilDate(day)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  const years = Math.floor(months / 12);
  const length =
    days < 60 ? plural(days, "day") : years < 2 ? `${plural(months, "month")} (${days} days)` : plural(years, "year");
  return `${length} ${side} the document date`;
}
