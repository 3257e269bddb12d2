/**
 * The one place where UTF-16 offsets become counts of code points or UTF-8 bytes, and back. A lone surrogate counts as
 * one code point and as three bytes, as U+FFFD would in its place. Grapheme clusters are left out: they need tables
 * that change from one Unicode version to the next, and no stored form asks for them.
 */

export type Unit = "utf16" | "codePoint" | "utf8";

export interface UnitOptions {
  /**
   * `one` counts every `\r\n` as a single line feed, so that a stored annotation fits the same text saved with other
   * line ends. `asTheyAre` (default) counts every code unit that is there.
   */
  readonly lineEnds?: "asTheyAre" | "one";
}

/** UTF-16 code units between two samples of the table. */
const blockLength = 256;

/**
 * Between UTF-16 offsets of one text and other units. Linear to make; an answer walks at most one block, and none
 * where no character takes two code units. Numbers beyond the text go to its ends.
 */
export class UnitTable {
  private readonly text: string;
  private readonly joinsCrlf: boolean;
  /** Per block: counts of all units before it. Empty where every unit is one code unit. */
  private readonly samples: Readonly<Record<Unit, Uint32Array>> | null;

  constructor(text: string, options: UnitOptions = {}) {
    this.text = text;
    this.joinsCrlf = options.lineEnds === "one" && text.includes("\r\n");
    this.samples = this.joinsCrlf || /[^\0-\x7f]/.test(text) ? this.sample() : null;
  }

  /**
   * The count of units before the offset. An offset within a unit (a surrogate pair as code point or UTF-8, a joined
   * line end) goes to its start.
   */
  fromUtf16(offset: number, unit: Unit): number {
    const end = clamp(offset, this.text.length);
    if (this.samples === null || (unit === "utf16" && !this.joinsCrlf)) return end;
    let block = Math.floor(end / blockLength);
    if (this.blockStart(block) > end) block--;
    let count = this.samples[unit][block] as number;
    if (this.isEven(block, unit)) return count + end - block * blockLength;
    for (let at = this.blockStart(block); ; ) {
      const next = this.next(at);
      if (at >= this.text.length) return count;
      if (next > end) return unit === "utf16" && this.width(at, next, unit) === 2 ? count + end - at : count;
      count += this.width(at, next, unit);
      at = next;
    }
  }

  /** The offset of the character that holds the unit of that number; the text's end for a number behind the last. */
  toUtf16(count: number, unit: Unit): number {
    if (this.samples === null || (unit === "utf16" && !this.joinsCrlf)) return clamp(count, this.text.length);
    const samples = this.samples[unit];
    const block = lastAtMost(samples, Math.max(0, count));
    let passed = samples[block] as number;
    if (this.isEven(block, unit)) return block * blockLength + Math.max(0, count - passed);
    for (let at = this.blockStart(block); at < this.text.length; ) {
      const next = this.next(at);
      const width = this.width(at, next, unit);
      if (passed + width > count) return unit === "utf16" ? at + Math.max(0, count - passed) : at;
      passed += width;
      at = next;
    }
    return this.text.length;
  }

  /** The whole text's length in that unit. */
  length(unit: Unit): number {
    return this.fromUtf16(this.text.length, unit);
  }

  private sample(): Record<Unit, Uint32Array> {
    const size = Math.floor(this.text.length / blockLength) + 1;
    const samples = { utf16: new Uint32Array(size), codePoint: new Uint32Array(size), utf8: new Uint32Array(size) };
    let [utf16, codePoint, utf8, block] = [0, 0, 0, 0];
    for (let at = 0; at <= this.text.length; ) {
      // A block's walk begins at the first character that starts in it.
      while (block < size && block * blockLength <= at) {
        samples.utf16[block] = utf16;
        samples.codePoint[block] = codePoint;
        samples.utf8[block] = utf8;
        block++;
      }
      if (at === this.text.length) break;
      const next = this.next(at);
      utf16 += this.width(at, next, "utf16");
      codePoint++;
      utf8 += this.width(at, next, "utf8");
      at = next;
    }
    return samples;
  }

  /** The first character that starts in the block: a pair over the border belongs to the block before. */
  private blockStart(block: number): number {
    const at = block * blockLength;
    return this.startsEvenly(block) ? at : at + 1;
  }

  private startsEvenly(block: number): boolean {
    const at = block * blockLength;
    return at === 0 || this.next(at - 1) <= at;
  }

  /** Whether every code unit of the block is a unit of its own: most blocks are, and need no walk. */
  private isEven(block: number, unit: Unit): boolean {
    if (this.samples === null || unit === "utf8") return false;
    const [from, to] = [this.samples[unit][block], this.samples[unit][block + 1]];
    return from !== undefined && to === from + blockLength && this.startsEvenly(block) && this.startsEvenly(block + 1);
  }

  private next(at: number): number {
    const code = this.text.charCodeAt(at);
    if (code === 0x0d && this.joinsCrlf && this.text.charCodeAt(at + 1) === 0x0a) return at + 2;
    return at + (isPair(this.text, at) ? 2 : 1);
  }

  private width(at: number, next: number, unit: Unit): number {
    if (unit === "codePoint") return 1;
    const code = this.text.charCodeAt(at);
    if (code === 0x0d) return 1;
    if (unit === "utf16") return next - at;
    return next - at === 2 ? 4 : utf8Width(code);
  }
}

/** How many units the text takes. Linear, without a table: for single lines. */
export function countUnits(text: string, unit: Unit): number {
  if (unit === "utf16") return text.length;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const pair = isPair(text, at);
    count += unit === "codePoint" ? 1 : pair ? 4 : utf8Width(text.charCodeAt(at));
    if (pair) at++;
  }
  return count;
}

/** The offset `count` units into the text; within a character, its start; behind the text, its end. */
export function offsetOfUnits(text: string, count: number, unit: Unit): number {
  if (unit === "utf16") return clamp(count, text.length);
  let passed = 0;
  for (let at = 0; at < text.length; ) {
    const pair = isPair(text, at);
    passed += unit === "codePoint" ? 1 : pair ? 4 : utf8Width(text.charCodeAt(at));
    if (passed > count) return at;
    at += pair ? 2 : 1;
  }
  return text.length;
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

function utf8Width(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
}

function clamp(value: number, length: number): number {
  return Math.min(Math.max(0, value), length);
}

/** Index of the last value at most `limit` in an ascending list whose first value is 0. */
function lastAtMost(ascending: Uint32Array, limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((ascending[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
