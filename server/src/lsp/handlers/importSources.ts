import type { CancellationToken } from "vscode-languageserver";
import type { Annotation } from "../../annotation/model.ts";
import type { ImportFile } from "../../interchange/format.ts";
import type { TargetDocument } from "../../interchange/plan.ts";
import { decodeFile } from "../../workspace/decode.ts";
import { baseName } from "../../workspace/files.ts";
import { annotatedFiles, relativePath } from "../annotatedFiles.ts";
import type { Server } from "../feature.ts";
import { refused } from "../guard.ts";
import type { Session } from "../session.ts";
import { Slicer } from "../slices.ts";
import { filesBelow, isSourceFile } from "../sourceFiles.ts";
import { canonicalUri, pathOf } from "../uris.ts";

/** The files that are to be imported; of a folder all that are in it, with their paths below it. */
export async function sourcesOf({ disk }: Session, sources: readonly string[]): Promise<readonly ImportFile[]> {
  const files: ImportFile[] = [];
  const add = async (uri: string, path: string): Promise<void> => {
    const read = await disk.read(uri);
    if (!read.ok) throw refused(read.error.message);
    files.push({ path, content: read.value });
  };
  for (const source of sources) {
    const found = await disk.stat(source);
    if (!found.ok) throw refused(found.error.message);
    if (found.value.kind === "file") {
      await add(source, baseName(source));
      continue;
    }
    const root = pathOf(source).replace(/\/+$/, "").length + 1;
    for await (const uri of filesBelow(disk, source)) await add(uri, pathOf(uri).slice(root));
  }
  return files;
}

/** Every source document of the workspace, with the annotations that it has. */
export async function targetsOf(server: Server, token: CancellationToken): Promise<readonly TargetDocument[]> {
  const { session, shelf } = server;
  const slicer = new Slicer(session.host.clock, token);
  const annotated = await annotatedFiles(server);
  const known = new Set(annotated.map(canonicalUri));
  const none: ReadonlyMap<string, readonly Annotation[]> = new Map();
  const targets: TargetDocument[] = [];
  for (const uri of await sourceUris(session, annotated)) {
    if (slicer.due) await slicer.pause();
    const file = session.files.get(uri) ?? (await readFile(session, uri));
    if (file === null) continue;
    const held = known.has(canonicalUri(uri)) ? (await shelf.store.open(uri)).byDocument : none;
    const path = relativePath(uri, session.folders);
    for (let index = 0; index < file.documentCount; index++) {
      const { id, start, end } = file.range(index);
      targets.push({ uri, file: path, id, text: file.text.slice(start, end), annotations: held.get(id) ?? [] });
    }
  }
  return targets;
}

/** Those that are open or have annotations (`annotated`), and those that lie in the workspace's folders. */
async function sourceUris(session: Session, annotated: readonly string[]): Promise<readonly string[]> {
  const uris = new Map(annotated.map((uri) => [canonicalUri(uri), uri]));
  for (const folder of session.folders) {
    for await (const uri of filesBelow(session.disk, folder)) {
      const key = canonicalUri(uri);
      if (!uris.has(key) && isSourceFile(uri, session.settings.sourcePatterns)) uris.set(key, uri);
    }
  }
  return [...uris.values()].sort();
}

/** Null for what cannot be read: it is no target. */
async function readFile({ disk, files }: Session, uri: string) {
  const read = await disk.read(uri);
  return read.ok ? files.read(uri, decodeFile(read.value).text) : null;
}
