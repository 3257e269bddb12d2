import type { Gazetteer } from "../../recognise/entities/gazetteer/gazetteer.ts";
import { type Merged, mergeSources, overlaid } from "../../recognise/entities/gazetteer/user/merge.ts";
import { parseSource, sourceExtensions } from "../../recognise/entities/gazetteer/user/parse.ts";
import type { GazetteerProblem, ParsedSource } from "../../recognise/entities/gazetteer/user/statement.ts";
import { decodeFile } from "../decode.ts";
import { baseName, type FileError, type Files, joined } from "../files.ts";

/** Where a workspace folder keeps its own entities. */
const ENTITIES_FOLDER = ".readout/entities";
/** Bytes. A larger file would keep the editor from its work for too long. */
const LARGEST = 128 * 1024 * 1024;

/** One file of a person's own gazetteer, as it was read. */
export interface SourceFile {
  readonly uri: string;
  readonly text: string;
  readonly parsed: ParsedSource;
}

export interface LoadedSources {
  /** In their order: what a later one says holds. */
  readonly files: readonly SourceFile[];
  /** Files and folders that are there and cannot be read. */
  readonly failures: readonly FileError[];
}

/** The folder of a workspace folder's own entities. */
export function entitiesFolder(workspaceFolder: string): string {
  return joined(workspaceFolder, ENTITIES_FOLDER);
}

/** Whether a file, by its name, is one that gazetteers are read from. */
export function isSourceName(name: string): boolean {
  return !name.startsWith(".") && sourceExtensions.includes(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}

/** Reads the gazetteer's files in `folders` (URIs), in their order and by name. A folder that is missing has none. */
export async function loadSources(files: Files, folders: readonly string[]): Promise<LoadedSources> {
  const loaded: SourceFile[] = [];
  const failures: FileError[] = [];
  for (const folder of folders) {
    const listed = await files.list(folder);
    if (!listed.ok) {
      if (listed.error.kind !== "not-found") failures.push(listed.error);
      continue;
    }
    for (const { name, kind } of listed.value) {
      if (kind === "folder" || !isSourceName(name)) continue;
      const uri = joined(folder, name);
      const read = await readSource(files, uri);
      if ("message" in read) failures.push(read);
      else loaded.push(read);
    }
  }
  return { files: loaded, failures };
}

async function readSource(files: Files, uri: string): Promise<SourceFile | FileError> {
  const stat = await files.stat(uri);
  if (stat.ok && stat.value.size > LARGEST) {
    const message = `${baseName(uri)} is larger than ${LARGEST / 1024 / 1024} MB and is not read; divide it into several files.`;
    return { kind: "other", uri, message };
  }
  const read = await files.read(uri);
  if (!read.ok) return read.error;
  const { text } = decodeFile(read.value);
  return { uri, text, parsed: parseSource(text, baseName(uri)) };
}

/** A gazetteer with a person's files above it, and all that is wrong in them. */
export interface Overlaid {
  readonly gazetteer: Gazetteer;
  readonly merged: Merged;
  /** By file, in the order of the files; each by position. */
  readonly problems: readonly (readonly GazetteerProblem[])[];
}

/** Joins the files over `base`. With no files it is `base` itself. */
export function overlaySources(base: Gazetteer, files: readonly SourceFile[]): Overlaid {
  const merged = mergeSources(
    files.map(({ parsed }) => parsed),
    base,
  );
  const problems = files.map(({ parsed }, source) =>
    [...parsed.problems, ...merged.problems.filter((problem) => problem.source === source)].toSorted(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
  );
  const isPlain = files.every(({ parsed }) => parsed.statements.length === 0);
  return { gazetteer: isPlain ? base : overlaid(base, merged), merged, problems };
}
