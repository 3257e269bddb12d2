/**
 * What the Readout language server speaks beside the Language Server Protocol: names and JSON types only, so that any
 * client may import (or copy) this file. `docs/protocol.md` tells the same with examples.
 *
 * Ranges are LSP ranges of the document version named beside them, in the position encoding that was negotiated.
 * Bytes travel as base64 strings.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half-open. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Location {
  readonly uri: string;
  readonly range: Range;
}

export interface TextDocumentRef {
  readonly uri: string;
  /** Where given, the request is refused with `ContentModified` (-32801) if the server holds another version. */
  readonly version?: number;
}

/** The language id whose documents the server serves. */
export const languageId = "readout";

/** `initializationOptions` of the `initialize` request. All may be left out. */
export interface InitializationOptions {
  /**
   * False in an untrusted workspace: highlighting works, but nothing is written and `readout.delimiters` is ignored
   * until the client sends `readout/trusted`. Default: true.
   */
  readonly trusted?: boolean;
  /** True where the client answers `readout/fs/*`; the server then touches files through it alone. Needed in browsers. */
  readonly clientFileSystem?: boolean;
  /** URI of the compiled names (`gazetteer.bin`, `codebook.yaml` beside it), for a server without a disk of its own. */
  readonly knowledge?: string;
  /**
   * True where the client shows entries of the gazetteer under `readout-entity:KEY/NAME.txt`, with the text of
   * `readout/entities/entry`: definitions of bundled names then lead there.
   */
  readonly entityDocuments?: boolean;
  /** True where the client itself says on hover what words are tagged with; hovers of the server then leave it out. */
  readonly annotationHovers?: boolean;
  /** True where the client has the commands that code actions on names carry (`readout.addToGazetteer` …). */
  readonly entityCommands?: boolean;
  /** URI of a folder for caches, never the user's own. Default: the system's place for caches; in browsers none. */
  readonly cacheFolder?: string;
  /** The client's version: what another version cached is not used. */
  readonly version?: string;
  /** The `readout.*` settings as one nested object, for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown;
}

// Highlighting ------------------------------------------------------------------------------------------------------

/** Semantic token types, in the order of the legend. */
export const tokenTypes = [
  "readoutPerson",
  "readoutPlace",
  "readoutOrganisation",
  "readoutEvent",
  "readoutWork",
  "readoutMisc",
  "readoutDemonym",
  "readoutRole",
  "readoutDate",
  "readoutBoilerplate",
] as const;
export type TokenType = (typeof tokenTypes)[number];

/** Semantic token modifiers; the bit of each is its index. */
export const tokenModifiers = [
  /** Confidence below 0.5. */
  "guess",
  /** Lies inside a longer name. Only where the longer name leaves room: tokens never overlap. */
  "nested",
  /** A date part of whose value the text does not say. */
  "implied",
  /** A name that may mean several entries. */
  "ambiguous",
] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

// Dates -------------------------------------------------------------------------------------------------------------

/** A date, time, duration or repetition that the text names. */
export interface DateView {
  readonly range: Range;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value; null where it is left open. */
  readonly value: string | null;
  /** The same as ISO 8601 writes it, without parts of the day; null where it is open or no date. */
  readonly iso: string | null;
}

// Annotations -------------------------------------------------------------------------------------------------------

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

/** One step of undo or redo; `label` is null where there was nothing to do. */
interface HistoryResult {
  /** What was undone or redone, for a message: `Tag as pledge`. */
  readonly label: string | null;
  /** The files whose annotations changed. */
  readonly uris: readonly string[];
}

export interface CodeView {
  readonly id: string;
  readonly name: string;
  /** Id of the code above it. */
  readonly parent: string | null;
  readonly description: string | null;
  /** `#rrggbb`. */
  readonly color: string | null;
  /** The key that sets it in annotation mode. */
  readonly key: string | null;
  /** What it is said of. */
  readonly units: readonly ("passage" | "statement" | "document")[];
  readonly examples: readonly string[];
  readonly attributes: readonly AttributeDefinitionView[];
}

export interface AttributeDefinitionView {
  readonly name: string;
  readonly type: "text" | "number" | "boolean" | "date" | "choice";
  readonly description: string | null;
  /** Of a `choice`, in order. */
  readonly values: readonly string[];
}

export interface AddCodeParams {
  readonly name: string;
  /** Default: made of the name. */
  readonly id?: string;
  /** Id of the code above it. */
  readonly parent?: string;
  readonly description?: string;
  readonly color?: string;
  readonly key?: string;
}

/** A change of the codebook that is carried through all annotations of the workspace. */
export type CodebookChange =
  /** Another name to show, another id to store, or both. */
  | { readonly kind: "rename"; readonly id: string; readonly name?: string; readonly newId?: string }
  /** What has one of the codes has `into` instead; codes below them stand below `into`. */
  | { readonly kind: "merge"; readonly ids: readonly string[]; readonly into: string }
  /** Below another code; null for the top. */
  | { readonly kind: "move"; readonly id: string; readonly parent: string | null }
  /** Codes below it go up by one. Annotations get `instead`, or lose the code where that is null. */
  | { readonly kind: "delete"; readonly id: string; readonly instead: string | null };

export interface RestructureParams {
  readonly change: CodebookChange;
  /** True: only tell what would be done. */
  readonly dryRun?: boolean;
}

export interface RestructureResult {
  /** The codebook's file. */
  readonly uri: string;
  /** Annotations that get other codes; in all, and by file, most first. */
  readonly changed: number;
  /** Annotations that are removed, because they would say nothing any more. */
  readonly removed: number;
  readonly files: readonly { readonly uri: string; readonly count: number }[];
}

/** Where there was no codebook in the workspace, one has been made of the sample. */
interface AddCodeResult {
  readonly id: string;
  readonly uri: string;
}

interface CodebookResult {
  /** The file it was read from; null for the built-in sample. */
  readonly uri: string | null;
  /** A code follows its parent. */
  readonly codes: readonly CodeView[];
}

interface CreateCodebookResult {
  readonly uri: string;
  /** False where there was one already. */
  readonly created: boolean;
}

// Views -------------------------------------------------------------------------------------------------------------

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

// Entities ----------------------------------------------------------------------------------------------------------

/** What an entry of the gazetteer can be. */
export const entityTypes = [
  "person",
  "country",
  "city",
  "place",
  "organisation",
  "event",
  "work",
  "initiative",
  "disease",
] as const;
export type EntityType = (typeof entityTypes)[number];

/** An entry of the gazetteer in one line. */
export interface EntitySummary {
  /** QID, or an id of the gazetteer's own. */
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  readonly description: string | null;
  /** The name in the language asked for, where it has another one. */
  readonly native: string | null;
}

/** What stands at a place of a text, as far as the gazetteer is concerned. */
export interface NameAt {
  /** The words meant: the selection, else the name there, else the word there. Empty where nothing stands. */
  readonly text: string;
  readonly range: Range;
  /** The form under which the words belong into a list, as far as that can be told from an inflected one. */
  readonly basicForm: string;
  /** BCP 47 tag of the document. */
  readonly language: string;
  /** How decisions about single documents name this one. */
  readonly documentRef: string;
  readonly mention: {
    readonly link: string;
    /** Null for a name that no gazetteer lists. */
    readonly key: string | null;
    readonly label: string;
    readonly name: string;
    /** Confidence below 0.5. */
    readonly guess: boolean;
    /** What the words may mean, the chosen entry first. */
    readonly candidates: readonly EntitySummary[];
  } | null;
}

/** What is counted: one document of a file, the file, or all of the workspace. */
export type EntityScope =
  | { readonly kind: "document"; readonly textDocument: TextDocumentRef; readonly position: Position }
  | { readonly kind: "file"; readonly textDocument: TextDocumentRef }
  | { readonly kind: "workspace" };

export interface EntityCount {
  /** What joins the mentions of one thing. */
  readonly link: string;
  /** Key of the entry; null for names that no gazetteer lists. */
  readonly key: string | null;
  readonly name: string;
  /** As in the analysis JSON: PER, LOC … */
  readonly label: string;
  readonly count: number;
  /** In how many files; 1 unless the workspace is counted. */
  readonly files: number;
  /** Other spellings met, for filters. */
  readonly forms: readonly string[];
}

export interface EntityMentionView {
  readonly uri: string;
  readonly range: Range;
  /** The words around it on their line; null where the file is not open. */
  readonly before: string | null;
  readonly text: string | null;
  readonly after: string | null;
}

/** An act on the user's own gazetteer. */
export type GazetteerChange =
  | { readonly kind: "add"; readonly name: string; readonly language: string; readonly type: EntityType }
  | {
      readonly kind: "alias";
      readonly key: string;
      readonly name: string;
      readonly language: string;
      readonly nameKind?: string;
    }
  /** Without `documentRef`: in no document of the language; without `language` in none at all. */
  | { readonly kind: "not-name"; readonly text: string; readonly language?: string; readonly documentRef?: string }
  | { readonly kind: "hide"; readonly key: string }
  | { readonly kind: "merge"; readonly key: string; readonly into: string }
  | { readonly kind: "other-entity"; readonly range: Range; readonly key: string }
  /** An item as Wikidata's API gives it, with the type to take where the item does not tell. */
  | {
      readonly kind: "item";
      readonly item: unknown;
      readonly type?: EntityType;
      readonly languages: readonly string[];
      /** What the offices that a person has held (P39) are called, by QID. */
      readonly officeNames?: Readonly<Record<string, string>>;
    };

export interface ChangeGazetteerParams {
  /** The document that the person is in: it tells the workspace folder, and what ranges count in. */
  readonly textDocument?: TextDocumentRef;
  readonly change: GazetteerChange;
  /** True: the server writes the file itself. Default: the edits come back, for the client to make. */
  readonly write?: boolean;
}

export interface ChangeGazetteerResult {
  /** The file of the workspace that is changed. */
  readonly uri: string;
  /** False where it is to be made, of `edits[0].newText`. */
  readonly exists: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** What was done, for a message: `Added “Lake Office” to the gazetteer`. */
  readonly label: string;
}

export interface ImportEntitiesParams {
  /** A dump of Wikidata items or a SPARQL answer in JSON, as it is or packed with gzip. */
  readonly uri: string;
  /** BCP 47 tags of the languages whose names are taken. */
  readonly languages: readonly string[];
  /** For items that do not tell what they are; without it they are left out. */
  readonly type?: EntityType;
}

export interface ImportEntitiesResult {
  /** The file made; null where nothing was taken or the import was stopped. */
  readonly uri: string | null;
  readonly taken: number;
  /** Items left out, by reason, in words. */
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
  readonly cancelled: boolean;
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

// Meetings ----------------------------------------------------------------------------------------------------------

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

// Export ------------------------------------------------------------------------------------------------------------

/** Something that a format leaves to the person. */
export interface ExportFormatOption {
  readonly name: string;
  /** The first is the default; `["false", "true"]` for a switch. */
  readonly values: readonly string[];
  readonly description: string;
}

export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  /** What for, in one line. */
  readonly description: string;
  /** Without the dot. */
  readonly extension: string;
  /** All endings of its files. */
  readonly extensions: readonly string[];
  /** True where an export is several files. */
  readonly isFolder: boolean;
  /** True where `readout/import` can read it. */
  readonly canImport: boolean;
  readonly options: readonly ExportFormatOption[];
}

/** What can go out: people's annotations, and what is recognised, which is told apart from them. */
export type ExportLayer = "annotations" | "entities" | "dates" | "statements" | "meetings";

export interface ExportParams {
  readonly format: string;
  /** Files to export; default: every file of the workspace that has annotations. */
  readonly uris?: readonly string[];
  /** Folder to write to. Without it, the contents come back and nothing is written. */
  readonly folder?: string;
  /** Name of the output without its ending, for formats of one file. */
  readonly name?: string;
  /** Overwrite what is there. Default: refuse. */
  readonly force?: boolean;
  /** Default: `annotations` alone. */
  readonly layers?: readonly ExportLayer[];
  /** The format's own options. */
  readonly set?: Readonly<Record<string, string>>;
  /** Only tell what would be written and lost. */
  readonly dryRun?: boolean;
}

interface Loss {
  /** What the format cannot hold, such as `discontinuous annotation`. */
  readonly kind: string;
  readonly count: number;
  readonly message: string;
}

export interface ExportResult {
  /** File names as the format asks for; `uri` where it was written, `text` or `base64` where it was not. */
  readonly files: readonly {
    readonly name: string;
    readonly uri?: string;
    readonly text?: string;
    readonly base64?: string;
  }[];
  readonly losses: readonly Loss[];
  readonly documents: number;
  readonly annotations: number;
}

// Import ------------------------------------------------------------------------------------------------------------

export interface ImportParams {
  readonly format: string;
  /** Files, or folders of files, of the format. */
  readonly sources: readonly string[];
  /** Only tell what would come. */
  readonly dryRun?: boolean;
  /** Take what can be read and has a place, although other things cannot or have none. Default: refuse. */
  readonly partial?: boolean;
  /** Make a file, in the workspace's first folder, of each document that comes along and is not here. */
  readonly addTexts?: boolean;
}

/** Something that could not be read, and where. */
export interface ImportProblemView {
  readonly path: string;
  /** From 1; null where there are no lines. */
  readonly line: number | null;
  readonly place: string | null;
  readonly message: string;
}

/** What came of an import, or would come. */
export interface ImportResult {
  readonly counts: {
    readonly new: number;
    readonly changed: number;
    readonly same: number;
    /** Changed here later than what comes: they stay. */
    readonly kept: number;
    /** Without a place here. */
    readonly lost: number;
  };
  /** How many were found again in a text that is another by now. */
  readonly sought: number;
  /** One line that says all this. */
  readonly summary: string;
  /** Codes that the codebook lacks; they are added to it. */
  readonly codes: readonly { readonly id: string; readonly name: string }[];
  /** Documents that come along and are not here, as files that `addTexts` makes of them. */
  readonly texts: readonly string[];
  /** Files that get annotations, most first. */
  readonly files: readonly { readonly uri: string; readonly count: number }[];
  /** The first hundred of those without a place. */
  readonly lost: readonly { readonly quote: string; readonly reason: string }[];
  readonly problems: readonly ImportProblemView[];
  readonly losses: readonly Loss[];
}

// Files -------------------------------------------------------------------------------------------------------------

export interface FileStat {
  readonly kind: "file" | "folder";
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Why a file cannot be read or written; `busy` is another program's hold on it. */
export type FileErrorKind =
  | "not-found"
  | "exists"
  | "no-permission"
  | "read-only"
  | "no-space"
  | "wrong-kind"
  | "busy"
  | "other";

/** What the world refuses is an answer, not an error of the protocol. `message` is a sentence for a person. */
export type FileAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly kind: FileErrorKind; readonly message: string };

// Agreement ---------------------------------------------------------------------------------------------------------

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

// The methods -------------------------------------------------------------------------------------------------------

/** Client → server. */
export interface ServerRequests {
  "readout/tag": { params: TagParams; result: AnnotationsResult };
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
  "readout/annotations/search": { params: SearchAnnotationsParams; result: SearchAnnotationsResult };
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
  /** Nothing where `readout.suggestions.enabled` is off, or while there is too little to learn from. */
  "readout/suggestions": { params: { readonly textDocument: TextDocumentRef }; result: SuggestionsResult };
  /** Remembered in the workspace; the same code is not suggested for the same words again. */
  "readout/suggestions/reject": {
    params: { readonly suggestions: readonly Pick<SuggestionView, "code" | "quote">[] };
    result: null;
  };
  "readout/tagMentions": { params: TagMentionsParams; result: TagMentionsResult };
  "readout/review": { params: ReviewParams; result: ReviewResult };
  /** Writes curation annotations, `derived-from` their sources. */
  "readout/review/settle": { params: SettleReviewParams; result: AnnotationsResult };
  "readout/annotations/change": { params: ChangeAnnotationsParams; result: ChangeAnnotationsResult };
  "readout/undo": { params: null; result: HistoryResult };
  "readout/redo": { params: null; result: HistoryResult };
  /** Writes what could not be written before (disk full, no permission). Refused where it still cannot. */
  "readout/retrySaving": { params: null; result: null };
  "readout/codebook": { params: null; result: CodebookResult };
  /** Writes a new code into the codebook's file; comments and order stay. Refuses an id or a key that is taken. */
  "readout/codebook/add": { params: AddCodeParams; result: AddCodeResult };
  /** One act with all annotations that it changes, which one undo takes back. */
  "readout/codebook/restructure": { params: RestructureParams; result: RestructureResult };
  /** Puts the sample into the workspace, to be changed there. */
  "readout/codebook/create": { params: null; result: CreateCodebookResult };
  "readout/exportFormats": { params: null; result: readonly ExportFormat[] };
  "readout/export": { params: ExportParams; result: ExportResult };
  /** Takes annotations of another tool in, as one act. Refused as a whole where anything is wrong, unless `partial`. */
  "readout/import": { params: ImportParams; result: ImportResult };
  /** All who have tagged something in the workspace. */
  "readout/annotators": { params: null; result: readonly string[] };
  /** Compares what annotators have tagged; refused where there are not two of them. */
  "readout/agreement": { params: AgreementParams; result: AgreementResult };
  /** The analysis JSON of one file: an element of `files` in `docs/analysis.schema.json`. */
  "readout/analysis": { params: { readonly textDocument: TextDocumentRef }; result: unknown };
  /** The dates that a range touches, in text order; of an empty range the innermost one at its place. */
  "readout/dates/at": {
    params: { readonly textDocument: TextDocumentRef; readonly range: Range };
    result: readonly DateView[];
  };
  "readout/statement": { params: StatementParams; result: StatementView | null };
  /** Who may be the speaker of the statement at the position; null between statements. */
  "readout/speakers": {
    params: { readonly textDocument: TextDocumentRef; readonly position: Position };
    result: SpeakersResult | null;
  };
  /** Says who speaks, as an annotation with the motivation `identifying` that undo takes back like any other. */
  "readout/setSpeaker": { params: SetSpeakerParams; result: AnnotationsResult };
  /** The paragraph at the position; null between paragraphs. */
  "readout/paragraph": {
    params: { readonly textDocument: TextDocumentRef; readonly position: Position };
    result: Range | null;
  };
  "readout/meetings": { params: MeetingsParams; result: MeetingsResult };
  /** What other accounts of the document's meetings say where this one has the position. */
  "readout/counterparts": {
    params: { readonly textDocument: TextDocumentRef; readonly position: Position };
    result: CounterpartsResult;
  };
  /** Which statements of two documents say the same. Files that are not open are read from disk. */
  "readout/alignment": { params: { readonly left: DocumentRef; readonly right: DocumentRef }; result: AlignmentView };
  /** What stands at a range, or at the place of an empty one. */
  "readout/entities/at": {
    params: { readonly textDocument: TextDocumentRef; readonly range: Range };
    result: NameAt | null;
  };
  /** The entities named, most often first. */
  "readout/entities/list": { params: { readonly scope: EntityScope }; result: readonly EntityCount[] };
  "readout/entities/mentions": {
    params: { readonly link: string; readonly scope: EntityScope };
    result: readonly EntityMentionView[];
  };
  /** Entries by the beginnings of words of their names, the likeliest first. `language`: of the native names. */
  "readout/entities/search": {
    params: { readonly query: string; readonly language?: string; readonly limit?: number };
    result: readonly EntitySummary[];
  };
  /** An entry to be read by a person; null where there is none. `location` where the user's own files have it. */
  "readout/entities/entry": {
    params: { readonly key: string };
    result: { readonly name: string; readonly text: string; readonly location: Location | null } | null;
  };
  "readout/entities/change": { params: ChangeGazetteerParams; result: ChangeGazetteerResult };
  /** Writes a file of the workspace's own gazetteer. Progress is shown; the person can stop it. */
  "readout/entities/import": { params: ImportEntitiesParams; result: ImportEntitiesResult };
  /** The next or previous statement without a code, over all documents of the file. Null where there is none. */
  "readout/untaggedStatement": { params: UntaggedParams; result: StatementView | null };
  /** Of the document at a position; null outside of documents. */
  "readout/coverage": {
    params: { readonly textDocument: TextDocumentRef; readonly position: Position };
    result: CoverageView | null;
  };
}

/** Client → server, without an answer. */
export interface ServerNotifications {
  /** The workspace has been trusted: writing and custom delimiters are allowed from now on. */
  "readout/trusted": null;
  /** Files of the user's own gazetteer may have changed: for clients that know sooner than their file watcher. */
  "readout/reloadGazetteer": null;
}

/** Server → client, only with `clientFileSystem`. URIs may be of any scheme. */
export interface ClientRequests {
  "readout/fs/read": { params: { readonly uri: string }; result: FileAnswer<{ readonly base64: string }> };
  "readout/fs/stat": { params: { readonly uri: string }; result: FileAnswer<FileStat> };
  "readout/fs/list": {
    params: { readonly uri: string };
    result: FileAnswer<readonly { readonly name: string; readonly kind: "file" | "folder" }[]>;
  };
  /** Writes the whole file, making folders on the way; atomic where the client can. */
  "readout/fs/write": { params: { readonly uri: string; readonly base64: string }; result: FileAnswer<null> };
  /** Overwrites what stands at `to`. */
  "readout/fs/rename": { params: { readonly from: string; readonly to: string }; result: FileAnswer<null> };
  "readout/fs/remove": { params: { readonly uri: string }; result: FileAnswer<null> };
}

/** Server → client, without an answer. */
export interface ClientNotifications {
  /** Annotations of a file changed (by a request, an edit of the text, or on disk): ask for them anew where shown. */
  "readout/annotationsChanged": { readonly uri: string };
  /** What `readout/annotations/search` finds may be other than before; told at most a few times a second. */
  "readout/annotationIndexChanged": null;
  /** The codebook was changed, on disk or by a request. */
  "readout/codebookChanged": null;
  /** Other speakers are named in the file than before: outlines and the like are to be asked for anew. */
  "readout/speakersChanged": { readonly uri: string };
  /** `textDocument/documentSymbol` would answer otherwise than before, of any file. */
  "readout/outlineChanged": null;
  /** What `readout/meetings` lists may be other than before; told about once a second. */
  "readout/meetingsChanged": null;
  /** What `readout/entities/list` counts may be other than before; told about once a second. */
  "readout/entitiesChanged": null;
  /** What the user's own gazetteer says has changed: names are recognised anew. */
  "readout/gazetteerChanged": null;
}

/**
 * The same acts for clients that can only send `workspace/executeCommand`: one argument, the params of the request.
 * The names differ from the commands of the VS Code extension, which live in the same space.
 */
export const serverCommands = {
  "readout.server.tag": "readout/tag",
  "readout.server.editAnnotations": "readout/editAnnotations",
  "readout.server.removeAnnotations": "readout/removeAnnotations",
  "readout.server.changeAnnotations": "readout/annotations/change",
  "readout.server.acceptPlaces": "readout/annotations/accept",
  "readout.server.setSpeaker": "readout/setSpeaker",
  "readout.server.undo": "readout/undo",
  "readout.server.redo": "readout/redo",
  "readout.server.export": "readout/export",
  "readout.server.import": "readout/import",
  "readout.server.changeGazetteer": "readout/entities/change",
} as const satisfies Readonly<Record<string, keyof ServerRequests>>;
