import { byPosition, type Span } from "../../text/span.ts";

/** A stretch that a coder gave a code. */
export interface Unit extends Span {
  readonly code: string;
}

/** One text, and what each coder marked in it; a list each, in the coders' order, empty where one marked nothing. */
export interface Continuum {
  /** UTF-16 code units; no unit reaches further. */
  readonly length: number;
  readonly coders: readonly (readonly Unit[])[];
}

/** The codes in use, sorted. */
export function codesIn(continua: readonly Continuum[]): string[] {
  const codes = continua.flatMap(({ coders }) => coders.flatMap((units) => units.map(({ code }) => code)));
  return [...new Set(codes)].toSorted();
}

/** The stretches, in order, with those that overlap made one: a coder marks each place once. */
export function united(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted(byPosition)) {
    const last = result.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) result.push({ start, end });
  }
  return result;
}
