/** What agreement is measured on: who marked what, in texts that are cut into units. Spans count from the document. */
import type { Span } from "../text/span.ts";

/** A passage that one annotator has marked. */
export interface CodedPassage {
  /** Id of the annotation. */
  readonly id: string;
  /** In text order, not empty. Several for a discontinuous passage. */
  readonly spans: readonly Span[];
  /** Ids of codes; none for a passage with a note alone. */
  readonly codes: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly value: string | number | boolean }[];
}

export interface CodedDocument {
  /** Path of its file, and its id within the file. */
  readonly file: string;
  readonly id: string;
  readonly text: string;
  /** The fixed units: its statements, in order and without overlap. */
  readonly units: readonly Span[];
  /** By annotator, in the order of `Material.annotators`. One who has marked nothing has not read the document. */
  readonly passages: readonly (readonly CodedPassage[])[];
}

export interface Material {
  readonly annotators: readonly string[];
  readonly documents: readonly CodedDocument[];
}

/** The documents that all of these annotators (by index) have marked something in. */
export function sharedBy({ documents }: Material, annotators: readonly number[]): CodedDocument[] {
  return documents.filter(({ passages }) => annotators.every((one) => (passages[one]?.length ?? 0) > 0));
}

/** All codes in use, sorted. */
export function codesInUse({ documents }: Material): string[] {
  const codes = documents.flatMap(({ passages }) => passages.flat().flatMap((passage) => passage.codes));
  return [...new Set(codes)].toSorted();
}
