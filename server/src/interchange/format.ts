/** What every exchange format is: a name, options, and a way out and back. One file a format; `registry.ts` lists them. */
import type { Anchoring } from "../annotation/anchor/anchor.ts";
import type { Codebook } from "../annotation/codebook/model.ts";
import type { Annotation } from "../annotation/model.ts";
import type { DocumentAnalysis } from "../recognise/model.ts";
import type { Loss } from "./loss.ts";
import type { Part } from "./own.ts";

/** What can go out: people's annotations, and what is recognised, which every format tells apart from them. */
export const exportLayers = ["annotations", "entities", "dates", "statements", "meetings"] as const;
export type ExportLayer = (typeof exportLayers)[number];

/** One document with its annotations, as they go out. */
export interface ExportDocument {
  /** Path of the file from the root of what is exported, with `/`. */
  readonly file: string;
  readonly id: string;
  /** The whole document; all offsets count from its start. */
  readonly text: string;
  /** Where the document starts in its file, UTF-16 code units. */
  readonly start: number;
  /** SHA-256 of the text in UTF-8, in hexadecimal digits; null where the caller has none. */
  readonly sha256: string | null;
  /** For speakers, language and the recognised layers; null where it was not made. */
  readonly analysis: DocumentAnalysis | null;
  readonly annotations: readonly Annotation[];
  /** Where the annotations stand now, in their order; found anew where left out. */
  readonly anchorings?: readonly Anchoring[];
}

/** Documents may come one at a time, so that nothing but one of them need be in memory. */
export interface ExportInput {
  readonly codebook: Codebook;
  readonly documents: Iterable<ExportDocument> | AsyncIterable<ExportDocument>;
}

/** Something that a format leaves to the person, for flags of the command line and for quick picks. */
export interface FormatOption {
  readonly name: string;
  /** Its values; `["false", "true"]` for a switch. The first one is the default. */
  readonly values: readonly [string, ...string[]];
  /** One sentence. */
  readonly description: string;
}

export interface ExportOptions {
  /** Name of the output without its extension: `annotations` by default. */
  readonly name?: string;
  /** IRI that documents are named under, for formats that name them by IRI. */
  readonly base?: string;
  /** Default: people's annotations alone. */
  readonly layers?: readonly ExportLayer[];
  /** The format's own options by name; those left out have their defaults. */
  readonly set?: Readonly<Record<string, string>>;
}

/** A piece of a file; the pieces of one file follow one another. */
export interface OutputChunk {
  /** Relative, with `/`. */
  readonly path: string;
  /** Text is written in UTF-8. */
  readonly content: string | Uint8Array;
}

interface ExportOutput {
  readonly chunks: AsyncIterable<OutputChunk>;
  /** What could not be held; whole when the last chunk was taken. */
  readonly losses: () => readonly Loss[];
}

export interface ImportFile {
  /** Relative to what is imported, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface ImportOptions {
  /** A new UUID, for annotations that come without an id. */
  readonly newId: () => string;
  /** ISO 8601, for annotations that come without a time. */
  readonly now: string;
  /** The text of a document, where it is at hand: for formats that give offsets without words. */
  readonly text?: (file: string, document: string) => string | null;
  /** For formats that name codes otherwise than by their ids. */
  readonly codebook?: Codebook;
  /** Most bytes that a compressed file may unpack to: 1 GiB where left out. */
  readonly mostBytes?: number;
}

export interface ImportedAnnotation {
  /** Path of the document's file as the format gives it. */
  readonly file: string;
  readonly annotation: Annotation;
  /** What the format says of it; anything else in it was supplied, and is no reason to change what is here. */
  readonly states: ReadonlySet<Part>;
}

export interface ImportedCode {
  readonly id: string;
  readonly name: string;
  /** Id of the code above it. */
  readonly parent?: string | null;
  readonly description?: string | null;
  /** `#rrggbb`. */
  readonly color?: string | null;
}

/** A document as the format gives it, for finding the one that is meant. */
export interface ImportedDocument {
  readonly file: string;
  readonly id: string;
  /** Null where the format brings no text. */
  readonly text: string | null;
}

/** Something that could not be read, and where. */
export interface ImportProblem {
  readonly path: string;
  /** From 1; null where the format has no lines. */
  readonly line: number | null;
  /** Where in the structure, such as `annotations[3].start`; null for the whole. */
  readonly place: string | null;
  readonly message: string;
}

/** What could be read. Whether to take it although there are problems is the caller's to decide. */
export interface ImportResult {
  readonly documents: readonly ImportedDocument[];
  readonly annotations: readonly ImportedAnnotation[];
  /** Codes that the annotations use or the format lists, each id once. */
  readonly codes: readonly ImportedCode[];
  readonly problems: readonly ImportProblem[];
  readonly losses: readonly Loss[];
}

export interface Format {
  /** As a person names it in a setting or a command: `w3c`. */
  readonly name: string;
  readonly label: string;
  /** What for, in one line. */
  readonly description: string;
  /** Without the dot; the first is written. */
  readonly extensions: readonly string[];
  /** True where an export is several files: one for each document, or one that goes with another. */
  readonly isFolder: boolean;
  readonly options: readonly FormatOption[];
  readonly write: (input: ExportInput, options: ExportOptions) => ExportOutput;
  /** Takes any content of all files of one import. Absent where the format cannot carry annotations back. */
  readonly read?: (files: readonly ImportFile[], options: ImportOptions) => ImportResult;
}

/** The value that an option has in this export. */
export function valueOf({ name, values }: FormatOption, { set }: ExportOptions): string {
  const given = set?.[name];
  return given !== undefined && values.includes(given) ? given : values[0];
}
