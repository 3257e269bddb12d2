import type { Result } from "../../annotation/result.ts";
import { failure, success } from "../../annotation/result.ts";
import type { Change } from "../../annotation/stored/change.ts";
import { applyChanges, followedBy } from "../../annotation/stored/change.ts";
import type { StoredFile } from "../../annotation/stored/file.ts";
import { emptyStoredFile, parseStored } from "../../annotation/stored/file.ts";
import type { FileResult, Files } from "../files.ts";
import { baseName } from "../files.ts";
import type { AnnotationError } from "./errors.ts";
import { notSaved, unreadable } from "./errors.ts";
import { createFileEncoder, sameBytes } from "./bytes.ts";
import type { StoreSnapshot } from "./snapshot.ts";
import { snapshotOf } from "./snapshot.ts";

/**
 * The annotations of one document file, in memory and on disk. Changes are seen at once and acknowledged when the disk
 * has them. What others write into the file meanwhile is taken in: before each write the file is read anew, and our
 * changes are made to what stands there then.
 */
export interface AnnotationStore {
  readonly uri: string;
  /** What is in memory; empty before `load`. */
  snapshot(): StoreSnapshot;
  /** Reads the file if it was not read yet. */
  load(): Promise<Result<null, AnnotationError>>;
  /** Reads the file again; true where others had changed it. */
  reload(): Promise<Result<boolean, AnnotationError>>;
  /** Makes the changes in memory at once; the promise is kept when they are on the disk. Wants a loaded store. */
  change(changes: readonly Change[]): Promise<Result<null, AnnotationError>>;
  /** Writes what could not be written before. */
  retry(): Promise<Result<null, AnnotationError>>;
}

/** `changed` is called after each change of what `snapshot` gives. */
export function createStore(files: Files, uri: string, changed: () => void): AnnotationStore {
  /** The file as it was last read or written; null before it was read. */
  let disk: { readonly bytes: Uint8Array; readonly file: StoredFile } | null = null;
  const encode = createFileEncoder();
  /** Changes on their way to the disk, and those that wait for the next write. */
  let writing: readonly Change[] = [];
  let waiting: readonly Change[] = [];
  let error: AnnotationError | null = null;
  let memory: StoredFile = emptyStoredFile;
  let snapshot: StoreSnapshot | null = null;
  let running: Promise<unknown> = Promise.resolve();
  let nextWrite: Promise<Result<null, AnnotationError>> | null = null;

  const show = (file: StoredFile): void => {
    memory = file;
    snapshot = null;
    changed();
  };

  /** Reads the file; true where it is not as it was. */
  const readDisk = async (): Promise<FileResult<boolean>> => {
    const bytes = await readBytes(files, uri);
    if (!bytes.ok) return bytes;
    if (disk !== null && sameBytes(bytes.value, disk.bytes)) return success(false);
    const text = decode(uri, bytes.value);
    if (!text.ok) return text;
    disk = { bytes: bytes.value, file: parseStored(text.value) };
    return success(true);
  };

  /** One step after the other: a write that reads first must not meet another one. */
  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const turn = running.then(act);
    running = turn.catch(() => undefined);
    return turn;
  };

  const read = (): Promise<Result<boolean, AnnotationError>> =>
    inTurn(async () => {
      const before = error;
      const isNew = await readDisk();
      if (!isNew.ok) {
        error = unreadable(isNew.error);
        show(memory);
        return failure(error);
      }
      if (error?.kind === "unreadable") error = null;
      if (isNew.value && disk !== null) show(applyChanges(disk.file, waiting).file);
      else if (error !== before) show(memory);
      return isNew;
    });

  const write = async (): Promise<Result<null, AnnotationError>> => {
    nextWrite = null;
    if (waiting.length === 0) return success(null);
    writing = waiting;
    waiting = [];
    const written = await files.exclusively(uri, writeChanges);
    const outcome: FileResult<null> = written.ok ? written.value : written;
    error = outcome.ok ? null : notSaved(outcome.error);
    if (!outcome.ok) waiting = followedBy(writing, waiting);
    writing = [];
    show(disk === null ? memory : applyChanges(disk.file, waiting).file);
    return error === null ? success(null) : failure(error);
  };

  const writeChanges = async (): Promise<FileResult<null>> => {
    const isNew = await readDisk();
    if (!isNew.ok) return isNew;
    const { file } = applyChanges(disk?.file ?? emptyStoredFile, writing);
    const bytes = encode(file);
    const result = await files.writeAtomically(uri, bytes);
    if (result.ok) disk = { bytes, file };
    return result;
  };

  /** At most one write waits behind the one that runs; it takes along all changes made until it begins. */
  const flush = (): Promise<Result<null, AnnotationError>> => (nextWrite ??= inTurn(write));

  return {
    uri,
    snapshot() {
      snapshot ??= snapshotOf(memory, writing.length + waiting.length > 0, error);
      return snapshot;
    },
    async load() {
      if (disk !== null) return success(null);
      const result = await read();
      return result.ok ? success(null) : result;
    },
    reload: read,
    change(changes) {
      waiting = followedBy(waiting, changes);
      show(applyChanges(memory, changes).file);
      return flush();
    },
    retry: flush,
  };
}

/** The file's bytes; none where there is no file. */
async function readBytes(files: Files, uri: string): Promise<FileResult<Uint8Array>> {
  const bytes = await files.read(uri);
  return bytes.ok || bytes.error.kind !== "not-found" ? bytes : success(new Uint8Array());
}

/** Bytes that are no UTF-8 are an error: they could not be written back. */
function decode(uri: string, bytes: Uint8Array): FileResult<string> {
  try {
    return success(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return failure({ kind: "other", uri, message: `${baseName(uri)}: the file is not UTF-8.` });
  }
}
