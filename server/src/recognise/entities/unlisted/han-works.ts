import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import { chineseHeads } from "../../lexicon/heads/zh.ts";
import type { EntityLabel } from "../../model.ts";
import { charAt, EndWords, wordsOf } from "./han-names.ts";
import { hasSign, type Scene } from "./run.ts";
import { hanSigns } from "./word-signs.ts";

const documents = new EndWords(chineseHeads.documents);
const treaties = new Set(wordsOf(chineseHeads.treaties));
const media = new EndWords(chineseHeads.media);
const noMedia = new Set(wordsOf(chineseHeads.noMedia));
const OPENS = hanSigns.sign(({ text }) => text === "《" || text === "「");
/** Characters of the shortest and of the longest title. */
const SHORTEST = 4;
const LONGEST = 40;
/** Characters of the longest word for a treaty. */
const LONGEST_WORD = 5;
/** 国安法 */
const SHORTEST_LAW = 3;

/** Characters of the shortest title in quotation marks, which hold much else. */
const SHORTEST_QUOTED = 5;

/**
 * What 《…》 hold, if its last word says that it is a treaty, a statement or a law, or a newspaper; and treaties in 「…」.
 * Linear.
 */
export function titledWorks(scene: Scene): { first: number; last: number; label: EntityLabel }[] {
  const { tokens } = scene.context;
  const works: { first: number; last: number; label: EntityLabel }[] = [];
  for (let open = 0; open + 2 < tokens.count; open++) {
    if (!hasSign(scene, open, OPENS)) continue;
    const isQuoted = tokens.words[open]?.text === "「";
    const last = closeOf(tokens, open, isQuoted ? "」" : "》") - 1;
    const first = open + 1;
    if (last < first) continue;
    const label = isQuoted ? quotedLabel(tokens, first, last) : labelOf(scene, first, last);
    if (label !== null) works.push({ first, last, label });
    open = last;
  }
  return works;
}

function labelOf(scene: Scene, first: number, last: number): EntityLabel | null {
  const { tokens } = scene.context;
  if (media.endingAt(scene, last) > endLength(tokens, first, last, noMedia)) return "ORG";
  const shortest = charAt(tokens, last) === "法" ? SHORTEST_LAW : SHORTEST;
  return last - first + 1 >= shortest && documents.endingAt(scene, last) > 0 ? "WORK" : null;
}

function quotedLabel(tokens: Tokens, first: number, last: number): EntityLabel | null {
  return last - first + 1 >= SHORTEST_QUOTED && endLength(tokens, first, last, treaties) > 0 ? "WORK" : null;
}

/** Characters of the longest of the words that the title ends with; 0 for none. */
function endLength(tokens: Tokens, first: number, last: number, words: ReadonlySet<string>): number {
  let word = "";
  let found = 0;
  for (let at = last; at >= first && last - at < LONGEST_WORD; at--) {
    word = charAt(tokens, at) + word;
    if (words.has(word)) found = word.length;
  }
  return found;
}

/** The token that closes the title; 0 where a line or another title begins before. */
function closeOf(tokens: Tokens, open: number, close: string): number {
  for (let at = open + 1; at < tokens.count && at - open <= LONGEST; at++) {
    const text = charAt(tokens, at);
    if (text === close) return at;
    if ((tokens.gaps[at] as Gap) >= Gap.Line) return 0;
    if (tokens.kinds[at] === TokenKind.Punctuation && /^[《「。，；：？！,;:?!]$/u.test(text)) return 0;
  }
  return 0;
}
