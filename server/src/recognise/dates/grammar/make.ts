/** Small makers of expressions, so that rules read as what they mean. */
import type { CalendarName } from "../../model.ts";
import type { Edge } from "../engine/edge.ts";
import type { Match } from "../engine/rule.ts";
import type {
  Amount,
  Anchor,
  CalendarExpression,
  Expression,
  ListItem,
  ShiftExpression,
  Target,
  Unit,
} from "../expression.ts";

type CalendarFields = Partial<Omit<CalendarExpression, "kind">>;

export function calendarDate(fields: CalendarFields): CalendarExpression {
  return {
    kind: "calendar",
    calendar: fields.calendar ?? "gregorian",
    calendarSaid: fields.calendarSaid ?? false,
    year: fields.year ?? null,
    yearForm: fields.yearForm ?? "full",
    month: fields.month ?? null,
    day: fields.day ?? null,
    weekday: fields.weekday ?? null,
  };
}

/** The calendar that a month's name belongs to. */
export function calendarOf(month: Edge): CalendarName {
  return month.name as CalendarName;
}

export function shift(by: number, of: Target, anchor: Anchor = "document"): ShiftExpression {
  return { kind: "shift", by, of, anchor };
}

export function unitShift(by: number, unit: Unit, anchor: Anchor = "document"): ShiftExpression {
  return shift(by, { kind: "unit", unit }, anchor);
}

export function amount(count: number | null, unit: Unit): Amount {
  return { count, unit };
}

/** An edge as a mention of its own within a longer phrase. */
export function itemOf({ begin, first, end }: Edge, expression: Expression): ListItem {
  return { expression, begin, first, end };
}

/**
 * The whole that a phrase speaks of, from whichever part the pattern found: a date, or a bare unit, which means the
 * present one ("the start of the year"). Null where there is neither.
 */
export function whole(match: Match, unitIndex = 0): Expression | null {
  const date = match.expression("date");
  if (date) return date;
  const unit = match.part("unit", unitIndex);
  return unit ? unitShift(0, unit.name as Unit) : null;
}

/** Joins a month and day with a year that is said as a date of its own kind. Null where the two do not fit. */
export function withYear(date: CalendarExpression, year: Expression | null): Expression | null {
  if (!year) return date;
  if (year.kind !== "calendar") return { kind: "within", part: date, whole: year };
  if (year.month !== null || year.day !== null || year.weekday !== null || year.year === null || date.year !== null)
    return null;
  // "12 Bahman 2022" is no date of any calendar; the year's own word tells.
  if (year.calendarSaid && date.calendarSaid && year.calendar !== date.calendar) return null;
  return {
    ...date,
    year: year.year,
    yearForm: year.yearForm,
    calendar: date.calendarSaid ? date.calendar : year.calendar,
    calendarSaid: date.calendarSaid || year.calendarSaid,
  };
}
