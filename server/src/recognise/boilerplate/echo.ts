import { Script } from "../../text/characters.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Vocabulary, Word } from "../../text/words.ts";
import type { Line } from "./lines.ts";

/** Tokens of the article that are looked at: a title tells what the first paragraphs tell. */
const LEAD = 400;
/** Tokens by which the script of a text is known. */
const SAMPLE = 40;
/** Letters that a word must have to say what a text is about, and those of it that endings leave alone. */
const LEAST = 4;
const LEAST_ARABIC = 3;
const STEM = 5;
/** Written onto the front of an Arabic noun. */
const article = /^(?:[وفبلك]?ال|لل)(?=..)/u;

/** How many telling words a line has, and how many of them the article has too; of Han, pairs of characters. */
export interface Echo {
  readonly words: number;
  readonly echoed: number;
}

/** What the article's own text is about and written in, against which the lines around it are held. */
export interface ArticleText {
  /** The script of most of its first words; null where there is no text. */
  readonly script: Script | null;
  echoOf(line: Line): Echo;
}

/** Reads the article's text from its paragraphs. */
export type ReadArticle = (tokens: Tokens, prose: readonly Line[]) => ArticleText;

/** Numbers of stems, and of pairs of characters of Han; below 0 for what tells nothing. */
type KeyAt = (tokens: Tokens, index: number, end: number) => number;

/** The first letters of a word, which hardly any ending changes; null for a short one. */
function stemOf({ fold, bare, script }: Word): string | null {
  const stem = script === Script.Arabic ? fold.replace(article, "") : bare;
  return stem.length < (script === Script.Arabic ? LEAST_ARABIC : LEAST) ? null : stem.slice(0, STEM);
}

/** Makes a reader; what it knows of words it keeps. */
export function articleReader(vocabulary: Vocabulary): ReadArticle {
  /** Stems are told apart by their hash: two that share one are as rare as they are harmless. */
  const hashOf = vocabulary.memo((word) => {
    const stem = stemOf(word);
    return stem === null ? -1 : hash(stem);
  });
  const keyAt: KeyAt = (tokens, index, end) => {
    const kind = tokens.kinds[index];
    if (kind === TokenKind.Word) return hashOf(tokens.words[index] as Word);
    if (kind !== TokenKind.Character || index + 1 >= end || tokens.kinds[index + 1] !== kind) return -1;
    return (
      tokens.text.charCodeAt(tokens.starts[index] as number) * 0x10000 +
      tokens.text.charCodeAt(tokens.starts[index + 1] as number)
    );
  };
  return (tokens, prose) => readArticle(tokens, prose, keyAt);
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function readArticle(tokens: Tokens, prose: readonly Line[], keyAt: KeyAt): ArticleText {
  const known = new Set<number>();
  let left = LEAD;
  for (const { first, end } of prose) {
    for (let i = first; i < end && left > 0; i++, left--) {
      const key = keyAt(tokens, i, end);
      if (key >= 0) known.add(key);
    }
    if (left === 0) break;
  }
  return {
    script: prose[0] === undefined ? null : mostlyIn(tokens, prose[0]),
    echoOf({ first, end }) {
      let words = 0;
      let echoed = 0;
      for (let i = first; i < end; i++) {
        const key = keyAt(tokens, i, end);
        if (key < 0) continue;
        words++;
        if (known.has(key)) echoed++;
      }
      return { words, echoed };
    },
  };
}

/** The script of most of a line's first words. */
function mostlyIn(tokens: Tokens, { first, end }: Line): Script | null {
  const counts = new Map<Script, number>();
  for (let i = first; i < Math.min(end, first + SAMPLE); i++) {
    const { script } = tokens.words[i] as Word;
    if (script !== Script.None) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
