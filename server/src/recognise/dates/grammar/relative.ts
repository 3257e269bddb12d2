import type { Edge, Meaning } from "../engine/edge.ts";
import { type Match, type Rule, says } from "../engine/rule.ts";
import type { Expression, SeasonCode, Target, Unit } from "../expression.ts";
import { amount, calendarOf, shift, unitShift } from "./make.ts";

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
    const edge = (match.part("relativeDay") ?? match.part("briefDay")) as Edge;
    const { number } = edge;
    const weak = edge.weak && match.parts.length === 1;
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

/** "Friday week", "a week on Tuesday": a week behind the next such day. */
const weekLater: Rule = {
  name: "weekLater",
  makes: "date",
  closed: true,
  patterns: [],
  build: (match) => {
    const day = match.part("weekday");
    if (!day) return null;
    const anchor = shift(1, { kind: "weekday", weekday: day.number });
    return says({ kind: "offset", amounts: [amount(1, "week")], direction: 1, anchor });
  },
};

export const relativeRules: readonly Rule[] = [
  relativeDay,
  relativeWeekday,
  period,
  contextShift,
  contextUnitAlone,
  shifted,
  weekdayPair,
  weekdaysAgo,
  weekLater,
  newYear,
  reference,
];
