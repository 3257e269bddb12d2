/** What every exchange format is: a name, and a way out and back. One file a format; `registry.ts` lists them. */
import type { Anchoring } from "../annotation/anchor/anchor.ts";
import type { Codebook } from "../annotation/codebook/model.ts";
import type { Annotation } from "../annotation/model.ts";
import type { DocumentAnalysis } from "../recognise/model.ts";
import type { Loss } from "./loss.ts";

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
  /** For speakers and language; null where it was not made. */
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

export interface ExportOptions {
  /** Name of the output without its extension: `annotations` by default. */
  readonly name?: string;
  /** IRI that documents are named under, for formats that name them by IRI. */
  readonly base?: string;
}

/** A piece of a file; the pieces of one file follow one another. */
export interface OutputChunk {
  /** Relative, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

interface ExportOutput {
  readonly chunks: AsyncIterable<OutputChunk>;
  /** What could not be held; whole when the last chunk was taken. */
  readonly losses: () => readonly Loss[];
}

export interface ImportFile {
  readonly path: string;
  readonly content: string;
}

export interface ImportOptions {
  /** A new UUID, for annotations that come without an id. */
  readonly newId: () => string;
  /** ISO 8601, for annotations that come without a time. */
  readonly now: string;
  /** The text of a document, where it is at hand: for formats that give offsets without words. */
  readonly text?: (file: string, document: string) => string | null;
}

export interface ImportedAnnotation {
  /** Path of the document's file as the format gives it. */
  readonly file: string;
  readonly annotation: Annotation;
}

interface ImportedCode {
  readonly id: string;
  readonly name: string;
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
  /** Without the dot; the first is written. */
  readonly extensions: readonly string[];
  readonly write: (input: ExportInput, options: ExportOptions) => ExportOutput;
  /** Takes any content. Absent where the format cannot carry annotations back. */
  readonly read?: (file: ImportFile, options: ImportOptions) => ImportResult;
}
