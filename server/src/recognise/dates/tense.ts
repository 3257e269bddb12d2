/** Where a sentence stands in time, by the nearest verb or particle that the language knows for past or future. */
import { fold } from "../../text/fold.ts";
import { Gap, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Memo, Vocabulary, Word } from "../../text/words.ts";
import type { DateLanguage } from "./language.ts";

export type TenseCue = "past" | "future" | null;

/** Cues further away than this belong to other clauses. */
const REACH = 16;

const closing = new Set([".", "!", "?", "。", "！", "？", "؟", ";", "；", "؛"]);

/** True for a stop that ends a sentence or a main clause. */
export function endsSentence(tokens: Tokens, token: number): boolean {
  return tokens.kinds[token] === TokenKind.Punctuation && closing.has(tokens.words[token]?.text ?? "");
}

/** Shorter words with the ending of past forms are others by chance ("need", "speed"). */
const SHORT_PAST = 5;

/** The memo's number for a word that opens another clause. */
const BOUND = 9;

/** A memo that tells whether a word places its sentence in time: −1 past, 1 future, 0 neither, or opens a clause. */
export function tenseMemo(language: DateLanguage, vocabulary: Vocabulary): Memo<number> {
  const cues = new Map<string, number>();
  const add = (forms: string | undefined, sign: number): void => {
    for (const form of (forms ?? "").split("|")) cues.set(fold(form), sign);
  };
  add(language.tense?.past, -1);
  add(language.tense?.future, 1);
  add(language.tense?.bounds, BOUND);
  cues.delete("");
  const { ending, except } = language.tense?.pastEnding ?? { ending: null, except: "" };
  const others = new Set(except.split("|"));
  const isPast = ({ fold: word }: Word): boolean =>
    ending !== null && word.length > SHORT_PAST && word.endsWith(ending) && !others.has(word);
  return vocabulary.memo((word: Word) => cues.get(word.fold) ?? (isPast(word) ? -1 : 0));
}

/** The nearest cue around the tokens from `first` to before `end`, within their sentence and `reach` tokens. */
export function tenseAround(
  tokens: Tokens,
  memo: Memo<number>,
  first: number,
  end: number,
  reach: number = REACH,
): TenseCue {
  const back = walk(tokens, memo, first - 1, -1, reach);
  const ahead = walk(tokens, memo, end, 1, reach);
  const sign = back.distance <= ahead.distance ? back.sign : ahead.sign;
  return sign === 0 ? null : sign < 0 ? "past" : "future";
}

/** "will be held": a past form close behind a sign of the future belongs to it. */
function isParticiple(tokens: Tokens, memo: Memo<number>, at: number): boolean {
  for (let back = 1; back <= 3 && at - back >= 0; back++) {
    if (memo(tokens.words[at - back] as Word) === 1) return true;
  }
  return false;
}

function walk(
  tokens: Tokens,
  memo: Memo<number>,
  from: number,
  step: 1 | -1,
  reach: number,
): { distance: number; sign: number } {
  for (let i = 0; i < reach; i++) {
    const at = from + i * step;
    if (at < 0 || at >= tokens.count) break;
    if (step > 0 && tokens.gaps[at] === Gap.Paragraph) break;
    const word = tokens.words[at] as Word;
    if (tokens.kinds[at] === TokenKind.Punctuation) {
      if (closing.has(word.text)) break;
    } else {
      const sign = memo(word);
      if (sign === BOUND) {
        if (step > 0) break;
        continue;
      }
      if (sign < 0 && step < 0 && isParticiple(tokens, memo, at)) return { distance: i, sign: 1 };
      if (sign !== 0) return { distance: i, sign };
    }
    if (step < 0 && tokens.gaps[at] === Gap.Paragraph) break;
  }
  return { distance: reach + 1, sign: 0 };
}
