import type { Span } from "../../text/span.ts";
import { Gap, TokenKind, type Tokens, tokenAt } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { Sentence } from "../draft.ts";
import { type AbbreviationBook, abbreviationsOf } from "./abbreviations/index.ts";
import { layoutOf } from "./lines.ts";
import { endsWithStop, isStop, Mark, markAt } from "./stops.ts";

/** Longest heading, in tokens and in UTF-16 code units. */
const HEADING_TOKENS = 40;
const HEADING_UNITS = 220;

/**
 * The sentences of a document, in order and without overlap; every token belongs to one. Linear.
 * `barriers` are spans that no sentence crosses (boilerplate); they must be in order.
 */
export function splitSentences(tokens: Tokens, language: string, barriers: readonly Span[] = []): Sentence[] {
  const abbreviations = abbreviationsOf(language);
  const layout = layoutOf(tokens);
  const walls = wallTokens(tokens, barriers);
  const sentences: Sentence[] = [];
  let first = 0;
  let startsParagraph = true;
  const close = (end: number, endsParagraph: boolean): void => {
    const start = tokens.starts[first] as number;
    const endOffset = tokens.ends[end - 1] as number;
    const heading = startsParagraph && endsParagraph && looksLikeHeading(tokens, first, end);
    sentences.push({ start, end: endOffset, firstToken: first, endToken: end, startsParagraph, heading });
    first = end;
    startsParagraph = endsParagraph;
  };
  /** Where the marks that may end a sentence begin, and where what they close ends; -1 for none. */
  let stop = -1;
  for (let i = 1; i < tokens.count; i++) {
    if (isStop(markAt(tokens, i - 1)) && (stop < 0 || !isStop(markAt(tokens, i - 2)))) stop = i - 1;
    const gap = tokens.gaps[i] as number;
    const line = gap === Gap.Paragraph || walls.has(i) || (gap === Gap.Line && !layout.wraps(i));
    if (line) {
      close(i, true);
      stop = -1;
    } else if (stop >= 0 && !closesAt(tokens, i)) {
      if (endsSentence(tokens, stop, i, first, abbreviations)) close(i, false);
      stop = -1;
    }
  }
  if (tokens.count > 0) close(tokens.count, true);
  const last = sentences.at(-1);
  if (last?.heading && sentences.length > 1) sentences[sentences.length - 1] = { ...last, heading: false };
  return sentences;
}

/** Tokens before which a sentence must end: the edges of the barriers. */
function wallTokens(tokens: Tokens, barriers: readonly Span[]): ReadonlySet<number> {
  const walls = new Set<number>();
  for (const barrier of barriers) walls.add(tokenAt(tokens, barrier.start)).add(tokenAt(tokens, barrier.end));
  return walls;
}

/** True where the token still belongs to the end of the sentence before it: more stops, closing marks. */
function closesAt(tokens: Tokens, index: number): boolean {
  const mark = markAt(tokens, index);
  if (isStop(mark)) return tokens.gaps[index] === Gap.None;
  if (mark === Mark.Closer) return true;
  if (mark !== Mark.Quote || tokens.gaps[index] !== Gap.None) return false;
  // Glued on both sides: “ opens what follows, " closes what went before.
  const gluedBehind = index + 1 < tokens.count && tokens.gaps[index + 1] === Gap.None;
  return !gluedBehind || markAt(tokens, index + 1) !== Mark.None || (tokens.words[index] as Word).text === '"';
}

/** Decides a stop at token `stop` with what it closes, before token `next`; the sentence began at `first`. */
function endsSentence(tokens: Tokens, stop: number, next: number, first: number, book: AbbreviationBook): boolean {
  const follower = tokens.words[next] as Word;
  const glued = tokens.gaps[next] === Gap.None;
  const closed = stopsEnd(tokens, stop) < next;
  const following = markAt(tokens, next);
  if (following === Mark.Comma) return false;
  if (following === Mark.Dash) {
    if (closed || isAbbreviation(tokens, stop, book.beforeNames)) return false;
    const behind = next + 1 < tokens.count ? (tokens.words[next + 1] as Word) : undefined;
    return !glued && behind !== undefined && behind.shape !== "lower";
  }
  const mark = markAt(tokens, stop);
  if (mark === Mark.Sure) return !(closed && follower.shape === "lower");
  if (follower.shape === "lower") return false;
  if (mark === Mark.Exclamation) return true;
  if (mark === Mark.Ellipsis || tokens.ends[stop] !== tokens.ends[stopsEnd(tokens, stop) - 1])
    return closed || (!glued && tokens.kinds[next] !== TokenKind.Character);
  if (closed) return true;
  return endsAtFullStop(tokens, stop, next, first, book);
}

/** Behind the run of stops that begins at `stop`. */
function stopsEnd(tokens: Tokens, stop: number): number {
  let end = stop + 1;
  while (end < tokens.count && isStop(markAt(tokens, end)) && tokens.gaps[end] === Gap.None) end++;
  return end;
}

/** One full stop between words: the end of a sentence, of an abbreviation, or part of a number or an address? */
function endsAtFullStop(tokens: Tokens, stop: number, next: number, first: number, book: AbbreviationBook): boolean {
  if (stop === first) return false;
  const before = tokens.words[stop - 1] as Word;
  const after = tokens.words[next] as Word;
  const beforeNumber = tokens.kinds[stop - 1] === TokenKind.Number;
  if (tokens.gaps[next] === Gap.None) {
    // "3.5", "gov.cn", "U.S.", and sentences that lost the space between them.
    if (tokens.kinds[next] !== TokenKind.Word && tokens.kinds[next] !== TokenKind.Character) return false;
    if (tokens.kinds[next] === TokenKind.Character) return after.text.length > 0;
    if (after.text.length < 2) return false;
    if (after.shape === "upper" && before.shape === "upper") return false;
    const letters = beforeNumber ? 3 : before.text.length;
    return letters >= (after.shape === "uncased" ? 3 : 2) && !isAbbreviation(tokens, stop, book.beforeMore);
  }
  if (beforeNumber) return stop - 1 !== first || tokens.gaps[next] === Gap.Line;
  if (endsAcronym(tokens, stop)) return opensQuotation(tokens, next) || book.starters.has(after.fold);
  if (book.openers.has(after.fold) && opensAnew(tokens, stop, next)) return true;
  if (before.shape === "title" && isInitial(tokens, stop - 1)) return false;
  if (tokens.kinds[next] === TokenKind.Number && isAbbreviation(tokens, stop, book.beforeNumber)) return false;
  if (stop - 1 === first && isAbbreviation(tokens, stop, book.either)) return false;
  if (isNameLike(tokens, stop) && isAbbreviation(tokens, stop, book.beforeNames))
    return opensQuotation(tokens, next) || book.starters.has(after.fold);
  const isBare = stop >= 2 && tokens.kinds[stop - 2] === TokenKind.Word && tokens.words[stop - 2]?.shape === "lower";
  if (isBare && book.unlessCounted.has((tokens.words[stop - 1] as Word).fold)) return false;
  if (isAbbreviation(tokens, stop, book.either))
    return after.text !== "(" && after.shape !== "mixed" && !book.goOn.has(after.fold);
  return !isInitial(tokens, stop - 1) && !isAbbreviation(tokens, stop, book.beforeMore);
}

/** True for a word with a capital that is no initial itself, behind a word: «Ван И. Об этом …», not «В. И. Иванов». */
function opensAnew(tokens: Tokens, stop: number, next: number): boolean {
  const isInitialAgain = next + 1 < tokens.count && (tokens.words[next + 1] as Word).text === ".";
  return !isInitialAgain && stop >= 2 && tokens.kinds[stop - 2] === TokenKind.Word;
}

/** True behind "U.S", capital letters parted by stops. */
function endsAcronym(tokens: Tokens, stop: number): boolean {
  if (stop < 3 || tokens.gaps[stop - 1] !== Gap.None || tokens.gaps[stop - 2] !== Gap.None) return false;
  const [first, last] = [tokens.words[stop - 3] as Word, tokens.words[stop - 1] as Word];
  return (tokens.words[stop - 2] as Word).text === "." && [first, last].every(isCapital);
}

function isCapital({ text, shape }: Word): boolean {
  return text.length === 1 && (shape === "title" || shape === "upper");
}

/** A capital before the stop: "he was ill." is no Illinois. */
function isNameLike(tokens: Tokens, stop: number): boolean {
  return (tokens.words[stop - 1] as Word).shape !== "lower";
}

/** True for an opening mark glued to what follows. */
function opensQuotation(tokens: Tokens, index: number): boolean {
  const mark = markAt(tokens, index);
  if ("([{".includes((tokens.words[index] as Word).text)) return false;
  return mark === Mark.Opener || (mark === Mark.Quote && tokens.gaps[index + 1] === Gap.None);
}

/** "V." in "V. Putin": one letter, which is no word of its own. */
function isInitial(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index] as Word;
  if (tokens.kinds[index] !== TokenKind.Word || [...word.text].length > 1 || word.text === "I") return false;
  const glued = index > 0 && tokens.gaps[index] === Gap.None;
  // "plan B-A.", "the 2010s.": a letter behind a hyphen or a number is no initial.
  return !glued || (markAt(tokens, index - 1) !== Mark.Dash && tokens.kinds[index - 1] !== TokenKind.Number);
}

function isAbbreviation(tokens: Tokens, stop: number, list: ReadonlySet<string>): boolean {
  const word = tokens.words[stop - 1];
  if (word === undefined) return false;
  if (list.has(word.fold)) return true;
  // "e.g", «т. е», «г-н»: letters parted by stops, perhaps with spaces, or by hyphens
  if (stop < 3 || tokens.gaps[stop - 2] !== Gap.None || (tokens.gaps[stop - 1] as number) >= Gap.Line) return false;
  if (tokens.gaps[stop - 1] !== Gap.None && (tokens.words[stop - 2] as Word).text !== ".") return false;
  return list.has(`${(tokens.words[stop - 3] as Word).fold}${(tokens.words[stop - 2] as Word).fold}${word.fold}`);
}

/** A paragraph of one short line without a closing stop, which is neither a list item nor announces what follows. */
function looksLikeHeading(tokens: Tokens, first: number, end: number): boolean {
  const units = (tokens.ends[end - 1] as number) - (tokens.starts[first] as number);
  if (end - first > HEADING_TOKENS && !(tokens.kinds[first] === TokenKind.Character)) return false;
  if (units > HEADING_UNITS || endsWithStop(tokens, end - 1)) return false;
  const last = markAt(tokens, end - 1);
  const opening = markAt(tokens, first);
  return last !== Mark.Comma && opening !== Mark.Dash && (tokens.words[first] as Word).text !== "•";
}
