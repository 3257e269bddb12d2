import type { CalendarName, DateType } from "../../model.ts";
import type { Period } from "../calendars/periods.ts";
import type { Expression } from "../expression.ts";
import type { DateLanguage } from "../language.ts";

/** Which way an under-specified date leans where nothing in the sentence tells. */
export type Lean = "past" | "future";

export interface Neighbour {
  readonly expression: Expression;
  readonly period: Period | null;
  /** Tokens between the two. */
  readonly distance: number;
}

/** What resolution may draw on. */
export interface Context {
  readonly language: DateLanguage;
  /** Day number of the document's date; null where it is not known. */
  readonly today: number | null;
  readonly lean: Lean;
  /** Where the sentence's verbs place the expression; null where they do not tell. Looked for only when asked. */
  tense(): "past" | "future" | null;
  /** The tense of a verb right beside the expression. */
  tenseBeside(): "past" | "future" | null;
  /** The date spoken of before, for "the next day" and "three days later". */
  readonly previous: Period | null;
  /** The last date spoken of that is not to come: what an account was telling of. */
  readonly told: Period | null;
  /** The mention before this one in its sentence; null where there is none. */
  readonly neighbour: Neighbour | null;
  /** The slug of the country named beside the expression; null where there is none. */
  country(): string | null;
  /** True where the sentence speaks of something that happens again and again ("daily from 9:00 to 17:00"). */
  isHabit(): boolean;
  /** Resolves an expression inside another one, in this context. */
  resolve(expression: Expression): Resolution;
}

/** A value worked out. */
export interface Resolution {
  readonly type: DateType;
  readonly value: string | null;
  readonly mod: string | null;
  readonly calendar: CalendarName;
  readonly literal: string | null;
  readonly implied: readonly string[];
  readonly because: string | null;
  /** The stretch of days meant; null where the value has none. */
  readonly period: Period | null;
}

const nothing: Resolution = {
  type: "DATE",
  value: null,
  mod: null,
  calendar: "gregorian",
  literal: null,
  implied: [],
  because: null,
  period: null,
};

export function resolution(fields: Partial<Resolution>): Resolution {
  return { ...nothing, ...fields };
}

/** A date that is a known stretch of days. */
export function atPeriod(period: Period, fields: Partial<Resolution> = {}): Resolution {
  return { ...nothing, value: period.value, period, ...fields };
}
