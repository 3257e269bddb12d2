/** A piece of text that stands where an object is to stand. */
export interface Piece {
  /** JSON, unless the text is broken there. */
  readonly json: string;
  /** The line that it begins in, counted from 1. */
  readonly line: number;
}

const signs = (text: string): ReadonlySet<number> => new Set([...text].map((sign) => sign.charCodeAt(0)));
/** Behind these an object may go on in the next line, also where that begins with a brace. */
const continuing = signs("[,:{");
const space = signs(" \t\r");

/**
 * Cuts a run of JSON into its objects while it comes in: lines of objects, an array of them over many lines or one, or
 * one object alone. What stands between objects (brackets, commas, line ends) is passed over. A line that breaks off
 * within an object is a piece by itself, and costs no other line. Linear; keeps no more than one object.
 */
export class ObjectSplitter {
  private readonly most: number;
  private pieces: string[] = [];
  private length = 0;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private line = 1;
  /** The line that the object in hand begins in. */
  private begun = 1;
  /** The last sign that was no space, a line end among them. */
  private last = 0;
  /** What stood before the line end, where a line has just ended within an object. */
  private lineEndedBehind = 0;
  /** Lines of objects longer than `most` UTF-16 code units, which were passed over. */
  readonly tooLong: number[] = [];

  constructor(most: number) {
    this.most = most;
  }

  /** The objects that end within `text`. */
  *push(text: string): Generator<Piece> {
    let start = this.depth > 0 ? 0 : -1;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.depth > 0 && this.isBroken(code)) {
        yield* this.finish(text.slice(start, at));
        start = -1;
      }
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (code === 0x5c) this.escaped = true;
        else if (code === 0x22) this.inString = false;
      } else if (code === 0x22) this.inString = this.depth > 0;
      else if (code === 0x7b) {
        if (this.depth++ === 0) {
          start = at;
          this.begun = this.line;
        }
      } else if (code === 0x7d && this.depth > 0 && --this.depth === 0) {
        yield* this.finish(text.slice(start, at + 1));
        start = -1;
      }
      this.lineEndedBehind = code === 0x0a ? this.last : 0;
      if (code === 0x0a) this.line++;
      else if (!space.has(code)) this.last = code;
    }
    if (this.depth > 0) this.keep(text.slice(start));
  }

  /** To be called when the text has ended: what it broke off within. */
  *end(): Generator<Piece> {
    if (this.depth > 0) yield* this.finish("");
  }

  /** Whether the object in hand cannot go on with this sign: a string with a line end, or the next line's object. */
  private isBroken(code: number): boolean {
    if (this.inString) return code === 0x0a;
    return code === 0x7b && this.lineEndedBehind !== 0 && !continuing.has(this.lineEndedBehind);
  }

  private *finish(piece: string): Generator<Piece> {
    this.keep(piece);
    if (this.length <= this.most) yield { json: this.pieces.join(""), line: this.begun };
    else this.tooLong.push(this.begun);
    this.pieces = [];
    this.length = 0;
    this.depth = 0;
    this.inString = false;
    this.escaped = false;
  }

  private keep(piece: string): void {
    this.length += piece.length;
    if (this.length <= this.most) this.pieces.push(piece);
    else this.pieces = [];
  }
}
