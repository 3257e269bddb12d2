import { Gap, TokenKind, type Tokens, tokenSpan } from "../../../text/tokens.ts";
import {
  behindAddressed,
  behindPairs,
  besideOthers,
  briefCountries,
  greatCountries,
  noPairs,
} from "../../lexicon/pairs/zh.ts";
import type { Entry } from "../gazetteer/entry.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import type { Found } from "../judgement/found.ts";
import { refOf } from "../judgement/mention.ts";
import { charAt, endsDay, isFreeHan, isHan, wordsOf } from "./han-names.ts";
import { hasSign, type Scene } from "./run.ts";
import { hanSigns } from "./word-signs.ts";

/** Beside another country, before a word that speaks of both. */
const CONFIDENCE = 0.8;
/** Countries in one row (新马泰越). */
const MOST_IN_ROW = 5;
/** Characters of the longest word that follows a pair. */
const LONGEST_BEHIND = 4;

const addressed = new Set([...greatCountries, "华"]);
const policies = new Set(wordsOf(behindAddressed));
const visits = new Set("访涉赴驻援挺");
const behindVisits = new Set("是会将为后期时的和与团并前之行留参出就问事企使总记代演开关");

const meanings = new Map(Object.entries(briefCountries).map(([brief, keys]) => [brief, keys.split(" ")]));
const BRIEF = hanSigns.sign(({ fold }) => meanings.has(fold));
const great = new Set(greatCountries);
const behind = new Set(wordsOf(behindPairs));
const prepositions = new Set("比以也加新老文西南保约");
const none = new Set(wordsOf(noPairs));

/**
 * Countries under one character, in Chinese: two or more side by side before a word that speaks of them all (中俄关系,
 * 中美俄三国), or a great one before a title (俄外长). `found` tells which of several countries a character means.
 */
export function pairsOf(scene: Scene, found: readonly Found[], gazetteer: Gazetteer): Found[] {
  const { tokens, titles } = scene.context;
  const pairs: Found[] = [];
  const locals = localBriefs(scene, found);
  let named: ReadonlySet<string> | undefined;
  for (let at = 0; at < tokens.count; at++) {
    if (!isBrief(scene, at, locals) || !isFreeHan(scene, at) || endsDay(tokens, at)) continue;
    const last = rowEnd(scene, at, locals);
    // 没有比美中关系…: a preposition before the pair.
    if (last - at > 1 && prepositions.has(charAt(tokens, at))) continue;
    const title = last === at ? titles.startingAt(at + 1) : undefined;
    const isHolder = title !== undefined && title.role !== HONORIFIC && !title.plural && great.has(charAt(tokens, at));
    // 林某以总统特使身份: a preposition.
    if (isHolder && charAt(tokens, at) === "以" && scene.taken[at - 1] === 1) continue;
    const isAlone = last === at && ((isHolder && isApart(scene, at)) || isAddressed(scene, at));
    if (last === at ? !isAlone : !speaksOfAll(scene, at, last)) continue;
    named ??= new Set(found.flatMap(({ mention }) => mention.entity?.key ?? []));
    // 泰柬: of lesser countries the document must name both.
    if (last > at && !hasGreat(tokens, at, last) && !areNamed(tokens, at, last, named)) continue;
    for (let i = at; i <= last; i++) {
      const beside = besideOthers[charAt(tokens, i) + charAt(tokens, i === at ? i + 1 : i - 1)];
      const local = locals.get(charAt(tokens, i));
      const entry =
        local ?? (beside === undefined ? meant(charAt(tokens, i), named, gazetteer) : gazetteer.entry(beside));
      if (entry !== undefined) pairs.push(foundOf(i, entry, scene));
    }
    at = last;
  }
  return pairs;
}

/** First characters of short names of countries that are common words too (不丹, 多哥). */
const commonBriefs = new Set("不多冰海汤东黑查教乍曼根泽");

type Locals = ReadonlyMap<string, Entry>;

/** Countries of no common brief that the document names, by their first character (台吐邦谊, of 吐瓦鲁). */
function localBriefs({ context: { tokens } }: Scene, found: readonly Found[]): Locals {
  const locals = new Map<string, Entry>();
  for (const { entry, first, last } of found) {
    const brief = charAt(tokens, first);
    if (entry?.type !== "country" || last === first || !isHan(tokens, first) || meanings.has(brief)) continue;
    if (last - first >= 2 || !commonBriefs.has(brief)) locals.set(brief, entry);
  }
  return locals;
}

function isBrief(scene: Scene, at: number, locals: Locals): boolean {
  return hasSign(scene, at, BRIEF) || (locals.size > 0 && locals.has(charAt(scene.context.tokens, at)));
}

/** The last token of the row of different countries that begins here. */
function rowEnd(scene: Scene, first: number, locals: Locals): number {
  const { tokens } = scene.context;
  let last = first;
  while (last + 1 - first < MOST_IN_ROW && isFreeHan(scene, last + 1) && tokens.gaps[last + 1] === Gap.None) {
    const next = charAt(tokens, last + 1);
    if (!isBrief(scene, last + 1, locals) || isAmong(tokens, first, last, next)) break;
    // 安保 in 日美韩安保合作 is a word.
    if (none.has(next + charAt(tokens, last + 2))) break;
    last++;
  }
  return last;
}

function isAmong(tokens: Tokens, first: number, last: number, character: string): boolean {
  for (let at = first; at <= last; at++) if (charAt(tokens, at) === character) return true;
  return false;
}

function hasGreat(tokens: Tokens, first: number, last: number): boolean {
  return great.has(charAt(tokens, first)) || great.has(charAt(tokens, last));
}

/** Whether the document names the countries of the row, each in full. */
function areNamed(tokens: Tokens, first: number, last: number, named: ReadonlySet<string>): boolean {
  for (let at = first; at <= last; at++)
    if (meanings.get(charAt(tokens, at))?.some((key) => named.has(key)) !== true) return false;
  return true;
}

function speaksOfAll(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene.context;
  const [a, z] = [charAt(tokens, first), charAt(tokens, last)];
  if (none.has(a + charAt(tokens, first + 1))) return false;
  // 罗马法: the first character ends another word.
  if (tokens.gaps[first] === Gap.None && none.has(charAt(tokens, first - 1) + a)) return false;
  // 中柬将…: China and another where a clause begins.
  const isSubject = (a === "中" || z === "中") && isOpening(scene, first);
  let word = "";
  for (let at = last + 1; at <= last + LONGEST_BEHIND && at < tokens.count; at++) {
    word += charAt(tokens, at);
    // One character tells little of lesser countries.
    if (behind.has(word) && (word.length > 1 || (great.has(a) && great.has(z)) || isSubject)) return true;
  }
  return false;
}

/** Whether a clause begins at the token. */
function isOpening({ context: { tokens } }: Scene, at: number): boolean {
  return at === 0 || (tokens.gaps[at] as Gap) >= Gap.Space || tokens.kinds[at - 1] === TokenKind.Punctuation;
}

/** 对俄制裁, 访美后, 涉台问题: a great country behind what one does to it. */
function isAddressed(scene: Scene, at: number): boolean {
  const { tokens } = scene.context;
  if (!addressed.has(charAt(tokens, at)) || (tokens.gaps[at] as Gap) !== Gap.None || !isFreeHan(scene, at - 1))
    return false;
  const verb = charAt(tokens, at - 1);
  if (verb === "对") {
    let word = "";
    for (let next = at + 1; next <= at + 2; next++) word += charAt(tokens, next);
    return policies.has(word);
  }
  return visits.has(verb) && (!isFreeHan(scene, at + 1) || behindVisits.has(charAt(tokens, at + 1)));
}

/** Whether the character before is no part of a word with it (中美, 普通话). */
function isApart(scene: Scene, at: number): boolean {
  const { tokens } = scene.context;
  return at === 0 || tokens.gaps[at] !== Gap.None || !isFreeHan(scene, at - 1) || apart.has(charAt(tokens, at - 1));
}

const apart = new Set("见会与和同对向晤由据称在被让及是为访前原时后经于");

/** Of the countries that the character may mean, the one that the document names; else the likeliest. */
function meant(brief: string, named: ReadonlySet<string>, gazetteer: Gazetteer): Entry | undefined {
  const keys = meanings.get(brief) ?? [];
  return gazetteer.entry(keys.find((key) => named.has(key)) ?? keys[0] ?? "");
}

function foundOf(at: number, entry: Entry, { context: { tokens } }: Scene): Found {
  const entity = refOf(entry);
  return {
    mention: {
      ...tokenSpan(tokens, at, at),
      label: "LOC",
      entity,
      name: entity.name,
      confidence: CONFIDENCE,
      rule: "pair",
      nested: false,
    },
    first: at,
    last: at,
    country: entry.iso2 ?? "",
    entry,
  };
}
