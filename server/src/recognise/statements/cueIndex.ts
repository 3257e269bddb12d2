import type { Tokens } from "../../text/tokens.ts";
import type { Cues } from "../lexicon/speech/index.ts";
import type { EntityMention } from "../model.ts";

/**
 * The cues that are no parts of persons' names: "Lee Coffee" drinks none, "Will Tory" promises nothing. Both lists are in
 * text order. Linear.
 */
export function outsideNames(cues: Cues, tokens: Tokens, mentions: readonly EntityMention[]): Cues {
  const kept: number[] = [];
  let at = 0;
  for (let cue = 0; cue < cues.firsts.length; cue++) {
    const start = tokens.starts[cues.firsts[cue] as number] as number;
    const end = tokens.ends[(cues.ends[cue] as number) - 1] as number;
    while (at < mentions.length && (mentions[at] as EntityMention).end <= start) at++;
    const name = mentions[at];
    if (name?.label !== "PER" || name.start > start || name.end < end) kept.push(cue);
  }
  if (kept.length === cues.firsts.length) return cues;
  const pick = (list: readonly number[]): number[] => kept.map((cue) => list[cue] as number);
  return { firsts: pick(cues.firsts), ends: pick(cues.ends), heads: pick(cues.heads), flags: pick(cues.flags) };
}

/** The cues of a document, to be asked by token. */
export class CueIndex {
  readonly cues: Cues;

  constructor(cues: Cues) {
    this.cues = cues;
  }

  get count(): number {
    return this.cues.firsts.length;
  }

  first(cue: number): number {
    return this.cues.firsts[cue] as number;
  }

  /** Behind the last token of the cue. */
  end(cue: number): number {
    return this.cues.ends[cue] as number;
  }

  /** Behind its first part, where words may stand within it: a subject may be among them. */
  head(cue: number): number {
    return this.cues.heads[cue] as number;
  }

  flags(cue: number): number {
    return this.cues.flags[cue] as number;
  }

  has(cue: number, flags: number): boolean {
    return ((this.cues.flags[cue] as number) & flags) !== 0;
  }

  /** The first cue that begins at or behind this token; `count` where there is none. */
  from(token: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.first(middle) >= token) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Flags of the cue that begins at this token; 0 for none. */
  flagsAt(token: number): number {
    const cue = this.from(token);
    return cue < this.count && this.first(cue) === token ? this.flags(cue) : 0;
  }

  /** Flags of the cue that ends before this token; 0 for none. */
  flagsBefore(token: number): number {
    const cue = this.from(token) - 1;
    return cue >= 0 && this.end(cue) === token ? this.flags(cue) : 0;
  }

  /** Flags of all cues that begin in the range of tokens, or'ed. */
  flagsWithin(first: number, end: number): number {
    let flags = 0;
    for (let cue = this.from(first); cue < this.count && this.first(cue) < end; cue++) flags |= this.flags(cue);
    return flags;
  }
}
