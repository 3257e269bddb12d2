import type { Edge } from "../engine/edge.ts";
import { type Match, type Rule, says } from "../engine/rule.ts";
import type { Expression, ListItem } from "../expression.ts";
import { calendarDate, calendarOf, itemOf, withYear } from "./make.ts";
import { dayOf, monthFields } from "./monthPhrase.ts";

function range(from: Expression, to: Expression): Expression {
  return { kind: "range", from, to };
}

/** One day, or one range of days, of a list whose month comes at its end: "12–14 and 17" May. */
const listItem: Rule = {
  name: "dayListItem",
  makes: "dayItem",
  patterns: ["<day> <dash> <day>", "<day> <untilWord> <day>", "<day>"],
  build: (match) => {
    const [a, b] = [match.part("day") as Edge, match.part("day", 1)];
    if (!b) return says(calendarDate({ day: a.number }), true);
    return a.number < b.number
      ? says(range(calendarDate({ day: a.number }), calendarDate({ day: b.number })), true)
      : null;
  },
};

function withMonth(expression: Expression, month: Expression): Expression {
  if (expression.kind === "calendar") return dayOf(month, expression.day ?? 1) ?? expression;
  if (expression.kind === "range") return range(withMonth(expression.from, month), withMonth(expression.to, month));
  return expression;
}

/** "4 and 5 July": neighbouring days joined by "and" are one stretch of time. */
function stretch(match: Match): Expression | null {
  const items = match.parts.filter((part) => part.category === "dayItem");
  const [a, b] = [items[0]?.expression, items[1]?.expression];
  if (items.length !== 2 || !match.has("and") || a?.kind !== "calendar" || b?.kind !== "calendar") return null;
  return a.day !== null && b.day === a.day + 1 ? range(a, b) : null;
}

function listOf(match: Match, category: string, complete: (edge: Edge) => Expression, tail: number): Expression {
  const edges = match.parts.filter(
    (part) => part.category === category || (category === "month" && part.category === "andMonth"),
  );
  const items: ListItem[] = edges.map((edge, i) => ({
    expression: complete(edge),
    begin: edge.begin,
    first: edge.first,
    // The last item holds the month and year that all share.
    end: i === edges.length - 1 ? Math.max(edge.end, tail) : edge.end,
  }));
  return { kind: "list", items };
}

const join = "(<comma>|<and>|<comma> <and>)";

/** "12, 14 and 17 May 2024". */
const dayList: Rule = {
  name: "dayList",
  makes: "list",
  patterns: [
    `<dayItem> ${join} <dayItem> <of>? <monthPhrase>`,
    `<dayItem> ${join} <dayItem> ${join} <dayItem> <of>? <monthPhrase>`,
    `<dayItem> <comma> <dayItem> <comma> <dayItem> ${join} <dayItem> <of>? <monthPhrase>`,
    `<dayItem> <comma> <dayItem> <comma> <dayItem> <comma> <dayItem> ${join} <dayItem> <of>? <monthPhrase>`,
    "<monthPhrase> <dayItem> <comma>? <and> <dayItem>",
    "<month> <dayItem> <comma>? <and> <dayItem> (<comma>? <yearPhrase>)?",
    "<month> <dayItem> <comma> <dayItem> <comma>? <and> <dayItem> (<comma>? <yearPhrase>)?",
    "<yearPhrase> <of>? <dayItem> (<comma>|<and>) <dayItem> <month>",
  ],
  build: (match) => {
    const month =
      match.expression("monthPhrase") ?? withYear(calendarDate(monthFields(match, 0)), match.expression("yearPhrase"));
    if (!month) return null;
    const together = stretch(match);
    if (together) return says(withMonth(together, month));
    const last = match.parts[match.parts.length - 1] as Edge;
    const tail = last.category === "dayItem" ? 0 : last.end;
    return says(listOf(match, "dayItem", (edge) => withMonth(edge.expression as Expression, month), tail));
  },
};

/** "January, March and May 2024": the year is said once. */
const monthList: Rule = {
  name: "monthList",
  makes: "list",
  patterns: [
    `<month> ${join} <month> (<of>|<comma>)? <yearPhrase>`,
    `<month> <comma> <month> ${join} <month> (<of>|<comma>)? <yearPhrase>`,
    "<month> <andMonth> (<of>|<comma>)? <yearPhrase>",
    "<month> (<andMonth>|<comma> <month>) <andMonth> (<of>|<comma>)? <yearPhrase>",
    `<yearPhrase> <of>? <month> ${join} <month>`,
    `<yearPhrase> <of>? <month> <comma> <month> ${join} <month>`,
  ],
  build: (match) => {
    const year = match.expression("yearPhrase");
    if (year?.kind !== "calendar") return null;
    const last = match.parts[match.parts.length - 1] as Edge;
    const tail = last.category === "month" ? 0 : last.end;
    const complete = (edge: Edge): Expression => {
      const calendar = calendarOf(edge);
      const date = calendarDate({ calendar, calendarSaid: calendar !== "gregorian", month: edge.number });
      return withYear(date, year) ?? date;
    };
    return says(listOf(match, "month", complete, tail));
  },
};

/** «خرداد و تیر»: months joined by "and" without their year; a name of other meanings counts beside another one. */
const monthPair: Rule = {
  name: "monthPair",
  makes: "list",
  patterns: ["<month> <and> <month>", "<month> <andMonth>"],
  build: (match) => {
    const edges = match.parts.filter(({ category }) => category !== "and");
    if (edges.every(({ weak }) => weak)) return null;
    const items = edges.map((edge) => {
      const calendar = calendarOf(edge);
      return itemOf(edge, calendarDate({ calendar, calendarSaid: calendar !== "gregorian", month: edge.number }));
    });
    return says({ kind: "list", items });
  },
};

/** "in 2014 and 2016", «عامي 2023 و2024», "в 2014 и 2016 годах". */
const yearList: Rule = {
  name: "yearList",
  makes: "list",
  patterns: [
    "(<yearBefore>|<preposition>) <year> <and> <year> <yearAfter>?",
    "(<yearBefore>|<preposition>) <year> <comma> <year> <comma>? <and> <year> <yearAfter>?",
    "<year> <and> <year> <yearAfter>",
    "<year> <comma> <year> <and> <year> <yearAfter>",
  ],
  build: (match) => {
    const years = match.parts.filter((part) => part.category === "year");
    if (years.some(({ number }) => number < 1200 || number > 2200)) return null;
    const last = match.parts[match.parts.length - 1] as Edge;
    return says(listOf(match, "year", ({ number }) => calendarDate({ year: number }), last.end));
  },
};

/** Words that look like a date and are none: 三点共识 is a consensus of three points. */
export const noDate: Rule = {
  name: "noDate",
  makes: "list",
  patterns: [],
  build: () => says({ kind: "list", items: [] }),
};

export const listRules: readonly Rule[] = [listItem, dayList, monthList, monthPair, yearList];
