import type { Dirent } from "node:fs";
import { mkdir, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { failure, success } from "../../annotation/result.ts";
import type { FileEntry, FileResult, Files } from "../files.ts";
import { baseName } from "../files.ts";
import { createTurns } from "../turns.ts";
import { writeAtomically } from "./atomicWrite.ts";
import { codeOf, fileError } from "./fileErrors.ts";
import { LockTimeout, withLock } from "./lock.ts";

/** The disk through Node, for `file:` URIs. */
export function createNodeFiles(): Files {
  const turns = createTurns();
  return {
    read: (uri) => attempt(uri, (path) => readFile(path)),
    stat: (uri) =>
      attempt(uri, async (path) => {
        const found = await stat(path);
        return { kind: found.isDirectory() ? "folder" : "file", size: found.size, modified: Math.floor(found.mtimeMs) };
      }),
    list: (uri) =>
      attempt(uri, async (path) => {
        const entries: FileEntry[] = [];
        for (const entry of await readdir(path, { withFileTypes: true })) {
          const kind = await kindOf(path, entry);
          if (kind !== null) entries.push({ name: entry.name, kind });
        }
        return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
      }),
    writeAtomically: (uri, content) => attempt(uri, (path) => done(writeAtomically(path, content))),
    rename: (from, to) =>
      attempt(from, async (path) => {
        const target = fileURLToPath(to);
        await mkdir(dirname(target), { recursive: true });
        return done(rename(path, target));
      }),
    remove: (uri) => attempt(uri, (path) => done(rm(path))),
    exclusively: async (uri, action) => {
      const name = await attempt(uri, lockName);
      if (!name.ok) return name;
      try {
        return success(await turns.take(name.value, () => withLock(name.value, action)));
      } catch (error) {
        if (!(error instanceof LockTimeout)) throw error;
        return failure({ kind: "busy", uri, message: `${baseName(uri)}: another program is writing it.` });
      }
    },
  };
}

async function attempt<Value>(uri: string, act: (path: string) => Promise<Value>): Promise<FileResult<Value>> {
  try {
    return success(await act(fileURLToPath(uri)));
  } catch (error) {
    return failure(fileError(uri, error));
  }
}

async function done(act: Promise<void>): Promise<null> {
  await act;
  return null;
}

/** One name for one file, through whatever links it is reached; also for one that is yet to be written. */
async function lockName(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || dirname(path) === path) throw error;
    return join(await lockName(dirname(path)), basename(path));
  }
}

/** What an entry of a folder is; null for what is neither a file nor a folder. A link to a folder might lead round. */
async function kindOf(folder: string, entry: Dirent): Promise<"file" | "folder" | null> {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (!entry.isSymbolicLink()) return null;
  const target = await stat(join(folder, entry.name)).catch(() => null);
  return target?.isFile() === true ? "file" : null;
}
