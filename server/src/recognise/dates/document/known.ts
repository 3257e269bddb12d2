import type { Draft } from "../../draft.ts";
import type { DateSource, DocumentDate } from "../../model.ts";
import { isoDay } from "../calendars/days.ts";
import type { Period } from "../calendars/periods.ts";
import type { CompiledLanguage } from "../engine/compile.ts";
import type { Expression } from "../expression.ts";
import type { DateLanguage } from "../language.ts";
import type { Found } from "../mention.ts";
import type { Context, Resolution } from "../resolve/context.ts";
import { resolve } from "../resolve/resolve.ts";

export interface KnownDate {
  /** Day number, or null. */
  readonly today: number | null;
  /** The month that the header gives where nothing gives the day; null otherwise. */
  readonly month: Period | null;
  readonly document: DocumentDate;
}

/** A text of which at most the month is known. */
export function unknownDate(month: Period | null): KnownDate {
  return { today: null, month, document: { value: null, source: "none", confidence: 0 } };
}

export function knownDate(today: number, source: DateSource, confidence: number): KnownDate {
  return {
    today,
    month: null,
    document: { value: isoDay(today), source, confidence: Math.round(confidence * 100) / 100 },
  };
}

/** The context of a text of which nothing is known. */
class Nowhere implements Context {
  readonly language: DateLanguage;
  readonly today = null;
  readonly lean = "past";
  readonly previous = null;
  readonly told = null;
  readonly neighbour = null;

  constructor(language: DateLanguage) {
    this.language = language;
  }

  tense(): null {
    return null;
  }

  tenseBeside(): null {
    return null;
  }

  country(): null {
    return null;
  }

  isHabit(): boolean {
    return false;
  }

  resolve(expression: Expression): Resolution {
    return resolve(expression, this);
  }
}

/** Resolution of an expression that needs no document date. */
export function standalone(found: Found, compiled: CompiledLanguage): Resolution {
  return resolve(found.expression, new Nowhere(compiled.language));
}

/** Where a date stands: in the account, in a byline or caption, or in boilerplate whose dates are of other texts. */
export function placeOf(draft: Draft, { start }: Found): "text" | "credits" | "apart" {
  const around = draft.boilerplate.find((area) => area.start <= start && start < area.end);
  if (around === undefined || around.kind === "header") return "text";
  return around.kind === "credits" || around.kind === "dateline" ? "credits" : "apart";
}
