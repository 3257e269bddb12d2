import { Script } from "../../../text/characters.ts";
import { fold } from "../../../text/fold.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { EntityFacts } from "../gazetteer/facts.ts";
import { isQuote } from "../gazetteer/names.ts";
import type { Hit } from "../matching/scan.ts";
import { isPersianFamilyName } from "../../lexicon/family-names/persian.ts";
import { givennessOf, isGivenName } from "../../lexicon/given-names/index.ts";
import { headOf } from "../../lexicon/heads/index.ts";
import { commonWordsOf } from "../unlisted/common-words.ts";
import type { Context } from "./context.ts";

/** What a Chinese place name is a part of rather than a place: universities, newspapers, banks. */
const chineseBodies = new Set(["大学", "学院", "日报", "晚报", "时报", "银行", "航空", "时间", "证券"]);

/**
 * Whether the one word of a place's name is a part of another name here: of a person's ("Chad Wilson", «Вера Иванова»),
 * of a club's or ship's in quotes («Барселона»), of a body's (北京大学).
 */
export function isPartOfAnother({ first, last, end, changed }: Hit, { type }: EntityFacts, context: Context): boolean {
  const { words, text } = context.tokens;
  const word = words[first] as Word;
  if (word.script === Script.Han) return chineseBodies.has(text.slice(end, end + 2));
  if (first !== last) return false;
  if (word.script === Script.Arabic)
    return type !== "country" && (beginsTitledName(first, context) || isInArabicName(first, changed, context));
  if (word.shape === "uncased") return false;
  if (word.script === Script.Cyrillic && isQuoted(first, context)) return true;
  const tag = context.lexicon.tag;
  if (isGivenName(word.fold, word.script, tag) && isSurname(last + 1, context)) return true;
  if (
    type !== "country" &&
    (isBehindGiven(first, context) || endsName(first, context) || endsTitledName(first, context))
  )
    return true;
  const before = words[first - 1];
  if (before === undefined) return false;
  return changed && isCapital(first - 1, context) && isGivenName(before.fold, before.script, tag);
}

/** «مكتوم بن محمد بن راشد», «محمد عبد العاطي»: behind "son of" and "servant of" stands another one's name. */
export function isFathersName({ first }: Hit, { tokens: { words, gaps } }: Context): boolean {
  const before = words[first - 1];
  return before?.script === Script.Arabic && gaps[first] === Gap.Space && /^[وبل]?(?:بن|عبد)$/u.test(before.text);
}

const ofFaith = fold("الدين");

/** «صلاح الدين مزوار»: a given name of two words that is a place's too, where a name goes on or a title stands before. */
export function isGivenInTwo({ first, last }: Hit, context: Context): boolean {
  const { words, kinds, gaps } = context.tokens;
  if (first === last || (words[last] as Word).fold !== ofFaith || context.isHeadedAsPlace(first)) return false;
  if (context.titleBefore(first) !== undefined || context.isPeople(first - 1)) return true;
  const next = last + 1;
  if (kinds[next] !== TokenKind.Word || gaps[next] !== Gap.Space || context.titles.at(next) !== undefined) return false;
  const { fold: folded } = words[next] as Word;
  return !commonWordsOf(context.lexicon.tag).has(folded) && !context.isPeople(next) && !context.besideVerb(next);
}

/** «الرئيس سانتياغو بينيا»: a given name behind a title, with a word behind it that nobody lists. */
function beginsTitledName(at: number, context: Context): boolean {
  const { words, kinds, gaps } = context.tokens;
  const word = words[at] as Word;
  if (!isGivenName(word.fold, word.script, context.lexicon.tag) || context.titleBefore(at) === undefined) return false;
  const next = at + 1;
  if (kinds[next] !== TokenKind.Word || gaps[next] !== Gap.Space || context.isListed(next)) return false;
  const folded = (words[next] as Word).fold;
  return (
    !commonWordsOf(context.lexicon.tag).has(folded) &&
    context.titles.at(next) === undefined &&
    !context.besideVerb(next)
  );
}

/**
 * «حامد سیری», «مهران مدیری»: a town's name behind a given name that is no other word, or one that is a given name before
 * a family name. In Arabic a subject may stand right before the town it goes to, so that only Persian tells.
 */
function isInArabicName(at: number, changed: boolean, context: Context): boolean {
  const { words, gaps } = context.tokens;
  const { titles } = context;
  const { tag } = context.lexicon;
  if (tag !== "fa" || changed) return false;
  const [before, word, next] = [words[at - 1], words[at] as Word, words[at + 1]];
  const isSpaced = (i: number): boolean => gaps[i] === Gap.Space;
  if (before !== undefined && isSpaced(at) && givennessOf(before.fold, Script.Arabic, tag) === "sure")
    return titles.at(at - 1) === undefined && !context.isHeadedAsPlace(at - 1);
  if (next === undefined || !isSpaced(at + 1) || !isGivenName(word.fold, Script.Arabic, tag)) return false;
  return isPersianFamilyName(next.fold) && !commonWordsOf(tag).has(next.fold) && titles.at(at + 1) === undefined;
}

function isQuoted(at: number, { tokens: { words } }: Context): boolean {
  return isQuote(words[at - 1]?.text ?? "") && isQuote(words[at + 1]?.text ?? "");
}

function isCapital(at: number, { tokens: { kinds, gaps, words } }: Context): boolean {
  return at >= 0 && kinds[at] === TokenKind.Word && gaps[at + 1] === Gap.Space && (words[at] as Word).shape === "title";
}

/** "Michel Dupont": a company's name of one word right behind a given name. */
export function isSurnameOfPerson({ first, last }: Hit, context: Context): boolean {
  return first === last && (context.tokens.words[first] as Word).shape === "title" && isBehindGiven(first, context);
}

/** "Michael Bolton": right behind a given name that no place's name begins with. */
function isBehindGiven(at: number, context: Context): boolean {
  if (at === 0 || !isCapital(at - 1, context) || context.isListed(at - 1) || context.titles.at(at - 1) !== undefined)
    return false;
  const { fold: folded, script } = context.tokens.words[at - 1] as Word;
  return script === Script.Latin && givennessOf(folded, script, context.lexicon.tag) === "sure";
}

/** "Alicia Bárcena Ibarra": behind a given name and a capitalised word that nobody lists. */
function endsName(at: number, context: Context): boolean {
  const { words } = context.tokens;
  if (!isCapital(at - 1, context) || !isCapital(at - 2, context) || context.isListed(at - 1)) return false;
  const given = words[at - 2] as Word;
  return givennessOf(given.fold, given.script, context.lexicon.tag) === "sure";
}

/** "her counterpart Anže Logar": behind an office and one capitalised word that nobody lists. */
function endsTitledName(at: number, context: Context): boolean {
  if (!isUnlistedCapital(at - 1, context) || !isCapital(at - 1, context) || context.isTitleCase(at)) return false;
  if (headOf((context.tokens.words[at - 1] as Word).fold, context.lexicon.tag) !== null) return false;
  const title = context.titles.endingAt(at - 2);
  return title !== undefined && !title.plural && (context.tokens.words[at] as Word).script === Script.Latin;
}

/** A capitalised word that nobody lists and that heads nothing: in "Santiago Airport" stands the city. */
function isSurname(at: number, context: Context): boolean {
  return (
    isUnlistedCapital(at, context) && headOf((context.tokens.words[at] as Word).fold, context.lexicon.tag) === null
  );
}

function isUnlistedCapital(at: number, context: Context): boolean {
  const { kinds, gaps, words } = context.tokens;
  if (kinds[at] !== TokenKind.Word || gaps[at] !== Gap.Space || (words[at] as Word).shape !== "title") return false;
  return !context.isListed(at) && context.titles.at(at) === undefined;
}
