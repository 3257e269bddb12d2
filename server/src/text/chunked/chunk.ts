import { type BreakCounts, countBreaks, linesAfterBreaks } from "../lines.ts";

/**
 * A piece of a text, never changed. What is found out about it is kept with it (here, or in a WeakMap elsewhere), so
 * that an edit pays for the chunks that it touched alone. No chunk begins between `\r` and `\n` or within a surrogate
 * pair, so that line ends and characters can be counted chunk by chunk.
 */
export class Chunk {
  readonly text: string;
  readonly breaks: BreakCounts;
  private starts: Uint32Array | null = null;

  constructor(text: string) {
    this.text = text;
    this.breaks = countBreaks(text);
  }

  /** Offsets within the chunk at which a line begins behind a line end of the chunk. */
  get lineStarts(): Uint32Array {
    this.starts ??= linesAfterBreaks(this.text, this.breaks);
    return this.starts;
  }

  /** True where the chunk's last character ends a line. */
  get endsLine(): boolean {
    const last = this.text.charCodeAt(this.text.length - 1);
    return last === 0x0a || last === 0x0d;
  }
}
