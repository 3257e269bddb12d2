/** Turns what was said into a TIMEX3 value. One case a kind of expression; the longer ones have files of their own. */
import { civilDate, isoDay } from "../calendars/days.ts";
import { centuryPeriod, decadePeriod, periodAt, yearPeriod } from "../calendars/periods.ts";
import type { DecadeExpression, Expression } from "../expression.ts";
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
    case "twice":
      return resolveTwice(expression.main, expression.other, context);
    case "newYear":
      return resolveNewYear(context);
    case "around": {
      const { period } = resolve(expression.of, context);
      const around = period && periodAt(expression.unit, period.first);
      return around
        ? atPeriod(around, { because: `the ${expression.unit} of ${isoDay(period.first)}` })
        : resolution({});
    }
  }
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
  if (!short) return atPeriod(decadePeriod(start));
  const now = context.today === null ? 2025 : Number(isoDay(context.today).slice(0, 4));
  let year = Math.floor(now / 100) * 100 + start;
  if (year > now) year -= 100;
  return atPeriod(decadePeriod(year), { implied: ["century"] });
}

/** "Yesterday, 4 February": the fuller date decides where both can be worked out. */
function resolveTwice(main: Expression, other: Expression, context: Context): Resolution {
  const relative = resolve(main, context);
  if (other.kind !== "calendar" || other.day === null) {
    return relative.period ? relative : resolve(other, context);
  }
  const full = resolve(other, context);
  return full.period ? full : relative;
}
