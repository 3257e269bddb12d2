import { Script } from "../../../text/characters.ts";
import { fold } from "../../../text/fold.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { Hit } from "../matching/scan.ts";
import { isLatinFamilyName } from "../../lexicon/family-names/latin.ts";
import { givennessOf, isGivenName } from "../../lexicon/given-names/index.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import { adjectiveSign } from "./arabic-adjectives.ts";
import type { Context } from "./context.ts";
import { givenNames } from "./fuller-names.ts";
import { entryOf } from "./mention.ts";
import { misspeltAt, misspeltGivenName } from "./misspellings.ts";
import type { Reading } from "./reading.ts";

/** «تشرين الثاني» is a month, though «آل ثاني» is a name. */
const ordinals = new Set(["الأول", "الثاني", "الثالث", "الرابع"].map(fold));
/** A short name of so many letters is no common word by chance. */
const TELLING = 4;

/**
 * Whether a short name or surname stands for its person here. Shown by the full name elsewhere in the document; where
 * the word means something else too («شي», «სი», Xi), a title or a verb of speech must stand beside it besides.
 * A well-known short name may stand without the full one, unless another's first name is before it.
 */
export function shortNameHolds(reading: Reading, hit: Hit, context: Context): boolean {
  const { kind, trust, facts, key } = reading;
  const { tokens, evidence } = context;
  if (reading.own && context.lexicon.tag === "ar" && isRelatives(reading, hit, context)) return false;
  if (hit.first === hit.last && ordinals.has((tokens.words[hit.first] as Word).fold)) return false;
  if (anotherFirstName(hit, reading, context) || anothersFirstName(hit, context)) return false;
  if (anotherInitial(hit, reading, context)) return false;
  const word = tokens.words[hit.first] as Word;
  const letters = hit.end - hit.start;
  if (word.shape === "upper" && letters < TELLING && !isInCapitals(hit, context)) return false;
  const named = evidence.names(key);
  const uncased = word.shape === "uncased" && word.script !== Script.Han;
  const isGiven = isGivenName(word.fold, word.script, context.lexicon.tag);
  if (isGiven && uncased && misspeltAt(hit.last, context) !== null) return false;
  const telling = hit.first !== hit.last || (letters >= TELLING && (trust === "usual" || kind === "surname"));
  if (named) {
    if (telling || !uncased) return true;
    const isShown = isPresented(hit, context) || context.besideSpeech(hit.first, hit.last) || isHeadline(hit, context);
    return isShown || isBornePeople(hit, context);
  }
  if (!reading.own || facts.tier > 1 || isGiven) return false;
  // Without capitals a surname alone may be any word («اسلامی», "Islamic").
  if (kind === "surname" && uncased) return false;
  if (kind === "surname" || trust !== "usual")
    return (
      letters >= (word.script === Script.Han ? 2 : TELLING) &&
      isPresented(hit, context) &&
      !isByCourtesy(hit, context) &&
      evidence.country(facts.country) > 0
    );
  return telling && (uncased || (context.capitalsTell(hit.first) ? true : letters > TELLING && !hit.changed));
}

/** A given name has so many letters: «أن» is none. */
const GIVEN = 3;
/** A name of the Gulf has so many words. */
const LONGEST = 8;

/** «ناصر المحمد الأحمد الصباح»: the name of a family behind the given name of another of its sons. */
function isRelatives(reading: Reading, { first, start }: Hit, context: Context): boolean {
  const { words, gaps, starts } = context.tokens;
  if (start !== starts[first]) return false;
  let opening = first;
  while (first - opening < LONGEST && opening > 0 && gaps[opening] === Gap.Space && isOfName(opening - 1, context))
    opening--;
  if (opening === first) return false;
  const own = entryOf(reading)
    .names["ar"]?.find(({ kind }) => kind === "full")
    ?.text.split(" ")[0];
  return own === undefined || fold(own) !== (words[opening] as Word).fold;
}

/** A given name, "son of", or an ancestor's name with an article. */
function isOfName(at: number, { tokens: { words }, titles, lexicon }: Context): boolean {
  const word = words[at] as Word;
  if (titles.at(at) !== undefined) return false;
  if (word.fold === "بن") return true;
  if (word.fold.length < GIVEN) return false;
  if (givennessOf(word.fold, word.script, lexicon.tag) !== "no") return true;
  return word.fold.startsWith("ال") && givennessOf(word.fold.slice(2), word.script, lexicon.tag) !== "no";
}

/** «استقبل السوداني»: a person named after a people, where no noun with an article makes the word an adjective. */
function isBornePeople(hit: Hit, context: Context): boolean {
  const { tokens, lexicon } = context;
  if (lexicon.tag !== "ar" || hit.first !== hit.last || !context.isPeople(hit.first)) return false;
  const before = tokens.words[hit.first - 1];
  return (
    before !== undefined && adjectiveSign(hit, tokens) < 1 && !isGivenName(before.fold, before.script, lexicon.tag)
  );
}

/** A line in capitals, where "XI" is a name and no numeral. */
function isInCapitals({ first, last }: Hit, { tokens: { words } }: Context): boolean {
  return [words[first - 1], words[last + 1]].some((word) => word?.shape === "upper" && word.text.length > 1);
}

function isPresented(hit: Hit, context: Context): boolean {
  const before = context.titleBefore(hit.first);
  return before !== undefined || context.titleAfter(hit.last) !== undefined;
}

/** "Mr Walker": behind courtesy alone any of that name may stand, in scripts with capitals. */
function isByCourtesy({ first, last }: Hit, { tokens: { words }, titles }: Context): boolean {
  if (words[first]?.shape === "uncased" || titles.startingAt(last + 1) !== undefined) return false;
  return titles.endingAt(words[first - 1]?.text === "." ? first - 2 : first - 1)?.role === HONORIFIC;
}

/** «شي يلتقي بوتين»: the first word of a line that goes on without punctuation. */
function isHeadline({ first, last }: Hit, context: Context): boolean {
  const { count, kinds, gaps } = context.tokens;
  const next = last + 1;
  return (
    context.startsLine(first) && next < count && kinds[next] === TokenKind.Word && (gaps[next] as Gap) === Gap.Space
  );
}

/** "Michel Tarran": a name that begins others' names too, with a capitalised word behind it that nobody lists. */
function anothersFirstName({ first, last }: Hit, context: Context): boolean {
  const { words, kinds, gaps } = context.tokens;
  const next = last + 1;
  if (first !== last || kinds[next] !== TokenKind.Word || gaps[next] !== Gap.Space) return false;
  const { shape, fold: behind } = words[next] as Word;
  if (shape !== "title" || context.titles.startingAt(next) !== undefined) return false;
  // "Michel Dupont": a company may bear a family's name.
  if (context.isListed(next) && !isLatinFamilyName(behind, context.lexicon.tag)) return false;
  const { fold: folded, script } = words[first] as Word;
  const isFirst = context.isFirstName(first) || isGivenName(folded, script, context.lexicon.tag);
  return isFirst && !context.isHead(next);
}

/** "Michel Tarran": a capitalised word before the name that is no title makes it another person's. */
function anotherFirstName({ first }: Hit, reading: Reading, context: Context): boolean {
  const { words, kinds, gaps } = context.tokens;
  const before = first - 1;
  if (before < 0 || kinds[before] !== TokenKind.Word || gaps[first] !== Gap.Space) return false;
  const word = words[before] as Word;
  // «ვიტალი კიმი»: without capitals only a given name that the person does not bear tells.
  if (word.script === Script.Georgian) {
    if (givennessOf(word.fold, word.script, context.lexicon.tag) !== "sure") return false;
    return ![...givenNames(reading)].some(
      (given) => given === word.fold || given.startsWith(word.fold.replace(/ი$/u, "")),
    );
  }
  if (word.shape !== "title" && word.shape !== "mixed") return false;
  if (context.titles.endingAt(before) !== undefined || context.isListed(before)) return false;
  const isFirst = context.isFirstName(before) || isGivenName(word.fold, word.script, context.lexicon.tag);
  if (context.startsSentence(before) && !isFirst && !isBehindStop(before, context)) return false;
  return misspeltGivenName(word, reading) === null;
}

/** "Dr. Lovell Francis": the stop is of the courtesy, not of a sentence. */
function isBehindStop(at: number, { tokens: { words }, titles }: Context): boolean {
  if (words[at - 1]?.text !== "." || words[at - 2]?.shape !== "title") return false;
  return titles.endingAt(at - 2)?.role === HONORIFIC;
}

/** «Р. Сингх» is not Manmohan Singh: an initial that none of the person's Cyrillic names begins with. */
function anotherInitial({ first }: Hit, reading: Reading, { tokens: { words } }: Context): boolean {
  if (words[first]?.script !== Script.Cyrillic) return false;
  let initial: Word | undefined;
  for (let at = first - 2; words[at + 1]?.text === "." && words[at]?.text.length === 1; at -= 2) initial = words[at];
  if (initial?.script !== Script.Cyrillic || initial.shape !== "title") return false;
  let isOfAnother = false;
  for (const given of givenNames(reading)) {
    if (given.startsWith(initial.fold)) return false;
    isOfAnother ||= cyrillic.test(given);
  }
  return isOfAnother;
}

const cyrillic = /^\p{Script=Cyrillic}/u;
