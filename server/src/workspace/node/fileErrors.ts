import type { FileError, FileErrorKind } from "../files.ts";
import { baseName } from "../files.ts";

const kinds: Readonly<Record<string, readonly [FileErrorKind, string]>> = {
  ENOENT: ["not-found", "there is no such file or folder"],
  EEXIST: ["exists", "it is there already"],
  EACCES: ["no-permission", "you may not read or write it"],
  EPERM: ["no-permission", "the system does not allow it"],
  EROFS: ["read-only", "the disk is read-only"],
  ENOSPC: ["no-space", "the disk is full"],
  EDQUOT: ["no-space", "your share of the disk is used up"],
  EISDIR: ["wrong-kind", "it is a folder, not a file"],
  ENOTDIR: ["wrong-kind", "a file stands where a folder is needed"],
  EBUSY: ["busy", "another program is using it"],
};

/** What Node threw, as a value for people. */
export function fileError(uri: string, thrown: unknown): FileError {
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  const [kind, reason] = kinds[code] ?? ["other", thrown instanceof Error ? thrown.message : String(thrown)];
  return { kind, uri, message: `${baseName(uri)}: ${reason}.` };
}

/** The system's code of what Node threw, such as `ENOENT`; empty where it has none. */
export function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
}
