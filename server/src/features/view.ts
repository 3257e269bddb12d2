import type { AnalysedDocument } from "../recognise/file.ts";

/**
 * One document as the features see it. All spans that features take and give count from the document's start; the
 * language server adds `span.start` when it makes LSP positions.
 */
export interface DocumentView extends AnalysedDocument {
  /** The whole document, header lines included. */
  readonly text: string;
}
