import { type Anchoring, spansOf } from "../annotation/anchor/anchor.ts";
import { type Annotation, attributesOf, codesOf, layerOf } from "../annotation/model.ts";
import type { Span } from "../text/span.ts";
import type { CodedPassage, Material } from "./material.ts";

/** The name under which what a review has settled on is compared. */
const curation = "curation";

/** The name of those who have left theirs out. */
const unnamed = "(unnamed)";

/** A document with its annotations and where they stand in its text, in their order. */
interface Annotated {
  readonly file: string;
  readonly id: string;
  readonly text: string;
  /** Its statements. */
  readonly units: readonly Span[];
  readonly annotations: readonly Annotation[];
  readonly anchorings: readonly Anchoring[];
}

/** A document as it is compared: by annotator, without what was rejected and what has no place in the text. */
export interface ReadDocument extends Pick<Annotated, "file" | "id" | "text" | "units"> {
  readonly byAnnotator: ReadonlyMap<string, readonly CodedPassage[]>;
}

export function readDocument({ file, id, text, units, annotations, anchorings }: Annotated): ReadDocument {
  const byAnnotator = new Map<string, CodedPassage[]>();
  for (const [index, annotation] of annotations.entries()) {
    const anchoring = anchorings[index];
    const spans = anchoring === undefined ? [] : spansOf(anchoring);
    if (annotation.status === "rejected" || spans.length === 0) continue;
    const passage = { id: annotation.id, spans, codes: codesOf(annotation), attributes: attributesOf(annotation) };
    const name = annotatorOf(annotation);
    const own = byAnnotator.get(name);
    if (own === undefined) byAnnotator.set(name, [passage]);
    else own.push(passage);
  }
  return { file, id, text, units: units.map(({ start, end }) => ({ start, end })), byAnnotator };
}

/** The documents with the passages of these annotators. */
export function materialOf(documents: readonly ReadDocument[], annotators: readonly string[]): Material {
  return {
    annotators,
    documents: documents.map(({ byAnnotator, ...document }) => ({
      ...document,
      passages: annotators.map((name) => byAnnotator.get(name) ?? []),
    })),
  };
}

/** All who have marked something, sorted; the review's own layer last. */
export function annotatorsOf(documents: readonly ReadDocument[]): string[] {
  const names = new Set(documents.flatMap(({ byAnnotator }) => [...byAnnotator.keys()]));
  const hasCuration = names.delete(curation);
  return [...[...names].toSorted(), ...(hasCuration ? [curation] : [])];
}

function annotatorOf(annotation: Annotation): string {
  return layerOf(annotation) === "curation" ? curation : (annotation.creator ?? unnamed);
}
