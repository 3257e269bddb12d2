import { type AnchorState, anchorAll, type FragmentAnchor } from "../annotation/anchor/anchor.ts";
import type { Annotation, Fragment } from "../annotation/model.ts";
import type { SelectableText } from "../annotation/selectors.ts";
import { selectable } from "../annotation/selectors.ts";
import type { DocumentAnalysis } from "../recognise/model.ts";
import type { Span } from "../text/span.ts";
import { covers, firstEndingAfter } from "../text/span.ts";
import type { ExportDocument } from "./format.ts";

/** A passage as it stands in the text that is exported with it. */
export interface PlacedFragment {
  /** Null for an orphan. */
  readonly span: Span | null;
  /** The selectors of that span; the stored ones for an orphan. */
  readonly fragment: Fragment;
}

export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly state: AnchorState;
  readonly fragments: readonly PlacedFragment[];
}

/** The document's annotations at their places in its text, in the order given. */
export function* placedAnnotations(document: ExportDocument): Iterable<PlacedAnnotation> {
  const text = selectable(document.text);
  const anchorings = document.anchorings ?? anchorAll(text, document.annotations);
  for (const [index, annotation] of document.annotations.entries()) {
    const { fragments } = annotation.target;
    const anchoring = anchorings[index];
    const placed = fragments.map((fragment, piece) => place(text, fragment, anchoring?.fragments[piece]));
    yield { annotation, state: anchoring?.state ?? "orphaned", fragments: placed };
  }
}

function place(text: SelectableText, stored: Fragment, anchor: FragmentAnchor | undefined): PlacedFragment {
  const span = anchor?.span ?? null;
  if (span === null) return { span: null, fragment: stored };
  const fresh = text.fragments([span]);
  const [fragment] = fresh.ok ? fresh.value : [];
  if (fragment === undefined) return { span: null, fragment: stored };
  return { span, fragment: stored.extra === undefined ? fragment : { ...fragment, extra: stored.extra } };
}

/** English name of who speaks where the passage begins; null where nobody does or nothing is known. */
export function speakerAt(analysis: DocumentAnalysis | null, span: Span | null): string | null {
  if (analysis === null || span === null) return null;
  const statement = analysis.statements[firstEndingAfter(analysis.statements, span.start)];
  return statement !== undefined && covers(statement, span.start) ? statement.speaker : null;
}

/** True where the annotation holds fields that this version does not know, at any level. */
export function hasUnknownFields(annotation: Annotation): boolean {
  const { target, bodies, relations } = annotation;
  const parts = [annotation, target, ...target.fragments, ...relations];
  return (
    parts.some(({ extra }) => extra !== undefined) ||
    bodies.some((body) => body.purpose === "other" || body.extra !== undefined)
  );
}
