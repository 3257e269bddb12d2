/**
 * One day under several signs (weekday, date, the date of another calendar, "today"): which day do most of them mean?
 */
import { toDay } from "../calendars/convert.ts";
import { weekdayOf } from "../calendars/days.ts";
import { dayName, saidName, weekdayName } from "../calendars/names.ts";
import type { CalendarExpression } from "../expression.ts";
import type { Context } from "../resolve/context.ts";
import { calendarOf } from "../resolve/native.ts";

export interface Evidence {
  readonly kind: "weekday" | "date" | "relative";
  /** Index of the mention it comes from. */
  readonly mention: number;
  readonly said: CalendarExpression | null;
  /** Days that the sign may mean by itself. */
  readonly days: readonly number[];
  /** 1 where the day fits the sign, 0 where it does not; in between where calendars may differ by sighting. */
  fits(day: number): number;
}

export function weekdayEvidence(mention: number, said: CalendarExpression): Evidence | null {
  const { weekday } = said;
  if (weekday === null) return null;
  return { kind: "weekday", mention, said, days: [], fits: (day) => (weekdayOf(day) === weekday ? 1 : 0) };
}

export function relativeEvidence(mention: number, distance: number, context: Context): Evidence | null {
  if (context.today === null) return null;
  const day = context.today + distance;
  return { kind: "relative", mention, said: null, days: [day], fits: (other) => (other === day ? 1 : 0) };
}

/** The date by its fields; without a year, the day that it was resolved to. */
export function dateEvidence(
  mention: number,
  said: CalendarExpression,
  resolved: number | null,
  context: Context,
): Evidence | null {
  const { calendar, month, day, year } = said;
  if (day === null || said.yearForm === "short") return null;
  const native = calendarOf(said, context.language);
  const exact = year === null || month === null ? resolved : toDay(native, year, month, day);
  if (exact === null) return null;
  const days = [exact];
  // Islamic months begin with the sighting of the moon: the neighbouring days are no contradiction.
  const slack = calendar === "islamic" ? 1 : 0;
  return {
    kind: "date",
    mention,
    said: { ...said, calendar: native },
    days,
    fits: (other) => {
      if (days.includes(other)) return 1;
      return slack > 0 && days.some((d) => Math.abs(d - other) <= slack) ? 0.9 : 0;
    },
  };
}

export interface Verdict {
  readonly day: number;
  readonly holding: readonly Evidence[];
  readonly failing: readonly Evidence[];
}

/** The day that most signs mean; of equals the document's own date, then the one nearest to it, then the first said. */
export function decide(evidence: readonly Evidence[], context: Context): Verdict | null {
  let best: number | null = null;
  let bestScore = 0;
  for (const candidate of new Set(evidence.flatMap((sign) => sign.days))) {
    let score = evidence.reduce((sum, sign) => sum + sign.fits(candidate), 0);
    // Ties only: the document's date speaks less loudly than any sign of the text.
    if (context.today !== null) score += 0.05 / (1 + Math.abs(candidate - context.today));
    if (score > bestScore + 1e-9) {
      bestScore = score;
      best = candidate;
    }
  }
  if (best === null) return null;
  const day = best;
  return {
    day,
    holding: evidence.filter((sign) => sign.fits(day) > 0),
    failing: evidence.filter((sign) => sign.fits(day) === 0),
  };
}

/** The sign in English words, as it stands in the text. */
export function evidenceName(sign: Evidence): string {
  if (sign.kind === "weekday") return weekdayName(sign.said?.weekday ?? 0);
  if (sign.kind === "relative") return "the relative day";
  const { calendar = "gregorian", year = null, month = null, day = null } = sign.said ?? {};
  return saidName(calendar, year, month, day);
}

/** The day in the calendar of a sign: `15 Bahman 1400`. */
export function dayForEvidence(sign: Evidence, day: number): string {
  return dayName(sign.said?.calendar ?? "gregorian", day) ?? "";
}
