/** Stretches of calendar time with their TIMEX3 writing: a day, an ISO week, a month, a quarter … a century. */
import type { SeasonCode, Unit } from "../expression.ts";
import { civilDate, dayNumber, daysInMonth, isoDay, isoWeek, isoYear, mondayOf, two } from "./days.ts";

/** `first` and `last` are day numbers, both included. */
export interface Period {
  readonly unit: Unit;
  readonly first: number;
  readonly last: number;
  /** TIMEX3 value. */
  readonly value: string;
}

export function dayPeriod(day: number): Period {
  return { unit: "day", first: day, last: day, value: isoDay(day) };
}

function weekPeriod(day: number): Period {
  const monday = mondayOf(day);
  const { year, week } = isoWeek(monday);
  return { unit: "week", first: monday, last: monday + 6, value: `${isoYear(year)}-W${two(week)}` };
}

function weekendPeriod(day: number): Period {
  const week = weekPeriod(day);
  return { unit: "weekend", first: week.first + 5, last: week.last, value: `${week.value}-WE` };
}

/** A month; months beyond 1 to 12 run on into other years. */
export function monthPeriod(year: number, month: number): Period {
  const first = dayNumber(year, month, 1);
  const date = civilDate(first);
  return {
    unit: "month",
    first,
    last: first + daysInMonth(date.year, date.month) - 1,
    value: `${isoYear(date.year)}-${two(date.month)}`,
  };
}

/** A part of a year of so many months, counted from 1. */
function yearPart(unit: Unit, year: number, n: number, months: number, letter: string): Period {
  const perYear = 12 / months;
  const index = n - 1;
  const y = year + Math.floor(index / perYear);
  const i = ((index % perYear) + perYear) % perYear;
  const first = dayNumber(y, i * months + 1, 1);
  return { unit, first, last: dayNumber(y, (i + 1) * months + 1, 1) - 1, value: `${isoYear(y)}-${letter}${i + 1}` };
}

export function quarterPeriod(year: number, n: number): Period {
  return yearPart("quarter", year, n, 3, "Q");
}

export function halfPeriod(year: number, n: number): Period {
  return yearPart("half", year, n, 6, "H");
}

const seasonStart: Readonly<Record<SeasonCode, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const seasonOrder: readonly SeasonCode[] = ["WI", "SP", "SU", "FA"];

/** A season by its months in the north; winter runs from December of the year into February. */
export function seasonPeriod(year: number, season: SeasonCode): Period {
  const month = seasonStart[season];
  return {
    unit: "season",
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month + 3, 1) - 1,
    value: `${isoYear(year)}-${season}`,
  };
}

export function yearPeriod(year: number): Period {
  const value = year > 0 ? isoYear(year) : `BC${String(1 - year).padStart(4, "0")}`;
  return { unit: "year", first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), value };
}

/** Ten years from `start`. */
export function decadePeriod(start: number): Period {
  return {
    unit: "decade",
    first: dayNumber(start, 1, 1),
    last: dayNumber(start + 9, 12, 31),
    value: String(Math.floor(start / 10)).padStart(3, "0"),
  };
}

/** The `n`-th century, written by its first two digits as TIMEX3 does: the 21st is `20`. */
export function centuryPeriod(n: number): Period {
  const start = n > 0 ? (n - 1) * 100 : n * 100 + 1;
  return {
    unit: "century",
    first: dayNumber(start, 1, 1),
    last: dayNumber(start + 99, 12, 31),
    value: n > 0 ? two(n - 1) : `BC${two(-n - 1)}`,
  };
}

/** The period of a unit that holds the day; null for units below a day. */
export function periodAt(unit: Unit, day: number): Period | null {
  const { year, month } = civilDate(day);
  switch (unit) {
    case "day":
    case "workday":
    case "night":
      return dayPeriod(day);
    case "week":
      return weekPeriod(day);
    case "weekend":
      return weekendPeriod(day);
    case "month":
      return monthPeriod(year, month);
    case "quarter":
      return quarterPeriod(year, Math.floor((month - 1) / 3) + 1);
    case "half":
      return halfPeriod(year, month <= 6 ? 1 : 2);
    case "season": {
      const season = seasonOrder[Math.floor((month % 12) / 3)] as SeasonCode;
      return seasonPeriod(season === "WI" && month < 3 ? year - 1 : year, season);
    }
    case "year":
      return yearPeriod(year);
    case "decade":
      return decadePeriod(Math.floor(year / 10) * 10);
    case "century":
      return centuryPeriod(Math.floor(year / 100) + 1);
    default:
      return null;
  }
}

/** The period `n` units later than the one given. */
export function movePeriod(period: Period, n: number): Period {
  const { year, month } = civilDate(period.first);
  switch (period.unit) {
    case "week":
    case "weekend":
      return periodAt(period.unit, period.first + 7 * n) as Period;
    case "month":
      return monthPeriod(year, month + n);
    case "quarter":
      return quarterPeriod(year, Math.floor((month - 1) / 3) + 1 + n);
    case "half":
      return halfPeriod(year, (month <= 6 ? 1 : 2) + n);
    case "season":
      return periodAt("season", dayNumber(year, month + 3 * n, 1)) as Period;
    case "year":
      return yearPeriod(year + n);
    case "decade":
      return decadePeriod(year + 10 * n);
    case "century":
      return centuryPeriod(Math.floor(year / 100) + 1 + n);
    default:
      return dayPeriod(period.first + n);
  }
}
