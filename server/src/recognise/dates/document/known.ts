import type { Draft } from "../../draft.ts";
import type { DateSource, DocumentDate } from "../../model.ts";
import { isoDay } from "../calendars/days.ts";
import type { CompiledLanguage } from "../engine/compile.ts";
import type { Found } from "../mention.ts";
import type { Context, Resolution } from "../resolve/context.ts";
import { resolve } from "../resolve/resolve.ts";

export interface KnownDate {
  /** Day number, or null. */
  readonly today: number | null;
  readonly document: DocumentDate;
}

export const unknownDate: KnownDate = { today: null, document: { value: null, source: "none", confidence: 0 } };

export function knownDate(today: number, source: DateSource, confidence: number): KnownDate {
  return { today, document: { value: isoDay(today), source, confidence: Math.round(confidence * 100) / 100 } };
}

/** Resolution of an expression that needs no document date. */
export function standalone(found: Found, compiled: CompiledLanguage): Resolution {
  const context: Context = {
    language: compiled.language,
    today: null,
    lean: "past",
    tense: () => null,
    previous: null,
    resolve: (expression) => resolve(expression, context),
  };
  return resolve(found.expression, context);
}

/** True where the mention stands in boilerplate whose dates are not the document's own; credits and headers date it. */
export function isBoilerplate(draft: Draft, { start }: Found): boolean {
  return draft.boilerplate.some(
    ({ kind, start: from, end }) => kind !== "credits" && kind !== "header" && from <= start && start < end,
  );
}
