import type { Span } from "../text/span.ts";
import type { Annotation, Body, ModelError, Relation, Status } from "./model.ts";
import { checked } from "./model.ts";
import type { Result } from "./result.ts";
import type { SelectableText } from "./selectors.ts";

/** What an annotation is made of. Id and time come from the caller: the core has no clock and no chance. */
export interface Draft {
  readonly id: string;
  /** ISO 8601. */
  readonly now: string;
  readonly creator: string | null;
  readonly file: string;
  readonly document: string;
  readonly text: SelectableText;
  /** UTF-16, from the document's start. None means the document as a whole. */
  readonly spans: readonly Span[];
  readonly bodies: readonly Body[];
  /** Default: `tagging`. */
  readonly motivation?: string;
  /** Default: `draft`. */
  readonly status?: Status;
  readonly relations?: readonly Relation[];
}

/** Refuses a span without characters and one outside the text. */
export function makeAnnotation(draft: Draft): Result<Annotation, ModelError> {
  const fragments = draft.text.fragments(draft.spans);
  if (!fragments.ok) return fragments;
  return checked({
    id: draft.id,
    motivation: draft.motivation ?? "tagging",
    status: draft.status ?? "draft",
    creator: draft.creator,
    created: draft.now,
    modified: draft.now,
    target: { file: draft.file, document: draft.document, fragments: fragments.value },
    bodies: draft.bodies,
    relations: draft.relations ?? [],
  });
}

/** The same annotation standing on other words: a new extent, or the old one found again in a changed text. */
export function moved(
  annotation: Annotation,
  text: SelectableText,
  spans: readonly Span[],
): Result<Annotation, ModelError> {
  const fragments = text.fragments(spans);
  if (!fragments.ok) return fragments;
  return checked({ ...annotation, target: { ...annotation.target, fragments: fragments.value } });
}
