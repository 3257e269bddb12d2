import { sourceExtensions } from "../../recognise/entities/gazetteer/user/parse.ts";
import { type FileError, type Files, joined } from "../files.ts";

/** Where a workspace folder keeps its own entities. */
const ENTITIES_FOLDER = ".readout/entities";
/** Bytes. A larger file would take more memory than an editor has. */
const LARGEST = 256 * 1024 * 1024;
/** Bytes. YAML is read at one go, and slowly. */
const LARGEST_YAML = 2 * 1024 * 1024;
/** Bytes from which a file is a list: compiled by itself, below all that a person writes by hand. */
const LIST = 256 * 1024;

/** The same for the file of acts, which is what a person writes by hand, one line after the other. */
const OWN_LIST = 4 * 1024 * 1024;
/** The file that the editor's acts are written to. It is read last of its folder, as what was decided last. */
export const OWN_FILE = "own.jsonl";

/** A file that a gazetteer is read from, as the disk has it at a moment. */
export interface Source {
  readonly uri: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

export interface FoundSources {
  /** Long lists, in their order: they take their time, and what others say holds against them. */
  readonly lists: readonly Source[];
  /** All others, in their order: what a later one says holds. */
  readonly files: readonly Source[];
  /** Files and folders that are there and cannot be read. */
  readonly failures: readonly FileError[];
  /** Folders that are not there. */
  readonly missing: readonly string[];
}

/** The folder of a workspace folder's own entities. */
export function entitiesFolder(workspaceFolder: string): string {
  return joined(workspaceFolder, ENTITIES_FOLDER);
}

/** Whether a file, by its name, is one that gazetteers are read from. */
export function isSourceName(name: string): boolean {
  return !name.startsWith(".") && sourceExtensions.includes(extensionOf(name));
}

/** Finds the gazetteer's files in `folders` (URIs), in their order and by name, those of acts last. A folder that is missing has none. */
export async function findSources(files: Files, folders: readonly string[]): Promise<FoundSources> {
  const found: { [Part in keyof FoundSources]: FoundSources[Part][number][] } = {
    lists: [],
    files: [],
    failures: [],
    missing: [],
  };
  for (const folder of folders) {
    const listed = await files.list(folder);
    if (!listed.ok) {
      if (listed.error.kind === "not-found") found.missing.push(folder);
      else found.failures.push(listed.error);
      continue;
    }
    for (const { name, kind } of listed.value.toSorted(
      (a, b) => Number(a.name === OWN_FILE) - Number(b.name === OWN_FILE),
    )) {
      if (!isSourceName(name)) continue;
      const uri = joined(folder, name);
      const stat = await files.stat(uri);
      const refusal = stat.ok ? refusalOf(name, kind, stat.value.size) : stat.error.message;
      if (!stat.ok || refusal !== null) {
        found.failures.push({ kind: "other", uri, message: refusal ?? "" });
        continue;
      }
      const { size, modified } = stat.value;
      found[size < (name === OWN_FILE ? OWN_LIST : LIST) ? "files" : "lists"].push({ uri, size, modified });
    }
  }
  return found;
}

/** Why such a file is not read; null where it is. */
function refusalOf(name: string, kind: "file" | "folder", size: number): string | null {
  if (kind === "folder") return `${name} is a folder; a gazetteer is read from files.`;
  if (extensionOf(name).startsWith("y") && size > LARGEST_YAML)
    return `${name} is larger than ${megabytes(LARGEST_YAML)} and is not read; write long lists as JSON Lines.`;
  if (size > LARGEST)
    return `${name} is larger than ${megabytes(LARGEST)} and is not read; leave out what your texts do not name.`;
  return null;
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

function megabytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MB`;
}
