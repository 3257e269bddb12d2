import { addMonths, isoDay } from "../calendars/days.ts";
import { type Period, periodAt } from "../calendars/periods.ts";
import type { Amount, OffsetExpression, Unit } from "../expression.ts";
import { atPeriod, type Context, type Resolution, resolution } from "./context.ts";
import { durationValue } from "./duration.ts";

/** "three days ago", "in two weeks", "two years before the vote of 2014". The smallest unit gives the precision. */
export function resolveOffset(offset: OffsetExpression, context: Context): Resolution {
  if (isElapsed(offset, context)) return resolution({ type: "DURATION", value: durationValue(offset.amounts) });
  const vague = offset.amounts.some((amount) => amount.count === null);
  const spokenOf = contextOf(offset, context);
  const fromContext = offset.anchor === "context" && isPrecise(spokenOf, offset.amounts);
  // "in the nineties, and again two years later": from when is not known so exactly.
  if (offset.anchor === "context" && spokenOf && !fromContext && offset.direction > 0 && context.tense() !== "future") {
    return resolution({ type: "DURATION", value: durationValue(offset.amounts) });
  }
  if (vague) {
    // A few days from a date that is not spelt out are an amount; from now they are the past or the future.
    if (offset.anchor === "context") return resolution({ type: "DURATION", value: durationValue(offset.amounts) });
    return resolution({ value: offset.direction < 0 ? "PAST_REF" : "FUTURE_REF" });
  }
  const anchor = anchorOf(offset, context);
  if (!anchor) return resolution({ value: offset.direction < 0 ? "PAST_REF" : "FUTURE_REF" });
  const [base, grain] = anchor;
  const day = move(base, offset.amounts, offset.direction);
  if (day === null) return resolution({});
  const period = periodAt(finest(offset.amounts, grain), day);
  if (!period) return resolution({});
  const from =
    offset.anchor === "document" || (offset.anchor === "context" && !fromContext)
      ? "the document date"
      : "the date it goes with,";
  const sign = offset.direction < 0 ? "before" : "after";
  return atPeriod(period, {
    because: `${durationValue(offset.amounts)} ${sign} ${from} ${isoDay(base)}`,
    implied: ["year"],
  });
}

/** Units in which nobody dates what is past: "was beaten in an hour", "has not met in a decade". */
const spans: ReadonlySet<Unit> = new Set(["second", "minute", "hour", "year", "decade", "century"]);

/** "The first visit in 46 years": behind a verb of the past a length of time, and no date to come. */
function isElapsed({ amounts, direction, anchor }: OffsetExpression, context: Context): boolean {
  if (direction < 0 || anchor !== "document" || !amounts.every(({ unit }) => spans.has(unit))) return false;
  return context.tense() === "past";
}

/** The date that "later" and "earlier" count from; an account's "a day earlier" goes back from what it was telling. */
function contextOf({ direction }: OffsetExpression, context: Context): Period | null {
  if (direction > 0 || context.tense() === "future") return context.previous;
  return context.told;
}

/** Two weeks after "2024" is no date: what is counted from must be known as precisely as the length. */
function isPrecise(period: Period | null, amounts: readonly Amount[]): boolean {
  if (!period) return false;
  return grains.indexOf(period.unit) <= Math.min(...amounts.map(({ unit }) => Math.max(0, grains.indexOf(unit))));
}

/** Day to count from, and the precision with which it is known. */
function anchorOf(offset: OffsetExpression, context: Context): readonly [number, Unit] | null {
  let period: Period | null = null;
  if (typeof offset.anchor !== "string") period = context.resolve(offset.anchor).period;
  else if (offset.anchor === "context") {
    const before = contextOf(offset, context);
    if (isPrecise(before, offset.amounts)) period = before;
  }
  if (period) return [offset.direction < 0 ? period.first : period.last, period.unit];
  if (typeof offset.anchor !== "string" || context.today === null) return null;
  return [context.today, "day"];
}

function move(base: number, amounts: readonly Amount[], direction: number): number | null {
  let day = base;
  for (const { count, unit } of amounts) {
    const n = (count ?? 0) * direction;
    if (Math.abs(n) > 100_000) return null;
    switch (unit) {
      case "second":
      case "minute":
        break;
      case "hour":
        day += Math.trunc(n / 24);
        break;
      case "day":
      case "night":
        day += Math.round(n);
        break;
      case "workday":
        day = addWorkdays(day, Math.round(n));
        break;
      case "week":
      case "weekend":
        day += Math.round(n * 7);
        break;
      default:
        day = addMonths(day, Math.round(n * (monthsIn[unit] ?? 0)));
    }
  }
  return Math.abs(day) > 4_000_000 ? null : day;
}

const monthsIn: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

function addWorkdays(from: number, count: number): number {
  const step = Math.sign(count);
  const weeks = Math.trunc(count / 5);
  let day = from + weeks * 7;
  let left = Math.abs(count - weeks * 5);
  while (left > 0) {
    day += step;
    if ((((day + 3) % 7) + 7) % 7 < 5) left--;
  }
  return day;
}

/** From fine to coarse. Weeks count as days: "two weeks ago" is a day, not a calendar week. */
const grains: readonly Unit[] = ["day", "month", "quarter", "half", "year", "decade", "century"];

/** The finest unit said; a half counts in the next finer one ("a year and a half ago" is a month). */
function finest(amounts: readonly Amount[], anchor: Unit): Unit {
  let best = grains.length - 1;
  for (const { count, unit } of amounts) {
    const own = grains.indexOf(unit === "season" ? "quarter" : unit);
    const grain = own < 0 ? 0 : own;
    const halved = count !== null && count % 1 !== 0 ? Math.max(0, unit === "year" ? 1 : grain - 1) : grain;
    best = Math.min(best, halved);
  }
  // Three days after a known day is a day; two years after a year is a year.
  const known = grains.indexOf(anchor);
  return grains[Math.max(best, Math.max(known, 0))] ?? "day";
}
