import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind, type Tokens, tokenise } from "../../../text/tokens.ts";
import type { Vocabulary, Word } from "../../../text/words.ts";
import type { NameShape } from "./facts.ts";

/** A name as the trie holds it. */
export interface CutName {
  /** The comparing forms of its words, numbers, characters and the punctuation that matters. */
  readonly tokens: readonly string[];
  readonly shape: NameShape;
  readonly dotted: boolean;
  /** True where all tokens are words of the Arabic script, which are often written together. */
  readonly arabic: boolean;
}

/** Longer names are no names; no text is matched beyond so many tokens. */
const LONGEST_NAME = 24;

/**
 * Punctuation that joins the parts of a name or decorates it. It is left out of names, and skipped in texts between
 * tokens of a name, so that "Guinea-Bissau" and "Guinea Bissau", "People’s" and "People's" are one.
 */
const joiners = new Set("-‐‑‒–—―−'’ʼ`´‘.·・‧•");
const quotes = new Set('"“”„«»‹›《》〈〉「」『』');

const hyphens = new Set("-‐‑–—−");
const apostrophes = new Set("'’ʼ`´‘");

export const isJoiner = (text: string): boolean => joiners.has(text);
export const isQuote = (text: string): boolean => quotes.has(text);
export const isHyphen = (text: string): boolean => hyphens.has(text);
export const isApostrophe = (text: string): boolean => apostrophes.has(text);

/** The comparing form of one token: what names and texts have in common. */
export function lexicalForm(word: Word, kind: TokenKind): string {
  if (kind === TokenKind.Number) return Number.isNaN(word.number) ? word.fold : String(word.number);
  return word.fold;
}

/** Cuts a name into its comparing tokens; null where nothing is left to match. */
export function cutName(text: string, language: string, vocabulary: Vocabulary): CutName | null {
  const bare = language === "en" && text.startsWith("the ") ? text.slice(4) : text;
  const tokens = tokenise(bare, vocabulary);
  const forms: string[] = [];
  let arabic = true;
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.words[i] as Word;
    const kind = tokens.kinds[i] as TokenKind;
    if (kind === TokenKind.Punctuation && (isJoiner(word.text) || isQuote(word.text))) continue;
    if (word.script !== Script.Arabic) arabic = false;
    forms.push(lexicalForm(word, kind));
  }
  if (forms.length === 0 || forms.length > LONGEST_NAME) return null;
  return { tokens: forms, shape: nameShape(tokens), dotted: bare.endsWith(".") && forms.length > 1, arabic };
}

/** Upper where all cased words are, lower where none has a capital, else title. */
function nameShape(tokens: Tokens): NameShape {
  const cased = tokens.words.filter((word) => word.shape !== "uncased");
  if (cased.length === 0) return "uncased";
  const letters = cased.reduce((sum, word) => sum + word.text.length, 0);
  const allUpper = cased.every((word) => word.shape === "upper" || (word.shape === "title" && word.text.length === 1));
  if (allUpper && letters > 1) return "upper";
  return cased.some((word) => word.shape !== "lower") ? "title" : "lower";
}

/** The gap that may stand between two tokens of a name in a text. */
export function gapFits(gap: Gap, kind: TokenKind): boolean {
  return kind === TokenKind.Character ? gap === Gap.None || gap === Gap.Line : gap < Gap.Paragraph;
}
