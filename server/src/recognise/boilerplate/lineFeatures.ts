import type { Script } from "../../text/characters.ts";
import { Gap, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { PhraseBook } from "../lexicon/speech/phrases.ts";
import { endsWithStop, Mark, markAt } from "../sentences/stops.ts";
import { endsAsCaption, type Phrase } from "./captions.ts";
import { isWideSpace, type Line, trailsOff } from "./lines.ts";
import { PageWord } from "./lists/index.ts";

/** What a line shows that tells whether it belongs to the article or to the page around it. */
export interface LineFeatures {
  readonly words: number;
  readonly numbers: number;
  readonly stops: boolean;
  /** True where it ends in an ellipsis, as what is cut off does; that counts as no stop. */
  readonly cutOff: boolean;
  /** True where it ends in a comma or a semicolon, as rows of a list do; in a colon, as what announces does. */
  readonly goesOn: boolean;
  readonly announces: boolean;
  /** `>` `›` `→` and `»` without `«`. */
  readonly arrows: number;
  /** `|` `·` `•` and wide spaces. */
  readonly bars: number;
  readonly slashes: number;
  /** Words in the longest part between marks of these kinds. */
  readonly longestPart: number;
  /** Bits of `PageWord` of the phrase that the line begins with, and whether a colon follows it. */
  readonly opening: number;
  readonly openingColon: boolean;
  /** True where "Photo:" or the like stands in it, also behind other words. */
  readonly creditColon: boolean;
  /** True where a © stands in it. */
  readonly copyright: boolean;
  /** True where every word behind the opening is capitalised, as names are; months and words of two letters aside. */
  readonly titled: boolean;
  /** True where a day or an hour touches another word, with no sign between them: "visit of 8 May". */
  readonly dateTouches: boolean;
  /** True where the line is an address of the web. */
  readonly address: boolean;
  /** True where words are characters of Han. */
  readonly han: boolean;
  /** True where it says the same twice, as a picture's hidden text and its caption do: "Old town Old town". */
  readonly doubled: boolean;
  /** True where it is an address without its scheme, or words written as one: "example.org", "IslandPress". */
  readonly site: boolean;
  /** True where it ends as captions do; see `endsAsCaption`. */
  readonly caption: boolean;
  /** The script of all its words; null where they have several, or there is none. */
  readonly script: Script | null;
  /** The longest part, in words, that another one follows. */
  readonly longestInner: number;
  /** Words that phrases of each kind cover. */
  covered(kinds: number): number;
}

/** The share of a line's words that phrases of these kinds cover, 0 to 1. */
export function coverage(features: LineFeatures, kinds: number): number {
  return features.words === 0 ? 0 : features.covered(kinds) / features.words;
}

/** Words, where two characters of Han do for one. */
export function sizeOf({ words, han }: LineFeatures): number {
  return han ? words / 2 : words;
}

/** Words of a source or a section beside the day at which a page was made; characters of Han do for words. */
const SOURCE = 3;
const SOURCE_HAN = 8;

/** So many words may stand beside a day in a line that says when a page was made. */
export function mostBesideDay({ han }: LineFeatures): number {
  return han ? SOURCE_HAN : SOURCE;
}

/** Behind a number, in Chinese and Japanese. */
const dateUnit = /^[年月日号號时時点點分秒]$/;
const arrow = /^[>›→»]$/;
const bar = /^[|·•｜‧∙◦▸▹►▪●◆・⁃]$/;
/** What may stand before the words that a line opens with: bullets, brackets, the marks of a date and time. */
const opener = /^[【（([«‹←*•·\-–—▪■●◆►▶#©:：/.|年月日]$/;

/** Looks at one short line. */
export function featuresOf(tokens: Tokens, line: Line, book: PhraseBook): LineFeatures {
  const found: { flags: number; words: number }[] = [];
  let words = 0;
  let numbers = 0;
  let arrows = 0;
  let bars = 0;
  let slashes = 0;
  let part = 0;
  let longestPart = 0;
  let guillemets = 0;
  let opening = 0;
  let openingColon = false;
  let creditColon = false;
  let copyright = false;
  let titled = true;
  let dateTouches = false;
  /** Whether the token before is a part of a day or an hour; null behind a sign and where neither is meant. */
  let dated: boolean | null = null;
  let han = false;
  let longestInner = 0;
  let script: Script | null | undefined;
  let last: Phrase | null = null;
  const closePart = (): void => {
    longestInner = Math.max(longestInner, part);
    part = 0;
  };
  let atOpening = true;
  for (let i = line.first; i < line.end; ) {
    const text = (tokens.words[i] as Word).text;
    const kind = tokens.kinds[i];
    const match = book.match(tokens, i);
    const end = match === null ? i + 1 : Math.min(match.end, line.end);
    if (match !== null && match.end <= line.end) {
      last = { start: i, end, flags: match.flags };
      found.push({ flags: match.flags, words: countWords(tokens, i, end) });
      const behind = closesBracket(tokens, end) ? end + 1 : end;
      const colon = behind < line.end && /^[:：/／]$/.test((tokens.words[behind] as Word).text);
      // "… sent this to reporters:" announces what follows.
      const names = atOpening || behind + 1 < line.end;
      if (colon && names && (match.flags & PageWord.Credits) !== 0) creditColon = true;
      if (atOpening) {
        opening = match.flags;
        openingColon = colon;
      }
    }
    const isParted = i > line.first && isWideSpace(tokens, i);
    if (isParted) {
      bars++;
      closePart();
    }
    const isUnit = kind === TokenKind.Character && tokens.kinds[i - 1] === TokenKind.Number && dateUnit.test(text);
    if (isUnit) found.push({ flags: PageWord.Calendar, words: 1 });
    const partOfDate = isUnit || datedness(kind, match?.flags ?? 0);
    if (dated !== null && partOfDate !== null && dated !== partOfDate && !isParted) dateTouches = true;
    dated = partOfDate;
    if (!atOpening && kind === TokenKind.Word && text.length > 2 && !isTitled(tokens, i)) titled = false;
    for (let j = i; j < end; j++) if (tokens.kinds[j] === TokenKind.Number) numbers++;
    if (kind !== TokenKind.Punctuation) {
      const { script: own } = tokens.words[end - 1] as Word;
      if (kind !== TokenKind.Number) script = script === undefined || script === own ? own : null;
      // "10月" is a phrase that begins with a number.
      han ||= tokens.kinds[end - 1] === TokenKind.Character;
      words += countWords(tokens, i, end);
      part += countWords(tokens, i, end);
      longestPart = Math.max(longestPart, part);
    } else if (arrow.test(text)) {
      if ((text === "»" || text === ">") && guillemets > 0) guillemets--;
      else arrows++;
      closePart();
    } else if (i > line.first && (bar.test(text) || isSpacedDash(tokens, i))) {
      bars++;
      closePart();
    } else if (text === "/" || text === "\\") {
      slashes++;
      closePart();
    } else if (text === "«" || text === "<") guillemets++;
    else if (text === "©") copyright = true;
    atOpening &&= kind === TokenKind.Number || (kind === TokenKind.Punctuation && opener.test(text));
    i = end;
  }
  const covered = (kinds: number): number => {
    let sum = 0;
    for (const one of found) if ((one.flags & kinds) !== 0) sum += one.words;
    return sum;
  };
  const cutOff = trailsOff(tokens, line);
  const stops = !cutOff && endsWithStop(tokens, line.end - 1);
  const announces = /^[:：]$/.test((tokens.words[line.end - 1] as Word).text);
  return {
    words,
    numbers,
    stops,
    cutOff,
    goesOn: !announces && markAt(tokens, line.end - 1) === Mark.Comma,
    announces,
    arrows,
    bars,
    slashes,
    longestPart,
    opening,
    openingColon,
    creditColon,
    copyright,
    titled,
    dateTouches,
    address: isAddress(tokens, line),
    han,
    doubled: isDoubled(tokens, line),
    site: isSite(tokens, line),
    caption: endsAsCaption(tokens, line, book, last),
    script: script ?? null,
    longestInner,
    covered,
  };
}

/** "https://example.org/news", "www.example.org 2024-05-08": no word stands behind a space. */
function isAddress(tokens: Tokens, { first, end }: Line): boolean {
  if (!/^(?:https?|www)$/i.test((tokens.words[first] as Word).text) || end - first < 3) return false;
  let apart = false;
  for (let i = first + 1; i < end; i++) {
    apart ||= tokens.gaps[i] !== Gap.None;
    if (apart && tokens.kinds[i] !== TokenKind.Number && tokens.kinds[i] !== TokenKind.Punctuation) return false;
  }
  return true;
}

/** Tokens that a line must end with if it is to say them again, other than by its halves. */
const TWICE = 3;

/** True where a line ends with what it begins with: the same word types, in the same order. */
function isDoubled({ words }: Tokens, { first, end }: Line): boolean {
  const middle = (first + end + 1) >> 1;
  // "New York, New York" is a place, "Radio Liberty Radio Liberty" a page's.
  const least = middle - first === end - middle ? 2 : TWICE;
  for (let from = middle; end - from >= (from === middle ? least : TWICE); from++) {
    if (words[from] !== words[first]) continue;
    let i = 1;
    while (from + i < end && words[from + i] === words[first + i]) i++;
    if (from + i === end) return true;
  }
  return false;
}

/** Letters of words that are written as one, and tokens of an address. */
const JOINED = 8;
const LONGEST_SITE = 9;

function isSite(tokens: Tokens, { first, end }: Line): boolean {
  if (end - first > LONGEST_SITE) return false;
  const { shape, text } = tokens.words[first] as Word;
  if (end - first === 1) return shape === "mixed" && text.length >= JOINED;
  for (let i = first + 1; i < end; i++) if (tokens.gaps[i] !== Gap.None) return false;
  return (
    tokens.kinds[first] === TokenKind.Word && (tokens.words[end - 2] as Word).text === "." && isDomain(tokens, end - 1)
  );
}

function isDomain(tokens: Tokens, index: number): boolean {
  return /^[a-z]{2,6}$/.test((tokens.words[index] as Word).text);
}

/** Words that belong neither to a day nor to anything beside it: "By", "views". */
const neutral = PageWord.Credits | PageWord.Byline | PageWord.Counter | PageWord.Share | PageWord.ShareTarget;

/** True for a part of a day or an hour, false for another word, null for what tells nothing. */
function datedness(kind: number | undefined, flags: number): boolean | null {
  if (kind === TokenKind.Punctuation) return null;
  if (kind === TokenKind.Number || (flags & PageWord.Calendar) !== 0) return true;
  return (flags & neutral) !== 0 ? null : false;
}

/** True for a capitalised word, and for any beside a number: the name of a month. */
function isTitled(tokens: Tokens, index: number): boolean {
  const { shape } = tokens.words[index] as Word;
  const beside = [tokens.kinds[index - 1], tokens.kinds[index + 1]];
  return shape === "title" || shape === "upper" || beside.includes(TokenKind.Number);
}

function closesBracket(tokens: Tokens, index: number): boolean {
  return index < tokens.count && /^[】）)\]]$/.test((tokens.words[index] as Word).text);
}

function countWords(tokens: Tokens, first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end; i++) {
    const kind = tokens.kinds[i];
    if (kind === TokenKind.Word || kind === TokenKind.Character) words++;
  }
  return words;
}

/** " - " between words: in menus, a bar. */
function isSpacedDash(tokens: Tokens, index: number): boolean {
  const spaced = tokens.gaps[index] === Gap.Space && tokens.gaps[index + 1] === Gap.Space;
  return spaced && /^[-–]$/.test((tokens.words[index] as Word).text);
}
