/** Calendar fields → a day, month or year, with what is left out filled from the document's date. */
import type { CalendarName } from "../../model.ts";
import { fromDay, gregorianYear, lastMonth, monthLength, toDay } from "../calendars/convert.ts";
import { civilDate, dayNumber, daysInMonth, isoDay, isoYear, two, weekdayOf } from "../calendars/days.ts";
import { dayPeriod, monthPeriod, type Period, yearPeriod } from "../calendars/periods.ts";
import type { CalendarExpression } from "../expression.ts";
import { atPeriod, type Context, type Resolution, resolution } from "./context.ts";
import { calendarOf } from "./native.ts";
import { nearest } from "./nearest.ts";

export function resolveCalendar(said: CalendarExpression, context: Context): Resolution {
  const full = withCentury(said, context);
  const date = { ...full, calendar: calendarOf(full, context.language) };
  if (date.day !== null && date.day < 1) return resolution({});
  const named = nameOf(date);
  if (date.year !== null) return withLiteral(complete(date), date);
  if (date.month === null) {
    if (date.day !== null) return dayOfMonth(date, context);
    return date.weekday === null ? resolution({}) : weekday(date.weekday, context);
  }
  const all = candidates(date, context);
  const chosen = besideMonth(date, all, context) ?? nearestFitting(all, date.weekday, context);
  if (!chosen) return resolution({ value: open(date), calendar: date.calendar });
  return withLiteral(
    atPeriod(chosen.period, {
      implied: ["year"],
      because: `the ${named} nearest to the document date ${isoDay(context.today ?? 0)}`,
    }),
    { ...date, year: chosen.year },
  );
}

/** Words for the hover: which kind of thing was looked for. */
function nameOf(date: CalendarExpression): string {
  return date.day === null ? "month" : "day";
}

/** Two digits of a year are completed to the year nearest to the document's, leaning to the past. */
function withCentury(date: CalendarExpression, context: Context): CalendarExpression {
  if (date.yearForm !== "short" || date.year === null) return date;
  if (context.language.calendar === "persian") {
    return { ...date, year: date.year + (date.year < 30 ? 1400 : 1300), yearForm: "full", calendar: "persian" };
  }
  const now = context.today === null ? 2025 : civilDate(context.today).year;
  let year = Math.floor(now / 100) * 100 + date.year;
  if (year > now + 20) year -= 100;
  return { ...date, year, yearForm: "full" };
}

/** The stretch that fields with a year name; no value where that date does not exist. */
function complete(date: CalendarExpression): Resolution {
  const { calendar, month, day } = date;
  const year = date.year as number;
  const common = gregorianYear(calendar, year);
  if (common !== null) {
    if (common > 9999 || common < -9999) return resolution({});
    // The year 0 of a text is a slip: years before the era are said with its name.
    if (common === 0 && !date.calendarSaid) return resolution({});
    if (month === null) return atPeriod(yearPeriod(common));
    if (month < 1 || month > 12) return resolution({});
    if (day === null) return atPeriod(monthPeriod(common, month));
    return day > daysInMonth(common, month) ? resolution({}) : atPeriod(dayPeriod(dayNumber(common, month, day)));
  }
  if (month !== null && day !== null) {
    const at = toDay(calendar, year, month, day);
    return at === null ? resolution({}) : atPeriod(dayPeriod(at));
  }
  return span(calendar, year, month);
}

/** A month or year of a calendar whose borders are not the Gregorian ones: a range of days. */
function span(calendar: CalendarName, year: number, month: number | null): Resolution {
  const firstMonth = month ?? (calendar === "rumi" ? 3 : 1);
  const first = toDay(calendar, year, firstMonth, 1);
  const final = month ?? (calendar === "rumi" ? 2 : lastMonth(calendar));
  const last = toDay(calendar, year, final, monthLength(calendar, year, final));
  if (first === null || last === null || last < first) return resolution({});
  const period: Period = {
    unit: month === null ? "year" : "month",
    first,
    last,
    value: `${isoDay(first)}/${isoDay(last)}`,
  };
  return atPeriod(period);
}

function withLiteral(found: Resolution, date: CalendarExpression): Resolution {
  if (date.calendar === "gregorian") return found;
  return { ...found, calendar: date.calendar, literal: literalOf(date) };
}

/** Imperial eras by their first day. */
const japaneseEras: readonly (readonly [string, number, number])[] = [
  ["Reiwa", 2019, dayNumber(2019, 5, 1)],
  ["Heisei", 1989, dayNumber(1989, 1, 8)],
  ["Showa", 1926, dayNumber(1926, 12, 25)],
  ["Taisho", 1912, dayNumber(1912, 7, 30)],
  ["Meiji", 1868, dayNumber(1868, 1, 1)],
];

/** The date as its own calendar writes it: `1400-11-14`, `Reiwa 7-01-21`. */
export function literalOf(date: CalendarExpression): string | null {
  if (date.year === null) return null;
  const tail = `${date.month === null ? "" : `-${two(date.month)}`}${date.day === null ? "" : `-${two(date.day)}`}`;
  if (date.calendar !== "japanese") return isoYear(date.year) + tail;
  const at = dayNumber(date.year, date.month ?? 12, date.day ?? 28);
  const era = japaneseEras.find(([, , start]) => at >= start);
  return era ? `${era[0]} ${date.year - era[1] + 1}${tail}` : null;
}

interface Candidate {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  readonly period: Period;
}

/** So near, in days, that a date is meant even though its weekday does not fit. */
const NEAR = 45;
/** So far that a date which fits its weekday is hardly meant. */
const FAR = 200;

/** The nearest candidate; a weekday decides between the last and the next one, but does not reach over far years. */
function nearestFitting(all: readonly Candidate[], said: number | null, context: Context): Candidate | null {
  const chosen = nearest(all, context);
  const { today } = context;
  if (!chosen || today === null || said === null || weekdayOf(chosen.first) === said) return chosen;
  const distance = (candidate: Candidate): number => Math.abs(candidate.first - today);
  const fitting = all
    .filter((candidate) => weekdayOf(candidate.first) === said)
    .reduce<Candidate | null>(
      (best, candidate) => (best && distance(best) <= distance(candidate) ? best : candidate),
      null,
    );
  if (!fitting) return chosen;
  return distance(chosen) <= NEAR && distance(fitting) >= FAR ? chosen : fitting;
}

/** "in March and October": the second month follows the first within its year. */
function besideMonth(date: CalendarExpression, all: readonly Candidate[], { neighbour }: Context): Candidate | null {
  const other = neighbour?.expression;
  if (!neighbour?.period || neighbour.distance > JOINED || date.weekday !== null) return null;
  if (other?.kind !== "calendar" || other.month === null || other.calendar !== date.calendar) return null;
  if (other.year !== null || (other.day === null) !== (date.day === null)) return null;
  const { first } = neighbour.period;
  return all.find((candidate) => candidate.first > first && candidate.first - first < 340) ?? null;
}

/** A weekday may point some years back, not more. */
const YEARS_OF_WEEKDAY = 3;

/** The date in the years around the document's. */
function candidates(date: CalendarExpression, context: Context): Candidate[] {
  const { today } = context;
  if (today === null) return [];
  const now = fromDay(date.calendar, today)?.year;
  if (now === undefined) return [];
  const all: Candidate[] = [];
  const reach = date.weekday === null ? 1 : YEARS_OF_WEEKDAY;
  // 29 February comes every fourth year.
  const rare = date.month === 2 && date.day === 29 ? 4 : reach;
  for (let year = now - rare; year <= now + rare; year++) {
    const { period } = complete({ ...date, year });
    if (period) all.push({ year, first: period.first, last: period.last, period });
  }
  return all;
}

/** TIMEX3 leaves unknown parts open with X. Days of other calendars have no Gregorian value without their year. */
function open(date: CalendarExpression): string | null {
  if (date.calendar !== "gregorian" || date.month === null) return null;
  if (date.day === null) return `XXXX-${two(date.month)}`;
  // 2000 was a leap year: what does not exist there exists nowhere.
  return date.day > daysInMonth(2000, date.month) ? null : `XXXX-${two(date.month)}-${two(date.day)}`;
}

function dayOfMonth(date: CalendarExpression, context: Context): Resolution {
  const { today } = context;
  const day = date.day as number;
  if (today === null || day > 31) return resolution({ value: day > 31 ? null : `XXXX-XX-${two(day)}` });
  const now = civilDate(today);
  const all: Period[] = [];
  for (let i = -2; i <= 2; i++) {
    const { year, month } = civilDate(dayNumber(now.year, now.month + i, 1));
    if (day <= daysInMonth(year, month)) all.push(dayPeriod(dayNumber(year, month, day)));
  }
  // Without a month the document's own month is meant, unless the verbs say otherwise.
  const same = all.find((period) => civilDate(period.first).month === now.month);
  const chosen = context.tense() === null && same ? same : nearest(all, context);
  return chosen
    ? atPeriod(chosen, { implied: ["year", "month"], because: `in the month of the document date ${isoDay(today)}` })
    : resolution({});
}

function weekday(day: number, context: Context): Resolution {
  const { today } = context;
  const beside = besideNeighbour(day, context);
  if (beside !== null) {
    return atPeriod(dayPeriod(beside), {
      implied: ["year", "month", "day"],
      because: `the one that goes with the date before it`,
    });
  }
  if (today === null) return resolution({ value: `XXXX-WXX-${day}` });
  const back = (weekdayOf(today) - day + 7) % 7;
  const past = dayPeriod(today - back);
  const future = dayPeriod(today - back + 7);
  const tense = context.tense();
  const ahead = tense === "future" || (tense === null && context.lean === "future");
  const chosen = back === 0 ? past : ahead ? future : past;
  const side =
    back === 0
      ? "the document date"
      : ahead
        ? "the next one after the document date"
        : "the last one before the document date";
  return atPeriod(chosen, {
    implied: ["year", "month", "day"],
    because: `${side}${back === 0 ? " is that weekday" : ""} (${isoDay(today)})`,
  });
}

/** A weekday follows another one at once: "on Tuesday or Wednesday". */
const JOINED = 3;
/** A visit or summit whose days are told before its weekdays. */
const STAY = 10;

/** The weekday within the week or the few days just spoken of, or next to another weekday; null where there is none. */
function besideNeighbour(day: number, { neighbour }: Context): number | null {
  if (!neighbour?.period) return null;
  const { expression, distance, period } = neighbour;
  const { first, last, unit } = period;
  const weekdayFrom = first + ((day - weekdayOf(first) + 7) % 7);
  if (unit === "week" || (last > first && last - first <= STAY)) return weekdayFrom <= last ? weekdayFrom : null;
  const isWeekday = expression.kind === "calendar" && expression.weekday !== null && expression.day === null;
  return isWeekday && distance <= JOINED && first === last ? weekdayFrom : null;
}
