import { TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { PhraseBook } from "../lexicon/speech/phrases.ts";
import type { Line } from "./lines.ts";
import { PageWord } from "./lists/index.ts";

/** A phrase in a line, by its tokens. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly flags: number;
}

/** Tokens of what stands in brackets behind a caption. */
const LONGEST_MARK = 16;
const closing = /^[)\]）】］〕]$/;
const openingBracket = /^[([（【［〔]$/;

/**
 * True where a line ends as captions do: with the picture's origin in brackets ("(Photo: AP)", "[File photo]",
 * 「（资料图）」), or with words that say what picture it is ("… in Oslo. Archive photo"). `last`: the line's last phrase.
 */
export function endsAsCaption(tokens: Tokens, line: Line, book: PhraseBook, last: Phrase | null): boolean {
  if (isSign(tokens, line.end - 1, closing)) return hasMark(tokens, line, book);
  if (last === null || (last.flags & PageWord.Picture) === 0 || last.end - last.start < 2) return false;
  return last.end === line.end || (last.end === line.end - 1 && isSign(tokens, last.end, /^[.。]$/));
}

function isSign(tokens: Tokens, index: number, sign: RegExp): boolean {
  return tokens.kinds[index] === TokenKind.Punctuation && sign.test((tokens.words[index] as Word).text);
}

/** "(Photo: AP)", "(AP/Eva Holm)", "(via Reuters)", "(Office of the President)" not. */
function hasMark(tokens: Tokens, { first, end }: Line, book: PhraseBook): boolean {
  let source = false;
  let parted = false;
  for (let i = end - 2; i >= first && end - i <= LONGEST_MARK; i--) {
    if (isSign(tokens, i, openingBracket)) return source && parted;
    if (isSign(tokens, i, /^[:：/／]$/)) parted = true;
    if (!book.find(tokens, i) || book.end >= end) continue;
    // "The envoys met [photo]" is a headline.
    if ((book.flags & PageWord.Picture) !== 0) return book.end < end - 1 || i < end - 2;
    if ((book.flags & PageWord.Source) !== 0) source = true;
  }
  return false;
}
