/** What is recognised in a document: dates, statements and who speaks them. */

import type { AnnotationsResult } from "./annotations.ts";
import type { Position, Range, TextDocumentRef } from "./basics.ts";

/** A date, time, duration or repetition that the text names. */
export interface DateView {
  readonly range: Range;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value; null where it is left open. */
  readonly value: string | null;
  /** The same as ISO 8601 writes it, without parts of the day; null where it is open or no date. */
  readonly iso: string | null;
}

export interface StatementParams {
  readonly textDocument: TextDocumentRef;
  readonly position: Position;
  /** `at` (default): the one at the position; else the nearest that starts behind it or ends before it. */
  readonly which?: "at" | "next" | "previous";
  /** With `next` and `previous`: pass over statements of other speakers than the one at the position. */
  readonly sameSpeaker?: boolean;
}

export interface StatementView {
  readonly documentId: string;
  readonly range: Range;
  readonly speaker: string | null;
  readonly speakerKey: string | null;
  readonly attribution: string;
  readonly quote: boolean;
  /** Why it is given to that speaker. */
  readonly because: string;
}

export interface UntaggedParams {
  readonly textDocument: TextDocumentRef;
  readonly position: Position;
  /** The nearest that starts behind the position or ends before it. */
  readonly which: "next" | "previous";
}

/** How far the tagging of one document has come. A statement counts as tagged where a code is said of a part of it. */
export interface CoverageView {
  readonly documentId: string;
  /** How many statements there are to tag: boilerplate is not counted. */
  readonly statements: number;
  /** Those without a code, in text order. */
  readonly untagged: readonly StatementView[];
}

/** Whom a statement may be given to. */
export interface SpeakerView {
  /** English name, `"joint"`, or null where nobody speaks. */
  readonly name: string | null;
  /** Gazetteer key, where known. */
  readonly key: string | null;
}

interface SpeakersResult {
  /** The statement at the position as it is now. */
  readonly statement: StatementView;
  /** Participants of the document's meetings, then others whom it names, those named most often first. */
  readonly candidates: readonly (SpeakerView & { readonly isParticipant: boolean })[];
}

interface SetSpeakerParams {
  readonly textDocument: TextDocumentRef;
  readonly position: Position;
  /** Null takes an annotator's word on the statement back. */
  readonly speaker: SpeakerView | null;
}

export interface AnalysisRequests {
  /** The analysis JSON of one file: an element of `files` in `docs/analysis.schema.json`. */
  "readout/analysis": { params: { readonly textDocument: TextDocumentRef }; result: unknown };
  /** The dates that a range touches, in text order; of an empty range the innermost one at its place. */
  "readout/dates/at": {
    params: { readonly textDocument: TextDocumentRef; readonly range: Range };
    result: readonly DateView[];
  };
  "readout/statement": { params: StatementParams; result: StatementView | null };
  /** The paragraph at the position; null between paragraphs. */
  "readout/paragraph": {
    params: { readonly textDocument: TextDocumentRef; readonly position: Position };
    result: Range | null;
  };
  /** The next or previous statement without a code, over all documents of the file. Null where there is none. */
  "readout/untaggedStatement": { params: UntaggedParams; result: StatementView | null };
  /** Of the document at a position; null outside of documents. */
  "readout/coverage": {
    params: { readonly textDocument: TextDocumentRef; readonly position: Position };
    result: CoverageView | null;
  };
  /** Who may be the speaker of the statement at the position; null between statements. */
  "readout/speakers": {
    params: { readonly textDocument: TextDocumentRef; readonly position: Position };
    result: SpeakersResult | null;
  };
  /** Says who speaks, as an annotation with the motivation `identifying` that undo takes back like any other. */
  "readout/setSpeaker": { params: SetSpeakerParams; result: AnnotationsResult };
}
