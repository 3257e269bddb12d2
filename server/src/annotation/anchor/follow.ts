/**
 * Keeps annotations on their words while a text is being edited. Spans move with the text; a passage that was deleted
 * is remembered with the place where it stood, and found again when its words come back, by undo or by a paste.
 */
import type { Span } from "../../text/span.ts";
import type { Annotation, Fragment } from "../model.ts";
import { plainText } from "../plain.ts";
import type { Anchoring, FragmentAnchor } from "./anchor.ts";
import { overall } from "./anchor.ts";
import type { TextEdit } from "./edits.ts";
import { mapSpan } from "./edits.ts";

/** Shorter words that turn up elsewhere are not taken for a deleted passage. */
const tellingLength = 12;

/**
 * The anchorings after one edit. Linear in their number; what the edit does not touch keeps its identity.
 *
 * @param annotations the annotations that the anchorings are of, in the same order
 * @param after the text behind the edit; offsets of all spans count from its start
 */
export function followEdit(
  anchorings: readonly Anchoring[],
  annotations: readonly Annotation[],
  edit: TextEdit,
  after: string,
): readonly Anchoring[] {
  return anchorings.map((anchoring, index) => {
    const sought = (annotations[index] as Annotation).target.fragments;
    let isTouched = false;
    const fragments = anchoring.fragments.map((anchor, piece) => {
      const next = followed(anchor, sought[piece] as Fragment, edit, after);
      if (next !== anchor) isTouched = true;
      return next;
    });
    return isTouched ? { state: overall(fragments), fragments } : anchoring;
  });
}

function followed(anchor: FragmentAnchor, { quote }: Fragment, edit: TextEdit, after: string): FragmentAnchor {
  const moved = withSpans(anchor, edit);
  const span = moved.span;
  if (span === null) return returned(moved, quote.exact, edit, after) ?? moved;
  const isTouched = anchor.span !== null && edit.start <= anchor.span.end && edit.end >= anchor.span.start;
  if (!isTouched) return moved;
  if (plainText(after.slice(span.start, span.end)).text === quote.exact) {
    return moved.state === "changed" ? { ...moved, state: "anchored", score: 1 } : moved;
  }
  return returned(moved, quote.exact, edit, after) ?? { ...moved, state: "changed" };
}

/** The anchor with its places moved by the edit; orphaned where its words were taken away. */
function withSpans(anchor: FragmentAnchor, edit: TextEdit): FragmentAnchor {
  const others = placesAfter(anchor.others, edit);
  if (anchor.span === null) return others === anchor.others ? anchor : { ...anchor, others };
  const span = mapSpan(anchor.span, edit);
  if (span === anchor.span && others === anchor.others) return anchor;
  if (span !== null) return { state: anchor.state, span, score: anchor.score, others };
  const stoodHere = { start: edit.start, end: edit.start };
  return { state: "orphaned", span: null, score: 0, others: [stoodHere, ...others] };
}

/** The same list where nothing moved; a place that was deleted shrinks to where it stood. */
function placesAfter(places: readonly Span[], edit: TextEdit): readonly Span[] {
  if (places.every((place) => place.end <= edit.start)) return places;
  return places.map((place) => mapSpan(place, edit) ?? { start: edit.start, end: edit.start });
}

/** The anchor on its own words again, where the edit brought them back; null where it did not. */
function returned(anchor: FragmentAnchor, exact: string, edit: TextEdit, after: string): FragmentAnchor | null {
  // A deletion may bring words together again that something had been typed between.
  const { span, others } = anchor;
  const insertedEnd = edit.start + edit.inserted.length;
  const touches = (place: Span): boolean => place.start <= insertedEnd && place.end >= edit.start;
  const isBackHome = span === null ? others.some(touches) : touches(span);
  if (!isBackHome && (span !== null || exact.length < tellingLength || edit.inserted.length < exact.length))
    return null;

  // Line ends may take two code units each in the text.
  const room = exact.length * 2;
  const from = Math.max(0, edit.start - room);
  const window = plainText(after.slice(from, insertedEnd + room));
  const places: Span[] = [];
  for (let at = window.text.indexOf(exact); at >= 0 && places.length < 2; at = window.text.indexOf(exact, at + 1)) {
    const place = { start: from + window.fromPlain(at), end: from + window.fromPlain(at + exact.length) };
    if (place.start < insertedEnd && place.end > edit.start && (span === null || meet(span, place))) places.push(place);
  }
  const [only, second] = places;
  if (only === undefined || second !== undefined) return null;
  return { state: isBackHome ? "anchored" : "moved", span: only, score: 1, others: [] };
}

function meet(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
