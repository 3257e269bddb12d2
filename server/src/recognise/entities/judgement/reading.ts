import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { Reading } from "../gazetteer/readings.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import type { Hit } from "../matching/scan.ts";

export type { Reading } from "../gazetteer/readings.ts";

/** A name of another language in the document's own script must be that long to be believed alone. */
const LONG_ENOUGH = 5;
/** And of several words, so long in all. */
const LONG_ENOUGH_TOGETHER = 8;
/** "Nato", "Unesco": so many letters of an acronym may be written as a word. */
const ACRONYM_WORD = 4;

/** How a hit is written: none of its words has case, all are lower, the first or only a later one is capitalised. */
const Written = { Uncased: 0, Lower: 1, Capital: 2, LateCapital: 3 } as const;
type Written = (typeof Written)[keyof typeof Written];

/** What a hit may mean: its readings that agree with the capitals and the language of the text. */
export function readingsOf(hit: Hit, tokens: Tokens, lexicon: Lexicon): readonly Reading[] {
  const written = writtenAs(hit, tokens);
  const isCommon = hit.common && isJoined(hit, tokens);
  const all = lexicon.readings.at(hit.layer, hit.node);
  let fitting: Reading[] | undefined;
  for (const [i, reading] of all.entries()) {
    const { kind, facts, own } = reading;
    const fits =
      !(isCommon && kind !== "demonym" && facts.type !== "role") &&
      capitalsFit(reading, written, hit, tokens) &&
      (own || strangerFits(hit, tokens, lexicon));
    // A copy is made for those only of which some do not fit.
    if (!fits) fitting ??= all.slice(0, i);
    else fitting?.push(reading);
  }
  return fitting ?? all;
}

/** True where the hit is one word, or so few characters of a script without spaces that they make one. */
export function isOneWord({ first, last }: Hit, { kinds }: Tokens): boolean {
  return first === last || kinds[first] === TokenKind.Character;
}

/** True where nothing but joints parts the hit's tokens: one word with its endings («ونزوئلایی‌اش»). */
function isJoined({ first, last }: Hit, { gaps }: Tokens): boolean {
  for (let at = first + 1; at <= last; at++) if (gaps[at] !== Gap.Joint) return false;
  return true;
}

/** A name in «ة» of fewer letters, written with «ه», is told by the rest of the text. */
const HIS_THING = 6;

/** «جده», "his grandfather", is written as a short name in «ة» only by those who leave out the dots. */
export function isHisThing({ first, start, end }: Hit, { words }: Tokens, { tag }: Lexicon): boolean {
  return tag === "ar" && end - start < HIS_THING && (words[first] as Word).text.endsWith("ه");
}

/** Whether a name of another language may be meant: in another script always, in the same where it is no short word. */
function strangerFits(hit: Hit, tokens: Tokens, lexicon: Lexicon): boolean {
  const word = tokens.words[hit.first] as Word;
  const { script } = lexicon.morphology;
  if (word.script !== script && script !== Script.None) return true;
  if (hit.first !== hit.last) return hit.end - hit.start >= LONG_ENOUGH_TOGETHER;
  return word.fold.length >= LONG_ENOUGH && word.shape !== "uncased" && !hit.changed;
}

function writtenAs(hit: Hit, { words }: Tokens): Written {
  const { shape } = words[hit.first] as Word;
  if (hit.first === hit.last) {
    return shape === "uncased" ? Written.Uncased : shape === "lower" ? Written.Lower : Written.Capital;
  }
  if (shape !== "lower" && shape !== "uncased") return Written.Capital;
  let lower = shape === "lower";
  for (let i = hit.first + 1; i <= hit.last; i++) {
    const next = (words[i] as Word).shape;
    if (next === "lower") lower = true;
    else if (next !== "uncased") return shape === "lower" ? Written.LateCapital : Written.Capital;
  }
  return lower ? Written.Lower : Written.Uncased;
}

/** Small letters behind Cyrillic capitals are an ending («МИДа», «ХАМАСом»). */
const inflectedAcronym = /^[А-ЯЁ]{2,}[а-яё]{1,3}$/u;

/** Whether the text has the capitals that the name asks for. */
function capitalsFit({ shape, facts }: Reading, written: Written, hit: Hit, tokens: Tokens): boolean {
  if (shape === "uncased" || shape === "lower" || written === Written.Uncased) return true;
  if (written === Written.Lower) return false;
  if (shape === "title") return true;
  if (hit.first !== hit.last) return written === Written.Capital;
  // An acronym: "Nato" is written too, "Us" and "Who" are not; letters behind it make it another word (ИГР, игра).
  const first = tokens.words[hit.first] as Word;
  if (hit.changed) return inflectedAcronym.test(first.text);
  return first.shape === "upper" || (first.text.length >= ACRONYM_WORD && facts.tier === 1);
}
