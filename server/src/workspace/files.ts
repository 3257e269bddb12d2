/**
 * The disk as the workspace sees it. Files are named by URI strings, so that the same code runs over Node's files,
 * over a browser's through the client, and over memory in tests. What the world refuses is a value, never a throw.
 */
import type { Result } from "../annotation/result.ts";
import type { FileErrorKind } from "../protocol.ts";

export type { FileErrorKind };

export interface FileError {
  readonly kind: FileErrorKind;
  readonly uri: string;
  /** One sentence for a person, without a full path. */
  readonly message: string;
}

export type FileResult<Value> = Result<Value, FileError>;

interface FileStat {
  readonly kind: "file" | "folder";
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

export interface FileEntry {
  readonly name: string;
  readonly kind: "file" | "folder";
}

export interface Files {
  read(uri: string): Promise<FileResult<Uint8Array>>;
  stat(uri: string): Promise<FileResult<FileStat>>;
  /** What stands in a folder, by name in code unit order. */
  list(uri: string): Promise<FileResult<readonly FileEntry[]>>;
  /**
   * Writes the whole file, making the folders on the way. A reader sees the old content or the new, also after a crash;
   * on success the content is on the disk.
   */
  writeAtomically(uri: string, content: Uint8Array): Promise<FileResult<null>>;
  rename(from: string, to: string): Promise<FileResult<null>>;
  remove(uri: string): Promise<FileResult<null>>;
  /**
   * Runs `action` while no other `exclusively` of the same URI runs, in this process or, where the system can tell, in
   * another. `busy` where the turn did not come within a few seconds. Must not be nested.
   */
  exclusively<Value>(uri: string, action: () => Promise<Value>): Promise<FileResult<Value>>;
}

/** The last segment of a URI's path, decoded. */
export function baseName(uri: string): string {
  const path = uri.replace(/[?#].*$/s, "").replace(/\/+$/, "");
  const name = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** URI of the folder that holds what `uri` names, without a slash at the end. */
export function folderOf(uri: string): string {
  const path = uri.replace(/[?#].*$/s, "").replace(/\/+$/, "");
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** `folder` followed by a relative path as people write it; `.` and empty segments are dropped, `..` goes up. */
export function joined(folder: string, relative: string): string {
  let uri = folder.replace(/\/+$/, "");
  for (const segment of relative.split(/[\\/]/)) {
    if (segment === "" || segment === ".") continue;
    uri = segment === ".." ? folderOf(uri) : `${uri}/${encodeSegment(segment)}`;
  }
  return uri;
}

/** As `encodeURIComponent`, but a lone surrogate (which no file name holds) becomes U+FFFD instead of a throw. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd"));
}
