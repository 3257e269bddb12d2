import type { CalendarName } from "../../model.ts";
import type { CalendarExpression } from "../expression.ts";
import type { DateLanguage } from "../language.ts";

/** Years that are read in the language's own calendar where the text does not name one. */
const ranges: Partial<Record<CalendarName, readonly [number, number]>> = {
  persian: [1250, 1500],
  buddhist: [2400, 2700],
};

/** The calendar of a date: as said, else the language's own where the year fits it, else the Gregorian. */
export function calendarOf(date: CalendarExpression, language: DateLanguage): CalendarName {
  const own = language.calendar;
  if (date.calendarSaid || own === undefined || date.calendar !== "gregorian" || date.year === null)
    return date.calendar;
  const [from, to] = ranges[own] ?? [Number.POSITIVE_INFINITY, 0];
  return date.year >= from && date.year <= to ? own : date.calendar;
}
