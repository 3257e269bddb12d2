import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Anchoring } from "../annotation/anchor/anchor.ts";
import type { Annotation } from "../annotation/model.ts";
import { parseStored, type StoredFile } from "../annotation/stored/file.ts";
import type { DocumentView } from "../features/view.ts";
import { builtInDelimiters } from "../recognise/delimiters/delimiterSet.ts";
import type { Analyser } from "../recognise/analyser.ts";
import type { Problem } from "../recognise/model.ts";
import { grouped } from "../text/grouped.ts";
import { Anchors } from "../workspace/annotations/anchors.ts";
import { storeUri } from "../workspace/annotations/location.ts";
import { snapshotOf } from "../workspace/annotations/snapshot.ts";
import { decodeFile } from "../workspace/decode.ts";
import { Analyses } from "../workspace/open/analyses.ts";
import { OpenFile } from "../workspace/open/openFile.ts";
import { learnLines } from "./learned.ts";
import { filesOf, reason } from "./paths.ts";

export interface AnnotatedDocument extends DocumentView {
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
  /** For positions. */
  readonly text: OpenFile["text"];
  /** Problems of the file as a whole. */
  readonly problems: readonly Problem[];
  readonly documents: readonly AnnotatedDocument[];
  /** Null where the file has no annotations. */
  readonly store: AnnotationStoreFile | null;
  /** Those whose document the file does not have, and that stand in no other one. */
  readonly homeless: readonly Annotation[];
}

/** What hinders a file from being read, in words. */
class UnreadableFile extends Error {}

export type ReadFile = { readonly file: AnnotatedFile } | { readonly failure: string };

/**
 * The files that paths name, one at a time: read, analysed in the knowledge of the lines that their folders repeat, and
 * with their annotations, which lie beside each or in `folder` (relative to it). What cannot be read is a failure that names it.
 */
export async function* annotatedFiles(
  paths: readonly string[],
  analyser: Analyser,
  folder: string,
): AsyncGenerator<ReadFile> {
  const learned = await learnLines(paths);
  for await (const { path, error } of filesOf(paths)) {
    if (error !== null) yield { failure: `${path}: ${error}` };
    else yield await attempt(path, analyser, learned(path), folder);
  }
}

async function attempt(
  path: string,
  analyser: Analyser,
  repeated: ReadonlySet<number>,
  folder: string,
): Promise<ReadFile> {
  try {
    return { file: await readAnnotated(path, analyser, repeated, folder) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { failure: error.message };
  }
}

async function readAnnotated(
  path: string,
  analyser: Analyser,
  repeated: ReadonlySet<number>,
  folder: string,
): Promise<AnnotatedFile> {
  const { text, problem } = decodeFile(await bytesOf(path));
  const analyses = new Analyses((input) => analyser.analyse(input));
  const uri = pathToFileURL(resolve(path)).href;
  const linesSharedWith = () => repeated;
  const file = OpenFile.open(uri, "readout", 0, text, { delimiters: builtInDelimiters, analyses, linesSharedWith });
  const store = await readStore(uri, folder);
  const placed = store === null ? [] : new Anchors(file).place(snapshotOf(store.stored, false, null).byDocument);
  const byDocument = grouped(placed, ({ document }) => document);
  const documents = Array.from({ length: file.documentCount }, (_, index): AnnotatedDocument => {
    const own = byDocument.get(index) ?? [];
    const annotations = own.map(({ annotation }) => annotation);
    return { ...file.view(index), annotations, anchorings: own.map(({ anchoring }) => anchoring) };
  });
  const problems = problem === null ? file.problems : [problem, ...file.problems];
  const homeless = (byDocument.get(-1) ?? []).map(({ annotation }) => annotation);
  return { path, text: file.text, problems, documents, store, homeless };
}

async function readStore(uri: string, folder: string): Promise<AnnotationStoreFile | null> {
  for (const place of new Set([storeUri(uri, folder), storeUri(uri)])) {
    const path = fileURLToPath(place);
    try {
      const bytes = await readFile(path);
      return { path, stored: parseStored(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)) };
    } catch (error) {
      if ((error as { code?: string }).code !== "ENOENT") throw new UnreadableFile(`${path}: ${reason(error)}`);
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
