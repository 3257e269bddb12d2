import type { CalendarName } from "../../model.ts";
import { gregorianYear, monthLength, toDay } from "../calendars/convert.ts";
import { addMonths, civilDate, dayNumber, isoDay, weekdayOf } from "../calendars/days.ts";
import {
  dayPeriod,
  movePeriod,
  type Period,
  periodAt,
  quarterPeriod,
  halfPeriod,
  yearPeriod,
} from "../calendars/periods.ts";
import type { Expression, OrdinalExpression, PortionExpression, Unit } from "../expression.ts";
import { atPeriod, type Context, type Resolution, resolution } from "./context.ts";
import { nearest } from "./nearest.ts";

function wholeOf(of: Expression | null, context: Context): Period | null {
  if (of) return context.resolve(of).period;
  return context.today === null ? null : yearPeriod(civilDate(context.today).year);
}

/** "the first eleven months of the year": a range of months, days, weeks … from one end of the whole. */
export function resolvePortion(portion: PortionExpression, context: Context): Resolution {
  const own = portion.of && monthsOfOwnYear(portion, context.resolve(portion.of));
  if (own) return own;
  const whole = wholeOf(portion.of, context);
  if (!whole) return resolution({});
  const { count, unit, side } = portion;
  const mod = side === "first" ? "START" : "END";
  // "the first days of May": how many is left open.
  if (count === null) {
    const month = whole.unit === "day" ? periodAt("month", whole.first) : whole;
    return month ? atPeriod(month, { mod }) : resolution({});
  }
  if (!(count >= 1 && count <= 1000)) return resolution({});
  const fromStart = side === "first";
  const edge = fromStart ? whole.first : whole.last;
  const [first, last] = stretch(edge, count, unit, fromStart);
  if (first < whole.first - 1 || last > whole.last + 1) return resolution({});
  return atPeriod(rangeOf(first, last, unit), {
    because: `${side} ${count} ${unit}${count > 1 ? "s" : ""} of ${whole.value}`,
  });
}

/** «نه ماه نخست سال ۱۴۰۳»: months of the year's own calendar; null for calendars with the Gregorian months. */
function monthsOfOwnYear(
  { count, unit, side }: PortionExpression,
  { calendar, literal }: Resolution,
): Resolution | null {
  const year = Number(literal);
  if (unit !== "month" || literal === null || !Number.isInteger(year) || gregorianYear(calendar, year) !== null)
    return null;
  if (count === null || count < 1 || count > 12) return null;
  const [from, to] = side === "first" ? [1, count] : [13 - count, 12];
  const first = toDay(calendar, year, from, 1);
  const last = toDay(calendar, year, to, monthLength(calendar, year, to));
  if (first === null || last === null) return null;
  return atPeriod(rangeOf(first, last, "day"), { calendar, literal });
}

function stretch(edge: number, count: number, unit: Unit, fromStart: boolean): [number, number] {
  const months =
    unit === "month"
      ? 1
      : unit === "quarter"
        ? 3
        : unit === "half"
          ? 6
          : unit === "year"
            ? 12
            : unit === "decade"
              ? 120
              : 0;
  if (months > 0) {
    return fromStart ? [edge, addMonths(edge, months * count) - 1] : [addMonths(edge + 1, -months * count), edge];
  }
  const days = Math.round(count * (unit === "week" ? 7 : unit === "hour" ? 1 / 24 : 1)) || 1;
  return fromStart ? [edge, edge + days - 1] : [edge - days + 1, edge];
}

function rangeOf(first: number, last: number, unit: Unit): Period {
  const grain: Unit =
    unit === "year" || unit === "decade"
      ? "year"
      : unit === "month" || unit === "quarter" || unit === "half"
        ? "month"
        : "day";
  const a = periodAt(grain, first)?.value ?? isoDay(first);
  const b = periodAt(grain, last)?.value ?? isoDay(last);
  return { unit: a === b ? grain : unit, first, last, value: a === b ? a : `${a}/${b}` };
}

/** "the second quarter", "the third Friday of May", "the second week of June". */
export function resolveOrdinal(ordinal: OrdinalExpression, context: Context): Resolution {
  const { n, target } = ordinal;
  if ("weekday" in target) {
    const whole = wholeOf(ordinal.of, context);
    const day = whole && nthWeekday(whole, target.weekday, n);
    return day === null ? resolution({}) : atPeriod(dayPeriod(day));
  }
  if (target.unit === "decade") {
    const whole = ordinal.of && context.resolve(ordinal.of);
    if (whole?.period?.unit === "month") return thirdOfMonth(whole, n);
  }
  if (target.unit === "quarter" || target.unit === "half") return yearPart(target.unit, ordinal, context);
  const whole = wholeOf(ordinal.of, context);
  if (!whole) return resolution({});
  if (ordinal.of?.kind === "holiday" && target.unit === "day" && n > 0) return atPeriod(dayPeriod(whole.first + n - 1));
  const period = nthUnit(whole, target.unit, n);
  return period && period.first >= whole.first - 7 && period.first <= whole.last ? atPeriod(period) : resolution({});
}

const thirds = ["START", "MID", "END"] as const;

/** «первая декада марта» is early March; of a month with borders of its own, the ten days themselves. */
function thirdOfMonth(whole: Resolution, n: number): Resolution {
  const index = n < 0 ? 3 + n : n - 1;
  const mod = thirds[index];
  const { period, calendar } = whole;
  if (!period || mod === undefined) return resolution({});
  if (calendar === "gregorian") return { ...whole, mod };
  const first = period.first + 10 * index;
  return { ...whole, ...atPeriod(rangeOf(first, index === 2 ? period.last : first + 9, "day")), calendar };
}

function yearPart(unit: "quarter" | "half", { n, of }: OrdinalExpression, context: Context): Resolution {
  const make = unit === "quarter" ? quarterPeriod : halfPeriod;
  const most = unit === "quarter" ? 4 : 2;
  const index = n < 0 ? most + 1 + n : n;
  if (of) {
    const { period, calendar, literal } = context.resolve(of);
    if (!period) return resolution({});
    const own = literal === null ? null : partOfOwnYear(calendar, Number(literal), unit, index);
    if (own) return atPeriod(own, { calendar, literal });
    if (period.unit === "year") return atPeriod(make(civilDate(period.first).year, index));
    return unit === "half" ? atPeriod(halfOf(period, index)) : resolution({});
  }
  if (context.today === null) return resolution({ value: `XXXX-${unit === "quarter" ? "Q" : "H"}${index}` });
  const { year } = civilDate(context.today);
  // Quarters and halves are spoken of when their figures are known: only a verb of the future takes them ahead.
  const ahead = context.tense() === "future" || (context.lean === "future" && context.tense() === null);
  const all = [make(year - 1, index), make(year, index), make(year + 1, index)];
  const chosen = ahead ? nearest(all, context) : all.findLast((part) => part.first <= (context.today as number));
  return chosen
    ? atPeriod(chosen, {
        implied: ["year"],
        because: `the ${unit} nearest to the document date ${isoDay(context.today)}`,
      })
    : resolution({});
}

/** «نیمه نخست سال ۱۴۰۳»: months of the year's own calendar; null for calendars with the Gregorian months. */
function partOfOwnYear(calendar: CalendarName, year: number, unit: "quarter" | "half", n: number): Period | null {
  if (gregorianYear(calendar, year) !== null || !Number.isInteger(year)) return null;
  const months = unit === "quarter" ? 3 : 6;
  const lastMonth = months * n;
  const first = toDay(calendar, year, lastMonth - months + 1, 1);
  const last = toDay(calendar, year, lastMonth, monthLength(calendar, year, lastMonth));
  if (first === null || last === null) return null;
  return { unit, first, last, value: `${isoDay(first)}/${isoDay(last)}` };
}

/** Half of a month, a decade or a century. */
function halfOf(whole: Period, n: number): Period {
  if (whole.unit === "month") {
    const middle = whole.first + 14;
    return n === 1 ? rangeOf(whole.first, middle, "day") : rangeOf(middle + 1, whole.last, "day");
  }
  const years = whole.unit === "century" ? 50 : whole.unit === "decade" ? 5 : 0;
  if (years > 0) {
    const middle = addMonths(whole.first, years * 12);
    return n === 1 ? rangeOf(whole.first, middle - 1, "year") : rangeOf(middle, whole.last, "year");
  }
  const middle = Math.floor((whole.first + whole.last) / 2);
  return n === 1 ? rangeOf(whole.first, middle, "day") : rangeOf(middle + 1, whole.last, "day");
}

function nthWeekday(whole: Period, weekday: number, n: number): number | null {
  const day =
    n > 0
      ? whole.first + ((weekday - weekdayOf(whole.first) + 7) % 7) + 7 * (n - 1)
      : whole.last - ((weekdayOf(whole.last) - weekday + 7) % 7) + 7 * (n + 1);
  return day >= whole.first && day <= whole.last ? day : null;
}

function nthUnit(whole: Period, unit: Unit, n: number): Period | null {
  if (unit === "week" && whole.unit !== "year") {
    const first = n > 0 ? whole.first + 7 * (n - 1) : whole.last - 6 + 7 * (n + 1);
    return rangeOf(first, Math.min(first + 6, whole.last), "day");
  }
  if (unit === "week") {
    const { year } = civilDate(whole.first);
    const first = periodAt("week", dayNumber(year, 1, 4));
    return first && n > 0 ? movePeriod(first, n - 1) : periodAt("week", dayNumber(year, 12, 28));
  }
  const edge = periodAt(unit, n > 0 ? whole.first : whole.last);
  return edge && movePeriod(edge, n > 0 ? n - 1 : n + 1);
}
