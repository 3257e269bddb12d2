import type { Position } from "../lines.ts";
import { ChunkedText } from "./chunkedText.ts";

/** A change as LSP sends it; without a range it replaces the whole text. */
export interface TextChange {
  readonly range?: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/**
 * The stretch that differs between two versions of a text: `start` to `oldEnd` became `start` to `newEnd`; what stands
 * before and behind is the same.
 */
export interface EditWindow {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export interface Edited {
  readonly text: ChunkedText;
  /** Null where there was no change. */
  readonly window: EditWindow | null;
}

/** Applies changes one after another, each counted in the text that the one before it left. */
export function applyChanges(text: ChunkedText, changes: readonly TextChange[]): Edited {
  let edited: Edited = { text, window: null };
  for (const change of changes) edited = applyChange(edited, change);
  return edited;
}

function applyChange({ text, window }: Edited, change: TextChange): Edited {
  if (change.range === undefined) {
    const replaced = { start: 0, oldEnd: text.length, newEnd: change.text.length };
    return { text: ChunkedText.of(change.text, text.sizes), window: joinWindows(window, replaced) };
  }
  const a = text.offsetAt(change.range.start);
  const b = text.offsetAt(change.range.end);
  const [start, oldEnd] = a <= b ? [a, b] : [b, a];
  const made = { start, oldEnd, newEnd: start + change.text.length };
  return { text: text.replace(start, oldEnd, change.text), window: joinWindows(window, made) };
}

/** The window from the first text to the third, given that from the first to the second and on to the third. */
export function joinWindows(first: EditWindow | null, second: EditWindow): EditWindow {
  if (first === null) return second;
  // In the middle text the joint stretch reaches from the smaller start to the greater end.
  const start = Math.min(first.start, second.start);
  const middleEnd = Math.max(first.newEnd, second.oldEnd);
  return {
    start,
    oldEnd: middleEnd - first.newEnd + first.oldEnd,
    newEnd: middleEnd - second.oldEnd + second.newEnd,
  };
}
