import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Files that a folder contributes; a file named on the command line is taken whatever its name. */
const documentName = /\.(txt|readout)$/i;

export interface FoundPath {
  readonly path: string;
  /** Why it cannot be read, in words; null where it can. */
  readonly error: string | null;
}

/** The files that paths name: themselves, or the documents in a folder and below, in the order of their names. */
export async function* filesOf(paths: readonly string[]): AsyncGenerator<FoundPath> {
  for (const path of paths) {
    try {
      const info = await stat(path);
      if (info.isDirectory()) yield* filesBelow(path);
      else yield { path, error: null };
    } catch (error) {
      yield { path, error: reason(error) };
    }
  }
}

async function* filesBelow(folder: string): AsyncGenerator<FoundPath> {
  let entries: Awaited<ReturnType<typeof listing>>;
  try {
    entries = await listing(folder);
  } catch (error) {
    yield { path: folder, error: reason(error) };
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && entry.name !== "node_modules") yield* filesBelow(path);
    } else if (documentName.test(entry.name)) yield { path, error: null };
  }
}

function listing(folder: string) {
  return readdir(folder, { withFileTypes: true });
}

/** A system error in words, without its code's jargon. */
export function reason(error: unknown): string {
  const code = (error as { code?: string }).code;
  switch (code) {
    case "ENOENT":
      return "there is no such file or folder";
    case "EACCES":
    case "EPERM":
      return "permission to read it is missing";
    case "EISDIR":
      return "it is a folder";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
