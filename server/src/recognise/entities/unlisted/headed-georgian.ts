import { Script } from "../../../text/characters.ts";
import { fold } from "../../../text/fold.ts";
import { Gap, TokenKind, tokenSpan } from "../../../text/tokens.ts";
import {
  georgianLooseWords,
  georgianNamedPlaces,
  georgianNamesakes,
  georgianNotOfPlaces,
  georgianPlacesBefore,
  georgianQuotedBodies,
  georgianWeakBodies,
} from "../../lexicon/heads/ka.ts";
import { headOf } from "../../lexicon/heads/index.ts";
import type { EntityLabel } from "../../model.ts";
import type { Found } from "../judgement/found.ts";
import { caseOf, nominativeOf } from "./georgian-case.ts";
import { verbEnding } from "./georgian-words.ts";
import { georgianGloss } from "./georgian-glosses.ts";
import { headedFound, outerByToken } from "./headed-names.ts";
import { givenAt, isFree, nameWordAt, type Scene, wordAt } from "./run.ts";

/** Words between a head and what it is of. */
const LONGEST = 7;
/** Tokens within quotation marks. */
const QUOTED = 7;

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean).map(fold));
const quotedOnly = wordsOf(georgianQuotedBodies);
const weakBodies = wordsOf(georgianWeakBodies);
const namedPlaces = wordsOf(georgianNamedPlaces);
const placesBefore = wordsOf(georgianPlacesBefore);
const namesakes = wordsOf(georgianNamesakes);
const loose = wordsOf(georgianLooseWords);
/** Adjectives before the head, without the nominative's ending. */
const declined = /(?<=\p{L})(ულ|ურ|ივ|იან|ალ|არ)(?:მა)?(?=\s)/gu;
const shortNouns = new Set(["სოფ", "ქ", "მდ", "დაბ"].map(fold));
const states = wordsOf("რესპუბლიკა სამეფო ფედერაცია");
const parts = wordsOf("შტატი");
const openers = new Set('„“”"«');
const closers = new Set('“”"»');
/** Ministries that offices know by their country (`roles/bodies`). */
const knownMinistry =
  /^(?:საქმეთა|თავდაცვის|ფინანსთა|ეკონომიკის|კულტურის|განათლების|ჯანდაცვის|ტრანსპორტის|ენერგეტიკის|ვაჭრობის|მეურნეობის|იუსტიციის|მეცნიერების|განვითარების)$/u;
const adjective = /(?:[ურ]ლ|ურ|ულ|ივ|ალ|არ|ებ?ელ|ოვან|იან|თა|ო)(?:ი|მა)?$|^სა.+ო(?:მ|ს)?$/u;

interface Headed {
  readonly first: number;
  readonly last: number;
  readonly label: EntityLabel;
  /** True for what stands in quotation marks. */
  readonly isOwn?: boolean;
}

/**
 * Bodies and places that nobody lists, in Georgian, which has no capitals: a head with the place, body or person before
 * it that it is of («თბილისის საქალაქო სასამართლო», «რუსთაველის მოედანი»), with a name in quotation marks behind it
 * («პარტია „თანხმობა“»), and places named behind their noun («სოფელ ხურჩაში»). Names within become nested ones.
 */
export function withGeorgianHeaded(found: readonly Found[], scene: Scene): Found[] {
  const { count } = scene.context.tokens;
  const whole = withRepublics(found, scene);
  let inner: (Found | undefined)[] | undefined;
  const headed: Headed[] = [];
  for (let at = 0; at < count; at++) {
    if (wordAt(scene, at).script !== Script.Georgian) continue;
    const { head } = nameWordAt(scene, at);
    const short = head === null ? behindAbbreviation(scene, at) : null;
    if (short !== null) headed.push(short);
    if (head === null || head === "other" || scene.context.titles.at(at) !== undefined) continue;
    inner ??= outerByToken(whole, count);
    const one = headedAt(scene, at, head === "place" ? "LOC" : "ORG", inner);
    if (one === null || headed.some(({ last }) => last >= one.first)) continue;
    headed.push(one);
    at = Math.max(at, one.last);
  }
  if (headed.length === 0) return whole;
  const held = new Uint8Array(count);
  for (const { first, last } of headed) held.fill(1, first, last + 1);
  return [
    ...whole.map((one) => (held[one.first] === 1 ? { ...one, mention: { ...one.mention, nested: true } } : one)),
    ...headed.map((one) =>
      shown(one, headedFound({ ...one, name: nameOf(one, scene) }, scene.context.tokens), inner, scene),
    ),
  ];
}

/** A name that ends with its head is shown in English where all its parts have some. */
function shown({ first, last, isOwn }: Headed, one: Found, inner: Inner | undefined, scene: Scene): Found {
  if (isOwn === true || last === first || nameWordAt(scene, last).head === null) return one;
  const owner = inner?.[first];
  if (owner === undefined && last > first + 1) return one;
  const english = georgianGloss(first, last, owner, scene);
  const { mention } = one;
  return english === null
    ? one
    : { ...one, mention: { ...mention, name: english, written: mention.written ?? mention.name } };
}

/** «ისლანდიის რესპუბლიკა», «ტეხასის შტატი»: a country or state goes on over the word for what it is. */
function withRepublics(found: readonly Found[], scene: Scene): Found[] {
  const { count, ends } = scene.context.tokens;
  return found.map((one) => {
    const next = one.last + 1;
    const kinds = one.entry?.type === "country" ? states : one.entry?.type === "place" ? parts : null;
    if (kinds === null || one.mention.label !== "LOC" || one.mention.nested || next >= count) return one;
    if (!isSpaced(scene, next) || !isFree(scene, next) || !/ის$|ოს$/u.test(wordAt(scene, one.last).fold)) return one;
    if (!nameWordAt(scene, next).stems.some((stem) => kinds.has(stem))) return one;
    const end = ends[next] as number;
    return { ...one, last: next, mention: { ...one.mention, end } };
  });
}

type Inner = readonly (Found | undefined)[];

function headedAt(scene: Scene, at: number, label: EntityLabel, inner: Inner): Headed | null {
  const lemmas = nameWordAt(scene, at).stems;
  const has = (words: ReadonlySet<string>): boolean => lemmas.some((lemma) => words.has(lemma));
  const quoted = quotedBehind(scene, at, label, inner);
  if (quoted !== null) return quoted;
  if (inner[at] !== undefined) return null;
  if (has(placesBefore)) {
    const named = namedBehind(scene, at);
    if (named !== null) return named;
  }
  if (label === "ORG" && has(quotedOnly)) return null;
  if (isAttribute(scene, at)) return null;
  const owned = ofOwner(scene, at, label, inner);
  if (owned !== null) return has(weakBodies) && isWeak(owned, inner) ? null : owned;
  return has(namedPlaces) ? ofUnknown(scene, at) : null;
}

/** «სასამართლო პროცესი»: the same word is an adjective before a noun of the court. */
function isAttribute(scene: Scene, at: number): boolean {
  if (wordAt(scene, at).fold !== "სასამართლო" || !isSpaced(scene, at + 1)) return false;
  return /^(?:პროცეს|სხდომ|დარბაზ|გადაწყვეტ|განაჩენ|დავ[აეი]|ხარჯ|სისტემ|რეფორმ|ხელისუფლ|ექსპერტ|გარჩევ|განხილვ|პრაქტიკ|საქმ|აღმასრულ|ინსტანცი)/u.test(
    wordAt(scene, at + 1).fold,
  );
}

/** «ქალაქის კომისია» is any commission, and committees of a body that has a name are less than that name. */
function isWeak({ first, last }: Headed, inner: Inner): boolean {
  const owner = inner[first];
  return (owner?.last ?? first) === last - 1 || owner?.mention.label === "ORG";
}

/** «პარტია „თანხმობა“»: what stands in quotation marks right behind the head. */
function quotedBehind(scene: Scene, head: number, label: EntityLabel, inner: Inner): Headed | null {
  const { count, gaps, words } = scene.context.tokens;
  if (head + 3 >= count || gaps[head + 1] !== Gap.Space) return null;
  // The opening mark is typed as two commas too («,,ზღვა”»).
  const isTyped = words[head + 1]?.text === "," && words[head + 2]?.text === "," && gaps[head + 2] === Gap.None;
  const open = isTyped ? head + 2 : head + 1;
  if (!isTyped && !openers.has(words[open]?.text ?? "")) return null;
  for (let at = open + 1; at < count && at - open <= QUOTED && (gaps[at] as Gap) < Gap.Line; at++) {
    if (!closers.has(words[at]?.text ?? "")) continue;
    const [first, last] = [open + 1, at - 1];
    if (last < first || scene.context.tokens.kinds[last] === TokenKind.Punctuation) return null;
    const known = inner[first];
    return known !== undefined && known.first <= first && known.last >= last
      ? null
      : { first, last, label, isOwn: true };
  }
  return null;
}

/** «სოფ. ხურჩა», «ქ. ხურჩაში». */
function behindAbbreviation(scene: Scene, noun: number): Headed | null {
  const at = noun + 2;
  if (wordAt(scene, noun + 1).text !== "." || !shortNouns.has(wordAt(scene, noun).fold) || !isFree(scene, at))
    return null;
  const { fold: word, script } = wordAt(scene, at);
  const { common, head } = nameWordAt(scene, at);
  const isName = script === Script.Georgian && !common && head === null && word.length > 2;
  return isName && scene.context.tokens.gaps[at] === Gap.Space ? { first: at, last: at, label: "LOC" } : null;
}

/** «სოფელ ხურჩაში»: one word behind the noun that no list has. */
function namedBehind(scene: Scene, noun: number): Headed | null {
  const at = noun + 1;
  if (!isFree(scene, at) || scene.context.tokens.gaps[at] !== Gap.Space) return null;
  const { fold: word, script } = wordAt(scene, at);
  const { common, head } = nameWordAt(scene, at);
  if (script !== Script.Georgian || common || head !== null || word.length < 3 || givenAt(scene, at) === "sure")
    return null;
  const kind = caseOf(wordAt(scene, noun).fold);
  // An uninflected noun stands before nothing but its name; a full nominative before one in the nominative.
  if (kind === "bare") return { first: at, last: at, label: "LOC" };
  // A stem in a vowel is both (მდინარე ხევისწყალზე).
  const isStem = /[აეო]$/u.test(wordAt(scene, noun).fold);
  if (kind !== "nominative" || adjective.test(word)) return null;
  const isName = isStem ? /(?:ში|ზე|დან|მდე|თან|სა?|ის)$/u.test(word) : caseOf(word) === "nominative";
  return isName && !verbEnding.test(word) ? { first: at, last: at, label: "LOC" } : null;
}

/** «თბილისის საქალაქო სასამართლო»: back over adjectives and genitives to what the head is of. */
function ofOwner(scene: Scene, head: number, label: EntityLabel, inner: Inner): Headed | null {
  const { words } = scene.context.tokens;
  let at = head;
  let first = -1;
  for (let steps = 0; steps < LONGEST && isSpaced(scene, at); steps++) {
    const owner = inner[at - 1];
    if (owner !== undefined) {
      if (
        !mayOwn(owner, label, scene) ||
        (owner.mention.label === "PER" && !isNamedAfter(scene, owner.last, head, label))
      )
        break;
      first = owner.first;
      at = owner.first;
      break;
    }
    const before = at - 1;
    if (isModifier(scene, before)) at = before;
    else if (joinsGenitives(scene, before)) at = before;
    else break;
  }
  if (first < 0) first = unknownNamesake(scene, at);
  if (first < 0) return null;
  // «ზუგდიდის შალვა დადიანის სახელობის თეატრი»: the town before the one it is named after.
  first = fromNamesake(scene, first, inner);
  const town = inner[first]?.mention.label === "PER" && isSpaced(scene, first) ? inner[first - 1] : undefined;
  if (town?.mention.label === "LOC" && mayOwn(town, label, scene)) first = town.first;
  const isMinistry = nameWordAt(scene, head).stems.includes("სამინისტრო");
  if (isMinistry && knownMinistry.test(words[head - 1]?.fold ?? "")) return null;
  return { first, last: head, label };
}

/** «სტრაჟესკოს სახელობის … ინსტიტუტი», where `at` is the last word that went back to: him whom nobody lists; -1 where there is none. */
function unknownNamesake(scene: Scene, at: number): number {
  let namesake = -1;
  for (let before = at; before < at + LONGEST && namesake < 0; before++)
    if (wordAt(scene, before).fold === "სახელობის") namesake = before - 1;
  if (namesake < at || !isFree(scene, namesake) || nameWordAt(scene, namesake).common) return -1;
  return namesake > at && givenAt(scene, namesake - 1) !== "no" ? namesake - 1 : namesake;
}

/** «იაკობ გოგებაშვილის სახელობის თელავის უნივერსიტეტი»: from whom it is named after, before the town. */
function fromNamesake(scene: Scene, first: number, inner: Inner): number {
  if (!isSpaced(scene, first) || wordAt(scene, first - 1).fold !== "სახელობის") return first;
  const namesake = inner[first - 2];
  return namesake?.mention.label === "PER" ? namesake.first : first;
}

/** «დავით ლაშხის სტადიონი», «დავით ლაშხის სახელობის სტადიონი», «შალვა ლაშხის სახელმწიფო უნივერსიტეტი». */
function isNamedAfter(scene: Scene, last: number, head: number, label: EntityLabel): boolean {
  if (wordAt(scene, last + 1).fold === "სახელობის") return true;
  const { stems } = nameWordAt(scene, head);
  return (label === "LOC" && head === last + 1) || stems.some((stem) => namesakes.has(stem));
}

function mayOwn({ entry, mention, last }: Found, label: EntityLabel, scene: Scene): boolean {
  if (!/(?:სა?|თა)$/u.test(wordAt(scene, last).fold)) return false;
  if (mention.label === "PER") return true;
  if (mention.label !== "LOC" && mention.label !== "ORG") return false;
  // Countries have many lakes and streets.
  return label !== "LOC" || entry?.type !== "country";
}

/** An adjective or a noun in the genitive that may be part of a body's name. */
function isModifier(scene: Scene, at: number): boolean {
  if (at < 0 || scene.context.tokens.kinds[at] !== TokenKind.Word || scene.context.titles.at(at) !== undefined)
    return false;
  const { fold: word, script } = wordAt(scene, at);
  if (script !== Script.Georgian || word.length < 4) return false;
  if (nameWordAt(scene, at).stems.some((lemma) => loose.has(lemma)) || loose.has(`${word}ი`)) return false;
  return /(?:ის|თა|ისა|ოს|სახელობის)$/u.test(word) || adjective.test(word);
}

/** "and" or a comma between two genitives («განათლებისა და კულტურის»). */
function joinsGenitives(scene: Scene, at: number): boolean {
  const { words } = scene.context.tokens;
  const before = words[at - 1]?.fold ?? "";
  if (words[at]?.fold === "და") return /ისა$|თა$/u.test(before);
  return false;
}

/** «გოდერძის უღელტეხილი», «ხურჩის ადმინისტრაციული ერთეული»: a word in the genitive that is no common one. */
function ofUnknown(scene: Scene, head: number): Headed | null {
  const isUnit = wordAt(scene, head).fold.startsWith("ერთეულ");
  if (isUnit && (!wordAt(scene, head - 1).fold.startsWith("ადმინისტრაციულ") || !isSpaced(scene, head - 1))) return null;
  const at = isUnit ? head - 2 : head - 1;
  if (!isSpaced(scene, head) || !isFree(scene, at)) return null;
  const { fold: word, script } = wordAt(scene, at);
  const { common, head: own } = nameWordAt(scene, at);
  if (script !== Script.Georgian || common || own !== null || word.length < 4 || caseOf(word) !== "genitive")
    return null;
  return /(?:ების|ობის|ების|ციის|ტურის|ულის|ურის)$/u.test(word) || georgianNotOfPlaces.test(word)
    ? null
    : { first: at, last: head, label: "LOC" };
}

/** The head as a dictionary has it; a name in the nominative. */
function baseOf(scene: Scene, at: number): string {
  const { stems } = nameWordAt(scene, at);
  const head = stems.find((stem) => headOf(stem, scene.context.lexicon.tag) !== null);
  return head ?? nominativeOf(wordAt(scene, at).fold, new Set(stems));
}

function isSpaced({ context: { tokens } }: Scene, at: number): boolean {
  return at > 0 && at < tokens.count && tokens.gaps[at] === Gap.Space;
}

/** The name with its words as a dictionary has them. */
function nameOf({ first, last }: Headed, scene: Scene): string {
  const { tokens } = scene.context;
  const { start, end } = tokenSpan(tokens, first, last);
  const before = tokens.text.slice(start, end - wordAt(scene, last).text.length);
  return before.replace(declined, "$1ი") + baseOf(scene, last);
}
