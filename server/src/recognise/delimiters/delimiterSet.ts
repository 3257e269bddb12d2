import type { Chunk } from "../../text/chunked/chunk.ts";
import { type CustomDelimiter, customProfile } from "./custom/profile.ts";
import type { PieceMarks } from "./scan.ts";
import type { Profile } from "./profile.ts";
import { builtInProfiles } from "./registry.ts";

/** More entries of the setting than this are not taken: profiles are told apart by the bits of one number. */
export const mostCustomDelimiters = 16;

/**
 * The profiles in force, made ready for scanning: tables tell from a line's first or last character which profiles want
 * to see it. Made anew when the setting changes; keeps the marks of chunks that it has scanned.
 */
export class DelimiterSet {
  readonly profiles: readonly Profile[];
  /** By ASCII character: a bit for each profile that reads lines which begin, or end, with it. */
  readonly firsts = new Uint32Array(128);
  readonly lasts = new Uint32Array(128);
  readonly fileStart: number;
  readonly everyLine: number;
  /** Marks of chunks that were scanned with these profiles. */
  readonly scanned = new WeakMap<Chunk, PieceMarks>();

  constructor(custom: readonly CustomDelimiter[] = []) {
    this.profiles = [...custom.slice(0, mostCustomDelimiters).map(customProfile), ...builtInProfiles];
    let fileStart = 0;
    let everyLine = 0;
    for (const [index, profile] of this.profiles.entries()) {
      const bit = 1 << index;
      if (profile.readsFileStart === true) fileStart |= bit;
      if (profile.readsEveryLine === true) everyLine |= bit;
      addBit(this.firsts, profile.firstCharacters, bit);
      addBit(this.lasts, profile.lastCharacters, bit);
    }
    this.fileStart = fileStart;
    this.everyLine = everyLine;
  }
}

function addBit(table: Uint32Array, characters: string | undefined, bit: number): void {
  for (const character of characters ?? "") {
    const code = character.charCodeAt(0);
    table[code] = (table[code] as number) | bit;
  }
}

/** The built-in profiles alone. */
export const builtInDelimiters = new DelimiterSet();
