import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import { type DocumentTask, divideFile, rowTask } from "../../recognise/file.ts";
import { countBreaks, newlineOf } from "../../text/lines.ts";
import { storeBeside } from "../../workspace/annotations/location.ts";
import { readSnapshot, type StoreSnapshot } from "../../workspace/annotations/snapshot.ts";
import { correctionsOf } from "../../workspace/annotations/speakers.ts";
import { decodeFile } from "../../workspace/decode.ts";
import type { Learned } from "../learned.ts";
import { linesOf } from "../lines.ts";
import { type FoundPath, filesOf, reason } from "../paths.ts";
import { ahead } from "./ahead.ts";
import { readRow } from "./row.ts";
import type { AnalysisTask, CorrectedTask } from "./task.ts";

/** So much text, in UTF-16 code units, goes into one task where a file has many documents. */
const taskSize = 1 << 17;
/** So many files are read while one is analysed: enough for small ones, and few in memory where they are large. */
const filesAhead = 8;

/** Hears of what could not be read. */
export type Failed = (message: string) => Promise<void>;

/** The files that paths name, as tasks whose pieces make up the list of files in the analysis JSON. */
export async function* fileTasks(
  paths: readonly string[],
  learned: Learned,
  failed: Failed,
): AsyncGenerator<AnalysisTask> {
  let separator = "\n";
  for await (const { path, failure, content } of ahead(filesOf(paths), filesAhead, readFound)) {
    if (content === null) {
      await failed(`${path}: ${failure}`);
      continue;
    }
    yield* tasksOf(path, content.bytes, { annotations: content.annotations, repeated: learned(path), separator });
    separator = ",\n";
  }
}

/** A file with what stands beside it; without content, why it cannot be read. */
async function readFound({ path, error }: FoundPath) {
  if (error !== null) return { path, failure: error, content: null };
  try {
    const [bytes, annotations] = await Promise.all([readFile(path), annotationsBeside(path)]);
    return { path, failure: null, content: { bytes, annotations } };
  } catch (caught) {
    return { path, failure: reason(caught), content: null };
  }
}

/** The annotations of a document file by document; none where no file of annotations stands beside it. */
async function annotationsBeside(path: string): Promise<StoreSnapshot["byDocument"]> {
  try {
    return readSnapshot(decodeFile(await readFile(storeBeside(path))).text).byDocument;
  } catch (caught) {
    if (isMissing(caught)) return new Map();
    throw caught;
  }
}

function isMissing(caught: unknown): boolean {
  return caught instanceof Error && "code" in caught && caught.code === "ENOENT";
}

/** What a file's analysis takes from outside of it. */
interface Surroundings {
  readonly annotations: StoreSnapshot["byDocument"];
  /** Lines that others of the folder share. */
  readonly repeated: ReadonlySet<number>;
  readonly separator: string;
}

function* tasksOf(
  path: string,
  bytes: Uint8Array,
  { annotations, repeated, separator }: Surroundings,
): Generator<AnalysisTask> {
  const { text, problem } = decodeFile(bytes);
  const { profile, documents, problems } = divideFile(text, basename(path));
  const head = JSON.stringify({
    path,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    length: text.length,
    newline: newlineOf(countBreaks(text)),
    profile,
    problems: problem === null ? problems : [problem, ...problems],
  });
  let before = `${separator}${head.slice(0, -1)},"documents":[`;
  for (const { documents: some, isLast } of portions(documents)) {
    const corrected = some.map((document): CorrectedTask => {
      const input = repeated.size === 0 ? document.input : { ...document.input, repeatedLines: repeated };
      const own = annotations.get(input.id);
      return { ...document, input, ...(own !== undefined && { speakers: correctionsOf(input.text, own) }) };
    });
    yield { before, documents: corrected, between: ",", after: isLast ? "]}" : "," };
    before = "";
  }
}

/** The documents in portions of about `taskSize`; at least one portion, if an empty one. */
function* portions(documents: readonly DocumentTask[]) {
  let from = 0;
  let size = 0;
  for (const [index, { input }] of documents.entries()) {
    size += input.text.length;
    if (size < taskSize || index === documents.length - 1) continue;
    yield { documents: documents.slice(from, index + 1), isLast: false };
    from = index + 1;
    size = 0;
  }
  yield { documents: documents.slice(from), isLast: true };
}

/** Rows of a stream, a task each, so that nobody who waits for an answer waits for another row. */
export async function* rowTasks(stdin: Readable, failed: Failed): AsyncGenerator<AnalysisTask> {
  let number = 0;
  for await (const line of linesOf(stdin)) {
    number++;
    if (line.trim() === "") continue;
    const row = readRow(line);
    if (row.error === undefined) {
      yield { before: "", documents: [rowTask(row)], between: "", after: "\n" };
      continue;
    }
    await failed(`standard input, line ${number}: ${row.error}`);
    const answer = JSON.stringify({ id: row.id, line: number, error: row.error });
    yield { before: answer, documents: [], between: "", after: "\n" };
  }
}
