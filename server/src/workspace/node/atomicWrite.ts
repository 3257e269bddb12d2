import { randomUUID } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { access, chmod, constants, mkdir, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { codeOf } from "./fileErrors.ts";
import { isAlive } from "./processes.ts";

/**
 * Writes the whole file so that a crash at any moment leaves the old content or the new: into a file beside it, onto
 * the disk, and then in its place. A link is followed, permissions are kept, a file that may not be written is refused.
 */
export async function writeAtomically(path: string, content: Uint8Array): Promise<void> {
  const target = await realTarget(path);
  const folder = dirname(target);
  await mkdir(folder, { recursive: true });
  await sweep(folder);
  const mode = await writableMode(target);
  const temporary = join(folder, temporaryName(basename(target)));
  try {
    await withFile(temporary, "wx", async (file) => {
      await file.writeFile(content);
      if (mode !== null) await chmod(temporary, mode);
      await file.sync();
    });
    await replace(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function withFile(path: string, flags: string, use: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, flags);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}

async function realTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return path;
    throw error;
  }
}

/** Permissions of the file there, null where there is none. Throws where it may not be written. */
async function writableMode(path: string): Promise<number | null> {
  try {
    const { mode } = await stat(path);
    await access(path, constants.W_OK);
    return mode & 0o7777;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** On Windows a file that another program is just reading cannot be replaced; such programs let go soon. */
async function replace(from: string, to: string): Promise<void> {
  for (const wait of process.platform === "win32" ? [10, 50, 200] : []) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!["EPERM", "EACCES", "EBUSY"].includes(codeOf(error))) throw error;
      await pause(wait);
    }
  }
  await rename(from, to);
}

/** Makes the new name outlive a power cut. Not every system lets one open a folder; then it does this by itself. */
async function syncFolder(folder: string): Promise<void> {
  try {
    await withFile(folder, "r", (file) => file.sync());
  } catch (error) {
    if (!["EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP"].includes(codeOf(error))) throw error;
  }
}

function temporaryName(name: string): string {
  return `.${name}.${process.pid}.${randomUUID().slice(0, 8)}.readout-tmp`;
}

const swept = new Set<string>();

/** Removes what a killed process left half written; once for each folder. */
async function sweep(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of await readdir(folder)) {
    const owner = /\.(\d+)\.[0-9a-f]{8}\.readout-tmp$/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) await rm(join(folder, name), { force: true });
  }
}
