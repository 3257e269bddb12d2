import type { Edge } from "../engine/edge.ts";
import { type Match, type Rule, says } from "../engine/rule.ts";
import type { CalendarExpression, Expression } from "../expression.ts";
import { calendarDate, calendarOf, shift, withYear } from "./make.ts";

/** Calendar and month of the `nth` month that was matched. */
export function monthFields(match: Match, nth: number): Partial<CalendarExpression> {
  const month = match.part("month", nth) as Edge;
  const calendar = calendarOf(month);
  return { calendar, calendarSaid: calendar !== "gregorian", month: month.number };
}

/** A month with whatever tells its year: the tail that several days share. */
export const monthPhrase: Rule = {
  name: "monthPhrase",
  makes: "monthPhrase",
  patterns: ["<month> ((<comma>|<of>)? <yearPhrase>)?", "<month> <of>? <shiftAfter>", "<month> (<of>|<comma>)? <date>"],
  build: (match) => {
    const fields = calendarDate(monthFields(match, 0));
    const after = match.part("shiftAfter");
    if (after) {
      const { month, calendar } = fields;
      return says(shift(after.number, { kind: "month", month: month as number, calendar, day: null }), true);
    }
    const date = match.expression("date");
    if (date) return isYearShift(date) ? says({ kind: "within", part: fields, whole: date }, true) : null;
    return says(withYear(fields, match.expression("yearPhrase")), true);
  },
};

function isYearShift(date: Expression): boolean {
  return date.kind === "shift" && date.of.kind === "unit" && date.of.unit === "year";
}

/** The day of a month phrase. */
export function dayOf(month: Expression, day: number): Expression | null {
  if (month.kind === "calendar") return { ...month, day };
  if (month.kind === "shift" && month.of.kind === "month") return { ...month, of: { ...month.of, day } };
  if (month.kind === "within" && month.part.kind === "calendar") return { ...month, part: { ...month.part, day } };
  return null;
}
