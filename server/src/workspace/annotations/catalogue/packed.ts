/**
 * An entry of the catalogue as bytes, to be kept between sessions: a line of JSON that says what follows, then the
 * columns as they are in memory, then the words. Reading one costs little more than copying it.
 */
import type { Entry, Pools } from "./entry.ts";
import type { Names } from "./names.ts";
import { TextRows } from "./textRows.ts";

/** To be raised whenever the form changes. */
const FORMAT = 1;

interface Head {
  readonly format: number;
  /** What it was made of; another one is not this entry. */
  readonly stamp: string;
  readonly uri: string;
  readonly documents: Entry["documents"];
  readonly relations: Entry["relations"];
  readonly rows: number;
  readonly codes: readonly string[];
  readonly creators: readonly string[];
  readonly speakers: readonly (readonly [key: string, name: string])[];
  /** Bytes of each part, in order. */
  readonly parts: readonly number[];
}

const texts = ["quotes", "notes", "words", "noteWords"] as const;

/** The bytes of an entry. Linear. */
export function packed(entry: Entry, stamp: string, pools: Pools): Uint8Array {
  const encoder = new TextEncoder();
  const [codes, creators, speakers] = [new Local(pools.codes), new Local(pools.creators), new Local(pools.speakers)];
  const parts = [
    bytesOf(entry.created),
    bytesOf(entry.modified),
    bytesOf(entry.document),
    bytesOf(entry.codeEnds),
    bytesOf(entry.codes.map((code) => codes.of(code))),
    bytesOf(entry.creator.map((creator) => creators.of(creator))),
    bytesOf(entry.speaker.map((speaker) => speakers.of(speaker))),
    ...texts.map((name) => bytesOf(entry[name].ends)),
    entry.traits,
    entry.state,
    encoder.encode(entry.ids.join("\n")),
    ...texts.map((name) => encoder.encode(entry[name].text)),
  ];
  const head: Head = {
    format: FORMAT,
    stamp,
    uri: entry.uri,
    documents: entry.documents,
    relations: entry.relations,
    rows: entry.ids.length,
    codes: codes.names,
    creators: creators.names,
    speakers: speakers.names.map((key) => [key, pools.speakerNames.get(key) ?? key] as const),
    parts: parts.map(({ length }) => length),
  };
  // Columns of eight bytes a row must begin at a multiple of eight.
  const json = JSON.stringify(head);
  const line = encoder.encode(`${json}${" ".repeat((8 - ((encoder.encode(json).length + 1) % 8)) % 8)}\n`);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, line.length));
  let at = 0;
  for (const part of [line, ...parts]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The entry in the bytes; null where they are broken, of another form or made of something else. */
export function unpacked(bytes: Uint8Array, stamp: string, pools: Pools): Entry | null {
  try {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const end = bytes.indexOf(10);
    const head = JSON.parse(decoder.decode(bytes.subarray(0, end))) as Head;
    if (head.format !== FORMAT || head.stamp !== stamp) return null;
    if (head.parts.reduce((sum, part) => sum + part, end + 1) !== bytes.length) return null;
    // A copy of its own: what is read may stand anywhere in a larger buffer, and Node's own `slice` makes no copy.
    const { buffer } = new Uint8Array(bytes.subarray(end + 1));
    let at = 0;
    let next = 0;
    const take = (): { readonly start: number; readonly length: number } => {
      const [start, length] = [at, head.parts[next++] ?? 0];
      at += length;
      return { start, length };
    };
    const column = <Column>(type: new (from: ArrayBuffer, start: number, length: number) => Column, width: number) => {
      const { start, length } = take();
      return new type(buffer, start, length / width);
    };
    const text = (): string => {
      const { start, length } = take();
      return decoder.decode(new Uint8Array(buffer, start, length));
    };
    const created = column(Float64Array, 8);
    const modified = column(Float64Array, 8);
    const document = column(Uint32Array, 4);
    const codeEnds = column(Uint32Array, 4);
    const codes = shared(column(Uint32Array, 4), head.codes, pools.codes);
    const creator = shared(column(Uint32Array, 4), head.creators, pools.creators);
    const keys = head.speakers.map(([key]) => key);
    const speaker = shared(column(Uint32Array, 4), keys, pools.speakers);
    const ends = texts.map(() => column(Uint32Array, 4));
    const traits = column(Uint8Array, 1);
    const state = column(Uint8Array, 1);
    const ids = text().split("\n");
    const [quotes, notes, words, noteWords] = ends.map((each) => TextRows.of(text(), each)) as [
      TextRows,
      TextRows,
      TextRows,
      TextRows,
    ];
    for (const [key, name] of head.speakers) pools.speakerNames.set(key, name);
    if (ids.length !== head.rows || document.some((index) => index >= head.documents.length)) return null;
    const { uri, documents, relations } = head;
    const columns = { document, codes, codeEnds, creator, speaker, created, modified, traits, state };
    return { uri, ids, documents, ...columns, quotes, notes, words, noteWords, relations };
  } catch {
    return null;
  }
}

/** The strings of a pool that one entry has, numbered for itself. */
class Local {
  readonly names: string[] = [];
  private readonly pool: Names;
  private readonly numbers = new Map<number, number>();

  constructor(pool: Names) {
    this.pool = pool;
  }

  /** From 1 up; 0 stays 0. */
  of(number: number): number {
    if (number === 0) return 0;
    let local = this.numbers.get(number);
    if (local === undefined) {
      this.names.push(this.pool.nameOf(number) as string);
      local = this.names.length;
      this.numbers.set(number, local);
    }
    return local;
  }
}

/** A column of an entry's own numbers with those of the pool in their place. */
function shared(column: Uint32Array, names: readonly string[], pool: Names): Uint32Array {
  const numbers = [0, ...names.map((name) => pool.add(name))];
  return column.map((local) => numbers[local] as number);
}

function bytesOf(column: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}
