/** Codes that statements without a tag may get. */

import type { Range, TextDocumentRef } from "./basics.ts";

/** A code that a statement without a tag may get; accepted by `readout/tag` with its range and code. */
export interface SuggestionView {
  readonly documentId: string;
  readonly range: Range;
  readonly quote: string;
  readonly code: string;
  /** 0 to 1. */
  readonly confidence: number;
}

interface SuggestionsResult {
  readonly version: number | null;
  /** In text order. */
  readonly suggestions: readonly SuggestionView[];
}

export interface SuggestionRequests {
  /** Nothing where `readout.suggestions.enabled` is off, or while there is too little to learn from. */
  "readout/suggestions": { params: { readonly textDocument: TextDocumentRef }; result: SuggestionsResult };
  /** Remembered in the workspace; the same code is not suggested for the same words again. */
  "readout/suggestions/reject": {
    params: { readonly suggestions: readonly Pick<SuggestionView, "code" | "quote">[] };
    result: null;
  };
}
