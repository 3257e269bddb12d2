import { eld } from "eld/extrasmall";
import { Script, scriptOf } from "../../text/characters.ts";
import { fold } from "../../text/fold.ts";
import { arabicScript, cyrillicScript, latinScript, type Orthography, soleLanguage } from "./letters.ts";

export interface DetectedLanguage {
  /** BCP 47; `und` where the text has no letters to tell by. */
  readonly tag: string;
  /** 0 to 1. */
  readonly confidence: number;
}

const unknown: DetectedLanguage = { tag: "und", confidence: 0 };
const wordRuns = /[\p{L}\p{M}'’ʻ]+/gu;

/** Scripts outside the table of `characters.ts` that one language owns. */
const rareScripts = soleLanguage.map(([script, tag]) => [tag, new RegExp(`\\p{Script=${script}}`, "gu")] as const);

/** How many letters of each script the text holds; index: `Script`. */
function countScripts(text: string): Uint32Array {
  const counts = new Uint32Array(Object.keys(Script).length);
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    counts[script] = (counts[script] as number) + 1;
  }
  counts[Script.None] = 0;
  return counts;
}

function wordsOf(text: string): string[] {
  return (text.match(wordRuns) ?? []).map(fold);
}

interface CompiledOrthography {
  readonly tag: string;
  readonly letters: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

interface ScriptFamily {
  readonly members: readonly CompiledOrthography[];
  /** Every letter that at least one member lists: those that say something. */
  readonly telling: ReadonlySet<string>;
}

function family(members: readonly Orthography[]): ScriptFamily {
  const compiled = members.map(({ tag, letters: own, words }) => ({
    tag,
    letters: new Set(own),
    words: new Set(words.split(" ").map(fold)),
  }));
  return { members: compiled, telling: new Set(compiled.flatMap((member) => [...member.letters])) };
}

const arabic = family(arabicScript);
const cyrillic = family(cyrillicScript);
const latin = family(latinScript);

/** Weight of a small word that a language owns, against one letter that speaks for or against it. */
const WORD_WEIGHT = 3;
const FOREIGN_LETTER_PENALTY = 4;

/**
 * Points of each member: its small words, and every telling letter that it does not write against it (a language is
 * known by what it never writes). Share of the best in what the best two have is the confidence.
 */
function best(text: string, { members, telling }: ScriptFamily, prior: string | null): DetectedLanguage {
  const seen = new Map<string, number>();
  for (const letter of text.toLowerCase()) if (telling.has(letter)) seen.set(letter, (seen.get(letter) ?? 0) + 1);
  const words = wordsOf(text);
  const points = members.map((member) => {
    let sum = member.tag === prior ? 2 : 0;
    for (const [letter, times] of seen)
      sum += member.letters.has(letter) ? times / rivals(letter, members) : -FOREIGN_LETTER_PENALTY * times;
    for (const word of words) if (member.words.has(word)) sum += WORD_WEIGHT;
    return { tag: member.tag, sum };
  });
  points.sort((a, b) => b.sum - a.sum);
  const [first, second] = points;
  if (first === undefined || first.sum <= 0) return prior === null ? unknown : { tag: prior, confidence: 0.5 };
  const runnerUp = Math.max(0, second?.sum ?? 0);
  return { tag: first.tag, confidence: Math.min(0.99, 0.5 + (first.sum - runnerUp) / (2 * (first.sum + 1))) };
}

function rivals(letter: string, members: readonly CompiledOrthography[]): number {
  return members.filter((member) => member.letters.has(letter)).length;
}

/** Languages that the library names for Latin text and that we take its word for. */
function byLibrary(text: string): DetectedLanguage {
  const result = eld.detect(text);
  if (!result.language) return unknown;
  return { tag: result.language, confidence: result.isReliable() ? 0.9 : 0.5 };
}

function detectLatin(text: string): DetectedLanguage {
  const guess = byLibrary(text);
  const own = best(text, latin, null);
  // Our own lists speak only where their small words are many: three and more, and more than chance.
  const words = wordsOf(text);
  const listed = latin.members.find((member) => member.tag === own.tag);
  const hits = listed ? words.filter((word) => listed.words.has(word)).length : 0;
  if (own.tag !== guess.tag && hits >= 3 && hits / words.length > 0.2 && own.confidence > 0.7) return own;
  return guess;
}

function detectCyrillic(text: string): DetectedLanguage {
  const guess = byLibrary(text);
  return best(text, cyrillic, cyrillic.members.some((member) => member.tag === guess.tag) ? guess.tag : null);
}

function byRareScript(text: string): string | null {
  let [found, most] = [null as string | null, 0];
  for (const [tag, pattern] of rareScripts) {
    const times = text.match(pattern)?.length ?? 0;
    if (times > most) [found, most] = [tag, times];
  }
  return found;
}

/**
 * The language of a text: by script, then by letters and small words that only one language of the script writes,
 * then by the library `eld`. Cost is linear; callers give a sample of some thousand characters.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const counts = countScripts(text);
  const total = counts.reduce((sum, found) => sum + found, 0);
  if (total === 0) return unknown;
  const most = Math.max(...counts);
  const share = Math.min(0.99, most / total);
  const kana = counts[Script.Kana] as number;
  const script = counts.indexOf(most) as Script;
  switch (script) {
    case Script.Latin:
      return detectLatin(text);
    case Script.Cyrillic:
      return detectCyrillic(text);
    case Script.Arabic:
      return best(text, arabic, "ar");
    case Script.Han:
      return kana * 20 > most ? { tag: "ja", confidence: 0.95 } : { tag: "zh", confidence: share };
    case Script.Kana:
      return { tag: "ja", confidence: 0.95 };
    default:
      return { tag: byRareScript(text) ?? "und", confidence: share };
  }
}
