/** Meetings, and the accounts of them side by side. */

import type { Position, Range, TextDocumentRef } from "./basics.ts";

/** One document's account of a meeting. */
export interface AccountView {
  readonly uri: string;
  readonly documentId: string;
  /** BCP 47; `und` where it cannot be told. */
  readonly language: string;
  /** From the document's header. */
  readonly title: string | null;
  /** The sentence that tells of the meeting. */
  readonly range: Range;
}

/** A meeting with all accounts of it in the workspace, whatever their languages. */
export interface MeetingView {
  readonly id: string;
  /** `Xi Jinping – Vladimir Putin, video, 2025-01-21`. */
  readonly title: string;
  /** ISO 8601 day or month. */
  readonly date: string | null;
  readonly mode: string | null;
  readonly place: string | null;
  /** English names. */
  readonly participants: readonly string[];
  readonly accounts: readonly AccountView[];
}

interface MeetingsParams {
  /** Only the meetings that this open file tells of; with `documentId`, that document of it. */
  readonly textDocument?: TextDocumentRef;
  readonly documentId?: string;
}

interface MeetingsResult {
  /** By date; those without one at the end. */
  readonly meetings: readonly MeetingView[];
  /** True while files of the workspace are still being read. */
  readonly indexing: boolean;
}

/** Where another account says the same as the statement at the cursor. */
export interface CounterpartView extends AccountView {
  /** Null where it does not say it. */
  readonly counterpart: Range | null;
  /** Where it is nearest to saying it: the counterpart, else that of the statement around. */
  readonly near: Range;
}

interface CounterpartsResult {
  /** The document at the position; null outside of documents. */
  readonly documentId: string | null;
  readonly language: string;
  /** One for each other account of the meetings that the document tells of. */
  readonly accounts: readonly CounterpartView[];
}

interface DocumentRef {
  readonly uri: string;
  readonly documentId: string;
}

export interface AlignedStatement {
  readonly range: Range;
  /** What says the same in the other document. */
  readonly counterpart: Range | null;
}

/** Statement by statement, in text order; from each document to the other. */
export interface AlignmentView {
  readonly left: readonly AlignedStatement[];
  readonly right: readonly AlignedStatement[];
}

export interface MeetingRequests {
  "readout/meetings": { params: MeetingsParams; result: MeetingsResult };
  /** What other accounts of the document's meetings say where this one has the position. */
  "readout/counterparts": {
    params: { readonly textDocument: TextDocumentRef; readonly position: Position };
    result: CounterpartsResult;
  };
  /** Which statements of two documents say the same. Files that are not open are read from disk. */
  "readout/alignment": { params: { readonly left: DocumentRef; readonly right: DocumentRef }; result: AlignmentView };
}
