import type { ImportEntitiesParams, ImportEntitiesResult } from "../../protocol.ts";
import { entryOfItem, type ItemEntry, statementOf } from "../../recognise/entities/gazetteer/wikidata/item.ts";
import { entriesOfAnswer } from "../../recognise/entities/gazetteer/wikidata/sparql.ts";
import { readAnswerTable } from "../../recognise/entities/gazetteer/wikidata/answerTable.ts";
import { ObjectSplitter, type Piece } from "../../recognise/entities/gazetteer/wikidata/split.ts";
import { patchEntry } from "../../recognise/entities/gazetteer/user/write.ts";
import { baseName, joined } from "../../workspace/files.ts";
import { entitiesFolder } from "../../workspace/gazetteer/sources.ts";
import type { Server } from "../feature.ts";
import { refused } from "../guard.ts";
import type { ShowProgress } from "../progress.ts";
import { type Cancellation, finished, inSlices, Slicer } from "../slices.ts";

/** UTF-16 code units of one item, or of a SPARQL answer as a whole. Real items stay far below. */
const LONGEST_OBJECT = 64_000_000;

/**
 * Reads a dump of Wikidata items or a SPARQL answer piece by piece, and writes what it takes as a file of the workspace's
 * own gazetteer: `extract.json.gz` becomes `.readout/entities/extract.jsonl`. Only where all was read is anything written.
 */
export async function importEntities(
  server: Server,
  { uri, languages, type }: ImportEntitiesParams,
  showProgress: ShowProgress,
  cancellation: Cancellation,
): Promise<ImportEntitiesResult> {
  const { session } = server;
  if (!session.trusted) throw refused("Nothing is written in an untrusted workspace. Trust it first.");
  const [home] = session.folders;
  if (home === undefined) throw refused("Open a folder first: the gazetteer is kept in it.");
  const stat = await session.disk.stat(uri);
  if (!stat.ok) throw refused(stat.error.message);
  const target = await targetFor(server, home, uri);
  let stopped = false;
  const progress = showProgress(`Reading ${baseName(uri)}`, () => {
    stopped = true;
  });
  const slicer = new Slicer(session.host.clock, {
    get isCancellationRequested() {
      return stopped || cancellation.isCancellationRequested;
    },
  });
  const gathering = new Gathering(server, new Set(languages), type ?? null);
  try {
    const { size } = stat.value;
    const read = reading(server, uri, gathering, slicer, (bytes) =>
      progress.report(bytes, size, `${megabytes(bytes)} of ${megabytes(size)} MB`),
    );
    if (!(await finished(read))) return { uri: null, taken: 0, leftOut: [], cancelled: true };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw refused(`${baseName(uri)} cannot be read to its end: ${why}. Nothing was imported.`);
  } finally {
    progress.end();
  }
  return write(server, target, gathering);
}

/** Reads all of the file; throws `RequestCancelled` where it is no longer wanted. */
async function reading(
  server: Server,
  uri: string,
  gathering: Gathering,
  slicer: Slicer,
  tell: (bytes: number) => void,
): Promise<void> {
  let read = 0;
  const counted = count(await piecesOf(server, uri), (bytes) => {
    read += bytes;
  });
  const isTable = /\.[ct]sv(\.gz)?$/i.test(baseName(uri));
  const table: string[] = [];
  for await (const text of textOf(counted)) {
    if (isTable) table.push(text);
    else {
      for (const piece of gathering.splitter.push(text)) {
        gathering.take(piece);
        if (slicer.due) await slicer.pause();
      }
    }
    tell(read);
    await slicer.pause();
  }
  if (isTable) await gathering.takeTable(table.join(""), slicer);
  else for (const piece of gathering.splitter.end()) gathering.take(piece);
}

/** The file to write; refused where it is there already, before anything is read. */
async function targetFor({ session }: Server, home: string, from: string): Promise<string> {
  const name = baseName(from).replace(/\.gz$/i, "");
  if (/\.(bz2|zip|xz|zst)$/i.test(name)) throw refused(`${name} is packed; unpack it first, or pack it with gzip.`);
  const target = joined(entitiesFolder(home), `${name.replace(/\.[a-z]+$/i, "") || "imported"}.jsonl`);
  const there = await session.disk.stat(target);
  if (there.ok) throw refused(`${baseName(target)} exists already; rename or remove it first. Nothing was imported.`);
  return target;
}

async function write(server: Server, target: string, gathering: Gathering): Promise<ImportEntitiesResult> {
  const leftOut = gathering.leftOut();
  const lines = [...gathering.lines.values()];
  if (lines.length === 0) return { uri: null, taken: 0, leftOut, cancelled: false };
  const written = await server.session.disk.writeAtomically(target, new TextEncoder().encode(lines.join("")));
  if (!written.ok) throw refused(written.error.message);
  server.gazetteer.reload();
  return { uri: target, taken: lines.length, leftOut, cancelled: false };
}

/** Lines that are named of those left out for one reason. */
const MOST_LINES = 10;

/** Gathers the lines to write, one an item. */
class Gathering {
  readonly splitter = new ObjectSplitter(LONGEST_OBJECT);
  readonly lines = new Map<string, string>();
  private readonly server: Server;
  private readonly languages: ReadonlySet<string>;
  private readonly type: Parameters<typeof statementOf>[1];
  private readonly reasons = new Map<string, { count: number; readonly lines: number[] }>();

  constructor(server: Server, languages: ReadonlySet<string>, type: Parameters<typeof statementOf>[1]) {
    this.server = server;
    this.languages = languages;
    this.type = type;
  }

  take({ json, line }: Piece): void {
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      this.leave("not JSON", line);
      return;
    }
    const answer = entriesOfAnswer(value, this.languages);
    if (answer !== null) {
      for (const entry of answer) this.keep(entry, line);
      return;
    }
    const entry = entryOfItem(value, this.languages);
    if (entry === null) this.leave("no item with a name in the languages wanted", line);
    else this.keep(entry, line);
  }

  async takeTable(text: string, slicer: Slicer): Promise<void> {
    const { entries, linesWithoutItem } = await inSlices(readAnswerTable(text, this.languages), slicer);
    for (const { entry, line } of entries) {
      this.keep(entry, line);
      if (slicer.due) await slicer.pause();
    }
    for (const line of linesWithoutItem) this.leave("without an item", line);
  }

  leftOut(): ImportEntitiesResult["leftOut"] {
    for (const line of this.splitter.tooLong) this.leave("too long", line);
    return Array.from(this.reasons, ([reason, { count: items, lines }]) => ({ reason, count: items, lines }));
  }

  private keep(entry: ItemEntry, line: number): void {
    const { gazetteer } = this.server.gazetteer;
    const { id, type, names, set } = statementOf(entry, this.type, (qid) => gazetteer.entry(qid)?.iso2);
    if (type === null && gazetteer.entry(id) === undefined) this.leave("of a kind that the item does not tell", line);
    else this.lines.set(id, patchEntry("", "a.jsonl", { key: id, names, set }).newText);
  }

  private leave(reason: string, line: number): void {
    const known = this.reasons.get(reason) ?? { count: 0, lines: [] };
    this.reasons.set(reason, known);
    known.count++;
    if (known.lines.length < MOST_LINES) known.lines.push(line);
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

/** The file's bytes, in pieces where the host can, else in one. */
async function piecesOf({ session }: Server, uri: string): Promise<AsyncIterable<Uint8Array>> {
  const stream = session.host.stream?.(uri) ?? null;
  if (stream !== null && !session.client.options.clientFileSystem) return stream;
  const read = await session.disk.read(uri);
  if (!read.ok) throw new Error(read.error.message);
  return onePiece(read.value);
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function* count(
  pieces: AsyncIterable<Uint8Array>,
  tell: (bytes: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const piece of pieces) {
    tell(piece.byteLength);
    yield new Uint8Array(piece);
  }
}

/** The text of UTF-8 bytes, unpacked where they are packed with gzip, as their first two tell. */
async function* textOf(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const first = await pieces.next();
  if (first.done === true) return;
  const isPacked = first.value[0] === 0x1f && first.value[1] === 0x8b;
  const all = chained(first.value, pieces);
  for await (const bytes of isPacked ? unpacked(all) : all) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

async function* chained<Value>(first: Value, others: AsyncGenerator<Value>): AsyncGenerator<Value> {
  yield first;
  yield* others;
}

async function* unpacked(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
  const reader = source.pipeThrough(new DecompressionStream("gzip")).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
