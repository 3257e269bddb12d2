import type { Annotation } from "../../annotation/model.ts";
import type { StoredFile } from "../../annotation/stored/file.ts";
import { newest, parseStored, versionsById } from "../../annotation/stored/file.ts";
import type { AnnotationError } from "./errors.ts";

/** The annotations of one file as they are in memory. Immutable. */
export interface StoreSnapshot {
  /** One for each id, in the order of the file's lines; the newest where there are several versions. */
  readonly annotations: readonly Annotation[];
  readonly byId: ReadonlyMap<string, Annotation>;
  readonly byDocument: ReadonlyMap<string, readonly Annotation[]>;
  /** All versions of those annotations of which there are several. */
  readonly conflicts: ReadonlyMap<string, readonly Annotation[]>;
  /** The lines that they were read from. */
  readonly file: StoredFile;
  /** True where the disk does not have it all yet. */
  readonly unsaved: boolean;
  /** Why it could not be read or written the last time; null where it could. */
  readonly error: AnnotationError | null;
}

/** The annotations in a file's text. */
export function readSnapshot(text: string): StoreSnapshot {
  return snapshotOf(parseStored(text), false, null);
}

export function snapshotOf(file: StoredFile, unsaved: boolean, error: AnnotationError | null): StoreSnapshot {
  const byId = new Map<string, Annotation>();
  const byDocument = new Map<string, Annotation[]>();
  const conflicts = new Map<string, readonly Annotation[]>();
  for (const [id, versions] of versionsById(file)) {
    const annotation = newest(versions);
    byId.set(id, annotation);
    if (versions.length > 1) conflicts.set(id, versions);
    const document = byDocument.get(annotation.target.document);
    if (document === undefined) byDocument.set(annotation.target.document, [annotation]);
    else document.push(annotation);
  }
  return {
    annotations: [...byId.values()],
    byId,
    byDocument,
    conflicts,
    file,
    unsaved,
    error,
  };
}
