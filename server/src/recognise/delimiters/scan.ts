import type { DelimiterSet } from "./delimiterSet.ts";
import { isBlank, LineWindow, windowLength } from "./lineWindow.ts";
import type { LineMark, Mark } from "./mark.ts";
import { type Profile, tailLength } from "./profile.ts";

// Where a piece stands in its file: bits of `place`.
export const First = 1;
export const Last = 2;
/** It begins, or ends, within a line. */
export const StartsInLine = 4;
export const EndsInLine = 8;

/** What the scan of one piece found. */
export interface PieceMarks {
  /** By position. */
  readonly marks: readonly Mark[];
  /** Offset of the piece's first character that is not white space; -1 where there is none. */
  readonly ink: number;
  readonly place: number;
  /** The text behind the piece that a header was read from; null where none was needed. */
  readonly ahead: string | null;
}

/**
 * The first of two stages: finds what may delimit documents, line by line, for all profiles at once. What it finds
 * depends on the piece, its place and the text ahead alone, so that after an edit only touched pieces are scanned.
 * Prose is passed over at the speed of `indexOf`. `ahead` gives the `windowLength` code units behind the piece, or as
 * many as there are.
 */
export function scanPiece(text: string, place: number, ahead: () => string, set: DelimiterSet): PieceMarks {
  const scanner = new PieceScanner(text, place, ahead, set);
  scanner.run();
  return { marks: scanner.marks, ink: text.search(/\S/), place, ahead: scanner.ahead };
}

class PieceScanner {
  readonly marks: Mark[] = [];
  ahead: string | null = null;
  private readonly text: string;
  private readonly place: number;
  private readonly readAhead: () => string;
  private readonly set: DelimiterSet;

  constructor(text: string, place: number, ahead: () => string, set: DelimiterSet) {
    this.text = text;
    this.place = place;
    this.readAhead = ahead;
    this.set = set;
  }

  run(): void {
    const { text } = this;
    let lf = text.indexOf("\n");
    let cr = text.indexOf("\r");
    for (let start = 0; start < text.length || (start === 0 && this.is(First)); ) {
      const end = lf < 0 ? (cr < 0 ? text.length : cr) : cr < 0 ? lf : Math.min(lf, cr);
      const next = end === text.length ? end : end === cr && lf === cr + 1 ? end + 2 : end + 1;
      if (start > 0 || !this.is(StartsInLine)) this.readHead(start, end);
      if (end < text.length || !this.is(EndsInLine)) this.readTail(start, end, next);
      if (lf >= 0 && lf < next) lf = text.indexOf("\n", next);
      if (cr >= 0 && cr < next) cr = text.indexOf("\r", next);
      if (next === start) return;
      start = next;
    }
  }

  private readHead(start: number, end: number): void {
    const { text, set } = this;
    const atFileStart = start === 0 && this.is(First);
    let ink = start;
    if (atFileStart && text.charCodeAt(0) === 0xfeff) ink++;
    // A bound, so that the answer is the same where a huge line is cut.
    const inkEnd = Math.min(end, start + tailLength);
    while (ink < inkEnd && isBlank(text.charCodeAt(ink))) ink++;
    const code = text.charCodeAt(ink);
    let asked = set.everyLine | (atFileStart ? set.fileStart : 0);
    if (ink < inkEnd && code < 128) asked |= set.firsts[code] as number;
    if (asked === 0) return;

    const near = text.slice(start, start + windowLength);
    let window = new LineWindow(near, ink - start, this.is(Last) && start + near.length === text.length, atFileStart);
    let found = this.ask(asked, (profile) => profile.readLine?.(window));
    if (window.ranOut && near.length < windowLength && !window.complete) {
      this.ahead ??= this.readAhead();
      const far = (near + this.ahead).slice(0, windowLength);
      const complete = this.ahead.length < windowLength && near.length + this.ahead.length <= windowLength;
      window = new LineWindow(far, ink - start, complete, atFileStart);
      found = this.ask(asked, (profile) => profile.readLine?.(window));
    }
    for (const mark of found) this.marks.push({ ...mark, start: start + mark.start, end: start + mark.end });
  }

  private readTail(start: number, end: number, next: number): void {
    const { text, set } = this;
    const tailStart = Math.max(start, end - tailLength);
    let last = end - 1;
    while (last > tailStart && isBlank(text.charCodeAt(last))) last--;
    const code = last < tailStart ? 128 : text.charCodeAt(last);
    const asked = code < 128 ? (set.lasts[code] as number) : 0;
    if (asked === 0) return;
    const tail = text.slice(tailStart, end);
    const whole = tailStart === start && (start > 0 || !this.is(StartsInLine));
    for (const mark of this.ask(asked, (profile) => profile.readLineEnd?.(tail, whole))) {
      this.marks.push({ ...mark, start: tailStart + mark.start, end: next });
    }
  }

  private is(bit: number): boolean {
    return (this.place & bit) !== 0;
  }

  /** What the profiles with those bits find. */
  private ask(bits: number, read: (profile: Profile) => LineMark | null | undefined): Mark[] {
    const found: Mark[] = [];
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const profile = 31 - Math.clz32(rest & -rest);
      const mark = read(this.set.profiles[profile] as Profile);
      if (mark !== null && mark !== undefined) found.push({ ...mark, profile });
    }
    return found;
  }
}
