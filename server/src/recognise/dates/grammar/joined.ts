/**
 * Ranges and hours of languages that write "and" together with its word and name the hours by ordinals (Arabic): their
 * patterns stand with the language.
 */
import type { Edge } from "../engine/edge.ts";
import { type Match, type Rule, says } from "../engine/rule.ts";
import type { DayPart, Expression } from "../expression.ts";
import { calendarDate, itemOf, withYear } from "./make.ts";
import { dayOf, monthFields } from "./monthPhrase.ts";
import { hourInPart, time } from "./time.ts";

/** «ذكرى 23 يوليو»: the noun for an anniversary before a day is none of so many years. */
const remembered: Rule = {
  name: "remembered",
  makes: "list",
  patterns: [],
  build: (match) => {
    const day = match.part("date");
    if (day?.expression?.kind !== "calendar" || day.expression.day === null) return null;
    return says({ kind: "list", items: [itemOf(day, day.expression)] });
  },
};

/** «بين يناير ومارس 2023». */
const joinedMonths: Rule = {
  name: "joinedMonths",
  makes: "range",
  patterns: [],
  build: (match) => {
    const last = match.part("andMonth");
    const first = match.part("month");
    if (!last || !first || first.name !== last.name) return null;
    const from = calendarDate(monthFields(match, 0));
    const year = match.expression("yearPhrase");
    const [begin, end] = [withYear(from, year), withYear({ ...from, month: last.number }, year)];
    if (!begin || !end || first.number >= last.number) return null;
    return says({ kind: "range", from: begin, to: end });
  },
};

/** «بين الأحد والثلاثاء». */
const joinedWeekdays: Rule = {
  name: "joinedWeekdays",
  makes: "range",
  patterns: [],
  build: (match) => {
    const [from, to] = [match.number("weekday"), match.number("andWeekday")];
    return says({ kind: "range", from: calendarDate({ weekday: from }), to: calendarDate({ weekday: to }) });
  },
};

/** «بين الثالث والسابع من مايو», «من 15 إلى 20 من الشهر الجاري». */
const joinedDays: Rule = {
  name: "joinedDays",
  makes: "range",
  patterns: [],
  build: (match) => {
    const [a, b] = [match.part("day") as Edge, match.part("day", 1) as Edge];
    if (a.number >= b.number || b.number > 31) return null;
    const month = match.expression("monthPhrase");
    if (month) {
      const [from, to] = [dayOf(month, a.number), dayOf(month, b.number)];
      return from && to && says({ kind: "range", from, to });
    }
    const whole = match.expression("date");
    if (whole?.kind !== "shift" || whole.of.kind !== "unit" || whole.of.unit !== "month") return null;
    const within = (day: number): Expression => ({ kind: "within", part: calendarDate({ day }), whole });
    return says({ kind: "range", from: within(a.number), to: within(b.number) });
  },
};

/** «التاسعة ليلا», «في العاشرة من مساء الأربعاء»: an ordinal is an hour where a part of the day follows. */
const ordinalHour: Rule = {
  name: "ordinalHour",
  makes: "time",
  patterns: [],
  build: (match) => {
    const hour = hourOf(match.part("ord"));
    return hour === null
      ? null
      : says(time({ hour: hourInPart(hour, match.name("dayPart") as DayPart), minute: minutesOf(match) }));
  },
};

/** The same where the part of the day has its own day. */
const ordinalHourOfDay: Rule = {
  name: "ordinalHourOfDay",
  makes: "datedTime",
  oneLine: true,
  patterns: [],
  build: (match) => {
    const day = match.expression("datedTime");
    const hour = hourOf(match.part("ord"));
    if (day?.kind !== "time" || day.part === null || day.hour !== null || hour === null) return null;
    return says({ ...day, part: null, hour: hourInPart(hour, day.part), minute: minutesOf(match) });
  },
};

/** «من الساعة الثالثة إلى الخامسة», «بين الثالثة والخامسة مساء»: the clock's word or the half of the day is said once. */
const ordinalHours: Rule = {
  name: "ordinalHours",
  makes: "range",
  oneLine: true,
  patterns: [],
  build: (match) => {
    const from = match.expression("time");
    if (from) {
      const to = hourOf(match.part("ord"));
      if (from.kind !== "time" || from.hour === null || to === null) return null;
      const later = to > from.hour ? to : to + 12;
      return later > from.hour && later < 24
        ? says({ kind: "range", from, to: { ...from, hour: later, minute: 0 } })
        : null;
    }
    const [a, b] = [hourOf(match.part("ord")), hourOf(match.part("ord", 1))];
    if (a === null || b === null) return null;
    const half = match.name("ampm") === "pm" ? 12 : 0;
    const to = (b % 12) + half;
    const same = (a % 12) + half;
    return says({
      kind: "range",
      from: time({ hour: same < to ? same : (same + 12) % 24, minute: 0 }),
      to: time({ hour: to, minute: 0 }),
    });
  },
};

function hourOf(edge: Edge | undefined): number | null {
  return edge && Number.isInteger(edge.number) && edge.number >= 1 && edge.number <= 12 ? edge.number : null;
}

function minutesOf(match: Match): number {
  if (match.has("halfAfter")) return 30;
  if (match.has("quarterAfter")) return 15;
  return match.has("thirdAfter") ? 20 : 0;
}

export const joinedRules: readonly Rule[] = [
  remembered,
  joinedMonths,
  joinedWeekdays,
  joinedDays,
  ordinalHour,
  ordinalHourOfDay,
  ordinalHours,
];
