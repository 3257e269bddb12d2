import { Gap, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { Sentence } from "../draft.ts";
import { isStop, Mark, markAt } from "../sentences/stops.ts";

/** A quotation, by the tokens of its marks. */
export interface Quote {
  /** The opening mark. */
  readonly open: number;
  /** Behind the closing mark, or behind the paragraph where none closes it. */
  readonly end: number;
  /** False for a term or title in quotation marks. */
  readonly spoken: boolean;
  /** True for what is too long to be a title. */
  readonly long: boolean;
}

const opening = new Set('“„«"「『〝‟');
/** What closes each opening mark. */
const closers: Readonly<Record<string, string>> = {
  "“": '”"',
  "„": '“”"‟',
  "‟": '”"',
  "«": "»",
  '"': '"”“',
  "「": "」",
  "『": "』",
  "〝": "〞〟",
};
/** A quotation of fewer words (characters in unspaced scripts), with no stop in it, is a term or title. */
const LEAST_WORDS = 6;
const LEAST_CHARACTERS = 12;
/** No title has more. */
const LONG = 10;

/**
 * The quotations of a document, the outermost ones, in order. One that stays open ends with its paragraph, unless the
 * next paragraph begins with an opening mark again, as quotations of many paragraphs do, or closes it. Linear.
 */
export function findQuotes(tokens: Tokens, sentences: readonly Sentence[]): Quote[] {
  const quotes: Quote[] = [];
  const paragraphs = new Set<number>();
  for (const sentence of sentences) if (sentence.startsParagraph) paragraphs.add(sentence.firstToken);
  let open = -1;
  let mark = "";
  const close = (end: number): void => {
    quotes.push({ open, end, ...weigh(tokens, open, end) });
    open = -1;
  };
  for (let i = 0; i < tokens.count; i++) {
    if (open >= 0 && i > open && paragraphs.has(i)) {
      if ((tokens.words[i] as Word).text === mark) continue;
      if (!closesNext(tokens, i, mark, paragraphs)) close(i);
    }
    if (tokens.kinds[i] !== TokenKind.Punctuation) continue;
    const text = (tokens.words[i] as Word).text;
    if (open >= 0) {
      if ((closers[mark] as string).includes(text) && !opensAgain(tokens, i, text, mark)) close(i + 1);
    } else if (opening.has(text)) {
      open = i;
      mark = text;
    }
  }
  if (open >= 0) close(tokens.count);
  return quotes;
}

/** A straight mark that stands behind a space and before a word opens; within a quotation it is a quotation within. */
function opensAgain(tokens: Tokens, index: number, text: string, mark: string): boolean {
  if (text !== '"' || mark === '"') return false;
  return tokens.gaps[index] !== Gap.None && index + 1 < tokens.count && tokens.gaps[index + 1] === Gap.None;
}

/** True where the paragraph that begins at `from` closes a quotation before it opens another. */
function closesNext(tokens: Tokens, from: number, mark: string, paragraphs: ReadonlySet<number>): boolean {
  if (mark === '"') return false;
  for (let i = from; i < tokens.count && (i === from || !paragraphs.has(i)); i++) {
    if (tokens.kinds[i] !== TokenKind.Punctuation) continue;
    const text = (tokens.words[i] as Word).text;
    if ((closers[mark] as string).includes(text)) return true;
    if (opening.has(text)) return false;
  }
  return false;
}

function weigh(tokens: Tokens, open: number, end: number): { readonly spoken: boolean; readonly long: boolean } {
  let words = 0;
  let characters = 0;
  let stops = false;
  for (let i = open + 1; i < end - 1; i++) {
    if (tokens.kinds[i] === TokenKind.Character) characters++;
    else if (tokens.kinds[i] === TokenKind.Word) words++;
    else if (i > open + 2 && isStop(markAt(tokens, i)) && tokens.gaps[i] === Gap.None) stops = true;
    if (words >= LONG || characters >= 2 * LONG) return { spoken: true, long: true };
  }
  const inner = markAt(tokens, end - 2);
  if (
    end - open > 3 &&
    (isStop(inner) || (inner === Mark.Comma && /^[,،，]$/.test((tokens.words[end - 2] as Word).text)))
  )
    return { spoken: true, long: true };
  // «…», – sighed he: what a dash follows is spoken, however short.
  const comma = end < tokens.count && markAt(tokens, end) === Mark.Comma ? 1 : 0;
  const dashed = end + comma < tokens.count && markAt(tokens, end + comma) === Mark.Dash && words + characters > 2;
  const announced = open > 0 && /^[:：]$/.test((tokens.words[open - 1] as Word).text);
  return {
    spoken: stops || announced || dashed || words >= LEAST_WORDS || characters >= LEAST_CHARACTERS,
    long: stops,
  };
}
