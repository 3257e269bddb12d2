import type { Server } from "./feature.ts";
import { annotatedFilesIn } from "./sourceFiles.ts";
import { canonicalUri, pathOf } from "./uris.ts";

/** URIs of the files of the workspace that have annotations, and of those that are open, sorted. */
export async function annotatedFiles({ session }: Server): Promise<string[]> {
  const uris = new Map(session.files.all().map(({ uri }) => [canonicalUri(uri), uri]));
  for (const folder of session.folders) {
    for await (const uri of annotatedFilesIn(session.disk, folder, session.settings.annotationsFolder)) {
      if (!uris.has(canonicalUri(uri))) uris.set(canonicalUri(uri), uri);
    }
  }
  return [...uris.values()].sort();
}

/** The path below the workspace's folder, else the name alone. */
export function relativePath(uri: string, folders: readonly string[]): string {
  const path = pathOf(uri);
  for (const folder of folders) {
    const root = `${pathOf(folder).replace(/\/+$/, "")}/`;
    if (path.startsWith(root)) return path.slice(root.length);
  }
  return path.slice(path.lastIndexOf("/") + 1);
}
