/** Entities: what names stand for, where they are named, and the user's own gazetteer. */

import type { Location, Position, Range, TextDocumentRef } from "./basics.ts";

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
  /** How they name all documents of the file; null where it has one. */
  readonly fileRef: string | null;
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
  /**
   * Without `documentRef`: in no document of the language; without `language` in none at all. `documentRef` may be a
   * `fileRef` too.
   */
  | { readonly kind: "not-name"; readonly text: string; readonly language?: string; readonly documentRef?: string }
  | { readonly kind: "hide"; readonly key: string }
  | { readonly kind: "merge"; readonly key: string; readonly into: string }
  /** What the words at a place mean, and nowhere else; null: they are no name there. */
  | { readonly kind: "other-entity"; readonly range: Range; readonly key: string | null }
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
  /** Items left out, by reason, in words; with the lines of the first of them, counted from 1. */
  readonly leftOut: readonly {
    readonly reason: string;
    readonly count: number;
    readonly lines: readonly number[];
  }[];
  readonly cancelled: boolean;
}

export interface EntityRequests {
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
}
