import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { pageLines } from "../recognise/boilerplate/repeated.ts";
import { divideFile } from "../recognise/file.ts";
import { decodeFile } from "../workspace/decode.ts";
import { FolderLines } from "../workspace/index/folderLines.ts";
import { filesOf } from "./paths.ts";

/** Those lines of a file (`repeatedLines` of the analyser's input) that others of its folder share. */
export type Learned = (path: string) => ReadonlySet<number>;

/** Nothing is learned. */
export const nothingLearned: Learned = () => new Set();

/**
 * Reads the files that paths name for the lines that each folder's share, as the editor learns them from a workspace.
 * What cannot be read is passed over: whoever analyses it says so.
 */
export async function learnLines(paths: readonly string[]): Promise<Learned> {
  const lines = new FolderLines();
  for await (const { path, error } of filesOf(paths)) {
    if (error === null) lines.set(keyOf(path), await linesOf(path));
  }
  lines.settle();
  return (path) => new Set(lines.learnedFor(keyOf(path)));
}

function keyOf(path: string): string {
  return pathToFileURL(path).href;
}

/** The lines of each of a file's documents. */
async function linesOf(path: string): Promise<readonly (readonly number[])[]> {
  try {
    const { documents } = divideFile(decodeFile(await readFile(path)).text, basename(path));
    return documents.map(({ input: { text, body } }) => pageLines(text.slice(body.start, body.end)));
  } catch {
    return [];
  }
}
