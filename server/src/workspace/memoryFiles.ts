import { failure, success } from "../annotation/result.ts";
import type { FileEntry, FileError, FileErrorKind, FileResult, Files } from "./files.ts";
import { baseName } from "./files.ts";
import { createTurns } from "./turns.ts";

/** Files in memory, with the ways a disk can fail at hand: for tests, and for texts that have no disk. */
export interface MemoryFiles extends Files {
  /** While set, every write, rename and removal is refused with this. */
  refuseWrites(kind: FileErrorKind | null): void;
  /** Puts a file there as another program would: without turn-taking, and even while writes are refused. */
  put(uri: string, content: string | Uint8Array): void;
  /** The file as text; null where there is none. */
  text(uri: string): string | null;
  /** How many writes reached the disk. */
  writes(): number;
}

export function createMemoryFiles(initial: Readonly<Record<string, string>> = {}): MemoryFiles {
  const contents = new Map<string, { bytes: Uint8Array; modified: number }>();
  const turns = createTurns();
  let refusal: FileErrorKind | null = null;
  let clock = 0;
  let written = 0;

  const put = (uri: string, content: string | Uint8Array): void => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content.slice();
    contents.set(uri, { bytes, modified: ++clock });
  };
  for (const [uri, text] of Object.entries(initial)) put(uri, text);

  const refused = (uri: string, kind: FileErrorKind): { readonly ok: false; readonly error: FileError } =>
    failure({ kind, uri, message: `${baseName(uri)}: ${kind}.` });

  const change = async (uri: string, act: () => boolean): Promise<FileResult<null>> => {
    if (refusal !== null) return refused(uri, refusal);
    return act() ? success(null) : refused(uri, "not-found");
  };

  return {
    refuseWrites(kind) {
      refusal = kind;
    },
    put,
    text(uri) {
      const file = contents.get(uri);
      return file === undefined ? null : new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes);
    },
    writes: () => written,
    async read(uri) {
      const file = contents.get(uri);
      return file === undefined ? refused(uri, "not-found") : success(file.bytes.slice());
    },
    async stat(uri) {
      const file = contents.get(uri);
      if (file !== undefined) return success({ kind: "file", size: file.bytes.length, modified: file.modified });
      const isFolder = [...contents.keys()].some((known) => known.startsWith(`${uri}/`));
      return isFolder ? success({ kind: "folder", size: 0, modified: 0 }) : refused(uri, "not-found");
    },
    async list(uri) {
      const entries = new Map<string, FileEntry>();
      for (const known of contents.keys()) {
        if (!known.startsWith(`${uri}/`)) continue;
        const rest = known.slice(uri.length + 1);
        const name = baseName(rest.split("/")[0] as string);
        entries.set(name, { name, kind: rest.includes("/") ? "folder" : "file" });
      }
      if (entries.size === 0) return refused(uri, "not-found");
      return success([...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1)));
    },
    writeAtomically: (uri, content) =>
      change(uri, () => {
        put(uri, content);
        written++;
        return true;
      }),
    rename: (from, to) =>
      change(from, () => {
        const file = contents.get(from);
        if (file === undefined) return false;
        contents.delete(from);
        contents.set(to, file);
        return true;
      }),
    remove: (uri) => change(uri, () => contents.delete(uri)),
    exclusively: async (uri, action) => success(await turns.take(uri, action)),
  };
}
