import { firstIndex } from "./search.ts";

/** A half-open range of UTF-16 code units: `start` is in, `end` is out. The only offset type of the core. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies within `outer`, ends included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where `offset` lies inside the half-open span. */
export function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

/** The code units of `text` that the span names. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The same value with its span moved by `delta` code units. */
export function shifted<T extends Span>(value: T, delta: number): T {
  return delta === 0 ? value : { ...value, start: value.start + delta, end: value.end + delta };
}

/** Text order: by start, and the longer first where two start together. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Index of the first span whose end lies behind `offset`, in a list sorted by `byPosition` without overlaps.
 * Returns the list's length where there is none.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, (index) => (spans[index] as Span).end > offset);
}
