import type { EntityPlaces, FileEntry } from "./entry.ts";

/** Size and time by which a file is known not to have changed. */
export interface FileStamp {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

export interface CachedEntry extends FileStamp {
  readonly entry: FileEntry;
}

/** To be raised whenever `FileEntry` changes its form. */
const FORMAT = 1;

/** Entries of one cache are written in blocks of so many characters: strings have an end, and memory too. */
const BLOCK = 4_000_000;

type Line = [size: number, modified: number, entry: Omit<FileEntry, "entities">, entities: [string, EntityPlaces][]];

/**
 * The cache of an index: a line that says what it holds for, then one line a file. `stamp` names all that entries hang
 * on beside their file: program, names, settings.
 */
export function* writeCache(stamp: string, entries: Iterable<CachedEntry>): Generator<string> {
  let block = `${headOf(stamp)}\n`;
  for (const { size, modified, entry } of entries) {
    const { entities, ...rest } = entry;
    const line: Line = [size, modified, rest, [...entities]];
    block += `${JSON.stringify(line)}\n`;
    if (block.length < BLOCK) continue;
    yield block;
    block = "";
  }
  yield block;
}

/** The entries of a cache; none where it was written for another stamp. A line that is broken is passed over. */
export function* readCache(text: string, stamp: string): Generator<CachedEntry> {
  let start = text.indexOf("\n") + 1;
  if (start === 0 || text.slice(0, start - 1) !== headOf(stamp)) return;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const entry = parsed(text.slice(start, end));
    if (entry !== null) yield entry;
    start = end + 1;
  }
}

function headOf(stamp: string): string {
  return JSON.stringify({ readoutIndex: FORMAT, stamp });
}

function parsed(line: string): CachedEntry | null {
  try {
    const [size, modified, rest, entities] = JSON.parse(line) as Line;
    const entry = { ...rest, entities: new Map(entities) };
    const isWhole = typeof entry.uri === "string" && Array.isArray(entry.accounts) && Array.isArray(entry.documents);
    return isWhole && Number.isFinite(size) && Number.isFinite(modified) ? { size, modified, entry } : null;
  } catch {
    // A disk that was full, or a program that was stopped while it wrote: the file is read anew.
    return null;
  }
}
