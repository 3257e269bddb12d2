import type { Edge } from "../engine/edge.ts";
import { type Match, type Rule, says } from "../engine/rule.ts";
import { calendarDate, calendarOf, withYear } from "./make.ts";

function monthDate(match: Match, day: number | null): ReturnType<typeof calendarDate> | null {
  const month = match.part("month") ?? match.part("lowMonth");
  if (!month) return null;
  const calendar = calendarOf(month);
  return calendarDate({ calendar, calendarSaid: calendar !== "gregorian", month: month.number, day });
}

/** «شهر يناير», «فروردین ماه», "the month of May". */
const namedMonth: Rule = {
  name: "namedMonth",
  makes: "month",
  patterns: ["<unit.month> <of>? <month>", "<month> <unit.month>"],
  build: (match) => {
    const month = match.part("month") as Edge;
    return { number: month.number, name: month.name };
  },
};

/** «كانون الثاني/يناير», «يناير (كانون الثاني)»: one month under two names. */
const monthTwice: Rule = {
  name: "monthTwice",
  makes: "month",
  patterns: ["<month> / <month>", "<month> \\( <month> \\)"],
  build: (match) => {
    const [a, b] = [match.part("month") as Edge, match.part("month", 1) as Edge];
    return a.number === b.number && a.name === b.name ? { number: a.number, name: a.name } : null;
  },
};

/** 3月, «3-ci ay»: months that are numbers. */
const numberedMonth: Rule = {
  name: "numberedMonth",
  makes: "month",
  patterns: [],
  build: (match) => {
    const number = match.number("num");
    return number >= 1 && number <= 12 && Number.isInteger(number) ? { number, name: "gregorian" } : null;
  },
};

/** 21日, 初五: days with a sign of their own. */
const numberedDay: Rule = {
  name: "numberedDay",
  makes: "day",
  patterns: [],
  build: (match) => {
    const number = match.number("num");
    const name = match.has("chineseDay") ? "chinese" : "numbered";
    return number >= 1 && number <= 39 && Number.isInteger(number) ? { number, name, weak: true } : null;
  },
};

/** "21 January 2025", "January 21, 2025", «2025 წლის 21 იანვარს» in any order. */
const dayMonth: Rule = {
  name: "dayMonth",
  makes: "date",
  patterns: [
    "<day> <of>? <month> ((<of>|<comma>)? <yearPhrase>)?",
    "<month> <article>? (<day.digits>|<day.ordinal>|<day.numbered>|<day.han>) (<comma>? <of>? <yearPhrase>)?",
    "<yearPhrase> <comma>? <of>? <day> <of>? <month>",
    "<yearPhrase> <comma>? <of>? <month> <of>? (<day.digits>|<day.ordinal>|<day.numbered>|<day.han>)",
    "<day> <dash> <month> (<dash> (<yearPhrase>|<twoDigits>))?",
    "<day> <of>? <month> <comma>? <jewishYear>",
  ],
  build: (match) => {
    const date = monthDate(match, match.number("day"));
    const short = match.part("twoDigits");
    // 1-11月 are months from January on, not the first of November.
    if (match.has("dash") && match.part("month")?.rule === "numberedMonth") return null;
    if (!date) return null;
    const jewish = match.part("jewishYear");
    if (jewish) return date.calendar === "jewish" ? says({ ...date, year: jewish.number }) : null;
    if (short) return says({ ...date, year: short.number, yearForm: "short" });
    return says(withYear(date, match.expression("yearPhrase")));
  },
};

/** Years of two digits from here on are no days of a month. */
const BEYOND_DAYS = 32;

/** «۲۲ بهمن ۵۷», «بهمن ۵۷»: a Solar Hijri month with two digits of its year, where no noun makes them a number of things. */
const shortYearDay: Rule = {
  name: "shortYearDay",
  makes: "date",
  closed: true,
  patterns: [],
  build: (match) => {
    const date = monthDate(match, match.has("day") ? match.number("day") : null);
    const year = match.number("twoDigits");
    if (date?.calendar !== "persian" || year < BEYOND_DAYS) return null;
    return says({ ...date, year, yearForm: "short" });
  },
};

/** «۹ می»: a month whose name is a particle elsewhere needs a pause behind it. */
const lowDayMonth: Rule = { ...dayMonth, name: "lowDayMonth", closed: true, patterns: [] };

/** "January 2025", «يناير من عام 2025». */
const monthYear: Rule = {
  name: "monthYear",
  makes: "date",
  patterns: ["<month> (<of>|<comma>|<dash>)? <yearPhrase>", "<yearPhrase> <of>? <month>", "<month> <of>? <jewishYear>"],
  build: (match) => {
    const date = monthDate(match, null);
    const jewish = match.part("jewishYear");
    if (jewish) return date?.calendar === "jewish" ? says({ ...date, year: jewish.number }) : null;
    return date && says(withYear(date, match.expression("yearPhrase")));
  },
};

/** A month alone. Names that are words of other meanings need company. */
const month: Rule = {
  name: "month",
  makes: "date",
  patterns: ["<month>"],
  build: (match) => {
    const edge = match.part("month") as Edge;
    return says(monthDate(match, null), edge.weak);
  },
};

/** "in May", where the bare name would be too weak. */
const monthInContext: Rule = {
  name: "monthInContext",
  makes: "date",
  patterns: ["<preposition> <month>"],
  build: (match) => says(monthDate(match, null)),
};

/** "on the 21st". */
const dayAlone: Rule = {
  name: "dayAlone",
  makes: "date",
  patterns: [],
  build: (match) => {
    const day = match.has("day") ? match.number("day") : match.number("ord");
    return day >= 1 && day <= 31 ? says(calendarDate({ day })) : null;
  },
};

/** "the 17th", «24-го», "le 17": a day of a month that was spoken of, where no noun makes it anything else. */
const ordinalDay: Rule = { ...dayAlone, name: "ordinalDay", closed: true };

/** "Friday", «يوم الجمعة», «روز جمعه». */
const weekday: Rule = {
  name: "weekday",
  makes: "date",
  patterns: ["<weekday>", "<dayBefore> <of>? <weekday>", "<weekday> <dayAfter>"],
  build: (match) => {
    const edge = match.part("weekday") as Edge;
    return says(calendarDate({ weekday: edge.number }), edge.weak && match.parts.length === 1);
  },
};

/** "Friday, 4 February 2022", «روز جمعه ۱۴ بهمن», "4 February, Friday". */
const weekdayDate: Rule = {
  name: "weekdayDate",
  makes: "date",
  patterns: [
    "<dayBefore>? <of>? <weekday> (<comma>|<of>|<corresponding>)? <article>? <date>",
    "<date> <comma>? <on>? <weekday> <dayAfter>?",
  ],
  build: (match) => {
    const date = match.expression("date");
    const day = match.number("weekday");
    if (date?.kind === "calendar" && date.day !== null && date.weekday === null) return says({ ...date, weekday: day });
    if (
      date?.kind === "within" &&
      date.part.kind === "calendar" &&
      date.part.day !== null &&
      date.part.weekday === null
    ) {
      return says({ ...date, part: { ...date.part, weekday: day } });
    }
    // «الأحد 27 مارس الجاري»: the day of a month told from today says more than its weekday.
    return date?.kind === "shift" && date.of.kind === "month" && date.of.day !== null ? says(date) : null;
  },
};

/** «يوم 21 يناير», «روز ۱۴ بهمن», «la date du 3 mai»: the noun belongs to the expression. */
const namedDay: Rule = {
  name: "namedDay",
  makes: "date",
  patterns: ["<dayBefore> <of>? <date>"],
  build: (match) => {
    const date = match.expression("date");
    return date?.kind === "calendar" && date.day !== null && date.weekday === null ? says(date) : null;
  },
};

export const dayRules: readonly Rule[] = [
  numberedMonth,
  numberedDay,
  namedMonth,
  monthTwice,
  dayMonth,
  lowDayMonth,
  shortYearDay,
  monthYear,
  month,
  monthInContext,
  dayAlone,
  ordinalDay,
  weekday,
  weekdayDate,
  namedDay,
];
