/** The header's date against the text's own: "today, 4 February" under a header of another day. */
import type { Problem } from "../../model.ts";
import { fullDayName } from "../calendars/names.ts";
import { isoDay } from "../calendars/days.ts";
import type { Found } from "../mention.ts";
import type { Context } from "../resolve/context.ts";

/** Publication on the next day, or in another time zone, is no contradiction. */
const SLACK = 1;

export function headerAgainstText(found: Found, today: number, context: Context): Problem | null {
  const { expression } = found;
  if (expression.kind !== "twice" || expression.main.kind !== "shift") return null;
  const { period } = context.resolve(expression.other);
  if (!period || period.unit !== "day" || expression.other.kind !== "calendar" || expression.other.day === null)
    return null;
  if (Math.abs(period.first - today) <= SLACK) return null;
  return {
    start: found.start,
    end: found.end,
    code: "date-header-text",
    severity: "warning",
    message: `The text calls ${fullDayName(period.first)} today, but the document date is ${isoDay(today)}.`,
    data: { documentDate: isoDay(period.first) },
  };
}
