import type { CalendarName } from "../../model.ts";
import { type Rule, says } from "../engine/rule.ts";
import type { CalendarExpression } from "../expression.ts";
import { calendarDate, itemOf } from "./make.ts";

/** Offset of a year counted in an era to the calendar's own count. */
const eras: Readonly<Record<string, { calendar: CalendarName; offset: number }>> = {
  CE: { calendar: "gregorian", offset: 0 },
  persian: { calendar: "persian", offset: 0 },
  islamic: { calendar: "islamic", offset: 0 },
  rumi: { calendar: "rumi", offset: 0 },
  minguo: { calendar: "minguo", offset: 0 },
  buddhist: { calendar: "buddhist", offset: 0 },
  // Years of the Japanese calendar are kept as Gregorian years; the literal writes the era again.
  reiwa: { calendar: "japanese", offset: 2018 },
  heisei: { calendar: "japanese", offset: 1988 },
  showa: { calendar: "japanese", offset: 1925 },
  taisho: { calendar: "japanese", offset: 1911 },
  meiji: { calendar: "japanese", offset: 1867 },
};

function eraYear(number: number, era: string): ReturnType<typeof says> {
  if (!(number >= 0)) return null;
  if (era === "BCE") return says(calendarDate({ year: 1 - number, calendarSaid: true }));
  const found = eras[era];
  if (!found) return null;
  return says(calendarDate({ year: number + found.offset, calendar: found.calendar, calendarSaid: true }));
}

/** `2024` by itself: a year in company only. */
const bareYear: Rule = {
  name: "bareYear",
  makes: "yearPhrase",
  patterns: ["<year>"],
  build: (match) => says(calendarDate({ year: match.number("year") }), true),
};

const shortYear: Rule = {
  name: "shortYear",
  makes: "yearPhrase",
  patterns: ["<shortYear>"],
  build: (match) => {
    const year = match.number(match.has("twoDigits") ? "twoDigits" : "shortYear");
    // 九八年 is a year; 98年 as often a length. «سال ۹۸» is a year.
    const isWeak = match.parts.length === 1 || match.has("twoDigits");
    return says(calendarDate({ year, yearForm: "short" }), isWeak && !match.has("yearBefore"));
  },
};

/** "the year 2024", «عام 2024», «2024 წელს», «2024 году». */
const namedYear: Rule = {
  name: "namedYear",
  makes: "yearPhrase",
  patterns: ["<yearBefore> (<year>|<oldYear>)", "(<year>|<oldYear>) <yearAfter>", "<yearBefore> <year> <yearAfter>"],
  build: (match) => {
    const year = match.has("year") ? match.number("year") : match.number("oldYear");
    return says(calendarDate({ year }));
  },
};

/** 111年, where a month follows: a year of the Republic of China that nothing else marks. */
const minguoYear: Rule = {
  name: "minguoYear",
  makes: "yearPhrase",
  patterns: [],
  build: (match) => {
    if (match.has("oldYear")) return oldYear(match.number("oldYear"));
    const number = match.number("num");
    if (!(number >= 60 && number <= 150) || match.name("num") !== "digits") return null;
    return says(calendarDate({ year: number, calendar: "minguo", calendarSaid: true }), true);
  },
};

/** 113年度: the Republic's years of our days; what lies further off is a year of the common era. */
function oldYear(year: number): ReturnType<typeof says> {
  const isMinguo = year >= 100 && year <= 150;
  return says(calendarDate(isMinguo ? { year, calendar: "minguo", calendarSaid: true } : { year }));
}

/** "44 BC", "AD 79", «1400 خورشیدی», «1446 هـ», 民国114年. */
const eraYears: Rule = {
  name: "eraYear",
  makes: "yearPhrase",
  patterns: [
    "<yearBefore>? (<year>|<num>) <yearAfter>? <era>",
    "<era> (<year>|<num>) <yearAfter>?",
    "<yearBefore> <era> (<year>|<num>)",
    "(<year>|<num>) <unit.year> <era>",
  ],
  build: (match) => eraYear(match.has("year") ? match.number("year") : match.number("num"), match.name("era") || "CE"),
};

/** «1445/7/15 هـ»: the era says of which calendar a date in digits is. */
const eraDate: Rule = {
  name: "eraDate",
  makes: "date",
  patterns: ["<date> <era>"],
  build: (match) => {
    const date = match.part("date");
    const era = eras[match.name("era")];
    if (date?.rule !== "numeric-date" || date.expression?.kind !== "calendar" || !era || era.offset !== 0) return null;
    const { year, month, day } = date.expression;
    return says(calendarDate({ year, month, day, calendar: era.calendar, calendarSaid: true }));
  },
};

/** "in 2024": the preposition tells a year from an amount. */
const yearInContext: Rule = {
  name: "yearInContext",
  makes: "date",
  patterns: ["<preposition> <year>", "<theWord> <year>", "<caseYear>"],
  build: (match) => {
    const year = match.number(match.has("caseYear") ? "caseYear" : "year");
    // "the 1987 crash", but "the 1500 delegates".
    if (match.has("theWord") && !(year >= 1900 && year < 2100 && year % 100 !== 0)) return null;
    return year >= 1500 && year < 2200 ? says(calendarDate({ year })) : null;
  },
};

/** «در ۱۴۰۲»: a Solar Hijri year, where no noun makes it a number of things. */
const nativeYearInContext: Rule = {
  name: "nativeYearInContext",
  makes: "list",
  closed: true,
  patterns: [],
  build: (match) => {
    const edge = match.part("year");
    if (edge === undefined || edge.number < 1300 || edge.number > 1420) return null;
    return says({ kind: "list", items: [itemOf(edge, calendarDate({ year: edge.number }))] });
  },
};

/** «معاهدة 1979», «انقلاب ۱۹۷۹ ایران»: the year of what happens once a year or once and for all. */
const yearOfEvent: Rule = {
  name: "yearOfEvent",
  makes: "list",
  patterns: [],
  build: (match) => {
    const edge = match.part("year");
    if (edge === undefined || edge.number < 1900 || edge.number > 2100) return null;
    return says({ kind: "list", items: [itemOf(edge, calendarDate({ year: edge.number }))] });
  },
};

/** «سالهای ۵۷ تا ۶۷»: years of two digits behind one noun. */
const shortYearRange: Rule = {
  name: "shortYearRange",
  makes: "range",
  patterns: [],
  build: (match) => {
    const [from, to] = [match.number("twoDigits"), match.number("twoDigits", 1)];
    return from < to ? says({ kind: "range", from: shortYearOf(from), to: shortYearOf(to) }) : null;
  },
};

/** «سالهای ۹۷ و ۹۸». */
const shortYearPair: Rule = {
  name: "shortYearPair",
  makes: "list",
  patterns: [],
  build: (match) => {
    const years = [match.part("twoDigits"), match.part("twoDigits", 1)].filter((edge) => edge !== undefined);
    return says({ kind: "list", items: years.map((edge) => itemOf(edge, shortYearOf(edge.number))) });
  },
};

function shortYearOf(year: number): CalendarExpression {
  return calendarDate({ year, yearForm: "short" });
}

/** Any year as a date. */
const yearDate: Rule = {
  name: "year",
  makes: "date",
  patterns: ["<yearPhrase>"],
  build: (match) => {
    const year = match.part("yearPhrase");
    return year ? says(year.expression, year.weak) : null;
  },
};

export const yearRules: readonly Rule[] = [
  bareYear,
  shortYear,
  minguoYear,
  namedYear,
  eraYears,
  eraDate,
  yearInContext,
  nativeYearInContext,
  yearOfEvent,
  shortYearRange,
  shortYearPair,
  yearDate,
];
