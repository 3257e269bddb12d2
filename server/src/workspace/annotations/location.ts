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

/** True for URIs and names of files that hold annotations. */
export function isStore(uri: string): boolean {
  return uri.endsWith(suffix);
}

/** URI of the document file that a file of annotations beside it belongs to. */
export function documentUri(storeUriBesideIt: string): string {
  return storeUriBesideIt.slice(0, -suffix.length);
}
