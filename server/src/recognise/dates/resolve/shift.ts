import { civilDate, dayNumber, daysInMonth, isoDay, weekdayOf } from "../calendars/days.ts";
import { fromDay, monthLength, toDay } from "../calendars/convert.ts";
import { dayPeriod, monthPeriod, movePeriod, type Period, periodAt, seasonPeriod } from "../calendars/periods.ts";
import { holidayIn } from "../calendars/holidays.ts";
import type { SeasonCode, ShiftExpression } from "../expression.ts";
import { atPeriod, type Context, type Resolution, resolution } from "./context.ts";

const open: Readonly<Record<number, string>> = { [-1]: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF" };

/** "last year", "next Friday", "this March": counted from the document's date, or from the date spoken of before. */
export function resolveShift(shift: ShiftExpression, context: Context): Resolution {
  const { by, of, anchor } = shift;
  const fromContext = anchor === "context" && isPrecise(context.previous, of) ? context.previous : null;
  const base = fromContext ? fromContext.last : context.today;
  if (base === null) return resolution({ value: open[Math.sign(by)] ?? null });
  const because = `counted from ${fromContext ? "the date before it" : "the document date"} ${isoDay(base)}`;
  const found = locate(shift, base);
  return found ? atPeriod(found, { because, implied: impliedBy(of.kind) }) : resolution({});
}

/** "The same day" behind a bare month means another day: what is counted from must be known as precisely. */
function isPrecise(previous: Period | null, of: ShiftExpression["of"]): boolean {
  if (!previous || of.kind !== "unit") return previous !== null;
  if (of.unit === "day") return previous.unit === "day";
  return of.unit !== "week" || previous.last - previous.first < 7;
}

function impliedBy(kind: ShiftExpression["of"]["kind"]): readonly string[] {
  if (kind === "unit") return ["year"];
  return kind === "weekday" ? ["year", "month", "day"] : ["year"];
}

function locate({ by, of }: ShiftExpression, base: number): Period | null {
  switch (of.kind) {
    case "unit": {
      if (of.unit === "hour" || of.unit === "minute" || of.unit === "second") return dayPeriod(base);
      const now = periodAt(of.unit, base);
      return now && movePeriod(now, by);
    }
    case "weekday":
      return weekday(of.weekday, by, base);
    case "month":
      return month(of, by, base);
    case "season":
      return season(of.season, by, base);
    default:
      return holiday(of.holiday, by, base);
  }
}

function weekday(day: number, by: number, base: number): Period {
  const monday = base - weekdayOf(base) + 1;
  if (by === 0) return dayPeriod(monday + day - 1);
  if (by < 0) {
    const back = (weekdayOf(base) - day + 7) % 7 || 7;
    return dayPeriod(base - back + 7 * (by + 1));
  }
  const ahead = (day - weekdayOf(base) + 7) % 7 || 7;
  return dayPeriod(base + ahead + 7 * (by - 1));
}

function month(of: Extract<ShiftExpression["of"], { kind: "month" }>, by: number, base: number): Period | null {
  if (of.calendar !== "gregorian") {
    const year = fromDay(of.calendar, base)?.year;
    const day = year === undefined ? null : toDay(of.calendar, year + by, of.month, of.day ?? 1);
    if (day === null || year === undefined) return null;
    if (of.day !== null) return dayPeriod(day);
    const last = day + monthLength(of.calendar, year + by, of.month) - 1;
    return { unit: "month", first: day, last, value: `${isoDay(day)}/${isoDay(last)}` };
  }
  const now = civilDate(base);
  const at = (year: number): Period | null =>
    of.day === null
      ? monthPeriod(year, of.month)
      : of.day > daysInMonth(year, of.month)
        ? null
        : dayPeriod(dayNumber(year, of.month, of.day));
  if (by === 0) return at(now.year);
  // "last March" said in May is this year's; "next March" said in May is next year's.
  const before = of.month < now.month || (of.month === now.month && of.day !== null && of.day < now.day);
  const after = of.month > now.month || (of.month === now.month && of.day !== null && of.day > now.day);
  const sameYear = by < 0 ? before : after;
  return at(now.year + by + (sameYear ? -Math.sign(by) : 0));
}

function season(code: SeasonCode, by: number, base: number): Period {
  const { year } = civilDate(base);
  if (by === 0) {
    // In January "this winter" is the one that began last year.
    const current = periodAt("season", base) as Period;
    return current.value.endsWith(code) ? current : seasonPeriod(year, code);
  }
  const all = [-3, -2, -1, 0, 1, 2, 3].map((i) => seasonPeriod(year + i, code));
  if (by < 0) {
    const past = all.filter((s) => s.last < base);
    return past[past.length + by] ?? seasonPeriod(year + by, code);
  }
  const future = all.filter((s) => s.first > base);
  return future[by - 1] ?? seasonPeriod(year + by, code);
}

function holiday(key: string, by: number, base: number): Period | null {
  const { year } = civilDate(base);
  const all = [-2, -1, 0, 1, 2].flatMap((i) => holidayIn(key, year + i));
  if (by === 0) return asPeriod(holidayIn(key, year)[0]);
  if (by < 0) return asPeriod(all.filter((s) => s.last < base).at(by));
  return asPeriod(all.filter((s) => s.first > base)[by - 1]);
}

function asPeriod(span: { first: number; last: number } | undefined): Period | null {
  if (!span) return null;
  if (span.first === span.last) return dayPeriod(span.first);
  return { unit: "day", first: span.first, last: span.last, value: `${isoDay(span.first)}/${isoDay(span.last)}` };
}
