import { civilDate, dayNumber, daysInMonth, isoDay } from "../calendars/days.ts";
import { dayPeriod, decadePeriod, monthPeriod, type Period } from "../calendars/periods.ts";
import { fromDay } from "../calendars/convert.ts";
import type { CalendarExpression, WithinExpression } from "../expression.ts";
import { atPeriod, type Context, type Resolution, resolution } from "./context.ts";

/** "5 March of last year", "Monday of this week", "the 14th of this month". */
export function resolveWithin({ part, whole }: WithinExpression, context: Context): Resolution {
  const around = context.resolve(whole);
  const period = around.period;
  if (period?.unit === "century" && part.kind === "decade") {
    return atPeriod(decadePeriod(civilDate(period.first).year + part.start));
  }
  // "On this day last year": today's day and month.
  if (period?.unit === "year" && part.kind === "shift" && context.today !== null) {
    const { month, day } = civilDate(context.today);
    return inYear(civilDate(period.first).year, month, day);
  }
  if (!period || part.kind !== "calendar") return resolution({ value: around.period ? null : around.value });
  if (part.calendar !== "gregorian" && whole.kind === "shift" && whole.of.kind === "unit" && whole.of.unit === "year") {
    return inOtherYear(part, whole.by, context);
  }
  const found = locate(part, period);
  return found
    ? atPeriod(found, {
        implied: ["year"],
        because: `within ${period.value}${context.today === null ? "" : `, counted from the document date ${isoDay(context.today)}`}`,
      })
    : resolution({});
}

/** «اردیبهشت امسال»: this year of the month's own calendar. */
function inOtherYear(part: CalendarExpression, by: number, context: Context): Resolution {
  const now = context.today === null ? null : fromDay(part.calendar, context.today);
  return now ? context.resolve({ ...part, year: now.year + by, yearForm: "full" }) : resolution({});
}

function locate(part: Extract<WithinExpression["part"], { kind: "calendar" }>, whole: Period): Period | null {
  const { year, month } = civilDate(whole.first);
  if (whole.unit === "week") return part.weekday === null ? null : dayPeriod(whole.first + part.weekday - 1);
  if (whole.unit === "month") {
    return part.day === null || part.day > daysInMonth(year, month)
      ? null
      : dayPeriod(dayNumber(year, month, part.day));
  }
  if (whole.unit !== "year" || part.month === null || part.calendar !== "gregorian") return null;
  if (part.day === null) return monthPeriod(year, part.month);
  return part.day > daysInMonth(year, part.month) ? null : dayPeriod(dayNumber(year, part.month, part.day));
}

function inYear(year: number, month: number, day: number): Resolution {
  return atPeriod(dayPeriod(dayNumber(year, month, Math.min(day, daysInMonth(year, month)))), {
    implied: ["month", "day"],
  });
}
