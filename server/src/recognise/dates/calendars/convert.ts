/**
 * Days of other calendars. Persian and Umm al-Qura arithmetic comes from `@internationalized/date`; calendars that
 * only count years differently (Minguo, Buddhist) and the Ottoman Rumi calendar are worked out here.
 */
import { IslamicUmalquraCalendar, PersianCalendar } from "@internationalized/date";
import type { CalendarName } from "../../model.ts";
import { isChineseDate, chineseDate, chineseDay, daysInChineseMonth } from "./chinese.ts";
import { type CivilDate, civilDate, dayNumber, daysInMonth } from "./days.ts";
import { daysInJewishMonth, jewishDate, jewishDay } from "./jewish.ts";

/** Julian day number of 1970-01-01. */
const JULIAN_EPOCH = 2_440_588;

const persian = new PersianCalendar();
const islamic = new IslamicUmalquraCalendar();

/** Years that each calendar is kept for; outside them nothing is converted. */
const bounds: Readonly<Record<CalendarName, readonly [number, number]>> = {
  gregorian: [-9999, 9999],
  persian: [1, 1500],
  islamic: [1, 1600],
  rumi: [1200, 1500],
  minguo: [1, 300],
  japanese: [1868, 2200],
  buddhist: [1, 2800],
  chinese: [1900, 2100],
  jewish: [1, 6500],
};

/** What to add to a year of these calendars to have the Gregorian one; their months and days are the same. */
const yearOffset: Partial<Record<CalendarName, number>> = { gregorian: 0, japanese: 0, minguo: 1911, buddhist: -543 };

/** Gregorian year of a year in a calendar whose years begin with the Gregorian ones; null for other calendars. */
export function gregorianYear(calendar: CalendarName, year: number): number | null {
  const offset = yearOffset[calendar];
  return offset === undefined ? null : year + offset;
}

/** The number of a year's last month. */
export function lastMonth(calendar: CalendarName): number {
  return calendar === "jewish" ? 13 : 12;
}

/** Number of days of a month; 0 where the month does not exist in that calendar. */
export function monthLength(calendar: CalendarName, year: number, month: number): number {
  const [from, to] = bounds[calendar];
  if (month < 1 || month > lastMonth(calendar) || year < from || year > to) return 0;
  const same = gregorianYear(calendar, year);
  if (same !== null) return daysInMonth(same, month);
  switch (calendar) {
    case "persian":
      return monthDays(persian, year, month);
    case "islamic":
      return monthDays(islamic, year, month);
    case "chinese":
      return daysInChineseMonth(year, month);
    case "jewish":
      return daysInJewishMonth(year, month);
    default:
      return rumiMonth(year, month);
  }
}

interface Arithmetic {
  toJulianDay(date: { era: string; year: number; month: number; day: number }): number;
  fromJulianDay(day: number): { era: string; year: number; month: number; day: number };
}

function monthDays(calendar: PersianCalendar | IslamicUmalquraCalendar, year: number, month: number): number {
  return firstOfNext(calendar, year, month) - julianDay(calendar, year, month, 1);
}

function firstOfNext(calendar: PersianCalendar | IslamicUmalquraCalendar, year: number, month: number): number {
  return month === 12 ? julianDay(calendar, year + 1, 1, 1) : julianDay(calendar, year, month + 1, 1);
}

function julianDay(
  calendar: PersianCalendar | IslamicUmalquraCalendar,
  year: number,
  month: number,
  day: number,
): number {
  return (calendar as unknown as Arithmetic).toJulianDay({ era: calendar.getEras()[0] as string, year, month, day });
}

/** Day number of a date in a calendar; null where that date does not exist or lies outside the calendar's bounds. */
export function toDay(calendar: CalendarName, year: number, month: number, day: number): number | null {
  if (day < 1 || day > monthLength(calendar, year, month)) return null;
  const same = gregorianYear(calendar, year);
  if (same !== null) return dayNumber(same, month, day);
  switch (calendar) {
    case "persian":
      return julianDay(persian, year, month, day) - JULIAN_EPOCH;
    case "islamic":
      return julianDay(islamic, year, month, day) - JULIAN_EPOCH;
    case "chinese":
      return chineseDay(year, month, day);
    case "jewish":
      return jewishDay(year, month, day);
    default:
      return rumiDay(year, month, day);
  }
}

/** The date of a day in a calendar; null outside the calendar's bounds. */
export function fromDay(calendar: CalendarName, day: number): CivilDate | null {
  const civil = civilDate(day);
  const offset = yearOffset[calendar];
  let date: CivilDate;
  if (offset !== undefined) date = { ...civil, year: civil.year - offset };
  else if (calendar === "persian" || calendar === "islamic") {
    const { year, month, day: d } = (calendar === "persian" ? persian : islamic).fromJulianDay(day + JULIAN_EPOCH);
    date = { year, month, day: d };
  } else if (calendar === "jewish") date = jewishDate(day);
  else if (calendar === "chinese") {
    if (!isChineseDate(day)) return null;
    date = chineseDate(day);
  } else date = rumiDate(day);
  const [from, to] = bounds[calendar];
  return date.year < from || date.year > to ? null : date;
}

/** The Rumi year 1333 began on 1 March 1917 with the Gregorian days; before, its days were the Julian ones. */
const RUMI_REFORM = dayNumber(1917, 3, 1);

/** Months are numbered from January (Kânunusani) as their names are; the old year began in March. */
function rumiDay(year: number, month: number, day: number): number {
  const before = julianDate(year + 584 + (month < 3 ? 1 : 0), month, day);
  return before < RUMI_REFORM ? before : dayNumber(year + 584, month, day);
}

/** Until 1332 (1917) the Julian months, January and February behind March; then the Gregorian ones. */
function rumiMonth(year: number, month: number): number {
  if (year > 1333 || (year === 1333 && month >= 3)) return daysInMonth(year + 584, month);
  const julianYear = year + 584 + (month < 3 ? 1 : 0);
  return month === 2 ? (julianYear % 4 === 0 ? 29 : 28) : daysInMonth(julianYear, month);
}

function rumiDate(day: number): CivilDate {
  if (day >= RUMI_REFORM) {
    const civil = civilDate(day);
    return { ...civil, year: civil.year - 584 };
  }
  const julian = julianFields(day);
  return { ...julian, year: julian.year - 584 - (julian.month < 3 ? 1 : 0) };
}

/** Day number of a Julian date: March-based years of four, counted from 1 March 4801 BC. */
function julianDate(year: number, month: number, day: number): number {
  const a = month < 3 ? 1 : 0;
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32_083 - JULIAN_EPOCH;
}

function julianFields(day: number): CivilDate {
  const c = day + JULIAN_EPOCH + 32_082;
  const d = Math.floor((4 * c + 3) / 1461);
  const e = c - Math.floor((1461 * d) / 4);
  const m = Math.floor((5 * e + 2) / 153);
  return {
    year: d - 4800 + Math.floor(m / 10),
    month: m + 3 - 12 * Math.floor(m / 10),
    day: e - Math.floor((153 * m + 2) / 5) + 1,
  };
}
