import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { anchorAll, type Anchoring } from "../annotation/anchor/anchor.ts";
import type { Annotation } from "../annotation/model.ts";
import { selectable } from "../annotation/selectors.ts";
import { parseStored, type StoredFile } from "../annotation/stored/file.ts";
import type { Analyser } from "../recognise/analyser.ts";
import { type AnalysedDocument, analyseFile } from "../recognise/file.ts";
import type { Problem } from "../recognise/model.ts";
import { storeUri } from "../workspace/annotations/location.ts";
import { snapshotOf } from "../workspace/annotations/snapshot.ts";
import { decodeFile } from "../workspace/decode.ts";
import { filesOf, reason } from "./paths.ts";

export interface AnnotatedDocument extends AnalysedDocument {
  readonly text: string;
  readonly annotations: readonly Annotation[];
  /** Where they stand in the text, in their order. */
  readonly anchorings: readonly Anchoring[];
}

/** A file of annotations as it lies on the disk. */
export interface AnnotationStoreFile {
  readonly path: string;
  readonly stored: StoredFile;
}

export interface AnnotatedFile {
  readonly path: string;
  readonly text: string;
  /** Problems of the file as a whole. */
  readonly problems: readonly Problem[];
  readonly documents: readonly AnnotatedDocument[];
  /** Null where the file has no annotations. */
  readonly store: AnnotationStoreFile | null;
  /** Those whose document the file does not have. */
  readonly homeless: readonly Annotation[];
}

/** What hinders a file from being read, in words. */
class UnreadableFile extends Error {}

export type ReadFile = { readonly file: AnnotatedFile } | { readonly failure: string };

/**
 * The files that paths name, one at a time: read, analysed, and with their annotations, which lie beside each or in
 * `folder` (relative to it). What cannot be read is a failure that names it.
 */
export async function* annotatedFiles(
  paths: readonly string[],
  analyser: Analyser,
  folder: string,
): AsyncGenerator<ReadFile> {
  for await (const { path, error } of filesOf(paths)) {
    if (error !== null) yield { failure: `${path}: ${error}` };
    else yield await attempt(path, analyser, folder);
  }
}

async function attempt(path: string, analyser: Analyser, folder: string): Promise<ReadFile> {
  try {
    return { file: await readAnnotated(path, analyser, folder) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { failure: error.message };
  }
}

async function readAnnotated(path: string, analyser: Analyser, folder: string): Promise<AnnotatedFile> {
  const { text, problem } = decodeFile(await bytesOf(path));
  const file = analyseFile(text, basename(path), analyser);
  const store = await readStore(path, folder);
  const byDocument = new Map(store === null ? [] : snapshotOf(store.stored, false, null).byDocument);
  const documents = file.documents.map((document): AnnotatedDocument => {
    const own = text.slice(document.span.start, document.span.end);
    // Of documents that share an id, the first has the annotations, as in the editor.
    const annotations = byDocument.get(document.id) ?? [];
    byDocument.delete(document.id);
    const anchorings = annotations.length === 0 ? [] : anchorAll(selectable(own), annotations);
    return { ...document, text: own, annotations, anchorings };
  });
  const problems = problem === null ? file.problems : [problem, ...file.problems];
  return { path, text, problems, documents, store, homeless: [...byDocument.values()].flat() };
}

async function readStore(path: string, folder: string): Promise<AnnotationStoreFile | null> {
  const uri = pathToFileURL(resolve(path)).href;
  for (const place of new Set([storeUri(uri, folder), storeUri(uri)])) {
    const store = fileURLToPath(place);
    try {
      const bytes = await readFile(store);
      return { path: store, stored: parseStored(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)) };
    } catch (error) {
      if ((error as { code?: string }).code !== "ENOENT") throw new UnreadableFile(`${store}: ${reason(error)}`);
    }
  }
  return null;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UnreadableFile(`${path}: ${reason(error)}`);
  }
}
