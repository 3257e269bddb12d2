import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { headsOf } from "../../lexicon/heads/index.ts";
import { fold } from "../../../text/fold.ts";
import { labelOf, type NameKind } from "../gazetteer/entry.ts";
import type { EntityFacts } from "../gazetteer/facts.ts";
import { isHyphen } from "../gazetteer/names.ts";
import { givennessOf, isGivenName } from "../../lexicon/given-names/index.ts";
import type { Hit } from "../matching/scan.ts";
import {
  endsForeign,
  goesOnAsForeign,
  goesOnAsName,
  isAcrossWords,
  isCommonPair,
  isPartOfDotted,
  isPartOfForeign,
  standsAlone,
} from "../morphology/han-contexts.ts";
import { adjectiveSign } from "./arabic-adjectives.ts";
import type { Context } from "./context.ts";
import type { Hypothesis } from "./hypothesis.ts";
import { entryOf } from "./mention.ts";
import { isOtherSense } from "./other-senses.ts";
import { isTransliteration } from "../morphology/transliteration.ts";
import { isFathersName, isGivenInTwo, isPartOfAnother, isSurnameOfPerson } from "./parts-of-names.ts";
import { isHisThing, isOneWord, type Reading } from "./reading.ts";
import { shortNameHolds } from "./short-names.ts";
import { isToldBehindPreposition } from "./told-by-preposition.ts";
import { isClub } from "./sport.ts";

export interface Choice {
  readonly reading: Reading;
  readonly confidence: number;
  readonly rule: string;
  /** The readings that remain as likely. */
  readonly alternatives: readonly Reading[];
}

const kindWeight: Readonly<Record<NameKind, number>> = {
  full: 5,
  alias: 4,
  acronym: 4,
  short: 3,
  demonym: 3,
  surname: 1,
};

const NONE: readonly Reading[] = [];
/** Readings less than so far apart cannot be told apart. */
const CLEARLY = 2;
/** A state behind its city is more likely than a country that is named all over the text. */
const OF_ITS_CITY = 14;
/** Of two adjectives with a hyphen between them neither is the country («السعودية - القطرية»). */
const IN_A_PAIR = 14;
/** The noun before an Arabic word that is a country and its adjective in one says which. */
const BY_THE_NOUN = 24;
/** Two characters with a dot between them. */
const SHORTEST_DOTTED = 3;
/** Uncased words of so few letters are too often something else. */
const FEW_LETTERS = 2;
/** Names of so many letters, and those of lesser places of more, are no other word by chance behind a preposition. */
const TOLD = 4;
const TOLD_IF_LESSER = 5;
/** Uncased words of fewer letters are told from common words by what the document is about. */
const TELLING = 6;

/** What a hit means in the light of the document; null where it is better left alone. */
export function choose({ hit, readings }: Hypothesis, context: Context): Choice | null {
  if (readings.length === 1) {
    const [only] = readings as [Reading];
    return isCredible(only, hit, context) ? choiceOf(only, NONE, context) : null;
  }
  const weights: number[] = [];
  let best = -1;
  for (const [i, reading] of readings.entries()) {
    const weight = isCredible(reading, hit, context) ? weigh(reading, hit, context, readings) : -1;
    weights.push(weight);
    if (weight >= 0 && (best < 0 || weight > (weights[best] as number))) best = i;
  }
  if (best < 0) return null;
  const reading = readings[best] as Reading;
  return choiceOf(reading, rivals(readings, weights, best), context);
}

/** The readings of other entities that weigh about as much, the heaviest first. */
function rivals(readings: readonly Reading[], weights: readonly number[], best: number): readonly Reading[] {
  const { key } = readings[best] as Reading;
  const least = (weights[best] as number) - CLEARLY;
  let near: { readonly reading: Reading; readonly weight: number }[] | undefined;
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i] as Reading;
    const weight = weights[i] as number;
    if (weight >= 0 && weight > least && reading.key !== key) (near ??= []).push({ reading, weight });
  }
  if (near === undefined) return NONE;
  const seen = new Set<string>();
  return near
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ reading }) => (seen.has(reading.key) ? [] : (seen.add(reading.key), [reading])));
}

function choiceOf(reading: Reading, alternatives: readonly Reading[], context: Context): Choice {
  const isShort = reading.kind === "short" || reading.kind === "surname";
  return {
    reading,
    confidence: confidenceIn(reading, alternatives, context),
    rule: isShort ? "short-name" : "gazetteer",
    alternatives,
  };
}

function confidenceIn(reading: Reading, alternatives: readonly Reading[], { evidence }: Context): number {
  if (alternatives.length > 0) return isMetonym(reading, alternatives) ? 0.7 : 0.45;
  if (reading.kind === "short" || reading.kind === "surname") return evidence.names(reading.key) ? 0.9 : 0.7;
  if (!reading.own) return 0.85;
  return reading.trust === "usual" ? 0.95 : 0.75;
}

/** A country and its capital under one name (تونس): either way the country is meant. */
function isMetonym({ facts }: Reading, alternatives: readonly Reading[]): boolean {
  return facts.type === "country" && alternatives.every((other) => other.facts.country === facts.country);
}

function weigh(
  { kind, own, facts, key, trust }: Reading,
  hit: Hit,
  context: Context,
  readings: readonly Reading[],
): number {
  const { evidence } = context;
  return (
    kindWeight[kind] +
    (own ? 2 : 0) +
    (3 - facts.tier) +
    (facts.type === "country" ? 2 : 0) +
    facts.size / 16 +
    (evidence.names(key) ? 6 : 0) +
    Math.min(3, evidence.country(facts.country)) +
    (trust === "usual" ? 1 : 0) +
    (hit.changed ? 0 : 0.5) +
    (isBehindItsCity(hit, facts, context) && !isTownToo(facts, readings) ? OF_ITS_CITY : 0) +
    (kind === "demonym" && context.isPairedDemonym(hit) ? IN_A_PAIR : 0) +
    (kind === "demonym" && context.lexicon.tag === "ar" ? BY_THE_NOUN * adjectiveSign(hit, context.tokens) : 0)
  );
}

/** "Atlanta, Georgia": a state behind a city of its country. */
function isBehindItsCity({ first }: Hit, { type, country }: EntityFacts, context: Context): boolean {
  return type === "place" && context.isBehindCityOf(first, country);
}

/** "Elbasan, Berat, Vlorë": in a row of towns the town is meant, not the county of its name. */
function isTownToo({ country }: EntityFacts, readings: readonly Reading[]): boolean {
  return readings.some(({ facts }) => facts.type === "city" && facts.country === country);
}

/** Endings of a man's name in the singular. */
const manEndings = new Set(["", "а", "у", "ом", "е"]);

/** «Владимира Сальдо»: a town whose name is a man's too, before a surname that no list has. */
function isFirstNameHere({ last }: Hit, context: Context): boolean {
  const { tokens, lexicon } = context;
  const [word, next] = [tokens.words[last] as Word, tokens.words[last + 1]];
  if (word.script !== Script.Cyrillic || next?.script !== Script.Cyrillic || next.shape !== "title") return false;
  if (tokens.gaps[last + 1] !== Gap.Space || context.isListed(last + 1) || next.text.length < 3) return false;
  return lexicon
    .stemsOf(word)
    .some((stem) => isGivenName(stem, Script.Cyrillic, lexicon.tag) && manEndings.has(word.fold.slice(stem.length)));
}

/** «Альбертом Гором»: a town's name that no list knows better, right behind a given name. */
function isSurnameHere({ first }: Hit, context: Context): boolean {
  const { tokens, lexicon } = context;
  const [before, word] = [tokens.words[first - 1], tokens.words[first] as Word];
  if (word.script !== Script.Cyrillic || before?.script !== Script.Cyrillic || before.shape !== "title") return false;
  if (tokens.gaps[first] !== Gap.Space || context.isListed(first - 1)) return false;
  // «Аким Алматы»: a title as well as a name.
  if (context.titles.at(first - 1) !== undefined) return false;
  return lexicon.stemsOf(before).some((stem) => givennessOf(stem, Script.Cyrillic, lexicon.tag) === "sure");
}

/** "INTERFAX.RU": the end of an address. */
function isPartOfAddress({ first, last }: Hit, { gaps, words }: Tokens): boolean {
  if (first !== last || first < 2 || words[first - 1]?.text !== "." || gaps[first] !== Gap.None) return false;
  return (
    gaps[first - 1] === Gap.None && words[first]?.script === Script.Latin && (words[first - 2]?.text.length ?? 0) > 2
  );
}

/** Whether the reading may hold here at all. */
function isCredible(reading: Reading, hit: Hit, context: Context): boolean {
  const { kind, trust, facts, key } = reading;
  const { tokens, evidence } = context;
  const first = tokens.words[hit.first] as Word;
  if (
    first.script === Script.Han &&
    !isNameOfLand(facts, hit, tokens) &&
    isAcrossWords(tokens.text, hit.start, hit.end)
  )
    return false;
  if (first.script === Script.Han && facts.type === "person" && isLongerHanName(hit, context)) return false;
  if (first.script === Script.Han && facts.type === "person") {
    if (isPartOfDotted(tokens.text, hit.end) || goesOnAsForeign(tokens.text, hit.start, hit.end)) return false;
  }
  if (first.script === Script.Han && labelOf(facts.type) === "LOC" && isWithinDotted(hit, facts, tokens)) return false;
  if (first.script === Script.Han && facts.type === "city" && isTitledHan(hit, facts, context)) return false;
  if (isPartOfNumber(hit, tokens) || isCommonBehindArticle(hit, context)) return false;
  if (facts.type === "person" && isFathersName(hit, context)) return false;
  if (facts.type === "person" && (kind === "short" || kind === "surname" || isOneLatinWord(hit, context)))
    return shortNameHolds(reading, hit, context);
  if (!isOneWord(hit, tokens)) return labelOf(facts.type) !== "LOC" || !isGivenInTwo(hit, context);
  const isHeaded = labelOf(facts.type) === "LOC" && context.isHeadedAsPlace(hit.first);
  if (kind === "acronym" && facts.type === "organisation" && context.isInDateline(hit.first, hit.last)) return true;
  const isLocated = labelOf(facts.type) === "LOC" && isBehindPreposition(reading, hit, context);
  if (trust === "never") {
    const isAlone = context.standsAlone(hit.first, hit.last) && evidence.country(facts.country) > 0;
    return isHeaded || isAlone || isLocated;
  }
  const letters = hit.end - hit.start;
  const word = tokens.words[hit.first] as Word;
  if (word.script === Script.Han && (letters === 1 || !isHanWord(hit, facts, context))) return false;
  const uncased = word.shape === "uncased" && word.script !== Script.Han;
  if (uncased && letters <= FEW_LETTERS)
    return (isHeaded && !hit.changed) || (trust === "usual" && (context.isInside(hit.first) || isInRow(hit, context)));
  if (isOtherSense(hit, tokens, context.lexicon.tag, labelOf(facts.type))) return false;
  if (kind !== "demonym" && labelOf(facts.type) === "LOC" && isPartOfAnother(hit, facts, context)) return false;
  if (first.script === Script.Arabic && isOtherArabicWord(reading, hit, context)) return false;
  // "Ahmed Saadi": a word that is a country in other languages alone.
  if ((facts.type === "organisation" || !reading.own) && isSurnameOfPerson(hit, context)) return false;
  if (isPartOfAddress(hit, tokens)) return false;
  if (facts.type === "city" && (isFirstNameHere(hit, context) || isSurnameHere(hit, context))) return false;
  if (facts.type === "city" && isClub(hit, entryOf(reading), context)) return false;
  // Within a sentence a capital tells a country from a bird or a pile of fumes.
  const doubtful =
    trust === "context"
      ? uncased || facts.type !== "country" || !context.capitalsTell(hit.first)
      : isHisThing(hit, tokens, context.lexicon) ||
        (facts.tier > 1 && kind !== "demonym" && isObscure(hit, facts, letters, uncased, context));
  // «Орёл взлетел»: at the start of a sentence a capital tells nothing.
  const isUntold = trust === "context" && !uncased && facts.type !== "country" && context.startsSentence(hit.first);
  if (isUntold && !evidence.names(key)) return isBehindItsCity(hit, facts, context);
  return (
    !doubtful ||
    isBehindItsCity(hit, facts, context) ||
    evidence.names(key) ||
    evidence.country(facts.country) > 0 ||
    isHeaded ||
    isLocated
  );
}

/** One word under which somebody is known ("Francis"): in scripts with capitals it may be a part of another's name. */
function isOneLatinWord({ first, last }: Hit, { tokens: { words } }: Context): boolean {
  const { shape, script } = words[first] as Word;
  return first === last && shape === "title" && script === Script.Latin;
}

/** «إلى خريبكة»: behind a preposition of place, where capitals tell nothing, a name that is no other word is the place's. */
function isBehindPreposition({ kind, trust, facts }: Reading, hit: Hit, context: Context): boolean {
  const word = context.tokens.words[hit.first] as Word;
  if (hit.changed || kind === "demonym" || word.script !== Script.Arabic || !context.isInside(hit.first)) return false;
  if (isHisThing(hit, context.tokens, context.lexicon)) return false;
  if (trust === "usual") return hit.end - hit.start >= (facts.tier > 2 ? TOLD_IF_LESSER : TOLD);
  return isToldBehindPreposition(word.fold, context.lexicon.tag);
}

/** «تهران، قم، سمنان»: between commas, with a place behind. */
function isInRow({ first, last }: Hit, context: Context): boolean {
  const { words } = context.tokens;
  const isComma = (at: number): boolean => /^[،,]$/u.test(words[at]?.text ?? "");
  return isComma(first - 1) && (isComma(last + 1) || words[last + 1]?.text === "و") && context.startsPlace(last + 2);
}

/**
 * Behind a preposition or a noun of places no letter stands on the front of a name («إلى وجدة», «قرية بليون»), and an
 * accusative is no place's («مهاجرا أفريقيًا»).
 */
function isOtherArabicWord({ kind, facts }: Reading, { first, start }: Hit, context: Context): boolean {
  const { tokens, lexicon } = context;
  if (lexicon.tag !== "ar" || labelOf(facts.type) !== "LOC") return false;
  if (kind !== "demonym" && accusative.test((tokens.words[first] as Word).text)) return true;
  if (start === tokens.starts[first] || tokens.gaps[first] !== Gap.Space) return false;
  return context.isInside(first) || context.isHeadedAsPlace(first);
}

const accusative = /ي(?:اً|ًا)$/u;

/** "The guardian of the treaty", "support for Georgia": names that begin with a small word keep their capitals. */
function isCommonBehindArticle({ first, last }: Hit, { roles, lexicon, tokens: { words } }: Context): boolean {
  if (first === last) return false;
  const { fold: small, shape } = words[first] as Word;
  if (roles.articles.includes(small)) return words[first + 1]?.shape === "lower";
  if (shape !== "lower") return false;
  const heads = headsOf(lexicon.tag);
  return heads !== null && !heads.headFirst && heads.links.includes(small);
}

/** «90-იანი», "09/11", "US$": an ending that a hyphen ties to digits, digits that are a day or an hour, a sum of money. */
function isPartOfNumber({ first, last }: Hit, { kinds, gaps, words }: Tokens): boolean {
  const { text } = words[first] as Word;
  if (words[last + 1]?.text === "$" && gaps[last + 1] === Gap.None) return true;
  if (kinds[first] === TokenKind.Number) return text.length > 1 && text.startsWith("0");
  const isTied = gaps[first] === Gap.None && gaps[first - 1] === Gap.None && isHyphen(words[first - 1]?.text ?? "");
  return isTied && kinds[first - 2] === TokenKind.Number;
}

/** Behind a title two characters may be the first of three. */
function isLongerHanName(hit: Hit, { tokens, titles }: Context): boolean {
  return (
    hit.end - hit.start === 2 && titles.endingAt(hit.first - 1) !== undefined && goesOnAsName(tokens.text, hit.end)
  );
}

/** 马萨 in 州长马萨: behind a title a lesser town in transcribing characters is a person's name. */
function isTitledHan(
  { first, start, end }: Hit,
  { tier }: EntityFacts,
  { tokens: { text }, titles }: Context,
): boolean {
  const title = titles.endingAt(first - 1);
  if (tier < 2 || title === undefined || title.plural) return false;
  const name = text.slice(start, end);
  return [...name].every(isTransliteration);
}

/** 德里 in 费德里科·古铁雷斯: within the transcribed part before a dot. */
function isWithinDotted({ start, end }: Hit, { type }: EntityFacts, { text }: Tokens): boolean {
  if (type === "country") return false;
  // 巴哈·恩道: a town's two characters on both sides of a dot.
  const isAcross = end - start === SHORTEST_DOTTED && /[·・‧•]/u.test(text.slice(start, end));
  return isAcross || (isTransliteration(text.charAt(start - 1)) && isPartOfDotted(text, end));
}

/** 泰国, 日本: told by its last character; but 海地 in 沿海地区. */
function isNameOfLand({ type }: EntityFacts, { end }: Hit, { text }: Tokens): boolean {
  return type === "country" && /[国國本]/u.test(text.charAt(end - 1));
}

/** Where provinces are not transcribed (山东西部). */
const ownWriting = new Set(["CN", "TW", "JP", "KR"]);

/** Chinese has no spaces: a lesser name must not be a chance of characters; countries and demonyms are told by them. */
function isHanWord({ start, end }: Hit, facts: EntityFacts, { tokens: { text } }: Context): boolean {
  const name = text.slice(start, end);
  const after = text.slice(end, end + 1);
  const before = text.slice(start - 1, start);
  if (!standsAlone(name, after)) return false;
  if (facts.type === "country" || (facts.type === "place" && ownWriting.has(facts.country))) return true;
  if (facts.tier === 1) return !endsForeign(name, before);
  // 抵达马累, 山东威海: a word or a province ends before the name.
  const ahead = fold(text.slice(start - 2, start));
  return !isPartOfForeign(name, isCommonPair(ahead) ? "" : before, after);
}

/** A lesser name where capitals do not tell it from a common word. */
function isObscure(hit: Hit, { tier }: EntityFacts, letters: number, uncased: boolean, context: Context): boolean {
  // Chinese names of three characters and more are no chance.
  if ((context.tokens.words[hit.first] as Word).script === Script.Han) return tier === 3 && letters <= FEW_LETTERS;
  return uncased ? tier === 3 || letters < TELLING : !context.capitalsTell(hit.first);
}
