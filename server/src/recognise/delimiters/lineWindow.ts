/** A line found in a window. */
export interface WindowLine {
  readonly start: number;
  /** Where its text ends. */
  readonly end: number;
  /** Where the next line begins: behind the line end, or at the end of the file. */
  readonly next: number;
}

/** How far a header may reach, in UTF-16 code units from the start of its first line. */
export const windowLength = 8192;

/** How far the expressions of `LineWindow.match` may look, in UTF-16 code units. */
const mostLook = 2048;

/**
 * What a profile sees of the text when it reads a line: the line itself and what follows, up to `windowLength`.
 * Offsets count from the line's start. Whoever reads notes in `ranOut` that its answer might be another if the window
 * reached further; the scan then asks again with more text, so that answers never depend on where text was cut.
 */
export class LineWindow {
  readonly text: string;
  /** True where the file ends with the window. */
  readonly complete: boolean;
  readonly atFileStart: boolean;
  /** Where the first character stands that is no space or tab (nor a byte order mark at the file's start). */
  readonly ink: number;
  ranOut = false;

  constructor(text: string, ink: number, complete: boolean, atFileStart: boolean) {
    this.text = text;
    this.ink = ink;
    this.complete = complete;
    this.atFileStart = atFileStart;
  }

  /** True where white space stands before the line's first character. */
  get indented(): boolean {
    return this.ink > (this.atFileStart && this.text.charCodeAt(0) === 0xfeff ? 1 : 0);
  }

  /** The line that begins at `start`; null where the file ends there, or where the line is not whole in the window. */
  line(start: number): WindowLine | null {
    const { text } = this;
    const lf = text.indexOf("\n", start);
    const cr = text.slice(start, lf < 0 ? text.length : lf).indexOf("\r");
    const end = cr >= 0 ? start + cr : lf;
    // A carriage return at the window's very end may be the first half of a line end.
    if (!this.complete && (end < 0 || (cr >= 0 && end === text.length - 1))) {
      this.ranOut = true;
      return null;
    }
    if (end < 0) return start < text.length ? { start, end: text.length, next: text.length } : null;
    return { start, end, next: end + (cr >= 0 && text.charCodeAt(end + 1) === 0x0a ? 2 : 1) };
  }

  /** `text.indexOf`, noting where the answer "nowhere" is not certain. */
  indexOf(wanted: string, from: number): number {
    const at = this.text.indexOf(wanted, from);
    if (at < 0 && !this.complete) this.ranOut = true;
    return at;
  }

  /**
   * What a sticky expression finds at `at`, noting where the window's end may have decided. The expression must not
   * look further than `mostLook` code units, but over a run of characters that the window's end ends as well.
   */
  match(sticky: RegExp, at: number): RegExpExecArray | null {
    sticky.lastIndex = at;
    const match = sticky.exec(this.text);
    const decided = match === null ? this.text.length - at >= mostLook : sticky.lastIndex < this.text.length;
    if (!decided && !this.complete) this.ranOut = true;
    return match;
  }

  /** Where the first character from `from` on stands that is not white space; -1 where the window has none. */
  inkFrom(from: number): number {
    const at = this.text.slice(from).search(/\S/);
    if (at < 0 && !this.complete) this.ranOut = true;
    return at < 0 ? -1 : from + at;
  }

  /** True where only spaces and tabs stand from `start` to `end`. */
  blank(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (!isBlank(this.text.charCodeAt(at))) return false;
    return true;
  }
}

/** Space or tab. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
