/** A verb of the past beside a date that was still to come when the text was written. */
import type { Problem } from "../../model.ts";
import { dayName } from "../calendars/names.ts";
import type { Found } from "../mention.ts";
import type { Resolution } from "../resolve/context.ts";
import type { Scope } from "../resolve/scope.ts";

/** A day or two may be the time zone. */
const SLACK = 2;

export function pastOfFuture(found: Found, value: Resolution, today: number, scope: Scope): Problem | null {
  const { period, type } = value;
  if (!period || type === "DURATION" || period.unit !== "day" || period.first <= today + SLACK) return null;
  // Only what is said in full: an implied year would have followed the verb.
  if (found.expression.kind !== "calendar" || found.expression.year === null) return null;
  if (scope.tenseBeside() !== "past") return null;
  return {
    start: found.start,
    end: found.end,
    code: "date-tense",
    severity: "hint",
    message: `The verb speaks of the past, but ${dayName("gregorian", period.first)} lies ${period.first - today} days after the document date.`,
  };
}
