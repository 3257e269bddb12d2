import type { AnchorState } from "../../../annotation/anchor/anchor.ts";
import type { Annotation, Status } from "../../../annotation/model.ts";
import { codesOf, layerOf, notesOf, quoteOf, statuses } from "../../../annotation/model.ts";
import { fold } from "../../../text/fold.ts";
import type { StoreSnapshot } from "../snapshot.ts";
import { Names } from "./names.ts";
import { TextRows } from "./textRows.ts";

/** What the text says about annotations; null where it is not known (yet). */
export interface Facts {
  readonly document: (id: string) => { readonly language: string; readonly date: string | null } | null;
  readonly passage: (annotation: Annotation) => {
    readonly state: AnchorState;
    readonly speaker: { readonly key: string; readonly name: string } | null;
  } | null;
}

/** The strings that entries of one catalogue share. */
export class Pools {
  readonly codes = new Names();
  readonly creators = new Names();
  readonly speakers = new Names();
  /** Names of speakers by their keys. */
  readonly speakerNames = new Map<string, string>();
}

/** One bit each, beside the status in the lowest two. */
export const traits = { curation: 4, wholeDocument: 8, note: 16, conflict: 32 } as const;
export const states: readonly AnchorState[] = ["anchored", "moved", "changed", "ambiguous", "orphaned"];
const unknownState = 255;
/** Of longer quotes and notes, a list shows the beginning; they are searched whole. */
const longestShown = 300;

interface DocumentRow {
  readonly id: string;
  readonly language: string | null;
  readonly date: string | null;
}

/** The annotations of one file in columns: a few dozen bytes a row beside its words. Rows are in text order. */
export interface Entry {
  readonly uri: string;
  readonly ids: readonly string[];
  readonly documents: readonly DocumentRow[];
  /** Index into `documents`. */
  readonly document: Uint32Array;
  /** Numbers of codes of row r: from `codeEnds[r - 1]` up to `codeEnds[r]`. */
  readonly codes: Uint32Array;
  readonly codeEnds: Uint32Array;
  readonly creator: Uint32Array;
  readonly speaker: Uint32Array;
  /** Milliseconds since 1970; NaN for what is no instant. */
  readonly created: Float64Array;
  readonly modified: Float64Array;
  readonly traits: Uint8Array;
  readonly state: Uint8Array;
  readonly quotes: TextRows;
  readonly notes: TextRows;
  /** Quote and note in comparing form. */
  readonly words: TextRows;
  readonly noteWords: TextRows;
  readonly relations: readonly { readonly from: string; readonly type: string; readonly target: string }[];
}

/** Linear but for putting the rows in order. */
export function entryOf(uri: string, snapshot: StoreSnapshot, facts: Facts | null, pools: Pools): Entry {
  const documentIds = [...snapshot.byDocument.keys()].sort();
  const documents = documentIds.map((id): DocumentRow => {
    const known = facts?.document(id);
    return { id, language: known?.language ?? null, date: known?.date ?? null };
  });
  const annotations = documentIds.flatMap((id) => (snapshot.byDocument.get(id) ?? []).toSorted(byPosition));
  const size = annotations.length;
  const columns = {
    document: new Uint32Array(size),
    codeEnds: new Uint32Array(size),
    creator: new Uint32Array(size),
    speaker: new Uint32Array(size),
    created: new Float64Array(size),
    modified: new Float64Array(size),
    traits: new Uint8Array(size),
    state: new Uint8Array(size).fill(unknownState),
  };
  const places = new Map(documentIds.map((id, index) => [id, index]));
  const codes: number[] = [];
  const relations: Entry["relations"][number][] = [];
  const [quotes, notes, words, noteWords]: [string[], string[], string[], string[]] = [[], [], [], []];
  annotations.forEach((annotation, row) => {
    for (const code of codesOf(annotation)) codes.push(pools.codes.add(code));
    columns.codeEnds[row] = codes.length;
    columns.document[row] = places.get(annotation.target.document) as number;
    columns.creator[row] = pools.creators.add(annotation.creator);
    columns.created[row] = Date.parse(annotation.created);
    columns.modified[row] = Date.parse(annotation.modified);
    const passage = facts?.passage(annotation);
    if (passage) {
      columns.state[row] = states.indexOf(passage.state);
      columns.speaker[row] = pools.speakers.add(passage.speaker?.key ?? null);
      if (passage.speaker !== null) pools.speakerNames.set(passage.speaker.key, passage.speaker.name);
    }
    const [quote, note] = [quoteOf(annotation), notesOf(annotation).join("\n\n")];
    columns.traits[row] = traitsOf(annotation, note !== "", snapshot.conflicts.has(annotation.id));
    quotes.push(shortened(quote));
    notes.push(shortened(note));
    const foldedNote = note === "" ? "" : fold(note);
    noteWords.push(foldedNote);
    words.push(note === "" ? fold(quote) : `${fold(quote)}\n${foldedNote}`);
    for (const { type, target } of annotation.relations) relations.push({ from: annotation.id, type, target });
  });
  return {
    uri,
    ids: annotations.map(({ id }) => id),
    documents,
    ...columns,
    codes: Uint32Array.from(codes),
    quotes: TextRows.from(quotes),
    notes: TextRows.from(notes),
    words: TextRows.from(words),
    noteWords: TextRows.from(noteWords),
    relations,
  };
}

export function statusOf(entry: Entry, row: number): Status {
  return statuses[(entry.traits[row] as number) & 3] as Status;
}

export function stateOf(entry: Entry, row: number): AnchorState | null {
  return states[entry.state[row] as number] ?? null;
}

/** Numbers of the row's codes. */
export function codeNumbers(entry: Entry, row: number): Uint32Array {
  return entry.codes.subarray(row === 0 ? 0 : entry.codeEnds[row - 1], entry.codeEnds[row]);
}

function traitsOf(annotation: Annotation, hasNote: boolean, isConflict: boolean): number {
  return (
    statuses.indexOf(annotation.status) |
    (layerOf(annotation) === "curation" ? traits.curation : 0) |
    (annotation.target.fragments.length === 0 ? traits.wholeDocument : 0) |
    (hasNote ? traits.note : 0) |
    (isConflict ? traits.conflict : 0)
  );
}

function byPosition(a: Annotation, b: Annotation): number {
  return (a.target.fragments[0]?.position.start ?? 0) - (b.target.fragments[0]?.position.start ?? 0);
}

function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
