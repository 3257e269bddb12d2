/** What several annotators have made of the same texts: review and agreement. */

import type { AnnotationView, AnnotationsResult } from "./annotations.ts";
import type { Range, TextDocumentRef } from "./basics.ts";

/** What two annotators have made of one file. */
export interface ReviewParams {
  readonly textDocument: TextDocumentRef;
  /** Two names as they stand in `creator`; null for nobody named. */
  readonly annotators: readonly [string | null, string | null];
}

/** `same`: agreed; else what is other: the codes, the extent, both, or one has nothing there (`only`). */
export type DifferenceKind = "same" | "code" | "extent" | "both" | "only";

export interface ReviewItem {
  readonly kind: DifferenceKind;
  readonly first: AnnotationView | null;
  readonly second: AnnotationView | null;
  /** What a review has made of them; empty where that is still to be done. `rejected` ones say: neither. */
  readonly settled: readonly AnnotationView[];
}

interface ReviewResult {
  readonly version: number | null;
  /** Document by document, in text order. */
  readonly items: readonly ReviewItem[];
}

export interface SettleReviewParams {
  readonly textDocument: TextDocumentRef;
  /** All of these become one act. What they were settled on before is replaced. */
  readonly decisions: readonly {
    /** Ids of the annotations that are settled: one or two. */
    readonly sources: readonly string[];
    /** Those of them that are taken as they are; none, and nothing new, is: neither. */
    readonly take: readonly string[];
    /** In place of them; without `ranges` on the words of the first source. */
    readonly make?: { readonly codes: readonly string[]; readonly note?: string; readonly ranges?: readonly Range[] };
  }[];
}

export interface AgreementParams {
  /** Their names; all of them where left out. */
  readonly annotators?: readonly string[];
  /** True makes each disagreement a link `readout-annotation:` with the JSON `[uri, id]`, percent-encoded. */
  readonly links?: boolean;
}

export interface AgreementResult {
  readonly annotators: readonly string[];
  /** How many documents all of them have read. */
  readonly documents: number;
  /** The report as a page that needs nothing else, and as text (docs/agreement.md). */
  readonly html: string;
  readonly markdown: string;
}

export interface AnnotatorRequests {
  /** All who have tagged something in the workspace. */
  "readout/annotators": { params: null; result: readonly string[] };
  "readout/review": { params: ReviewParams; result: ReviewResult };
  /** Writes curation annotations, `derived-from` their sources. */
  "readout/review/settle": { params: SettleReviewParams; result: AnnotationsResult };
  /** Compares what annotators have tagged; refused where there are not two of them. */
  "readout/agreement": { params: AgreementParams; result: AgreementResult };
}
