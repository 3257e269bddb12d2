import type { Span } from "../../text/span.ts";
import type { HeaderField, Problem } from "../model.ts";

/** What a document's opening says. All spans count from where its mark begins. */
export interface Opening {
  readonly id: string | null;
  readonly idSpan: Span | null;
  readonly header: readonly HeaderField[];
  readonly problems: readonly Problem[];
  /** Where the delimiter itself (a rule line, a tag) stands. */
  readonly delimiter: Span;
  /** Where the body begins: behind the header and the blank line after it. */
  readonly bodyStart: number;
}

/**
 * A stretch that may delimit documents, found by looking at one line (and the header lines below it) alone. Whether it
 * does is decided with all marks of the file in view. A few numbers and shared values, never changed: marks of
 * untouched chunks are used again after each edit.
 */
export interface Mark {
  /** Index of the profile in its `DelimiterSet`. */
  readonly profile: number;
  readonly role: "open" | "close" | "bodyEnd";
  /** Where the delimiter begins, counted from the start of the scanned piece. */
  readonly start: number;
  /** Behind the delimiter and the line end that belongs to it. */
  readonly end: number;
  /** Bits that only the profile understands. */
  readonly traits: number;
  /** Present for `open`. */
  readonly opening: Opening | null;
}

/** A mark before it is placed: `start` and `end` count from the start of what the profile was shown. */
export type LineMark = Omit<Mark, "profile">;
