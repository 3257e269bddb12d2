/** Turns what was said into a TIMEX3 value. One case a kind of expression; the longer ones have files of their own. */
import type { CalendarName } from "../../model.ts";
import { toDay } from "../calendars/convert.ts";
import { civilDate, isoDay } from "../calendars/days.ts";
import { centuryPeriod, decadePeriod, type Period, periodAt, yearPeriod } from "../calendars/periods.ts";
import type { AroundExpression, DecadeExpression, Expression } from "../expression.ts";
import { resolveCalendar } from "./calendar.ts";
import { atPeriod, type Context, type Resolution, resolution } from "./context.ts";
import { durationValue } from "./duration.ts";
import { resolveHoliday } from "./holiday.ts";
import { resolveOffset } from "./offset.ts";
import { resolveOrdinal, resolvePortion } from "./portion.ts";
import { resolveRange } from "./range.ts";
import { resolveSeason } from "./season.ts";
import { resolveShift } from "./shift.ts";
import { resolveTime } from "./time.ts";
import { resolveWithin } from "./within.ts";

export function resolve(expression: Expression, context: Context): Resolution {
  switch (expression.kind) {
    case "calendar":
      return resolveCalendar(expression, context);
    case "shift":
      return resolveShift(expression, context);
    case "offset":
      return resolveOffset(expression, context);
    case "modified": {
      const of = resolve(expression.of, context);
      return { ...of, mod: expression.mod };
    }
    case "portion":
      return resolvePortion(expression, context);
    case "ordinal":
      return resolveOrdinal(expression, context);
    case "season":
      return resolveSeason(expression, context);
    case "decade":
      return resolveDecade(expression, context);
    case "century":
      return atPeriod(centuryPeriod(expression.n));
    case "time":
      return resolveTime(expression, context);
    case "duration":
      return resolution({ type: "DURATION", value: durationValue(expression.amounts) });
    case "anniversary":
      return resolution({ type: "DURATION", value: `P${expression.years}Y` });
    case "set":
      return resolution({ type: "SET", value: expression.value });
    case "range":
      return resolveRange(expression, context);
    case "list":
      return resolution({});
    case "reference":
      return resolution({ value: expression.value });
    case "holiday":
      return resolveHoliday(expression, context);
    case "within":
      return resolveWithin(expression, context);
    case "newYear":
      return resolveNewYear(context);
    case "apposed":
      return resolve(expression.day, context);
    default:
      return resolveAround(expression, context);
  }
}

function resolveAround({ unit, of }: AroundExpression, context: Context): Resolution {
  const { period } = context.resolve(of);
  const around = period && periodAt(unit, period.first);
  return around ? atPeriod(around, { because: `the ${unit} of ${isoDay(period.first)}` }) : resolution({});
}

/** From November on the new year is the next one. */
function resolveNewYear({ today }: Context): Resolution {
  if (today === null) return resolution({ value: "FUTURE_REF" });
  const { year, month } = civilDate(today);
  return atPeriod(yearPeriod(month >= 11 ? year + 1 : year), {
    implied: ["year"],
    because: `“new year” in a text of ${isoDay(today)}`,
  });
}

function resolveDecade({ start, short }: DecadeExpression, context: Context): Resolution {
  const { calendar } = context.language;
  if (!short && calendar && start >= 1250 && start < 1450) return calendarDecade(calendar, start);
  // Persian decades of two digits are Persian ones: the forties began in 1961.
  if (short && calendar === "persian") return calendarDecade(calendar, 1300 + start);
  if (!short) return atPeriod(decadePeriod(start));
  const now = context.today === null ? 2025 : Number(isoDay(context.today).slice(0, 4));
  let year = Math.floor(now / 100) * 100 + start;
  if (year > now) year -= 100;
  return atPeriod(decadePeriod(year), { implied: ["century"] });
}

/** «دهه ۱۳۸۰»: ten years of another calendar, as a range of days. */
function calendarDecade(calendar: CalendarName, start: number): Resolution {
  const first = toDay(calendar, start, 1, 1);
  const next = toDay(calendar, start + 10, 1, 1);
  if (first === null || next === null) return resolution({});
  const period: Period = { unit: "decade", first, last: next - 1, value: `${isoDay(first)}/${isoDay(next - 1)}` };
  return atPeriod(period, { calendar, literal: `${start}s` });
}
