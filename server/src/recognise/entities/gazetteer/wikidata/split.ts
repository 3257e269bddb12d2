/**
 * Cuts a run of JSON into its objects while it comes in: lines of objects, an array of them over many lines or one, or
 * one object alone. What stands between objects (brackets, commas, line ends) is passed over. Linear; keeps no more than
 * one object.
 */
export class ObjectSplitter {
  private readonly most: number;
  private pieces: string[] = [];
  private length = 0;
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** Objects longer than `most` UTF-16 code units, which were passed over. */
  tooLong = 0;

  constructor(most: number) {
    this.most = most;
  }

  /** The objects that end within `text`, as JSON. */
  *push(text: string): Generator<string> {
    let start = this.depth > 0 ? 0 : -1;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (code === 0x5c) this.escaped = true;
        else if (code === 0x22) this.inString = false;
      } else if (code === 0x22) this.inString = this.depth > 0;
      else if (code === 0x7b) {
        if (this.depth++ === 0) start = at;
      } else if (code === 0x7d && this.depth > 0 && --this.depth === 0) {
        this.keep(text.slice(start, at + 1));
        if (this.length <= this.most) yield this.pieces.join("");
        else this.tooLong++;
        this.pieces = [];
        this.length = 0;
      }
    }
    if (this.depth > 0) this.keep(text.slice(start));
  }

  /** True where the text ended within an object. */
  get isBroken(): boolean {
    return this.depth > 0;
  }

  private keep(piece: string): void {
    this.length += piece.length;
    if (this.length <= this.most) this.pieces.push(piece);
    else this.pieces = [];
  }
}
