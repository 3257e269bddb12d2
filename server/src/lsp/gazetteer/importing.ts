import type { ImportEntitiesParams, ImportEntitiesResult } from "../../protocol.ts";
import { entryOfItem, type ItemEntry, statementOf } from "../../recognise/entities/gazetteer/wikidata/item.ts";
import { entriesOfAnswer } from "../../recognise/entities/gazetteer/wikidata/sparql.ts";
import { ObjectSplitter } from "../../recognise/entities/gazetteer/wikidata/split.ts";
import { patchEntry } from "../../recognise/entities/gazetteer/user/write.ts";
import { baseName, joined } from "../../workspace/files.ts";
import { entitiesFolder } from "../../workspace/gazetteer/sources.ts";
import type { Server } from "../feature.ts";
import { refused } from "../guard.ts";
import type { ShowProgress } from "../progress.ts";
import { type Cancellation, Slicer } from "../slices.ts";

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
  let stopped = false;
  const isStopped = (): boolean => stopped || cancellation.isCancellationRequested;
  const progress = showProgress(`Reading ${baseName(uri)}`, () => {
    stopped = true;
  });
  const gathering = new Gathering(server, new Set(languages), type ?? null);
  const slicer = new Slicer(session.host.clock, { isCancellationRequested: false });
  try {
    let read = 0;
    const counted = count(await piecesOf(server, uri), (bytes) => {
      read += bytes;
    });
    for await (const text of textOf(counted, /\.gz$/i.test(baseName(uri)))) {
      for (const json of gathering.splitter.push(text)) {
        gathering.take(json);
        if (slicer.due) {
          await slicer.pause();
          progress.report(read, stat.value.size);
        }
        if (isStopped()) return { uri: null, taken: 0, leftOut: [], cancelled: true };
      }
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw refused(`${baseName(uri)} cannot be read to its end: ${why}. Nothing was imported.`);
  } finally {
    progress.end();
  }
  return write(server, home, uri, gathering);
}

async function write(server: Server, home: string, from: string, gathering: Gathering): Promise<ImportEntitiesResult> {
  const leftOut = gathering.leftOut();
  const lines = [...gathering.lines.values()];
  if (lines.length === 0) return { uri: null, taken: 0, leftOut, cancelled: false };
  const name =
    baseName(from)
      .replace(/\.gz$/i, "")
      .replace(/\.[a-z]+$/i, "") || "imported";
  const target = joined(entitiesFolder(home), `${name}.jsonl`);
  const there = await server.session.disk.stat(target);
  if (there.ok) throw refused(`${baseName(target)} exists already; rename or remove it first. Nothing was imported.`);
  const written = await server.session.disk.writeAtomically(target, new TextEncoder().encode(lines.join("")));
  if (!written.ok) throw refused(written.error.message);
  server.gazetteer.reload();
  return { uri: target, taken: lines.length, leftOut, cancelled: false };
}

/** Gathers the lines to write, one an item. */
class Gathering {
  readonly splitter = new ObjectSplitter(LONGEST_OBJECT);
  readonly lines = new Map<string, string>();
  private readonly server: Server;
  private readonly languages: ReadonlySet<string>;
  private readonly type: Parameters<typeof statementOf>[1];
  private readonly reasons = new Map<string, number>();

  constructor(server: Server, languages: ReadonlySet<string>, type: Parameters<typeof statementOf>[1]) {
    this.server = server;
    this.languages = languages;
    this.type = type;
  }

  take(json: string): void {
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      this.leave("not JSON");
      return;
    }
    const answer = entriesOfAnswer(value, this.languages);
    if (answer !== null) {
      for (const entry of answer) this.keep(entry);
      return;
    }
    const entry = entryOfItem(value, this.languages);
    if (entry === null) this.leave("no item with a name in the languages wanted");
    else this.keep(entry);
  }

  leftOut(): ImportEntitiesResult["leftOut"] {
    if (this.splitter.tooLong > 0) this.reasons.set("too long", this.splitter.tooLong);
    if (this.splitter.isBroken) this.leave("broken off at the end of the file");
    return Array.from(this.reasons, ([reason, items]) => ({ reason, count: items }));
  }

  private keep(entry: ItemEntry): void {
    const { gazetteer } = this.server.gazetteer;
    const { id, type, names, set } = statementOf(entry, this.type, (qid) => gazetteer.entry(qid)?.iso2);
    if (type === null && gazetteer.entry(id) === undefined) this.leave("of a kind that the item does not tell");
    else this.lines.set(id, patchEntry("", "a.jsonl", { key: id, names, set }).newText);
  }

  private leave(reason: string): void {
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
  }
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

/** The text of UTF-8 bytes, unpacked where they are packed with gzip. */
async function* textOf(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>, isPacked: boolean): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const bytes of isPacked ? unpacked(pieces) : pieces) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
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
