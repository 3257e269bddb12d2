import type { Span } from "../../text/span.ts";
import type { HeaderField, Problem } from "../model.ts";

/** Where one document stands in its file. `start` and `end` are offsets of the file, all else counts from `start`. */
export interface DocumentRange extends Span {
  /** The account itself: behind the header, before the closing delimiter. */
  readonly body: Span;
  /** As the delimiter gives it, else the file's name (`name`, then `name#2` …). */
  readonly id: string;
  /** Where the id is written; null where it comes from the file's name. */
  readonly idSpan: Span | null;
  readonly header: readonly HeaderField[];
  readonly problems: readonly Problem[];
}

/**
 * A file divided into its documents, in order and without overlaps. What the problems are called and what their `data`
 * holds is told in docs/delimiters.md.
 */
export interface Division {
  /** Name of the profile that was chosen. */
  readonly profile: string;
  readonly documents: readonly DocumentRange[];
  /** Problems outside any document, in offsets of the file. */
  readonly problems: readonly Problem[];
}
