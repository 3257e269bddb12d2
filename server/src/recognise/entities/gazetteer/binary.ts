/**
 * A compiled gazetteer as one run of bytes that is read in place: a header of 32-bit words (magic, version, then
 * offset and length of each section), the sections behind it at multiples of eight, little-endian as on every
 * platform that VS Code runs on. Loading makes views over the bytes and builds nothing.
 */
import type { Steps } from "../../steps.ts";

const MAGIC = 0x54475a52;
/** Raised with every change of the layout or of how names are cut into tokens. */
const VERSION = 3;

/** The sections in their order. */
export const sections = [
  /** UTF-16 code units of all tokens, one behind the other. */
  "tokenUnits",
  /** Where each token starts in `tokenUnits`; one more than there are tokens. */
  "tokenStarts",
  /** Open addressing by `hashOf`: token + 1, or 0. A power of two long. */
  "tokenSlots",
  /** The tokens that are bare forms of others, ascending. */
  "plainTokens",
  /** For the plain token at i: `accented[accentedStarts[i] … accentedStarts[i + 1]]` are the tokens it is the bare form of. */
  "accentedStarts",
  "accented",
  /** The trie. The children of node n are the nodes `childStarts[n] … childStarts[n + 1]`, ascending by token. */
  "childStarts",
  /** The token on the edge that leads to each node. */
  "nodeTokens",
  /** For token t: the child of the root that it leads to, or 0. */
  "rootChildren",
  /** The readings of node n are `readingStarts[n] … readingStarts[n + 1]`. */
  "readingStarts",
  /** Of each reading: the entity's index. */
  "readingEntities",
  /** Of each reading: kind, shape, trust … packed (`packReading`). */
  "readingFacts",
  /** Of each entity: type, tier, country, population packed (`packEntity`). */
  "entityFacts",
  /** Where each entity's record starts in `records`; one more than there are entities. */
  "recordStarts",
  /** One `Entry` each, as JSON in UTF-8. */
  "records",
  /** Open addressing by `hashOf` of the key: entity + 1, or 0. */
  "keySlots",
  /** JSON: the languages, and the sets of them that readings refer to. */
  "languages",
] as const;
export type Section = (typeof sections)[number];

/** The sections as arrays, before they are written. */
export type Parts = Readonly<Record<Section, Uint8Array | Uint16Array | Uint32Array>>;

/** The sections as views over the compiled bytes. */
export type Views = Readonly<{
  [S in Section]: S extends "records" | "languages" ? Uint8Array : S extends "tokenUnits" ? Uint16Array : Uint32Array;
}>;

const HEADER_WORDS = 2 + sections.length * 2;
const align = (length: number): number => (length + 7) & ~7;

export function writeBinary(parts: Parts): Uint8Array {
  const header = new Uint32Array(HEADER_WORDS);
  header[0] = MAGIC;
  header[1] = VERSION;
  let end = align(header.byteLength);
  sections.forEach((section, i) => {
    header[2 + i * 2] = end;
    header[3 + i * 2] = parts[section].byteLength;
    end = align(end + parts[section].byteLength);
  });
  const bytes = new Uint8Array(end);
  bytes.set(new Uint8Array(header.buffer), 0);
  sections.forEach((section, i) => {
    const part = parts[section];
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), header[2 + i * 2]);
  });
  return bytes;
}

/** Views over compiled bytes; null where they are no gazetteer of this version. */
export function readBinary(given: Uint8Array): Views | null {
  if (given.byteLength < HEADER_WORDS * 4) return null;
  // Views of 32 bits need an aligned start; a file read into a pooled buffer may not have one.
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  if (header[0] !== MAGIC || header[1] !== VERSION) return null;
  const views: Partial<Record<Section, Uint8Array | Uint16Array | Uint32Array>> = {};
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i] as Section;
    const start = header[2 + i * 2] as number;
    const length = header[3 + i * 2] as number;
    if (start + length > bytes.byteLength) return null;
    const offset = bytes.byteOffset + start;
    if (section === "records" || section === "languages") views[section] = new Uint8Array(bytes.buffer, offset, length);
    else if (section === "tokenUnits") views[section] = new Uint16Array(bytes.buffer, offset, length >> 1);
    else views[section] = new Uint32Array(bytes.buffer, offset, length >> 2);
  }
  return views as Views;
}

/** FNV-1a over the code units of `text`: the hash of all tables in the file. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Items put into a table before others have their turn. */
const AT_ONCE = 4_096;

/** An open-addressing table, at most seven tenths full, of the items hashed by `hash`. */
export function* slotsFor(count: number, hash: (item: number) => number): Steps<Uint32Array> {
  let size = 16;
  while (size * 7 < count * 10) size *= 2;
  const slots = new Uint32Array(size);
  for (let item = 0; item < count; item++) {
    let slot = hash(item) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = item + 1;
    if (item % AT_ONCE === 0) yield item / count;
  }
  return slots;
}
