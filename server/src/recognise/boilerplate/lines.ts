import { Gap, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { PhraseBook } from "../lexicon/speech/phrases.ts";
import { endsWithStop, isStop, Mark, markAt } from "../sentences/stops.ts";
import { PageWord } from "./lists/index.ts";

/** One line of the body, by its tokens. */
export interface Line {
  readonly first: number;
  /** Behind its last token. */
  readonly end: number;
  /** True where a blank line stands before it. */
  readonly blankBefore: boolean;
}

/** The lines of the body that hold a token, in order. */
export function linesOf(tokens: Tokens): Line[] {
  const lines: Line[] = [];
  let first = 0;
  for (let i = 1; i <= tokens.count; i++) {
    if (i < tokens.count && (tokens.gaps[i] as number) < Gap.Line) continue;
    lines.push({ first, end: i, blankBefore: tokens.gaps[first] === Gap.Paragraph });
    first = i;
  }
  return lines;
}

/** Longer lines, in tokens, are text: only cookie notices run so long. A character of Han is a token. */
const SHORT = 60;
const SHORT_HAN = 140;
/** A line so long, in tokens, that ends in a stop is text of the article; a longer one needs stops or commas in it. */
const PROSE = 12;
const UNENDED = 40;
const UNENDED_HAN = 60;
const MARKS = 2;
/** Sentences about the page itself have no more tokens. */
const NOTE = 40;
const NOTE_HAN = 90;

/** True for a line of the article's own text, or one that looks like it. What trails off may be a teaser of another. */
export function isProse(tokens: Tokens, line: Line): boolean {
  const length = line.end - line.first;
  if (length < PROSE || trailsOff(tokens, line)) return false;
  if (endsWithStop(tokens, line.end - 1)) return true;
  return length >= (isHan(tokens, line) ? UNENDED_HAN : UNENDED) && hasClauses(tokens, line);
}

/** True where a full stop ends the line: titles end in other marks only. */
export function endsInFullStop(tokens: Tokens, line: Line): boolean {
  for (let i = line.end - 1; i >= line.first && i > line.end - 4; i--) {
    const mark = markAt(tokens, i);
    if (mark === Mark.Stop || (mark === Mark.Sure && (tokens.words[i] as Word).text !== "؟")) return true;
    if (mark !== Mark.Closer && mark !== Mark.Quote) return false;
  }
  return false;
}

/** True where an ellipsis ends the line. */
export function trailsOff(tokens: Tokens, { first, end }: Line): boolean {
  const last = markAt(tokens, end - 1) === Mark.Closer ? end - 2 : end - 1;
  if (markAt(tokens, last) === Mark.Ellipsis) return true;
  return last - 2 > first && [last, last - 1, last - 2].every((i) => markAt(tokens, i) === Mark.Stop);
}

/** True for a paragraph that something stands behind, such as the writer's initials. */
function hasClauses(tokens: Tokens, { first, end }: Line): boolean {
  let marks = 0;
  for (let i = first + 1; i < end - 1; i++) {
    const mark = markAt(tokens, i);
    if (!isStop(mark) && mark !== Mark.Comma) continue;
    // A dot or a comma within an address or a number ends nothing.
    if (tokens.gaps[i + 1] !== Gap.None || tokens.kinds[i - 1] === TokenKind.Character) marks++;
  }
  return marks >= MARKS;
}

/** True for a line that may be the page's. Around the article notices run longer, in characters of Han. */
export function isShort(tokens: Tokens, line: Line, atEdge: boolean): boolean {
  const length = line.end - line.first;
  return length <= SHORT || (atEdge && length <= SHORT_HAN && isHan(tokens, line));
}

/** True for a sentence that may be about the page: "Subscribe to our newsletter to get the news every morning." */
export function isNote(tokens: Tokens, line: Line): boolean {
  return line.end - line.first <= (isHan(tokens, line) ? NOTE_HAN : NOTE);
}

/** Told by the line's middle: its ends may be foreign names and numbers. */
function isHan(tokens: Tokens, { first, end }: Line): boolean {
  const middle = (first + end) >> 1;
  for (const at of [middle, middle - 1, middle + 1])
    if (at >= first && at < end && tokens.kinds[at] === TokenKind.Character) return true;
  return false;
}

/** True where a line of any length speaks of cookies. */
export function mentionsCookies(tokens: Tokens, line: Line, book: PhraseBook): boolean {
  for (let i = line.first; i < line.end; i++) {
    if (book.find(tokens, i) && (book.flags & PageWord.Cookie) !== 0) return true;
  }
  return false;
}

/** True where more than a space stands before the token, or any between Han characters: how menus part their entries. */
export function isWideSpace(tokens: Tokens, index: number): boolean {
  const before = tokens.kinds[index - 1];
  if (before === TokenKind.Character && tokens.kinds[index] !== TokenKind.Punctuation)
    return tokens.gaps[index] === Gap.Space;
  const from = tokens.ends[index - 1] as number;
  const to = tokens.starts[index] as number;
  return to - from > 1 || (to > from && /[\u3000\t]/.test(tokens.text.charAt(from)));
}

/** So many titles in one line are no text. */
const ROW_OF_TITLES = 6;

/** Titles of other articles, one behind another in a long line, which only spaces part: Chinese pages. */
export function isRowOfTitles(tokens: Tokens, line: Line): boolean {
  if (line.end - line.first <= SHORT || !isHan(tokens, line)) return false;
  let titles = 1;
  for (let i = line.first + 1; i < line.end; i++) {
    if (/^[。！？；]$/.test((tokens.words[i] as Word).text)) return false;
    if (tokens.kinds[i - 1] === TokenKind.Character && isWideSpace(tokens, i)) titles++;
  }
  return titles >= ROW_OF_TITLES;
}
