import { type Rule, says } from "../engine/rule.ts";
import { calendarDate, withYear } from "./make.ts";
import { dayOf, monthFields } from "./monthPhrase.ts";

const joints = new Set(["untilWord", "dash", "between", "untilAfter", "betweenAfter"]);

/** "12–14 May 2024", "May 12–14", «21-დან 25 იანვრამდე», «من 3 إلى 5 مايو الماضي». */
const days: Rule = {
  name: "dayRange",
  makes: "range",
  patterns: [
    "<from>? <day> <fromAfter>? (<dash>|<untilWord>) <article>? <day> <of>? <monthPhrase> <untilAfter>?",
    "<from>? <day> <fromAfter>? (<dash>|<untilWord>)? <day> <of>? <month> <untilAfter> (<comma>? <of>? <yearPhrase>)?",
    "<from>? <day> <fromAfter>? <day> <of>? <monthPhrase>",
    "<between> <article>? <day> <and> <article>? <day> <of>? <monthPhrase>",
    "<from>? <month> <article>? <day> (<dash>|<untilWord>) <article>? <day> <untilAfter>? (<comma>? <yearPhrase>)?",
    "<between> <month> <day> <and> <day> (<comma>? <yearPhrase>)?",
    "<yearPhrase> <of>? <from>? <day> <fromAfter>? (<dash>|<untilWord>)? <day> <of>? <month> <untilAfter>?",
    "<yearPhrase> <of>? <month> <of>? <day> <fromAfter>? (<dash>|<untilWord>) <day> <untilAfter>?",
    "<month> <day> <fromAfter>? <day> <untilAfter>?",
    "<day> <and> <day> <of>? <monthPhrase> <betweenAfter>",
  ],
  build: (match) => {
    const [a, b] = [match.part("day"), match.part("day", 1)];
    if (!a || !b) return null;
    const phrase = match.part("monthPhrase");
    const tail = phrase ?? match.part("month");
    const said = match.parts.some((part) => joints.has(part.category));
    if (!said && a.role !== "from" && !match.has("fromAfter")) return null;
    if (!said && b.role !== "until" && tail?.role !== "until") return null;
    if (a.number >= b.number) return null;
    const month = phrase?.expression ?? withYear(calendarDate(monthFields(match, 0)), match.expression("yearPhrase"));
    if (!month) return null;
    const [from, to] = [dayOf(month, a.number), dayOf(month, b.number)];
    return from && to && says({ kind: "range", from, to });
  },
};

export const dayRangeRules: readonly Rule[] = [days];
