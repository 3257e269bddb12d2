/** Days that no calendar has: 31 April, 30 Esfand of a common year, the year 0. */
import type { CalendarName, Problem } from "../../model.ts";
import { monthLength } from "../calendars/convert.ts";
import { daysInMonth } from "../calendars/days.ts";
import { saidName } from "../calendars/names.ts";
import { calendarsIn, type CalendarExpression } from "../expression.ts";
import type { Found } from "../mention.ts";
import type { Context, Resolution } from "../resolve/context.ts";
import { calendarOf } from "../resolve/native.ts";

export function impossibleDay(found: Found, value: Resolution, context: Context): Problem | null {
  if (value.value !== null) return null;
  for (const said of calendarsIn(found.expression)) {
    const why = reason(said, context);
    if (why === null) continue;
    return {
      start: found.start,
      end: found.end,
      code: "date-impossible",
      severity: "error",
      message: `${why} The value is left open.`,
    };
  }
  return null;
}

function reason(said: CalendarExpression, context: Context): string | null {
  const { year, month, day } = said;
  if (year === 0 && !said.calendarSaid && said.yearForm === "full")
    return "There is no year 0: 1 BC is followed by AD 1.";
  if (month === null || day === null) return null;
  const calendar = calendarOf(said, context.language);
  const longest = year === null ? longestMonth(calendar, month) : monthLength(calendar, year, month);
  if (longest === 0 || (day >= 1 && day <= longest)) return null;
  return `There is no ${saidName(calendar, year, month, day)}: the month has ${longest} days${leapNote(calendar, year, month, day)}.`;
}

function longestMonth(calendar: CalendarName, month: number): number {
  if (calendar === "persian") return month <= 6 ? 31 : 30;
  if (calendar === "islamic" || calendar === "chinese" || calendar === "jewish") return 30;
  return daysInMonth(2000, month);
}

function leapNote(calendar: CalendarName, year: number | null, month: number, day: number): string {
  const leapDay =
    (calendar === "persian" && month === 12 && day === 30) || (calendar === "gregorian" && month === 2 && day === 29);
  return leapDay && year !== null ? `, ${year} is no leap year` : "";
}
