import type { EntityLabel } from "../../recognise/model.ts";
import type { FileEntry } from "./entry.ts";

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
const FORMAT = 2;

/** Characters written at a time: little enough that somebody else's turn comes soon. */
const BLOCK = 250_000;

/** A file: strings that later numbers stand for, its stamp, its entry, and per entity what `Entity` says. */
type Line = [strings: string[], size: number, modified: number, entry: Omit<FileEntry, "entities">, entities: Entity[]];
/** Numbers of the link, the name and the forms; how often it is named, and where. */
type Entity = [link: number, name: number, label: EntityLabel, forms: number[], count: number, spots: string];

/**
 * The cache of an index: a line that says what it holds for, then one line a file. `stamp` names all that entries hang
 * on beside their file: program, names, settings. Names stand in it once, in the line that has them first.
 */
export function* writeCache(stamp: string, entries: Iterable<CachedEntry>): Generator<string> {
  const numbers = new Map<string, number>();
  let block = `${headOf(stamp)}\n`;
  for (const { size, modified, entry } of entries) {
    const strings: string[] = [];
    const number = (text: string): number => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      strings.push(text);
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    };
    const { entities, ...rest } = entry;
    const written = [...entities].map(
      ([link, { name, label, forms, count, spots }]): Entity => [
        number(link),
        number(name),
        label,
        forms.map(number),
        count,
        spots,
      ],
    );
    const line: Line = [strings, size, modified, rest, written];
    block += `${JSON.stringify(line)}\n`;
    if (block.length < BLOCK) continue;
    yield block;
    block = "";
  }
  yield block;
}

/** The entries of a cache up to where it is broken; none where it was written for another stamp. */
export function* readCache(text: string, stamp: string): Generator<CachedEntry> {
  let start = text.indexOf("\n") + 1;
  if (start === 0 || text.slice(0, start - 1) !== headOf(stamp)) return;
  const strings: string[] = [];
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const entry = parsed(text.slice(start, end), strings);
    // A disk that was full, or a program that was stopped while it wrote: the others are read anew.
    if (entry === null) return;
    yield entry;
    start = end + 1;
  }
}

function headOf(stamp: string): string {
  return JSON.stringify({ readoutIndex: FORMAT, stamp });
}

/** `strings` are those of the lines before; the line's own are added. */
function parsed(line: string, strings: string[]): CachedEntry | null {
  try {
    const [own, size, modified, rest, written] = JSON.parse(line) as Line;
    strings.push(...own);
    const text = (number: number): string => {
      const found = strings[number];
      if (found === undefined) throw new RangeError("no such string");
      return found;
    };
    const entities = new Map(
      written.map(([link, name, label, forms, count, spots]) => [
        text(link),
        { name: text(name), label, forms: forms.map(text), count, spots },
      ]),
    );
    const isWhole =
      typeof rest.uri === "string" && [rest.accounts, rest.documents, rest.lines, rest.learned].every(Array.isArray);
    return isWhole ? { size, modified, entry: { ...rest, entities } } : null;
  } catch {
    return null;
  }
}
