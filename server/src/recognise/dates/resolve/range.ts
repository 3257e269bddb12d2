import { fromDay, monthLength, toDay } from "../calendars/convert.ts";
import { dayNumber, civilDate, isoDay } from "../calendars/days.ts";
import { dayPeriod, monthPeriod, type Period } from "../calendars/periods.ts";
import type { CalendarExpression, Expression, RangeExpression } from "../expression.ts";
import { type Context, type Resolution, resolution } from "./context.ts";

/** A range: both ends, the second never before the first. Its value is `from/to` with an inclusive end. */
export function resolveRange(range: RangeExpression, context: Context): Resolution {
  let from = context.resolve(range.from);
  const to = context.resolve(following(range, from));
  let last = to;
  if (from.period && to.period && to.period.first < from.period.first) {
    const later = forward(range, to.period);
    const earlier = forward({ ...range, to: range.from }, from.period, -1);
    if (isWeekday(range.to) && later) last = { ...to, period: later, value: later.value };
    else if (earlier && earlier.first <= to.period.first) from = { ...from, period: earlier, value: earlier.value };
    else if (later) last = { ...to, period: later, value: later.value };
  }
  if (from.value === null || last.value === null) return resolution({});
  if (from.type === "DURATION" && last.type === "DURATION") {
    return resolution({ type: "DURATION", value: `${from.value}/${last.value}` });
  }
  const type = from.type === "TIME" && last.type === "TIME" ? "TIME" : "DATE";
  const period: Period | null =
    from.period && last.period
      ? { unit: last.period.unit, first: from.period.first, last: last.period.last, value: "" }
      : null;
  return {
    type,
    value: `${head(from.value)}/${tail(last.value)}`,
    mod: null,
    calendar: from.calendar,
    literal: from.literal !== null && last.literal !== null ? `${from.literal}/${last.literal}` : null,
    implied: [...new Set([...from.implied, ...last.implied])],
    because: last.because ?? from.because,
    period,
  };
}

/** «از فروردین تا شهریور»: the month or day of another calendar a year on. */
function inOwnCalendar({ calendar, month, day }: CalendarExpression, period: Period, direction: number): Period | null {
  const own = fromDay(calendar, period.first);
  if (own === null || month === null) return null;
  const first = toDay(calendar, own.year + direction, month, day ?? 1);
  if (first === null) return null;
  if (day !== null) return dayPeriod(first);
  const last = first + monthLength(calendar, own.year + direction, month) - 1;
  return { unit: "month", first, last, value: `${isoDay(first)}/${isoDay(last)}` };
}

/** "20–26 September": the end lies in the year found for the beginning, or the one after it. */
function following({ from, to }: RangeExpression, found: Resolution): Expression {
  if (
    from.kind !== "calendar" ||
    to.kind !== "calendar" ||
    from.calendar !== "gregorian" ||
    to.calendar !== "gregorian"
  )
    return to;
  if (from.year !== null || to.year !== null || from.month === null || to.month === null || !found.period) return to;
  const { year } = civilDate(found.period.first);
  const isLater = to.month > from.month || (to.month === from.month && (to.day ?? 31) >= (from.day ?? 1));
  return { ...to, year: isLater ? year : year + 1, yearForm: "full" };
}

/** Months of other calendars are ranges of days themselves: the range runs from the first day to the last. */
function head(value: string): string {
  return value.split("/")[0] as string;
}

function tail(value: string): string {
  return value.split("/").at(-1) as string;
}

function isWeekday(expression: Expression): boolean {
  return expression.kind === "calendar" && expression.weekday !== null && expression.day === null;
}

/** The same weekday a week on, or the same day or month a year on, where the text leaves week or year open. */
function forward(range: RangeExpression, period: Period, direction = 1): Period | null {
  const { to } = range;
  if (to.kind !== "calendar" || to.year !== null) return null;
  if (to.weekday !== null && to.month === null) return dayPeriod(period.first + 7 * direction);
  const { year, month, day } = civilDate(period.first);
  if (to.calendar !== "gregorian") return inOwnCalendar(to, period, direction);
  return period.unit === "month"
    ? monthPeriod(year + direction, month)
    : dayPeriod(dayNumber(year + direction, month, day));
}
