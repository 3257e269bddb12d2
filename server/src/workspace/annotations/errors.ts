import type { ModelErrorKind } from "../../annotation/model.ts";
import type { FileError } from "../files.ts";

type AnnotationErrorKind =
  | ModelErrorKind
  /** The file of annotations cannot be read; nothing is written over it. */
  | "unreadable"
  /** The change is made and kept in memory, but not on the disk: `retry` writes it. */
  | "not-saved"
  | "unknown-annotation"
  | "duplicate-id"
  /** What was to be undone has been changed by others since. */
  | "changed-elsewhere";

/** Why an act on annotations did not come to its end, in words for a person. */
export interface AnnotationError {
  readonly kind: AnnotationErrorKind;
  readonly message: string;
  readonly cause?: FileError;
}

export function notSaved(cause: FileError): AnnotationError {
  const message = `${cause.message} The annotations are kept in memory until they can be saved.`;
  return { kind: "not-saved", message, cause };
}

export function unreadable(cause: FileError): AnnotationError {
  return { kind: "unreadable", message: `${cause.message} The annotations cannot be read.`, cause };
}

export const unknownAnnotation: AnnotationError = {
  kind: "unknown-annotation",
  message: "This annotation is no longer there. It may have been removed in another window.",
};
