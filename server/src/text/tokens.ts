import { CharClass, classOf, classOfWide, isUnspaced, Script, scriptOf, scriptOfWide } from "./characters.ts";
import type { Span } from "./span.ts";
import type { Vocabulary, Word } from "./words.ts";

export const TokenKind = {
  /** A run of letters of one script. */
  Word: 1,
  /** A run of decimal digits. */
  Number: 2,
  /** One character of a script that writes no spaces (Han, Kana, Thai …). */
  Character: 3,
  /** One other visible character: punctuation, symbol, half of a broken surrogate pair. */
  Punctuation: 4,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** What stands between a token and the one before it, in rising strength. */
export const Gap = {
  /** Nothing: glued together (`30` `-` `vjetori`, `BRICS` `-` `ის`). */
  None: 0,
  /** A zero-width non-joiner. */
  Joint: 1,
  Space: 2,
  /** One line break. */
  Line: 3,
  /** A blank line, or the start of the text. */
  Paragraph: 4,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** The tokens of one document, by index from 0 to `count - 1`. Offsets are UTF-16 code units of `text`. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  readonly gaps: Uint8Array;
  readonly words: readonly Word[];
}

/**
 * Cuts `range` of `text` into tokens; white space and ignorable format characters are no tokens. Linear.
 * A word is a run of letters of one script with the marks on them; letters and digits never share a token, and a
 * zero-width non-joiner, an apostrophe or a hyphen parts words (see `Gap`), so that matchers decide what to join.
 */
export function tokenise(text: string, vocabulary: Vocabulary, range: Span = { start: 0, end: text.length }): Tokens {
  const size = range.end - range.start;
  let capacity = Math.max(16, size >> 2);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let gaps = new Uint8Array(capacity);
  const words: Word[] = [];
  let count = 0;
  let gap: Gap = Gap.Paragraph;
  let lineBreaks = 0;

  const push = (start: number, end: number, kind: TokenKind, script: Script): void => {
    if (count === capacity) {
      capacity *= 2;
      starts = grown(starts, new Int32Array(capacity));
      ends = grown(ends, new Int32Array(capacity));
      kinds = grown(kinds, new Uint8Array(capacity));
      gaps = grown(gaps, new Uint8Array(capacity));
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count] = kind;
    gaps[count] = gap;
    words.push(vocabulary.intern(text.slice(start, end), script));
    count++;
    gap = Gap.None;
    lineBreaks = 0;
  };

  let at = range.start;
  while (at < range.end) {
    const start = at;
    let code = text.charCodeAt(at);
    let cls: CharClass;
    let script: Script = Script.None;
    let width = 1;
    if ((code & 0xfc00) === 0xd800 && at + 1 < range.end && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      code = text.codePointAt(at) as number;
      width = 2;
      cls = classOfWide(code);
      if (cls === CharClass.Letter) script = scriptOfWide(code);
    } else {
      cls = classOf(code);
      script = scriptOf(code);
    }
    at += width;
    if (cls === CharClass.Letter) {
      at = endOfMarks(text, at, range.end);
      if (isUnspaced(script)) push(start, at, TokenKind.Character, script);
      else {
        at = endOfWord(text, at, range.end, script);
        push(start, at, TokenKind.Word, script);
      }
    } else if (cls === CharClass.Digit) {
      while (at < range.end && classOf(text.charCodeAt(at)) === CharClass.Digit) at++;
      push(start, at, TokenKind.Number, Script.None);
    } else if (cls === CharClass.Space) {
      if (gap < Gap.Space) gap = Gap.Space;
    } else if (cls === CharClass.LineBreak) {
      if (code === 0x0d && at < range.end && text.charCodeAt(at) === 0x0a) at++;
      lineBreaks++;
      if (gap < Gap.Paragraph) gap = lineBreaks > 1 ? Gap.Paragraph : Gap.Line;
    } else if (cls === CharClass.Joint) {
      if (gap < Gap.Joint) gap = Gap.Joint;
    } else if (cls !== CharClass.Ignorable) {
      push(start, at, TokenKind.Punctuation, Script.None);
    }
  }
  return { text, count, starts, ends, kinds, gaps, words };
}

function grown<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** Behind the marks that follow a letter; an ignorable character counts only where a mark follows it. */
function endOfMarks(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && classOf(text.charCodeAt(end)) === CharClass.Mark) end++;
  return end;
}

/** Behind the last letter or mark of the word; ignorable characters between letters belong to it, at its end not. */
function endOfWord(text: string, from: number, limit: number, script: Script): number {
  let end = from;
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const cls = classOf(code);
    if (cls === CharClass.Letter) {
      if (scriptOf(code) !== script) break;
    } else if (cls === CharClass.Ignorable) {
      at++;
      continue;
    } else if (cls !== CharClass.Mark) {
      if ((code & 0xfc00) !== 0xd800 || at + 1 >= limit) break;
      const wide = text.codePointAt(at) as number;
      const wideClass = wide > 0xffff ? classOfWide(wide) : CharClass.Other;
      if (wideClass !== CharClass.Mark && !(wideClass === CharClass.Letter && scriptOfWide(wide) === script)) break;
      at++;
    }
    at++;
    end = at;
  }
  return end;
}

/** The span from the first token to the last, both included. */
export function tokenSpan(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens.starts[first] as number, end: tokens.ends[last] as number };
}

/** Writes `value` at the tokens from `first` to `last`, both included; for the few of a name quicker than `fill`. */
export function mark(marks: Uint8Array | Int32Array | Uint32Array, first: number, last: number, value = 1): void {
  for (let at = first; at <= last; at++) marks[at] = value;
}

/** Index of the first token that ends behind `offset`; `count` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.ends[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
