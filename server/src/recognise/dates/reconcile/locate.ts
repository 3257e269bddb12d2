/** Finds the words inside a mention that a quick fix would change, and what it would write there. */
import { TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Span } from "../../../text/span.ts";
import { fold } from "../../../text/fold.ts";
import type { Word } from "../../../text/words.ts";
import type { CompiledLanguage } from "../engine/compile.ts";
import type { LexiconNode } from "../engine/lexicon.ts";
import type { Found } from "../mention.ts";

export interface Replaceable extends Span {
  readonly replacement: string;
}

/** The day's digits in the mention, and `day` in the same digits; null where the day is not written in digits. */
export function dayDigits(found: Found, tokens: Tokens, said: number, day: number): Replaceable | null {
  for (let token = found.firstToken; token < found.endToken; token++) {
    const word = tokens.words[token] as Word;
    if (tokens.kinds[token] !== TokenKind.Number || word.number !== said || word.text.length > 2) continue;
    const zero = (word.text.codePointAt(0) as number) - digitOf(word);
    const padded = String(day).padStart(word.text.length === 2 && said < 10 ? 2 : 1, "0");
    const replacement = [...padded].map((digit) => String.fromCodePoint(zero + Number(digit))).join("");
    return { start: tokens.starts[token] as number, end: tokens.ends[token] as number, replacement };
  }
  return null;
}

/** The first digit of a number word, by its value and length. */
function digitOf({ number, text }: Word): number {
  return Math.floor(number / 10 ** (text.length - 1));
}

/** The weekday's words in the mention, and the right weekday in the same form. */
export function weekdayWords(
  found: Found,
  tokens: Tokens,
  said: number,
  right: number,
  compiled: CompiledLanguage,
): Replaceable | null {
  for (let token = found.firstToken; token < found.endToken; token++) {
    const last = endOfWeekday(tokens, token, found.endToken, said, compiled);
    if (last === null) continue;
    const start = (tokens.starts[token] as number) + last.skip;
    const end = tokens.ends[last.token] as number;
    const written = tokens.text.slice(start, end);
    return { start, end, replacement: sameForm(written, said, right, compiled) };
  }
  return null;
}

function endOfWeekday(
  tokens: Tokens,
  token: number,
  limit: number,
  said: number,
  compiled: CompiledLanguage,
): { token: number; skip: number } | null {
  let found: { token: number; skip: number } | null = null;
  for (const reading of compiled.lexicon.entry(tokens.words[token] as Word).readings) {
    let node: LexiconNode | undefined = reading.node;
    for (let at = token; node && at < limit; at++) {
      if (node.lexemes.some(({ category, number }) => category === "weekday" && number === said)) {
        found = { token: at, skip: reading.skip };
      }
      node = node.next?.get(tokens.words[at + 1]?.fold ?? "");
    }
  }
  return found;
}

function formsOf(weekday: number, compiled: CompiledLanguage): string[] {
  const forms = compiled.language.words.weekdays?.[weekday - 1] ?? "";
  return forms.split("|").map((form) => form.replace(/^[~^]+/u, "").replace(/>.*$/u, ""));
}

function sameForm(written: string, said: number, right: number, compiled: CompiledLanguage): string {
  const [from, to] = [formsOf(said, compiled), formsOf(right, compiled)];
  const key = fold(written);
  const index = from.findIndex((form) => fold(form) === key);
  // Parallel lists hold the same case at the same place; else the dictionary form must do.
  const form = (from.length === to.length ? to[index] : undefined) ?? to[0] ?? "";
  const first = written.charAt(0);
  return first !== first.toLowerCase() && first === first.toUpperCase()
    ? form.charAt(0).toUpperCase() + form.slice(1)
    : form;
}
