import type { Edge } from "../engine/edge.ts";
import { type Rule, says } from "../engine/rule.ts";
import type { DayPart, Expression } from "../expression.ts";
import { calendarDate, itemOf, unitShift, withYear } from "./make.ts";
import { monthFields } from "./monthPhrase.ts";
import { hourInPart, time as timeOfDay } from "./time.ts";

function range(from: Expression, to: Expression): Expression {
  return { kind: "range", from, to };
}

/** The left side of a range takes from the right what it leaves out: "3–5 May 2024", "March to July 2023". */
function completed(from: Expression, to: Expression): Expression {
  if (from.kind !== "calendar" || to.kind !== "calendar") return from;
  if (from.year !== null || to.year === null) return from;
  if (from.month !== null && to.month !== null && from.month > to.month && from.calendar === to.calendar) {
    return { ...from, year: to.year - 1, yearForm: to.yearForm };
  }
  return { ...from, year: to.year, yearForm: to.yearForm, calendar: from.calendarSaid ? from.calendar : to.calendar };
}

/** The right side takes from the left: "March 2023 to July", only where the left says more. */
function continued(from: Expression, to: Expression): Expression {
  if (from.kind !== "calendar" || to.kind !== "calendar") return to;
  if (to.year !== null || from.year === null || to.month === null || from.month === null) return to;
  const year = from.month > to.month ? from.year + 1 : from.year;
  return { ...to, year, yearForm: from.yearForm, calendar: to.calendarSaid ? to.calendar : from.calendar };
}

function grain(expression: Expression): string {
  if (expression.kind !== "calendar") return expression.kind === "time" ? "time" : "other";
  if (expression.day !== null) return "day";
  if (expression.month !== null) return "month";
  return expression.weekday === null ? "year" : "weekday";
}

/** "from 3 May to 5 June 2024", "March–July 2023", "between Monday and Friday", "2014–2016", "9:00–17:00". */
const dates: Rule = {
  name: "range",
  makes: "range",
  patterns: [
    "<from>? <date> <untilWord> <article>? <date> <untilAfter>?",
    "<from>? <date> <fromAfter>? <date> <untilAfter>?",
    "<from>? <date> <dash> <date>",
    "<date> <dash> <date>",
    "<between> <date> <and> <date>",
    "<from>? <time> (<untilWord>|<dash>) <time> <untilAfter>?",
    "<between> <time> <and> <time>",
    "<from>? <time> <fromAfter>? <time> <untilAfter>?",
    "<date> <and> <date> <betweenAfter>",
  ],
  build: (match) => {
    const times = match.part("time") !== undefined;
    const [a, b] = times ? [match.part("time"), match.part("time", 1)] : [match.part("date"), match.part("date", 1)];
    if (!a?.expression || !b?.expression) return null;
    const said = match.parts.some((part) => joints.has(part.category)) || b.role === "until" || match.has("fromAfter");
    if (!said || (a.role === "until" && b.role !== "")) return null;
    const [first, second] = [yearOf(a.expression, b.expression), yearOf(b.expression, a.expression)];
    const [from, to] = [completed(first, second), continued(first, sameHalf(second, a, b))];
    if (match.has("dash") && isSameDay(from, to)) return null;
    if (grain(from) !== grain(to) && !(grain(from) === "other" || grain(to) === "other")) {
      if (!(match.has("from") || match.has("untilAfter"))) return null;
    }
    // Two bare numbers of four digits beside a dash are years only where they run forward and not far.
    if (a.weak && b.weak) {
      if (from.kind !== "calendar" || to.kind !== "calendar" || from.year === null || to.year === null) return null;
      const span = to.year - from.year;
      if ((from.year < 1500 && !(from.year >= 1300 && span === 1)) || to.year > 2200 || span < 1 || span > 400)
        return null;
    }
    if (isFullDay(a.expression) && isFullDay(b.expression)) {
      return says({ kind: "list", items: [a, b].map((edge) => itemOf(edge, edge.expression as Expression)) });
    }
    return says(match.has("dash") && isBackwards(from, to) ? range(to, from) : range(from, to));
  },
};

/** «سال ۱۴۰۳-۱۴۰۲»: years that a text from right to left has in the order of the eye. */
function isBackwards(from: Expression, to: Expression): boolean {
  if (from.kind !== "calendar" || to.kind !== "calendar" || grain(from) !== "year" || grain(to) !== "year")
    return false;
  return from.year !== null && to.year !== null && from.calendar === to.calendar && from.year === to.year + 1;
}

/** 下午3点至5点: the part of the day is said once, and holds for the hour behind it. */
function sameHalf(to: Expression, a: Edge, b: Edge): Expression {
  const from = a.expression;
  if (a.rule !== "partedClock" || b.rule !== "clock" || from?.kind !== "time" || to.kind !== "time") return to;
  if (from.hour === null || to.hour === null || from.hour < 12 || to.hour > 11) return to;
  return { ...to, hour: to.hour + 12 };
}

/** «vitet 2020-2023»: a year that looks like a decade beside another year is one. */
function yearOf(expression: Expression, other: Expression): Expression {
  const isYear = expression.kind === "decade" && !expression.short && other.kind === "calendar" && other.year !== null;
  return isYear ? calendarDate({ year: expression.start }) : expression;
}

/** «امروز - دوشنبه ۸ دی», "Wednesday - 22 March": a dash ties a day to its date, or a weekday to its day. */
function isSameDay(from: Expression, to: Expression): boolean {
  if (to.kind !== "calendar") return false;
  if (from.kind === "shift" && from.of.kind === "unit" && from.of.unit === "day")
    return to.weekday !== null || to.day !== null;
  if (to.day === null || to.month === null) return false;
  return from.kind === "calendar" && from.weekday !== null && from.day === null && to.weekday === null;
}

/** Two days that both say their year are two dates, whatever stands between them. */
function isFullDay(expression: Expression): boolean {
  return expression.kind === "calendar" && expression.day !== null && expression.year !== null;
}

const joints = new Set(["untilWord", "dash", "between", "untilAfter", "betweenAfter"]);

/** "2011/12", "2023-24": two years that touch. */
const splitYear: Rule = {
  name: "splitYear",
  makes: "range",
  patterns: [
    "<year> (<dash>|/) <twoDigits> <yearAfter>?",
    "<year> / <year> <yearAfter>?",
    "<yearBefore> <year> (<dash>|/) (<twoDigits>|<year>)",
  ],
  build: (match) => {
    const from = match.number("year");
    const to = match.has("twoDigits")
      ? Math.floor(from / 100) * 100 + match.number("twoDigits")
      : match.number("year", 1);
    const next = to === from - (from % 100) ? to + 100 : to;
    if (from < 1500 || from > 2200 || next - from < 1) return null;
    if (next - from > 1 && (!match.has("dash") || next - from > 30)) return null;
    return says(
      range(calendarDate({ year: from }), calendarDate({ year: next })),
      match.has("twoDigits") &&
        next - from > 1 &&
        !match.has("yearAfter") &&
        !match.has("theWord") &&
        !match.has("preposition") &&
        !match.has("yearBefore"),
    );
  },
};

/** "January–February 2025", «იანვარ-თებერვალში», "March to July". */
const months: Rule = {
  name: "monthRange",
  makes: "range",
  patterns: [
    "<from>? <month> <fromAfter>? (<dash>|<untilWord>) <month> <untilAfter>? ((<of>|<comma>)? <yearPhrase>)?",
    "<between> <month> <and> <month> ((<of>|<comma>)? <yearPhrase>)?",
    "<from>? <month> <fromAfter>? <month> <untilAfter>?",
    "<yearPhrase> <of>? <from>? <month> <fromAfter>? (<dash>|<untilWord>)? <month> <untilAfter>?",
    "<month> <and> <month> <betweenAfter>",
  ],
  build: (match) => {
    const [a, b] = [match.part("month") as Edge, match.part("month", 1) as Edge];
    const said = match.parts.some((part) => joints.has(part.category));
    if (!said && !((a.role === "from" || match.has("fromAfter")) && (b.role === "until" || match.has("untilAfter"))))
      return null;
    if (a.name !== b.name || (a.weak && b.weak && !match.has("yearPhrase"))) return null;
    const year = match.expression("yearPhrase");
    const to = withYear(calendarDate(monthFields(match, 1)), year);
    const plain = calendarDate(monthFields(match, 0));
    if (!to) return null;
    if (match.parts[0]?.category === "yearPhrase") {
      const from = withYear(plain, year);
      if (from?.kind !== "calendar" || to.kind !== "calendar") return null;
      const turn = a.number > b.number && to.year !== null ? { ...to, year: to.year + 1 } : to;
      return says(range(from, turn));
    }
    if (to.kind === "within") return says(range({ ...to, part: plain }, to));
    return says(range(completed(plain, to), to));
  },
};

/** 1-11月, 2024年1至11月: months that are numbers share one sign. */
const numberedMonths: Rule = {
  name: "numberedMonthRange",
  makes: "range",
  patterns: ["(<yearPhrase>|<period.year>)? <num> (<dash>|<untilWord>) <num> <monthUnit>"],
  build: (match) => {
    const [a, b] = [match.number("num"), match.number("num", 1)];
    if (!(a >= 1 && b > a && b <= 12) || !Number.isInteger(a) || !Number.isInteger(b)) return null;
    const [from, to] = [calendarDate({ month: a }), calendarDate({ month: b })];
    const period = match.part("period");
    if (period) {
      const whole = unitShift(period.number, "year");
      return says(range({ kind: "within", part: from, whole }, { kind: "within", part: to, whole }));
    }
    const year = match.expression("yearPhrase");
    const [first, last] = [withYear(from, year), withYear(to, year)];
    return first && last && says(range(first, last));
  },
};

/** 6至8日: days that are numbers share one sign, too. */
const numberedDays: Rule = {
  name: "numberedDayRange",
  makes: "range",
  patterns: ["<num> (<dash>|<untilWord>) <num> <dayUnit>"],
  build: (match) => {
    const [a, b] = [match.number("num"), match.number("num", 1)];
    if (!(a >= 1 && b > a && b <= 31) || !Number.isInteger(a) || !Number.isInteger(b)) return null;
    return says(range(calendarDate({ day: a }), calendarDate({ day: b })));
  },
};

/** "from 8 o'clock to 16", «از ساعت ۸ تا ۱۶»: the word for the clock is said once. */
const hours: Rule = {
  name: "hourRange",
  makes: "range",
  oneLine: true,
  patterns: [
    "<from>? <time> (<untilWord>|<dash>) <num> <untilAfter>?",
    "<from>? <time> (<untilWord>|<dash>) <num> <of>? <dayPart>",
    "<from> <num> (<untilWord>|<dash>) <time>",
  ],
  build: (match) => {
    const [time, hour] = [match.expression("time"), match.number("num")];
    const [edge, bare] = [match.part("time"), match.part("num")];
    if (time?.kind !== "time" || time.hour === null || edge?.rule !== "clock" || !bare) return null;
    if (!(hour >= 0 && hour <= 24) || !Number.isInteger(hour)) return null;
    const other = { ...time, hour, minute: 0 };
    if (bare.first < edge.first) return hour < time.hour ? says(range(other, time)) : null;
    const part = match.part("dayPart");
    if (part) return says(range(time, { ...other, hour: hourInPart(hour, part.name as DayPart) }));
    return time.minute === 0 && hour > time.hour ? says(range(time, other)) : null;
  },
};

/** «с 8.15 до 9.00»: full stops between hours and minutes, where nothing is counted behind them. */
const dottedHours: Rule = {
  name: "dottedHours",
  makes: "range",
  oneLine: true,
  closed: true,
  patterns: ["<from> <dotClock> (<untilWord>|<dash>) <dotClock>"],
  build: (match) => {
    const [from, to] = [match.expression("dotClock"), match.expression("dotClock", 1)];
    return from && to && says(range(from, to));
  },
};

/** "from 5 to 7 pm", "between 11 and 2 p.m.": the half of the day is said once. */
const halfDayHours: Rule = {
  name: "halfDayHours",
  makes: "range",
  oneLine: true,
  patterns: ["<from>? <num> (<untilWord>|<dash>) <num> <ampm>", "<between> <num> <and> <num> <ampm>"],
  build: (match) => {
    const half = match.name("ampm");
    const [a, b] = [match.number("num"), match.number("num", 1)];
    if (!isHourOfHalf(a) || !isHourOfHalf(b)) return null;
    const to = (b % 12) + (half === "pm" ? 12 : 0);
    const inSameHalf = (a % 12) + (half === "pm" ? 12 : 0);
    const from = inSameHalf < to ? inSameHalf : (inSameHalf + 12) % 24;
    return says(range(timeOfDay({ hour: from, minute: 0 }), timeOfDay({ hour: to, minute: 0 })));
  },
};

function isHourOfHalf(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 12;
}

export const rangeRules: readonly Rule[] = [
  numberedMonths,
  numberedDays,
  dates,
  halfDayHours,
  hours,
  dottedHours,
  splitYear,
  months,
];
