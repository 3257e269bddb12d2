import { folderOf, joined } from "../files.ts";

const suffix = ".annotations.jsonl";

/**
 * URI of the file that holds the annotations of the document file `uri`: beside it, or in `folder` (relative to the
 * document's own). The name stays as the URI writes it, so that two ways of escaping never make two files.
 */
export function storeUri(uri: string, folder = ""): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  return `${joined(folderOf(uri), folder)}/${name}${suffix}`;
}

/** Path of the file that holds the annotations of the document file at `path`, beside it. */
export function storeBeside(path: string): string {
  return `${path}${suffix}`;
}

/** True for URIs and names of files that hold annotations. */
export function isStore(uri: string): boolean {
  return uri.endsWith(suffix);
}

/** URI of the document file that a file of annotations belongs to, be it in `folder` or beside the document. */
export function documentUri(store: string, folder = ""): string {
  const uri = store.slice(0, -suffix.length);
  const below = joined("", folder);
  const home = folderOf(uri);
  return below !== "" && home.endsWith(below) ? `${home.slice(0, -below.length)}${uri.slice(home.length)}` : uri;
}

/** True for a folder that can be named in the settings: below the document's own, so that the way back is plain. */
export function isStoreFolder(folder: string): boolean {
  return !/^[\\/]|^[A-Za-z]:/.test(folder) && !folder.split(/[\\/]/).includes("..");
}
