/** Annotations: what they are, making, changing and removing them, and taking that back. */

import type { Position, Range, TextDocumentRef } from "./basics.ts";

/** How surely an annotation sits where it is shown; `orphaned` ones have no ranges. */
export type AnchorState = "anchored" | "moved" | "changed" | "ambiguous" | "orphaned";

export type ReviewStatus = "draft" | "accepted" | "rejected";

/** `curation` is what a review has settled on; all else is the annotators' own. */
export type AnnotationLayer = "annotator" | "curation";

/** A value for an attribute that the codebook gives a code, such as `firmness: will`. */
export interface AttributeValueView {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** A link between two annotations: `replies-to`, `contradicts`, `same-as`, `derived-from`, or a name of one's own. */
export interface RelationView {
  readonly type: string;
  /** Id of the annotation at the other end; it need not be in the same file, nor be there any more. */
  readonly other: string;
}

export interface AnnotationView {
  readonly id: string;
  readonly uri: string;
  /** Id of the document within the file. */
  readonly documentId: string;
  /** More than one for a discontinuous annotation, none for an orphaned one and for one of a document as a whole. */
  readonly ranges: readonly Range[];
  readonly state: AnchorState;
  /** Where else it may stand: places as good (`ambiguous`), places that come near (`orphaned`). */
  readonly candidates: readonly Range[];
  /** True where it is said of the document as a whole. */
  readonly wholeDocument: boolean;
  /** The words as they were tagged; empty for one of a document as a whole. */
  readonly quote: string;
  readonly codes: readonly string[];
  readonly note: string | null;
  readonly attributes: readonly AttributeValueView[];
  /** From this annotation to others. */
  readonly relations: readonly RelationView[];
  /** From others to this one, as far as the workspace is read. */
  readonly relatedFrom: readonly RelationView[];
  /** A W3C motivation: `tagging`, `commenting` … */
  readonly motivation: string;
  readonly layer: AnnotationLayer;
  /** How many versions of it the file holds: more than one where two people changed it at once. */
  readonly versions: number;
  readonly creator: string | null;
  /** ISO 8601 instants. */
  readonly created: string;
  readonly modified: string;
  readonly status: ReviewStatus;
}

export interface TagParams {
  readonly textDocument: TextDocumentRef;
  /** One annotation each. An empty range stands for the statement at its position. */
  readonly ranges: readonly Range[];
  /** True makes one discontinuous annotation of all ranges. */
  readonly joined?: boolean;
  /** True says it of the documents that the ranges stand in, as a whole: one annotation for each document. */
  readonly wholeDocument?: boolean;
  /** Ids of codes. */
  readonly codes: readonly string[];
  readonly note?: string;
  readonly attributes?: readonly AttributeValueView[];
  readonly relations?: readonly RelationView[];
  /** Default: `tagging` with codes, `commenting` without. */
  readonly motivation?: string;
}

/** What to make of annotations: `set` replaces, `add` and `remove` leave the rest as it is. */
export interface AnnotationChange {
  readonly set?: {
    readonly codes?: readonly string[];
    readonly note?: string | null;
    readonly status?: ReviewStatus;
    readonly attributes?: readonly AttributeValueView[];
    readonly relations?: readonly RelationView[];
    readonly motivation?: string;
    /** True: said of the document as a whole from now on. */
    readonly wholeDocument?: true;
  };
  /** A code or relation that is there already stays once; an attribute of the same name gets the new value. */
  readonly add?: {
    readonly codes?: readonly string[];
    readonly attributes?: readonly AttributeValueView[];
    readonly relations?: readonly RelationView[];
  };
  /** What is not there is no error. Attributes are named. */
  readonly remove?: {
    readonly codes?: readonly string[];
    readonly attributes?: readonly string[];
    readonly relations?: readonly RelationView[];
  };
}

export interface EditAnnotationsParams extends AnnotationChange {
  readonly textDocument: TextDocumentRef;
  readonly ids: readonly string[];
  readonly set?: NonNullable<AnnotationChange["set"]> & {
    /** New extent; allowed for one id only. */
    readonly ranges?: readonly Range[];
  };
}

/** A change of annotations in several files, as one act that one undo takes back. */
export interface ChangeAnnotationsParams extends AnnotationChange {
  readonly files: readonly { readonly uri: string; readonly ids: readonly string[] }[];
  /** True removes the annotations; nothing else may then be asked for. */
  readonly delete?: boolean;
}

interface ChangeAnnotationsResult {
  /** How many annotations are others than before. */
  readonly changed: number;
  readonly uris: readonly string[];
}

interface RemoveAnnotationsParams {
  readonly textDocument: TextDocumentRef;
  readonly ids: readonly string[];
}

/** Sent after the change has reached the disk. */
export interface AnnotationsResult {
  /** The annotations made or changed, as they are now; none after a removal. */
  readonly annotations: readonly AnnotationView[];
}

export interface AnnotationList {
  /** The version that the ranges are of; null where the file is not open. */
  readonly version: number | null;
  readonly annotations: readonly AnnotationView[];
  /** True where the disk does not have them all: `readout/retrySaving` tries again. */
  readonly unsaved: boolean;
  /** Why they could not be read or written the last time, for a person. */
  readonly error: string | null;
}

/**
 * The annotations of a file by what is new in them since an earlier answer. The list is made of the earlier one: take
 * out what is removed and what has an item here, then put each item at its place, the first place first.
 */
export interface AnnotationListChanges extends Omit<AnnotationList, "annotations"> {
  /** Names this answer; the next request gives it back as `since`. */
  readonly answer: number;
  /** True where `items` are all there are: the earlier answer is no longer known. */
  readonly whole: boolean;
  /** Ids of annotations that are no longer there. */
  readonly removed: readonly string[];
  /** New, or other than before, in text order. */
  readonly items: readonly AnnotationView[];
  /** The index in the whole list of each of `items`. */
  readonly places: readonly number[];
}

/** Accepts where annotations stand now, which have been found elsewhere or on other words than they were made on. */
export interface AcceptPlacesParams {
  readonly textDocument: TextDocumentRef;
  readonly ids: readonly string[];
}

/** The versions of one annotation that two people changed at once; one of them is kept with `readout/annotations/keep`. */
interface VersionsResult {
  /** In the order of the file; the one that is shown is the one changed last. */
  readonly versions: readonly AnnotationView[];
}

/** Tags every mention of the entity at the position. */
export interface TagMentionsParams {
  readonly textDocument: TextDocumentRef;
  readonly position: Position;
  readonly codes: readonly string[];
  readonly scope: "document" | "file";
  /** True: the statements that mention it, instead of its names. */
  readonly statements?: boolean;
}

interface TagMentionsResult {
  /** The entity's name. */
  readonly name: string;
  /** How many tags were made; what has the same codes already gets none. */
  readonly made: number;
}

/** One step of undo or redo; `label` is null where there was nothing to do. */
interface HistoryResult {
  /** What was undone or redone, for a message: `Tag as pledge`. */
  readonly label: string | null;
  /** The files whose annotations changed. */
  readonly uris: readonly string[];
}

export interface AnnotationRequests {
  "readout/tag": { params: TagParams; result: AnnotationsResult };
  "readout/tagMentions": { params: TagMentionsParams; result: TagMentionsResult };
  "readout/editAnnotations": { params: EditAnnotationsParams; result: AnnotationsResult };
  "readout/removeAnnotations": { params: RemoveAnnotationsParams; result: AnnotationsResult };
  /** With `ids`: only those. */
  "readout/annotations": {
    params: { readonly textDocument: TextDocumentRef; readonly ids?: readonly string[] };
    result: AnnotationList;
  };
  /** `since`: the last answer that the client has; null where it has none. The server remembers one for each file. */
  "readout/annotations/changes": {
    params: { readonly textDocument: TextDocumentRef; readonly since: number | null };
    result: AnnotationListChanges;
  };
  "readout/annotations/change": { params: ChangeAnnotationsParams; result: ChangeAnnotationsResult };
  /** Orphans are refused: they get a place with `readout/editAnnotations` and `ranges`. */
  "readout/annotations/accept": { params: AcceptPlacesParams; result: AnnotationsResult };
  "readout/annotations/versions": {
    params: { readonly textDocument: TextDocumentRef; readonly id: string };
    result: VersionsResult;
  };
  /** Leaves the version of that index (in `readout/annotations/versions`) and removes the others; not undoable. */
  "readout/annotations/keep": {
    params: { readonly textDocument: TextDocumentRef; readonly id: string; readonly version: number };
    result: AnnotationsResult;
  };
  "readout/undo": { params: null; result: HistoryResult };
  "readout/redo": { params: null; result: HistoryResult };
  /** Writes what could not be written before (disk full, no permission). Refused where it still cannot. */
  "readout/retrySaving": { params: null; result: null };
}
