import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import { type Beside, besideOf } from "../../lexicon/beside/index.ts";
import { type Scene, wordAt } from "./run.ts";

/** Nobody is older, in years. */
const OLDEST = 115;
/** Words of an apposition without an article ("city administrator"). */
const MOST_BARE = 3;
/** Words between an article and its noun ("a retired army nurse"). */
const MOST_ADJECTIVES = 3;

/**
 * True where the words beside a run of capitals say that it names a person: an age ("Ansel Quirke, 62,", "41-year-old
 * Ansel Quirke"), a noun ("her brother Ansel Quirke", "Ansel Quirke, a retired nurse"), a clause ("Ansel Quirke, who").
 */
export function isToldAsPerson(scene: Scene, first: number, last: number): boolean {
  const beside = besideOf(scene.context.lexicon.tag);
  if (beside === null || first === last) return false;
  if (isOfListedCountry(scene, first, last)) return true;
  return isToldBefore(scene, first, beside) || isToldBehind(scene, last, beside);
}

/** True for a common noun for a person, in the languages that have a list of such. */
export function isPersonNoun({ context }: Scene, at: number): boolean {
  const fold = context.tokens.words[at]?.fold;
  return fold !== undefined && besideOf(context.lexicon.tag)?.persons.has(fold) === true;
}

/** «послы Малайзии – Зайнол Омар, Кении – …»: who stands behind a country and a dash, in a list. */
function isOfListedCountry(scene: Scene, first: number, last: number): boolean {
  const { words, gaps, count } = scene.context.tokens;
  if (wordAt(scene, first).script !== Script.Cyrillic || first < 2 || last + 1 >= count) return false;
  if (gaps[first] !== Gap.Space || !/^[-–—]$/u.test(words[first - 1]?.text ?? "")) return false;
  return /^[,.;]$/u.test(words[last + 1]?.text ?? "") && scene.context.endsCountry(first - 2);
}

function isToldBefore(scene: Scene, first: number, beside: Beside): boolean {
  if (first === 0 || scene.context.breaksBefore(first)) return false;
  const { fold, shape } = wordAt(scene, first - 1);
  return shape === "lower" && (beside.persons.has(fold) || beside.ages.has(fold) || beside.naming.has(fold));
}

function isToldBehind(scene: Scene, last: number, beside: Beside): boolean {
  const { count, kinds } = scene.context.tokens;
  const sign = last + 1;
  if (sign + 1 >= count || scene.context.breaksBefore(sign)) return false;
  if (kinds[sign] === TokenKind.Number) return isAgeOfWord(scene, sign, beside);
  const { text } = wordAt(scene, sign);
  if (text !== "," && text !== "(") return false;
  if (kinds[sign + 1] === TokenKind.Number) return isAge(scene, sign + 1);
  if (text !== ",") return false;
  if (beside.relatives.has(wordAt(scene, sign + 1).fold)) return true;
  return isNounBehind(scene, sign + 1, beside);
}

/** A number of years between commas or in brackets. */
function isAge(scene: Scene, at: number): boolean {
  const { number, text } = wordAt(scene, at);
  if (text.length > 3 || !(number >= 1 && number <= OLDEST) || at + 1 >= scene.context.tokens.count) return false;
  return [",", ")", "."].includes(wordAt(scene, at + 1).text);
}

/** «Arlind Brokaj 27 vjeç»: an age without a comma, by its word. */
function isAgeOfWord(scene: Scene, at: number, beside: Beside): boolean {
  const { number } = wordAt(scene, at);
  return number >= 1 && number <= OLDEST && beside.ages.has(wordAt(scene, at + 1).fold);
}

/** "head of", "a retired army nurse": a noun for a person, perhaps behind an article and adjectives. */
function isNounBehind(scene: Scene, from: number, beside: Beside): boolean {
  const { count, kinds } = scene.context.tokens;
  for (let at = from; at < count && at - from < MOST_BARE && kinds[at] === TokenKind.Word; at++) {
    const { fold, shape } = wordAt(scene, at);
    if (shape !== "lower") break;
    if (beside.persons.has(fold)) return true;
  }
  if (!beside.articles.has(wordAt(scene, from).fold)) return false;
  for (let at = from + 1; at < count && at - from <= MOST_ADJECTIVES + 1 && kinds[at] === TokenKind.Word; at++)
    if (wordAt(scene, at).shape === "lower" && beside.persons.has(wordAt(scene, at).fold)) return true;
  return false;
}
