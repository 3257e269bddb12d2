/**
 * Lines as LSP counts them: `\n`, `\r\n` and `\r` end a line, nothing else does (no form feed, no U+2028). Offsets and
 * characters are UTF-16 code units; lines and characters count from 0.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** How often each kind of line end stands in a text. */
export interface BreakCounts {
  readonly lf: number;
  readonly crlf: number;
  readonly cr: number;
}

export type Newline = "lf" | "crlf" | "cr" | "mixed";

export const noBreaks: BreakCounts = { lf: 0, crlf: 0, cr: 0 };

const LF = 0x0a;
const CR = 0x0d;

/** Counts the line ends of `text`. Linear. */
export function countBreaks(text: string): BreakCounts {
  let lf = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lf++;
  let [crlf, cr] = [0, 0];
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) === LF) crlf++;
    else cr++;
  }
  return { lf: lf - crlf, crlf, cr };
}

export function addBreaks(a: BreakCounts, b: BreakCounts): BreakCounts {
  return { lf: a.lf + b.lf, crlf: a.crlf + b.crlf, cr: a.cr + b.cr };
}

export function totalBreaks(counts: BreakCounts): number {
  return counts.lf + counts.crlf + counts.cr;
}

/** The kind of line ends that the counts show; a text without any counts as `lf`. */
export function newlineOf(counts: BreakCounts): Newline {
  const { lf, crlf, cr } = counts;
  if (Number(lf > 0) + Number(crlf > 0) + Number(cr > 0) > 1) return "mixed";
  return crlf > 0 ? "crlf" : cr > 0 ? "cr" : "lf";
}

/** Offsets at which the lines behind the first begin, one for each line end, in order. Linear. */
export function linesAfterBreaks(text: string, counts: BreakCounts = countBreaks(text)): Uint32Array {
  const starts = new Uint32Array(totalBreaks(counts));
  let count = 0;
  if (counts.crlf + counts.cr === 0) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts[count++] = at + 1;
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts[count++] = at + 1;
  }
  return starts;
}

/** Where the text of a line ends that begins at `start` and is followed by the line that begins at `next`. */
export function endBeforeBreak(text: CodeUnits, start: number, next: number): number {
  let end = next;
  if (end > start && text.charCodeAt(end - 1) === LF) end--;
  if (end > start && text.charCodeAt(end - 1) === CR) end--;
  return end;
}

/** What a string and a chunked text have in common. */
export interface CodeUnits {
  readonly length: number;
  /** NaN beyond the text. */
  charCodeAt(offset: number): number;
  slice(start: number, end: number): string;
}

/** The lines of one string. Positions and offsets beyond a line or the text go to its end, as LSP asks. */
export class Lines {
  readonly text: string;
  readonly breaks: BreakCounts;
  private readonly starts: Uint32Array;

  constructor(text: string) {
    this.text = text;
    this.breaks = countBreaks(text);
    this.starts = linesAfterBreaks(text, this.breaks);
  }

  get count(): number {
    return this.starts.length + 1;
  }

  /** Where the line begins; the text's end for a line behind the last. */
  start(line: number): number {
    if (line <= 0) return 0;
    return line < this.count ? (this.starts[line - 1] as number) : this.text.length;
  }

  /** Where the line's text ends, its line end left out. */
  end(line: number): number {
    return endBeforeBreak(this.text, this.start(line), this.start(line + 1));
  }

  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.count) return this.text.length;
    const start = this.start(position.line);
    return Math.min(start + Math.max(0, position.character), this.end(position.line));
  }

  positionAt(offset: number): Position {
    const at = Math.min(Math.max(0, offset), this.text.length);
    const line = countUpTo(this.starts, at);
    return { line, character: Math.min(at, this.end(line)) - this.start(line) };
  }
}

/** How many values of the ascending list are at most `limit`. */
export function countUpTo(ascending: Uint32Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
