import {
  addBreaks,
  type BreakCounts,
  type CodeUnits,
  countUpTo,
  endBeforeBreak,
  noBreaks,
  type Position,
  totalBreaks,
} from "../lines.ts";
import { Chunk } from "./chunk.ts";
import { type ChunkSizes, cut, defaultSizes } from "./cut.ts";

/**
 * The text of an open file as a list of chunks. Immutable: an edit returns a new text that shares all chunks but those
 * it touched, and costs one chunk plus a few integers per chunk, however long the text is. Offsets and characters are
 * UTF-16 code units; lines are LSP's; positions beyond a line or the text go to its end.
 */
export class ChunkedText implements CodeUnits {
  readonly chunks: readonly Chunk[];
  readonly length: number;
  readonly breaks: BreakCounts;
  readonly sizes: ChunkSizes;
  /** Offset at which each chunk begins. */
  private readonly offsets: Uint32Array;
  /** Line ends before each chunk. */
  private readonly breaksBefore: Uint32Array;
  /** Where the last look-up ended: the next one is mostly near. */
  private lastChunk = 0;

  private constructor(chunks: readonly Chunk[], sizes: ChunkSizes) {
    this.chunks = chunks;
    this.sizes = sizes;
    this.offsets = new Uint32Array(chunks.length);
    this.breaksBefore = new Uint32Array(chunks.length);
    let length = 0;
    let breaks = noBreaks;
    for (const [index, chunk] of chunks.entries()) {
      this.offsets[index] = length;
      this.breaksBefore[index] = totalBreaks(breaks);
      length += chunk.text.length;
      breaks = addBreaks(breaks, chunk.breaks);
    }
    this.length = length;
    this.breaks = breaks;
  }

  static of(text: string, sizes: ChunkSizes = defaultSizes): ChunkedText {
    return new ChunkedText(
      cut(text, sizes).map((piece) => new Chunk(piece)),
      sizes,
    );
  }

  get lineCount(): number {
    return totalBreaks(this.breaks) + 1;
  }

  /** Offset at which the chunk of that index begins. */
  chunkStart(index: number): number {
    return this.offsets[index] as number;
  }

  /** NaN beyond the text. */
  charCodeAt(offset: number): number {
    if (!(offset >= 0 && offset < this.length)) return Number.NaN;
    const index = this.chunkAt(offset);
    return (this.chunks[index] as Chunk).text.charCodeAt(offset - this.chunkStart(index));
  }

  /** The code units from `start` to `end`; what lies beyond the text is left out. */
  slice(start: number, end: number): string {
    const from = Math.max(0, start);
    const to = Math.min(end, this.length);
    if (from >= to) return "";
    const first = this.chunkAt(from);
    const last = this.chunkAt(to - 1);
    const head = (this.chunks[first] as Chunk).text;
    const base = this.chunkStart(first);
    if (first === last) return head.slice(from - base, to - base);
    const parts = [head.slice(from - base)];
    for (let index = first + 1; index < last; index++) parts.push((this.chunks[index] as Chunk).text);
    parts.push((this.chunks[last] as Chunk).text.slice(0, to - this.chunkStart(last)));
    return parts.join("");
  }

  /** The whole text in one string, made anew at each call: the one costly question. */
  toString(): string {
    return this.chunks.map((chunk) => chunk.text).join("");
  }

  /** Where the line begins; the text's end for a line behind the last. */
  lineStart(line: number): number {
    if (line <= 0) return 0;
    if (line >= this.lineCount) return this.length;
    // The chunk that holds the line end before the line.
    const index = countUpTo(this.breaksBefore, line - 1) - 1;
    const within = line - 1 - (this.breaksBefore[index] as number);
    return this.chunkStart(index) + ((this.chunks[index] as Chunk).lineStarts[within] as number);
  }

  /** Where the line's text ends, its line end left out. */
  lineEnd(line: number): number {
    return endBeforeBreak(this, this.lineStart(line), this.lineStart(line + 1));
  }

  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.lineCount) return this.length;
    const start = this.lineStart(position.line);
    return Math.min(start + Math.max(0, position.character), this.lineEnd(position.line));
  }

  positionAt(offset: number): Position {
    const at = Math.min(Math.max(0, offset), this.length);
    const index = this.chunkAt(at);
    const within = countUpTo((this.chunks[index] as Chunk).lineStarts, at - this.chunkStart(index));
    const line = (this.breaksBefore[index] as number) + within;
    return { line, character: Math.min(at, this.lineEnd(line)) - this.lineStart(line) };
  }

  /** The text with the code units from `start` to `end` replaced. Offsets beyond the text go to its ends. */
  replace(start: number, end: number, replacement: string): ChunkedText {
    const from = Math.min(Math.max(0, start), this.length);
    const to = Math.min(Math.max(from, end), this.length);
    let first = this.chunkAt(from);
    let last = this.chunkAt(Math.max(from, to - 1));
    const head = this.chunkText(first).slice(0, from - this.chunkStart(first));
    const tail = this.chunkText(last).slice(to - this.chunkStart(last));
    let region = head + replacement + tail;

    // Borders must stay at line starts or deep within huge lines: what might break that is cut anew with its neighbour.
    while (region === "" && first > 0) region = this.chunkText(--first);
    while (region === "" && last < this.chunks.length - 1) region = this.chunkText(++last);
    if (first > 0 && !joinsWell(this.chunkText(first - 1), region)) region = this.chunkText(--first) + region;
    if (last < this.chunks.length - 1 && !joinsWell(region, this.chunkText(last + 1))) {
      region += this.chunkText(++last);
    }
    while (region.length < this.sizes.min && last - first + 1 < this.chunks.length) {
      if (first > 0) region = this.chunkText(--first) + region;
      else region += this.chunkText(++last);
    }

    const chunks = this.chunks.slice(0, first);
    for (const piece of cut(region, this.sizes)) chunks.push(new Chunk(piece));
    for (let index = last + 1; index < this.chunks.length; index++) chunks.push(this.chunks[index] as Chunk);
    return new ChunkedText(chunks, this.sizes);
  }

  private chunkText(index: number): string {
    return (this.chunks[index] as Chunk).text;
  }

  /** Index of the chunk that holds the code unit at `offset`; the last one for the text's end. */
  chunkAt(offset: number): number {
    const near = this.lastChunk;
    const start = this.chunkStart(near);
    if (offset >= start && offset < start + this.chunkText(near).length) return near;
    this.lastChunk = countUpTo(this.offsets, offset) - 1;
    return this.lastChunk;
  }
}

/** True where a chunk may end with `before` and the next begin with `after`: at a line end that no edit has split. */
function joinsWell(before: string, after: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  return last === 0x0a || (last === 0x0d && after.charCodeAt(0) !== 0x0a);
}
