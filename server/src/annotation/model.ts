/**
 * An annotation in the terms of the W3C Web Annotation Data Model: a target (where), bodies (what is said of it), and
 * its provenance. Values are immutable. `extra` holds the fields that this version does not know, so that they are
 * written back as they came.
 */
import type { Result } from "./result.ts";
import { failure, success } from "./result.ts";

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

interface Open {
  readonly extra?: JsonObject;
}

/** The words themselves and what stands around them, line ends as `\n`. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Half-open range in **code points** of the document's text, counted from the document's start with every line end
 * (LF, CR or CR LF) as one and a byte order mark as none. So it is the same in a file saved with other line ends.
 */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** One unbroken passage; both selectors name the same words. */
export interface Fragment extends Open {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

export interface Target extends Open {
  /** Base name of the file, without folders. */
  readonly file: string;
  /** Id of the document within the file. */
  readonly document: string;
  /** In text order. Several for a discontinuous passage; none where the document as a whole is meant. */
  readonly fragments: readonly Fragment[];
}

/** A code of the codebook, by its id. */
export interface CodeBody extends Open {
  readonly purpose: "tagging";
  readonly code: string;
}

export interface NoteBody extends Open {
  readonly purpose: "commenting";
  readonly value: string;
}

export type AttributeValue = string | number | boolean;

/** A value for an attribute that the codebook gives a code, such as `strength: 3`. */
export interface AttributeBody extends Open {
  readonly purpose: "describing";
  readonly name: string;
  readonly value: AttributeValue;
}

/** A body of a form that this version does not know, kept whole. */
interface OtherBody {
  readonly purpose: "other";
  readonly json: JsonValue;
}

export type Body = CodeBody | NoteBody | AttributeBody | OtherBody;

/** `accepted` and `rejected` are said of a suggestion or in review. */
export type Status = "draft" | "accepted" | "rejected";
export const statuses: readonly Status[] = ["draft", "accepted", "rejected"];

/** Whose an annotation is: an annotator's own, or what a review of several annotators' has settled on. */
export type Layer = "annotator" | "curation";

/**
 * From this annotation to another one: `replies-to`, `contradicts`, `same-as`, or a name of one's own. `derived-from`
 * leads from what a review has settled on to what it was made of.
 */
export interface Relation extends Open {
  readonly type: string;
  /** Id of the other annotation; it need not be in the same file. */
  readonly target: string;
}

export interface Annotation extends Open {
  /** A UUID, made by whoever made the annotation. */
  readonly id: string;
  /** A W3C motivation: `tagging`, `commenting`, `replying` … */
  readonly motivation: string;
  readonly status: Status;
  /** Left out for an annotator's own. */
  readonly layer?: "curation";
  /** The annotator's name; null where nobody is named. */
  readonly creator: string | null;
  /** ISO 8601 instants. `modified` decides which of two versions is shown first. */
  readonly created: string;
  readonly modified: string;
  readonly target: Target;
  readonly bodies: readonly Body[];
  readonly relations: readonly Relation[];
}

export type ModelErrorKind = "empty-span" | "bad-span" | "missing-id";

/** Why something cannot be an annotation, for a person to read. */
export interface ModelError {
  readonly kind: ModelErrorKind;
  readonly message: string;
}

/** The annotation itself where it may be stored; else what is wrong with it. */
export function checked(annotation: Annotation): Result<Annotation, ModelError> {
  if (annotation.id === "") return failure({ kind: "missing-id", message: "An annotation needs an id." });
  for (const { position, quote } of annotation.target.fragments) {
    if (position.start === position.end || quote.exact === "") return failure(emptySpan);
    if (!Number.isInteger(position.start) || !Number.isInteger(position.end)) return failure(badSpan);
    if (position.start < 0 || position.end < position.start) return failure(badSpan);
  }
  return success(annotation);
}

export const emptySpan: ModelError = {
  kind: "empty-span",
  message: "An annotation needs at least one character of text. Select some words first.",
};

export const badSpan: ModelError = {
  kind: "bad-span",
  message: "A passage must start at or behind the text's start and end behind its own start.",
};

/** Ids of the codes, in the order given. */
export function codesOf(annotation: Annotation): readonly string[] {
  return annotation.bodies.flatMap((body) => (body.purpose === "tagging" ? [body.code] : []));
}

/** The notes, in the order given. */
export function notesOf(annotation: Annotation): readonly string[] {
  return annotation.bodies.flatMap((body) => (body.purpose === "commenting" ? [body.value] : []));
}

/** The values of attributes, in the order given. */
export function attributesOf(annotation: Annotation): readonly AttributeBody[] {
  return annotation.bodies.filter((body) => body.purpose === "describing");
}

export function layerOf(annotation: Annotation): Layer {
  return annotation.layer ?? "annotator";
}

export function codeBody(code: string): CodeBody {
  return { purpose: "tagging", code };
}

export function noteBody(value: string): NoteBody {
  return { purpose: "commenting", value };
}

export function attributeBody(name: string, value: AttributeValue): AttributeBody {
  return { purpose: "describing", name, value };
}

/** The words as they were tagged; the pieces of a discontinuous passage are joined by an ellipsis. */
export function quoteOf(annotation: Annotation): string {
  return annotation.target.fragments.map((fragment) => fragment.quote.exact).join(" … ");
}
