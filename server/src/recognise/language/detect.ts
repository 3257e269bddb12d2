import { eld } from "eld/extrasmall";
import { Script } from "../../text/characters.ts";
import type { Vocabulary, Word } from "../../text/words.ts";
import { LanguageFamily, PRIOR_WEIGHT, type Standing } from "./family.ts";
import { arabicScript, cyrillicScript, latinScript, soleLanguage } from "./letters.ts";

export interface DetectedLanguage {
  /** BCP 47; `und` where the text has no letters to tell by. */
  readonly tag: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Tells the language of a piece of text from its words. Some hundred words are enough; cost is linear. */
export type LanguageDetector = (text: string, words: readonly Word[]) => DetectedLanguage;

const unknown: DetectedLanguage = { tag: "und", confidence: 0 };

/** Our own list overrules the library on Latin text where so many of its small words, and such a share, are found. */
const SMALL_WORDS = 3;
const SMALL_WORD_SHARE = 0.2;
/** One kana among so many Han characters makes a text Japanese. */
const HAN_PER_KANA = 20;

const rareScripts = soleLanguage.map(([script, tag]) => [tag, new RegExp(`\\p{Script=${script}}`, "gu")] as const);

/**
 * By script, then by letters and small words that only one language of the script writes, then by the library `eld`.
 * Make one per vocabulary.
 */
export function languageDetector(vocabulary: Vocabulary): LanguageDetector {
  const arabic = new LanguageFamily(vocabulary, arabicScript);
  const cyrillic = new LanguageFamily(vocabulary, cyrillicScript);
  const latin = new LanguageFamily(vocabulary, latinScript);

  // The library costs as much as some stages: it is asked only where its answer can change ours.
  const detectLatin: LanguageDetector = (text, words) => {
    const [first] = latin.rank(words, null);
    return first === undefined || first.hits < SMALL_WORDS || first.hits < SMALL_WORD_SHARE * words.length
      ? byLibrary(text)
      : { tag: first.tag, confidence: 0.9 };
  };
  const detectCyrillic: LanguageDetector = (text, words) => {
    const ranked = cyrillic.rank(words, null);
    if (leadOf(ranked) > PRIOR_WEIGHT) return winner(ranked, null);
    const { tag } = byLibrary(text);
    const prior = cyrillic.has(tag) ? tag : null;
    return winner(cyrillic.rank(words, prior), prior);
  };

  return (text, words) => {
    const letters = lettersByScript(words);
    const total = letters.reduce((sum, count) => sum + count, 0);
    if (total === 0) return unknown;
    const most = Math.max(...letters);
    const share = Math.min(0.99, most / total);
    switch (letters.indexOf(most) as Script) {
      case Script.Latin:
        return detectLatin(text, words);
      case Script.Cyrillic:
        return detectCyrillic(text, words);
      case Script.Arabic:
        return winner(arabic.rank(words, "ar"), "ar");
      case Script.Han:
        return (letters[Script.Kana] as number) * HAN_PER_KANA > most
          ? { tag: "ja", confidence: 0.95 }
          : { tag: "zh", confidence: share };
      case Script.Kana:
        return { tag: "ja", confidence: 0.95 };
      default:
        return { tag: byRareScript(text) ?? "und", confidence: share };
    }
  };
}

/** Letters of each script; index: `Script`. */
function lettersByScript(words: readonly Word[]): Uint32Array {
  const counts = new Uint32Array(Object.keys(Script).length);
  for (const { script, text } of words)
    if (script !== Script.None) counts[script] = (counts[script] as number) + text.length;
  return counts;
}

/** The best standing; the confidence grows with its lead over the second. */
function winner(ranked: readonly Standing[], prior: string | null): DetectedLanguage {
  const [first] = ranked;
  if (first === undefined || first.points <= 0) return prior === null ? unknown : { tag: prior, confidence: 0.5 };
  return { tag: first.tag, confidence: Math.min(0.99, 0.5 + leadOf(ranked) / (2 * (first.points + 1))) };
}

/** How far the best is before the second, and before none at all. */
function leadOf([first, second]: readonly Standing[]): number {
  return (first?.points ?? 0) - Math.max(0, second?.points ?? 0);
}

function byLibrary(text: string): DetectedLanguage {
  const result = eld.detect(text);
  if (!result.language) return unknown;
  return { tag: result.language, confidence: result.isReliable() ? 0.9 : 0.5 };
}

function byRareScript(text: string): string | null {
  let [found, most] = [null as string | null, 0];
  for (const [tag, pattern] of rareScripts) {
    const times = text.match(pattern)?.length ?? 0;
    if (times > most) [found, most] = [tag, times];
  }
  return found;
}
