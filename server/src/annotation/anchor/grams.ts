/**
 * Where short runs of characters stand in a text. Made once for a text in which passages must be looked for, it finds
 * a long string without reading the text again, so that looking for ten thousand passages stays cheap.
 */

/** Length of the runs, in UTF-16 code units: long enough to be rare, short enough to survive an edit nearby. */
export const gramLength = 6;

export interface GramIndex {
  readonly text: string;
  /** How often about the run of `pattern` at `at` stands in the text: never too low. */
  readonly frequency: (pattern: string, at: number) => number;
  /** Offsets at which the run of `pattern` at `at` stands, ascending. */
  readonly places: (pattern: string, at: number) => Iterable<number>;
}

/** Linear; takes about 12 bytes a code unit while it lives. */
export function indexGrams(text: string): GramIndex {
  const bits = Math.max(8, Math.ceil(Math.log2(text.length + 1)));
  const shift = 32 - bits;
  const first = new Int32Array(1 << bits).fill(-1);
  const frequencies = new Int32Array(1 << bits);
  const next = new Int32Array(Math.max(0, text.length - gramLength + 1));
  for (let at = next.length - 1; at >= 0; at--) {
    const slot = slotOf(text, at, shift);
    next[at] = first[slot] as number;
    first[slot] = at;
    frequencies[slot] = (frequencies[slot] as number) + 1;
  }
  return {
    text,
    frequency: (pattern, at) => frequencies[slotOf(pattern, at, shift)] as number,
    *places(pattern, at) {
      const gram = pattern.slice(at, at + gramLength);
      for (let place = first[slotOf(pattern, at, shift)] as number; place >= 0; place = next[place] as number) {
        if (text.startsWith(gram, place)) yield place;
      }
    },
  };
}

function slotOf(text: string, at: number, shift: number): number {
  let hash = 0;
  for (let index = at; index < at + gramLength; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash, 0x85ebca6b) >>> shift;
}

/** More places than this are not looked through: the string is repeated without end, and no place is the right one. */
const mostPlaces = 4096;
/** How far around the place where it is expected a string is looked for that is too short or too frequent to index. */
const nearby = 4096;

/** Offsets at which `pattern` stands in the text, ascending; near `around` only where it is short or all too frequent. */
export function occurrences(index: GramIndex, pattern: string, around: number): readonly number[] {
  if (pattern === "") return [];
  let rarest = -1;
  let lowest = mostPlaces;
  for (let at = 0; at + gramLength <= pattern.length && lowest > 1; at++) {
    const frequency = index.frequency(pattern, at);
    if (frequency === 0) return [];
    if (frequency < lowest) [rarest, lowest] = [at, frequency];
  }
  const found: number[] = [];
  if (rarest >= 0) {
    for (const place of index.places(pattern, rarest)) {
      if (place >= rarest && index.text.startsWith(pattern, place - rarest)) found.push(place - rarest);
    }
    return found;
  }
  const end = around + nearby + pattern.length;
  const window = index.text.slice(Math.max(0, around - nearby), end);
  const from = Math.max(0, around - nearby);
  for (let at = window.indexOf(pattern); at >= 0; at = window.indexOf(pattern, at + 1)) found.push(from + at);
  return found;
}
