/** Parts of wholes that are told from the present: "5 March of last year", "Monday of this week", "5 inst.". */
import type { Edge, Meaning } from "../engine/edge.ts";
import { type Rule, says } from "../engine/rule.ts";
import type { CalendarExpression, Expression, Unit } from "../expression.ts";
import { calendarDate, unitShift } from "./make.ts";

/** "21 January this year", "March of last year", "Monday of this week", "the 14th of this month". */
const within: Rule = {
  name: "within",
  makes: "date",
  patterns: [
    "<date> (<of>|<comma>|<on>)? <date>",
    "(<day>|<ord>) <of> <date>",
    "<ord> <date>",
    "<day.digits> <of>? <shiftAfter>",
    "<day.words> <of> <shiftAfter>",
  ],
  build: (match) => {
    const first = match.parts[0] as Edge;
    const last = match.parts[match.parts.length - 1] as Edge;
    if (last.category === "shiftAfter") {
      return says({
        kind: "within",
        part: calendarDate({ day: first.number }),
        whole: unitShift(last.number, "month"),
      });
    }
    if (last.category === "unit") return dayWithin(first.number, unitShift(0, "month"));
    if (last.category === "day") return first.expression && dayWithin(last.number, first.expression);
    if (!last.expression) return null;
    if (first.category !== "date") return dayWithin(first.number, last.expression);
    if (!first.expression) return null;
    return partWithin(first.expression, last.expression) ?? partWithin(last.expression, first.expression);
  },
};

function dayWithin(day: number, whole: Expression): Partial<Meaning> | null {
  if (!isWhole(whole) || unitOf(whole) !== "month" || !(day >= 1 && day <= 31)) return null;
  return says({ kind: "within", part: calendarDate({ day }), whole });
}

function partWithin(part: Expression, whole: Expression): Partial<Meaning> | null {
  if (!isWhole(whole)) return null;
  const unit = unitOf(whole);
  if (part.kind === "calendar") return isNarrower(part, unit) ? says({ kind: "within", part, whole }) : null;
  if (unit !== "year") return null;
  if (part.kind === "season" || part.kind === "holiday") return part.of === null ? says({ ...part, of: whole }) : null;
  return null;
}

function isWhole(expression: Expression): boolean {
  return expression.kind === "shift" && expression.of.kind === "unit";
}

function unitOf(expression: Expression): Unit | null {
  return expression.kind === "shift" && expression.of.kind === "unit" ? expression.of.unit : null;
}

function isNarrower(part: CalendarExpression, unit: Unit | null): boolean {
  if (part.year !== null) return false;
  if (unit === "week") return part.weekday !== null && part.month === null && part.day === null;
  if (unit === "month") return part.day !== null && part.month === null;
  if (unit === "year") return part.month !== null;
  return false;
}

/** "on this day last year", «في مثل هذا اليوم من العام الماضي». */
const sameDay: Rule = {
  name: "sameDay",
  makes: "date",
  patterns: ["<sameDay> <of>? <date>", "<date> <of>? <sameDay>"],
  build: (match) => {
    const whole = match.expression("date");
    if (!whole || unitOf(whole) !== "year") return null;
    return says({ kind: "within", part: unitShift(0, "day"), whole });
  },
};

/** "5 inst.", «5 الجاري»: a day of the month that its adjective alone tells. */
const instant: Rule = {
  name: "instant",
  makes: "date",
  patterns: ["<dayBefore>? <day.digits> <of>? <instant>", "<dayBefore>? <day.words> <of> <instant>"],
  build: (match) => {
    const part = calendarDate({ day: match.number("day") });
    return says({ kind: "within", part, whole: unitShift(match.number("instant"), "month") });
  },
};

/** "within the month": the present one. */
const insideUnit: Rule = {
  name: "insideUnit",
  makes: "date",
  patterns: ["<insideWord> (<unit.week>|<unit.month>|<unit.year>)"],
  build: (match) => says(unitShift(0, match.name("unit") as Unit)),
};

/** 上周五, 下星期一: a weekday of a week that is counted from the present one. */
const weekdayOfWeek: Rule = {
  name: "weekdayOfWeek",
  makes: "date",
  patterns: ["<period.week> <shortWeekday>"],
  build: (match) => {
    const part = calendarDate({ weekday: match.number("shortWeekday") });
    return says({ kind: "within", part, whole: unitShift(match.number("period"), "week") });
  },
};

/** The sixth of China's five-year plans began in 1981, and one follows on the other. */
const SIXTH_PLAN = 1981;

/** “十四五”期间: the five years of a plan. */
const planPeriod: Rule = {
  name: "planPeriod",
  makes: "range",
  patterns: ["<planPeriod>"],
  build: (match) => {
    const first = SIXTH_PLAN + 5 * (match.number("planPeriod") - 6);
    return says({ kind: "range", from: calendarDate({ year: first }), to: calendarDate({ year: first + 4 }) });
  },
};

export const withinRules: readonly Rule[] = [within, sameDay, insideUnit, instant, weekdayOfWeek, planPeriod];
