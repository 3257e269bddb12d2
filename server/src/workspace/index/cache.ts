import type { Steps } from "../../recognise/steps.ts";
import type { EntityIndex } from "./entities.ts";
import type { FileFacts } from "./entry.ts";
import { type PostingColumns, type PostingNames, Postings, PostingsWriter } from "./postings.ts";

/** Size and time by which a file is known not to have changed. */
export interface FileStamp {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

export interface CachedFile extends FileStamp {
  readonly facts: FileFacts;
}

/** An index to be kept: its files, and who is named in them. */
export interface IndexToKeep {
  readonly files: ReadonlyMap<string, CachedFile>;
  readonly entities: Pick<EntityIndex, "all" | "placesOf">;
}

/** An index as a cache has it. */
export interface KeptIndex {
  /** By number, in blocks. */
  readonly files: Iterable<readonly CachedFile[]>;
  readonly postings: Postings;
}

/** To be raised whenever what is kept changes its form. */
const FORMAT = 3;
const MAGIC = 0x58495252;
/** The columns in their order. */
const columnNames = ["starts", "files", "counts", "spotEnds", "formEnds", "forms"] as const;
/** Words of 32 bits before everything else: what it is, its form, lengths of text and spots, of each column. */
const HEADER = 4 + columnNames.length;
/** Files whose facts stand in one line, and are read at one go. */
const BLOCK = 100;

interface Head {
  readonly stamp: string;
  readonly names: PostingNames;
}

const align = (length: number): number => (length + 3) & ~3;

/**
 * The index as bytes: lengths; lines of JSON (names, then the facts of the files); spots; columns. `stamp` names all that
 * it hangs on beside the files: program, names, settings. In steps, since it is written while the editor is used.
 */
export function* packIndex(stamp: string, { files, entities }: IndexToKeep): Steps<Uint8Array> {
  const numbers = new Map(Array.from(files.keys(), (key, number) => [key, number]));
  const writer = new PostingsWriter();
  for (const { link, name, label } of entities.all()) {
    writer.begin(link, name, label);
    for (const { file, ...places } of entities.placesOf(link)) {
      const number = numbers.get(file);
      if (number === undefined) continue;
      writer.add(number, places);
      yield 0;
    }
  }
  const { columns, spots } = writer.finish();
  yield 0.5;
  const encoder = new TextEncoder();
  const lines = [encoder.encode(`${JSON.stringify({ stamp, names: writer.names } satisfies Head)}\n`)];
  const all = [...files.values()];
  for (let at = 0; at < all.length; at += BLOCK) {
    lines.push(encoder.encode(`${JSON.stringify(all.slice(at, at + BLOCK))}\n`));
    yield 0.5 + at / all.length / 2;
  }
  const textLength = lines.reduce((sum, line) => sum + line.length, 0);
  const spotsAt = HEADER * 4 + align(textLength);
  let at = spotsAt + align(spots.length);
  const bytes = new Uint8Array(at + columnNames.reduce((sum, name) => sum + columns[name].byteLength, 0));
  const lengths = columnNames.map((name) => columns[name].length);
  new Uint32Array(bytes.buffer, 0, HEADER).set([MAGIC, FORMAT, textLength, spots.length, ...lengths]);
  let lineAt = HEADER * 4;
  for (const line of lines) {
    bytes.set(line, lineAt);
    lineAt += line.length;
  }
  encoder.encodeInto(spots, bytes.subarray(spotsAt));
  for (const name of columnNames) {
    new Uint32Array(bytes.buffer, at, columns[name].length).set(columns[name]);
    at += columns[name].byteLength;
  }
  return bytes;
}

/** The index of bytes that `packIndex` made for that stamp; null where they are others. Bytes are to be whole. */
export function unpackIndex(bytes: Uint8Array, stamp: string): KeptIndex | null {
  if (bytes.byteOffset % 4 !== 0 || bytes.byteLength < HEADER * 4) return null;
  const [magic, format, textLength = 0, spotLength = 0, ...lengths] = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset,
    HEADER,
  );
  if (magic !== MAGIC || format !== FORMAT) return null;
  const spotsAt = HEADER * 4 + align(textLength);
  let at = spotsAt + align(spotLength);
  if (at + 4 * lengths.reduce((sum, length) => sum + length, 0) !== bytes.byteLength) return null;
  const decoder = new TextDecoder();
  const text = decoder.decode(bytes.subarray(HEADER * 4, HEADER * 4 + textLength));
  const headEnd = text.indexOf("\n");
  const head = JSON.parse(text.slice(0, headEnd)) as Head;
  if (head.stamp !== stamp) return null;
  const columns = Object.fromEntries(
    columnNames.map((name, i) => {
      const column = new Uint32Array(bytes.buffer, bytes.byteOffset + at, lengths[i]);
      at += column.byteLength;
      return [name, column];
    }),
  ) as unknown as PostingColumns;
  const spots = decoder.decode(bytes.subarray(spotsAt, spotsAt + spotLength));
  return { files: blocksOf(text, headEnd + 1), postings: new Postings(head.names, columns, spots) };
}

function* blocksOf(text: string, from: number): Generator<readonly CachedFile[]> {
  for (let start = from; start < text.length; ) {
    const end = text.indexOf("\n", start);
    yield JSON.parse(text.slice(start, end)) as CachedFile[];
    start = end + 1;
  }
}
