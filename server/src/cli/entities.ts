import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ChunkedText } from "../text/chunked/chunkedText.ts";
import { type LoadedSource, loadSources, type SourceText } from "../workspace/gazetteer/overlay.ts";
import { entitiesFolder } from "../workspace/gazetteer/sources.ts";
import { createNodeFiles } from "../workspace/node/files.ts";
import { UsageError } from "./command.ts";

/** A person's own entities, for an analysis outside of the editor. */
export interface OwnEntities {
  readonly files: readonly LoadedSource[];
  /** What could not be read, one sentence each. */
  readonly failures: readonly string[];
}

/**
 * Reads the entities that hold for `paths`: those of the `folders` named on the command line, then those of the nearest
 * `.readout/entities` at or above each path, as an editor that has that folder open would.
 */
export async function readEntities(paths: readonly string[], folders: readonly string[]): Promise<OwnEntities> {
  for (const folder of folders) {
    if (!existsSync(folder)) throw new UsageError(`--entities ${folder}: there is no such folder`);
    if (!statSync(folder).isDirectory()) throw new UsageError(`--entities ${folder}: it is no folder`);
  }
  const named = folders.map((folder) => pathToFileURL(resolve(folder)).href);
  const found = paths.flatMap((path) => nearestEntities(resolve(path)) ?? []);
  const loaded = await loadSources(createNodeFiles(), [...new Set([...named, ...found])]);
  return { files: loaded.files, failures: loaded.failures.map(({ message }) => message) };
}

/** Where a problem of a file stands, for a person: `path:line`. */
export function placeOf({ uri, text }: SourceText, offset: number): string {
  return `${fileURLToPath(uri)}:${ChunkedText.of(text).positionAt(offset).line + 1}`;
}

function nearestEntities(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    const uri = entitiesFolder(pathToFileURL(folder).href);
    if (existsSync(join(folder, ".readout", "entities"))) return uri;
    if (folder === dirname(folder)) return undefined;
  }
}
