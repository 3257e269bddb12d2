/** Finding and counting the annotations of a workspace. */

import type { AnchorState, AnnotationLayer, ReviewStatus } from "./annotations.ts";

/** By what annotations of the workspace can be counted. */
export type AnnotationFacet =
  | "code"
  | "creator"
  | "file"
  | "document"
  | "state"
  | "status"
  | "layer"
  | "language"
  | "speaker";

/**
 * Which annotations: those that fulfil all that is named; of a list, one value is enough. An empty list finds nothing.
 * Language, speaker, date and state are known of files that have been read and analysed (see `complete`).
 */
export interface AnnotationQuery {
  readonly uris?: readonly string[];
  /** Ids of documents; with `uris` of one file. */
  readonly documents?: readonly string[];
  /** Ids of codes; null for annotations without any. */
  readonly codes?: readonly (string | null)[];
  /** True finds also what has a code below one of `codes`. */
  readonly below?: boolean;
  /** Words that all stand in the quote or the note, in any order; letters are compared as the search for names does. */
  readonly text?: string;
  /** Words that all stand in the note. */
  readonly note?: string;
  readonly hasNote?: boolean;
  /** Null for annotations of nobody named. */
  readonly creators?: readonly (string | null)[];
  /** BCP 47 tags of the documents; null where it is not known. */
  readonly languages?: readonly (string | null)[];
  /** Keys of speakers (`speakerKey` of a statement, else its `speaker`). */
  readonly speakers?: readonly (string | null)[];
  /** ISO 8601 days: the document's date lies within, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly statuses?: readonly ReviewStatus[];
  /** Null for those whose text has not been read yet. */
  readonly states?: readonly (AnchorState | null)[];
  readonly layers?: readonly AnnotationLayer[];
  /** True: only those of which the file holds several versions. */
  readonly conflicts?: boolean;
}

export interface SearchAnnotationsParams {
  readonly query?: AnnotationQuery;
  /** Default: `text`, which is by file and document, in stored order of position. `modified` is newest first. */
  readonly sort?: "text" | "modified" | "created";
  readonly offset?: number;
  /** Default 200, at most 1000; 0 for counts alone. */
  readonly limit?: number;
  /** Count all that is found by these. */
  readonly counts?: readonly AnnotationFacet[];
}

/** An annotation as a list shows it; `readout/annotations` with its id says where it stands. */
export interface AnnotationHit {
  readonly id: string;
  readonly uri: string;
  readonly documentId: string;
  /** Null where the file has not been read yet. */
  readonly state: AnchorState | null;
  readonly wholeDocument: boolean;
  /** At most 300 characters of it. */
  readonly quote: string;
  readonly codes: readonly string[];
  /** At most 300 characters of it. */
  readonly note: string | null;
  readonly creator: string | null;
  readonly created: string;
  readonly modified: string;
  readonly status: ReviewStatus;
  readonly layer: AnnotationLayer;
  readonly language: string | null;
  /** ISO 8601 day of the document. */
  readonly date: string | null;
  readonly speaker: string | null;
}

export interface FacetCount {
  /** A code's id, an annotator's name, a file's URI … For `document`: the URI, `#` and the document's id. */
  readonly key: string | null;
  /** A speaker's name, where the key is another. */
  readonly label?: string;
  readonly count: number;
}

export interface SearchAnnotationsResult {
  /** How many there are, shown or not. */
  readonly total: number;
  readonly annotations: readonly AnnotationHit[];
  /** Most first, at most 5000 of each. */
  readonly counts: Partial<Readonly<Record<AnnotationFacet, readonly FacetCount[]>>>;
  /** False while files of the workspace are still being read: ask again at `readout/annotationIndexChanged`. */
  readonly complete: boolean;
}

export interface AnnotationSearchRequests {
  "readout/annotations/search": { params: SearchAnnotationsParams; result: SearchAnnotationsResult };
}
