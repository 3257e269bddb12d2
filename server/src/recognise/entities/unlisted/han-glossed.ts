import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { bare, fold } from "../../../text/fold.ts";
import { givennessOf } from "../../lexicon/given-names/index.ts";
import type { Found } from "../judgement/found.ts";
import { isCommonPair } from "../morphology/han-contexts.ts";
import { charAt, isFreeHan, isHan } from "./han-names.ts";
import { isForeign, isForeignAtDot, isGivenCharacter, isSurname, surnameAt } from "./han-persons.ts";
import { hasSign, type Run, type Scene } from "./run.ts";
import { hanSigns } from "./word-signs.ts";

/** Characters that write names, but stand before them as small words: 首任代表为麦当诺, 位于薩加因. */
const leading = new Set("为于向所");
/** What a bracket tells to be nobody listed. */
const GUESS = 0.45;
/** Tokens of the longest name in brackets, and characters of the longest one before them. */
const LONGEST_GLOSS = 14;
const LONGEST_NAME = 10;
const LONGEST_CHINESE = 4;
const SHORTEST_PLACE = 2;

/** The tokens of a name in Latin letters, both included. */
interface Gloss {
  readonly first: number;
  readonly last: number;
}

const OPENS = hanSigns.sign(({ text }) => text === "（" || text === "(");
const closing = /^[）)]$/;
/** Last characters of what is no person though a title begins it: 部长会议. */
const noPerson = new Set("会部院局署盟党团法案约社网报议所司府厅处室选");
/** Small words of names. */
const particles = /^(?:v[ao]n|de[lrn]?|d[aiou]s?|l[ae]|el|al|bin|ibn|te[nr]|bint|y|e)$/;

/**
 * Persons whose names a text gives in Latin letters, too: 大使柏安卓(Andrea Bowman), behind a title. The bracket shows
 * where the name ends, and that it is one.
 */
export function findGlossed(scene: Scene): Run[] {
  const { tokens } = scene.context;
  const runs: Run[] = [];
  for (let open = 1; open + 2 < tokens.count; open++) {
    const gloss = glossAt(scene, open);
    if (gloss === null) continue;
    if (noPerson.has(charAt(tokens, open - 1))) continue;
    const first = behindTitle(scene, open) ?? untitled(scene, open, gloss);
    if (first === undefined) continue;
    const run = { first, last: open - 1 };
    runs.push(run);
    if (isFreeWithin(scene, gloss.first, gloss.last)) runs.push({ ...gloss, sameAs: run });
  }
  return runs;
}

/** Where the name begins that goes back from the bracket to a title; undefined where none does. */
function behindTitle(scene: Scene, open: number): number | undefined {
  const { titles } = scene.context;
  let first = open;
  while (open - first < LONGEST_NAME && titles.endingAt(first - 1) === undefined && isOfName(scene, first - 1)) first--;
  if (open - first < 2 || titles.endingAt(first - 1) === undefined) return undefined;
  return isName(scene, first, open - 1) ? first : undefined;
}

/**
 * The same without a title before: where the bracket begins with a given name (官员西涅古波夫(Oleg Sinegubov)) or a
 * title follows it (帛琉惠恕仁（Surangel Whipps）總統).
 */
function untitled(scene: Scene, open: number, gloss: Gloss): number | undefined {
  const { tokens, titles } = scene.context;
  const isTitled = titles.startingAt(gloss.last + 2) !== undefined;
  const given = tokens.words[gloss.first] as Word;
  if (!isTitled && givennessOf(given.fold, given.script, "en") === "no") return undefined;
  let foreign = open;
  while (open - foreign < LONGEST_NAME && isForeignPart(scene, foreign - 1, foreign)) foreign--;
  if (open - foreign > 2 && leading.has(charAt(tokens, foreign))) foreign++;
  // 奇 in 传奇席丹 ends another word.
  if (open - foreign > 2 && isCommonPair(charAt(tokens, foreign - 1) + charAt(tokens, foreign))) foreign++;
  if (open - foreign >= 2) return foreign;
  const isEdge = (at: number): boolean =>
    !isFreeHan(scene, at - 1) || tokens.gaps[at] !== Gap.None || charAt(tokens, at - 1) === "的";
  for (const length of [3, 2]) {
    const first = open - length;
    if (surnameAt(scene, first) === 0 || !isName(scene, first, open - 1) || !isFreeWithin(scene, first, open - 1))
      continue;
    if (length > 2 || isEdge(first)) return first;
  }
  if (!isTitled) return undefined;
  let first = open;
  while (open - first < LONGEST_CHINESE && isOfName(scene, first - 1)) first--;
  return open - first >= 2 && isEdge(first) && isName(scene, first, open - 1) ? first : undefined;
}

function isForeignPart(scene: Scene, at: number, next: number): boolean {
  const { tokens } = scene.context;
  if (tokens.gaps[next] !== Gap.None) return false;
  return isForeign(scene, at) || (/^[·・‧•]$/.test(tokens.words[at]?.text ?? "") && isForeign(scene, at - 1));
}

/**
 * Names that one in Latin letters explains are shown by it, wherever they stand; where a listed person has that name,
 * they are that person's.
 */
export function withGlosses(all: readonly Found[], scene: Scene): Found[] {
  const { tokens } = scene.context;
  const found = [...all, ...placesExplained(all, scene)];
  const known = new Map<string, Found>();
  const denied = deniedBy(found, scene);
  let byFirst: ReadonlyMap<number, Found> | undefined;
  for (const one of found) {
    if (one.mention.label !== "PER" || one.mention.entity !== null || !isHan(tokens, one.last)) continue;
    const gloss = glossAt(scene, one.last + 1);
    if (gloss === null) continue;
    byFirst ??= new Map(found.map((other) => [other.first, other]));
    const explained = byFirst.get(gloss.first);
    if (explained?.last !== gloss.last || explained.mention.label !== "PER") continue;
    if (explained.mention.entity !== null) known.set(one.mention.name, explained);
    else if (!known.has(one.mention.name)) known.set(one.mention.name, shownAs(explained, gloss, tokens));
  }
  if (known.size === 0 && denied.size === 0) return found;
  return found.map((one) => {
    const glosses = one.mention.rule === "short-name" ? denied.get(one.mention.entity?.key ?? "") : undefined;
    if (glosses !== undefined) return unlisted(one, glosses, tokens);
    const person = one.mention.entity === null && one.mention.label === "PER" ? known.get(one.mention.name) : undefined;
    if (person === undefined) return one;
    const { entity, name } = person.mention;
    return { ...one, mention: { ...one.mention, entity, name }, country: person.country, entry: person.entry };
  });
}

/** 薩加因（Sagaing）: a transcribed name before a listed place in brackets. */
function placesExplained(found: readonly Found[], scene: Scene): Found[] {
  const { tokens } = scene.context;
  return found.flatMap((one) => {
    const { mention, first, last } = one;
    const open = first - 1;
    const isAlone = hasSign(scene, open, OPENS) && closing.test(tokens.words[last + 1]?.text ?? "");
    if (!isAlone || mention.label !== "LOC" || isHan(tokens, first)) return [];
    let from = open;
    while (open - from < LONGEST_NAME && isForeignPart(scene, from - 1, from)) from--;
    while (from < open && leading.has(charAt(tokens, from))) from++;
    if (open - from < SHORTEST_PLACE) return [];
    const [start, end] = [tokens.starts[from] as number, tokens.ends[open - 1] as number];
    return [{ ...one, mention: { ...mention, start, end, nested: false }, first: from, last: open - 1 }];
  });
}

function shownAs(one: Found, { first, last }: Gloss, { text, starts, ends }: Tokens): Found {
  return { ...one, mention: { ...one.mention, name: text.slice(starts[first], ends[last]) } };
}

/** Persons, by key, whose surname stands for another here, with the brackets that tell: 加尼（Johari bin Abdul Ghani）. */
function deniedBy(found: readonly Found[], scene: Scene): ReadonlyMap<string, readonly Gloss[]> {
  const { tokens } = scene.context;
  const denied = new Map<string, Gloss[]>();
  const inFull = new Set<string>();
  for (const { mention, last } of found) {
    if (mention.label !== "PER" || mention.entity === null) continue;
    const { key, name } = mention.entity;
    if (mention.rule !== "short-name") inFull.add(key);
    const gloss = isHan(tokens, last) ? glossAt(scene, last + 1) : null;
    if (gloss !== null && isAnothers(gloss, name, tokens)) denied.set(key, [...(denied.get(key) ?? []), gloss]);
  }
  for (const key of inFull) denied.delete(key);
  return denied;
}

/** Whether the name in brackets begins otherwise than the person's. */
function isAnothers(gloss: Gloss, name: string, { words }: Tokens): boolean {
  const first = words[gloss.first]?.bare ?? "";
  const own = name.split(/[\s-]+/u).map((word) => bare(fold(word)));
  return first.length > 1 && !own.includes(first) && own[0]?.charAt(0) !== first.charAt(0);
}

/** The name as that of nobody listed; within a bracket, all of it. */
function unlisted(one: Found, glosses: readonly Gloss[], { text, starts, ends }: Tokens): Found {
  const { first, last } = glosses.find((gloss) => gloss.first <= one.first && one.last <= gloss.last) ?? one;
  const [start, end] = [starts[first] as number, ends[last] as number];
  const name = text.slice(start, end);
  const mention = { ...one.mention, start, end, entity: null, name, confidence: GUESS };
  return { ...one, mention, first, last, country: "", entry: null };
}

/** The name in Latin letters that stands alone in the brackets opening here: two words or more, in capitals. */
function glossAt(scene: Scene, open: number): Gloss | null {
  if (!hasSign(scene, open, OPENS)) return null;
  const { tokens } = scene.context;
  let words = 0;
  for (let at = open + 1; at < tokens.count && at - open <= LONGEST_GLOSS; at++) {
    const { text, script, shape } = tokens.words[at] as Word;
    if (closing.test(text)) return words >= 2 ? { first: open + 1, last: at - 1 } : null;
    if (tokens.kinds[at] === TokenKind.Punctuation) {
      if (!/^[.'’-]$/.test(text) && !(text === "," && /^[JS]r$/.test(tokens.words[at + 1]?.text ?? ""))) return null;
    } else if (script !== Script.Latin || (shape === "lower" && !particles.test(text))) return null;
    else if (shape !== "lower" && text.length > 1) words++;
  }
  return null;
}

function isOfName(scene: Scene, at: number): boolean {
  const { tokens } = scene.context;
  const isDot = /^[·・‧•]$/.test(tokens.words[at]?.text ?? "");
  return (isDot || isFreeHan(scene, at)) && tokens.gaps[at + 1] === Gap.None;
}

/** Whether all characters are such as names are written with, Chinese or foreign ones. */
function isName(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene.context;
  for (let at = first; at <= last; at++) {
    const isOne = isForeignAtDot(scene, at) || isGivenCharacter(charAt(tokens, at)) || isSurname(charAt(tokens, at));
    if (isHan(tokens, at) && !isOne) return false;
  }
  return true;
}

function isFreeWithin({ taken }: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (taken[at] === 1) return false;
  return true;
}
