import type { Edge, Meaning } from "../engine/edge.ts";
import { type Match, type Rule, says } from "../engine/rule.ts";
import type { CalendarExpression, Expression, SeasonCode, Target, Unit } from "../expression.ts";
import { amount, calendarDate, calendarOf, shift, unitShift } from "./make.ts";

function shiftEdge(match: Match): Edge | undefined {
  return match.part("shift") ?? match.part("shiftAfter");
}

function target(match: Match): Target | null {
  const unit = match.part("unit");
  if (unit) return { kind: "unit", unit: unit.name as Unit };
  const weekday = match.part("weekday");
  if (weekday) return { kind: "weekday", weekday: weekday.number };
  const month = match.part("month");
  if (month) {
    const day = match.part("day");
    return { kind: "month", month: month.number, calendar: calendarOf(month), day: day?.number ?? null };
  }
  const season = match.part("season");
  if (season) return { kind: "season", season: season.name as SeasonCode };
  const holiday = match.part("holiday");
  if (holiday) return { kind: "holiday", holiday: holiday.name };
  return null;
}

/** "today", "yesterday", «بعد غد». */
const relativeDay: Rule = {
  name: "relativeDay",
  makes: "date",
  patterns: ["<relativeDay>"],
  build: (match) => {
    const edge = match.part("relativeDay") as Edge;
    const { number } = edge;
    const weak = edge.weak;
    if (number === 0) return says(unitShift(0, "day"), weak);
    return says(
      {
        kind: "offset",
        amounts: [amount(Math.abs(number), "day")],
        direction: number < 0 ? -1 : 1,
        anchor: "document",
      },
      weak,
    );
  },
};

/** "yesterday, Tuesday", «بعد غد الأربعاء», «вчера, во вторник»: one day under two names. */
const relativeWeekday: Rule = {
  name: "relativeWeekday",
  makes: "date",
  oneLine: true,
  patterns: ["<relativeDay> (<comma>? <on>?|<of>) <dayBefore>? <weekday> <dayAfter>?"],
  build: (match) => {
    const day = relativeDay.build(match)?.expression;
    return day ? says({ kind: "apposed", day, weekday: match.number("weekday") }) : null;
  },
};

const pastDecade: Expression = { kind: "duration", amounts: [amount(1, "decade")], side: "past" };

/** One word for a shifted unit: «წელს», «پارسال», 去年. */
const period: Rule = {
  name: "period",
  makes: "date",
  patterns: ["<period>"],
  build: (match) => {
    const edge = match.part("period") as Edge;
    if (edge.name === "decade" && edge.number === -1) return says(pastDecade);
    return says(unitShift(edge.number, edge.name as Unit), edge.weak);
  },
};

/** "last year", "next Friday", «العام الماضي», "vitin e kaluar", "this March", «21 يناير الجاري». */
const shifted: Rule = {
  name: "shifted",
  makes: "date",
  patterns: [
    "<shift> (<unit>|<weekday>|<month>|<season>|<holiday>)",
    "(<unit>|<weekday>|<month>|<season>|<holiday>) <of>? <shiftAfter>",
    "<shift> <unit> <shiftAfter>",
    "<day> <of>? <month> <of>? <shiftAfter>",
    "<dayBefore> <of>? <weekday> <of>? <shiftAfter>",
    "<shift> <dayBefore> <of>? <weekday>",
  ],
  build: (match) => {
    const of = target(match);
    const by = shiftEdge(match);
    if (!of || !by) return null;
    // «عقد هذا الاجتماع» is the holding of a meeting, no decade.
    if (of.kind === "unit" && of.unit === "decade" && match.part("unit")?.weak) return null;
    if (
      of.kind === "unit" &&
      (of.unit === "second" || of.unit === "minute" || of.unit === "hour" || of.unit === "night")
    )
      return null;
    if (match.part("unit")?.role === "plural") return vague(by.number);
    // "Over the last decade" speaks of ten years, not of a calendar's decade.
    if (of.kind === "unit" && of.unit === "decade" && by.number === -1) return says(pastDecade);
    // "This day" is hardly ever the document's own.
    if (of.kind === "unit" && of.unit === "day" && by.number === 0) return null;
    return says(shift(by.number, of));
  },
};

/** "the last years", «السنوات الماضية»: several units without a number. */
function vague(by: number): Partial<Meaning> | null {
  if (by === 0) return says({ kind: "reference", value: "PRESENT_REF" });
  return says({ kind: "reference", value: by < 0 ? "PAST_REF" : "FUTURE_REF" });
}

/** "the next day", "the following year", "that same month": counted from the date spoken of before. */
const contextShift: Rule = {
  name: "contextShift",
  makes: "date",
  patterns: [
    "<contextShift> (<unit>|<weekday>|<month>)",
    "(<unit>|<weekday>) <of>? <contextShiftAfter>",
    "<contextUnit>",
  ],
  build: (match) => {
    const own = match.part("contextUnit");
    if (own) return says(unitShift(own.number, own.name as Unit, "context"));
    const of = target(match);
    const by = match.part("contextShift") ?? match.part("contextShiftAfter");
    if (!of || !by || (of.kind === "unit" && !isCounted(of.unit)) || match.part("unit")?.role === "plural") return null;
    return says(shift(by.number, of, "context"));
  },
};

/** "That half" and "the following quarter" speak of football as often as of time. */
function isCounted(unit: Unit): boolean {
  return (
    unit === "day" ||
    unit === "week" ||
    unit === "weekend" ||
    unit === "month" ||
    unit === "year" ||
    unit === "decade" ||
    unit === "century"
  );
}

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

/** "last Saturday and Sunday", «السبت والأحد الماضيين»: two days under one word. */
const weekdayPair: Rule = {
  name: "weekdayPair",
  makes: "range",
  patterns: [
    "<dayBefore>? <weekday> (<andWeekday>|<and> <weekday>) <of>? <shiftAfter>",
    "<shift> <weekday> <and> <weekday>",
  ],
  build: (match) => {
    const by = shiftEdge(match)?.number ?? 0;
    const [a, b] = [match.part("weekday"), match.part("andWeekday") ?? match.part("weekday", 1)];
    if (!a || !b || by === 0 || b.number !== (a.number % 7) + 1) return null;
    const from = shift(by, { kind: "weekday", weekday: a.number });
    return says({
      kind: "range",
      from,
      to: { kind: "offset", amounts: [amount(1, "day")], direction: 1, anchor: from },
    });
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

/** «العام الجديد», "vit i ri": which year it is depends on the month of the text. */
const newYear: Rule = {
  name: "newYear",
  makes: "date",
  patterns: ["<newYear>"],
  build: () => says({ kind: "newYear" }),
};

/** "the day after", where no event follows that it would be counted from. */
const contextUnitAlone: Rule = {
  name: "contextUnitAlone",
  makes: "date",
  closed: true,
  patterns: ["<contextUnitEnd>"],
  build: (match) => {
    const edge = match.part("contextUnitEnd") as Edge;
    return says(unitShift(edge.number, edge.name as Unit, "context"));
  },
};

/** "recently", "in the past", "now". */
const reference: Rule = {
  name: "reference",
  makes: "reference",
  patterns: ["<referenceWord>"],
  build: (match) => {
    const edge = match.part("referenceWord") as Edge;
    return says({ kind: "reference", value: edge.name as "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }, edge.weak);
  },
};

/** "two Fridays ago": the n-th weekday back. */
const weekdaysAgo: Rule = {
  name: "weekdaysAgo",
  makes: "date",
  patterns: ["<num> <weekdays> <ago>"],
  build: (match) => {
    const day = match.part("weekdays");
    const count = match.number("num");
    if (!day || !(count >= 1 && count <= 500) || !Number.isInteger(count)) return null;
    return says(shift(-count, { kind: "weekday", weekday: day.number }));
  },
};

export const relativeRules: readonly Rule[] = [
  relativeDay,
  relativeWeekday,
  period,
  contextShift,
  contextUnitAlone,
  shifted,
  within,
  sameDay,
  insideUnit,
  instant,
  weekdayPair,
  weekdayOfWeek,
  weekdaysAgo,
  newYear,
  reference,
];
