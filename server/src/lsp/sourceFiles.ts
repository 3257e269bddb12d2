import { documentUri, isStore } from "../workspace/annotations/location.ts";
import { type Files, joined } from "../workspace/files.ts";
import { matchesGlob } from "./glob.ts";
import { pathOf } from "./uris.ts";

/** The names by which the extension knows source documents, as the manifest lists them. */
const sourcePatterns: readonly string[] = ["*.readout", "*.readout.txt", "[0-9][0-9][0-9]_*.txt"];

/** Deeper folders are not looked into: links may lead in circles. */
const DEEPEST = 24;

const ignoredFolders = new Set(["node_modules", "dist", "out"]);

/** True where the file is a source document by its name. `patterns` are tried beside the built-in ones. */
export function isSourceFile(uri: string, patterns: readonly string[]): boolean {
  const path = pathOf(uri);
  return [...sourcePatterns, ...patterns].some((pattern) => matchesGlob(pattern, path));
}

/**
 * The URIs of the files below a folder that have annotations, beside them or in the folder of that name beside them;
 * a file that has both is named twice.
 */
export async function* annotatedFilesIn(files: Files, folder: string, stores: string): AsyncGenerator<string> {
  for await (const uri of filesBelow(files, folder)) {
    if (isStore(uri)) yield documentUri(uri, stores);
  }
}

/** The URIs of all files below a folder, in the order of their names. What cannot be listed is passed over. */
export async function* filesBelow(files: Files, folder: string, depth = 0): AsyncGenerator<string> {
  const listed = await files.list(folder);
  if (!listed.ok || depth > DEEPEST) return;
  for (const { name, kind } of listed.value) {
    const uri = joined(folder, name);
    if (kind === "file") yield uri;
    else if (!name.startsWith(".") && !ignoredFolders.has(name)) yield* filesBelow(files, uri, depth + 1);
  }
}
