/**
 * Finds the islands of a document: stretches of tokens that the grammar knows, around a word or number that may be
 * part of a date. Everything else is passed over at the cost of one look-up a token.
 */
import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { CompiledLanguage } from "./compile.ts";
import { isHyphen } from "./digits.ts";
import { isWaking, type LexiconNode, noEntry } from "./lexicon.ts";

/** An island may reach so far back from its waking token, and be so long; long enough for any written date. */
const REACH_BACK = 14;
const LONGEST = 48;

/** Calls `visit` for every island, left to right; islands do not overlap. */
export function scan(tokens: Tokens, compiled: CompiledLanguage, visit: (first: number, end: number) => void): void {
  let done = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (!wakes(tokens, compiled, token)) continue;
    let first = token;
    while (first > done && token - first < REACH_BACK && joins(tokens, compiled, first - 1, first)) first--;
    let end = token + 1;
    while (end < tokens.count && end - first < LONGEST && joins(tokens, compiled, end, end)) end++;
    visit(first, end);
    done = end;
    token = end - 1;
  }
}

/** True where the token may belong to an island and no paragraph parts it at `border`. */
function joins(tokens: Tokens, compiled: CompiledLanguage, token: number, border: number): boolean {
  if (tokens.gaps[border] === Gap.Paragraph) return false;
  return tokens.kinds[token] === TokenKind.Number || compiled.lexicon.entry(tokens.words[token] as Word) !== noEntry;
}

function wakes(tokens: Tokens, compiled: CompiledLanguage, token: number): boolean {
  const word = tokens.words[token] as Word;
  if (tokens.kinds[token] === TokenKind.Number) return numberWakes(tokens, compiled, token, word);
  const entry = compiled.lexicon.entry(word);
  if (entry.wakes) return true;
  if (!entry.leadsOn) return false;
  for (const { node } of entry.readings) if (phraseWakes(tokens, node, token)) return true;
  return false;
}

/** True where the words from the token on are a phrase of the lexicon that wakes. */
function phraseWakes(tokens: Tokens, from: LexiconNode, token: number): boolean {
  const shape = tokens.words[token]?.shape ?? "lower";
  let node: LexiconNode | undefined = from;
  for (let at = token + 1; node?.leadsOn && at < tokens.count; at++) {
    node = node.next?.get(tokens.words[at]?.fold ?? "");
    if (node && isWaking(node, shape)) return true;
  }
  return false;
}

const datePunctuation = new Set([":", "/", "-", ".", "：", "／", "٫", "‐", "‑", "−"]);

function numberWakes(tokens: Tokens, compiled: CompiledLanguage, token: number, word: Word): boolean {
  const { number } = word;
  if (word.text.length === 4 && number >= 1000 && number < 2200) return true;
  if (word.text.length > 4) return false;
  const next = token + 1;
  if (next >= tokens.count || tokens.gaps[next] !== Gap.None) return false;
  const mark = tokens.words[next] as Word;
  if (tokens.kinds[next] === TokenKind.Word) return mark.fold === "h" || compiled.suffixes.has(mark.fold);
  if (isHyphen(tokens, next) && tokens.kinds[next + 1] === TokenKind.Word && tokens.gaps[next + 1] === Gap.None) {
    return compiled.suffixes.has(tokens.words[next + 1]?.fold ?? "");
  }
  return (
    datePunctuation.has(mark.text) &&
    next + 1 < tokens.count &&
    tokens.gaps[next + 1] === Gap.None &&
    tokens.kinds[next + 1] === TokenKind.Number
  );
}
