import { Gap } from "../../../text/tokens.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import type { Found } from "../judgement/found.ts";
import { charAt, isFreeHan, isHan } from "./han-names.ts";
import { isForeign, isForeignAtDot, isSurname, isWeakSurname, japaneseSurnameIn } from "./han-persons.ts";
import type { Scene } from "./run.ts";

/** A surname alone is less sure than the name. */
const CONFIDENCE = 0.7;

/** What stands for a name that the document spells out elsewhere: parts of persons' names, and countries in brief. */
export function namedInBrief(found: readonly Found[], scene: Scene): Found[] {
  return [...surnamesAgain(found, scene), ...beforeTitles(found, scene), ...countriesInBrief(found, scene)];
}

/** The places where a Japanese surname stands for the person whom the document names in full (石破 for 石破茂). */
function surnamesAgain(found: readonly Found[], scene: Scene): Found[] {
  const { tokens } = scene.context;
  const persons = new Map<string, Found>();
  for (const one of found) {
    if (one.mention.label !== "PER" || !isHan(tokens, one.first)) continue;
    const surname = japaneseSurnameIn(tokens, one.first, one.last);
    if (surname !== "" && !persons.has(surname)) persons.set(surname, one);
  }
  if (persons.size === 0) return [];
  const firsts = new Set([...persons.keys()].map((surname) => surname.charAt(0)));
  const held = new Uint8Array(tokens.count);
  for (const { first, last } of found) held.fill(1, first, last + 1);
  const again: Found[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (held[at] === 1 || !firsts.has(charAt(tokens, at))) continue;
    for (const [surname, person] of persons) {
      const last = at + surname.length - 1;
      if (!isSpelled(scene, at, surname)) continue;
      again.push(standingFor(person, at, last, scene));
      at = last;
      break;
    }
  }
  return again;
}

function isSpelled(scene: Scene, first: number, surname: string): boolean {
  const { tokens } = scene.context;
  for (let i = 0; i < surname.length; i++) {
    const at = first + i;
    if (!isFreeHan(scene, at) || charAt(tokens, at) !== surname.charAt(i)) return false;
    if (i > 0 && tokens.gaps[at] !== Gap.None) return false;
  }
  return true;
}

/** Tokens of the longest given names before a surname. */
const LONGEST_GIVEN = 16;

/** 乔治娅·梅洛尼: a listed surname with the given names before it that a dot joins to it. */
export function withGivenNames(found: readonly Found[], scene: Scene): Found[] {
  const { tokens } = scene.context;
  const isDot = (at: number): boolean => /^[·・‧•]$/.test(tokens.words[at]?.text ?? "");
  return found.map((one) => {
    const { mention, first, last } = one;
    if (mention.label !== "PER" || mention.entity === null || !isDot(first - 1) || !isHan(tokens, last)) return one;
    let from = first;
    while (first - from < LONGEST_GIVEN && tokens.gaps[from] === Gap.None && scene.taken[from - 1] === 0) {
      const isInitial = /^[A-Z]$/.test(tokens.words[from - 1]?.text ?? "");
      const isHyphen = tokens.words[from - 1]?.text === "-" && from < first;
      if (!isDot(from - 1) && !isInitial && !isHyphen && !isForeignAtDot(scene, from - 1)) break;
      from--;
    }
    return isHan(tokens, from) && from < first - 1 ? reaching(one, from, last, scene) : one;
  });
}

/** Han characters of the longest name that begins with its surname. */
const LONGEST_NAME = 4;

/** 李总理, 蔡前总统: a surname before a title, of a listed person whom the document names. */
function beforeTitles(found: readonly Found[], scene: Scene): Found[] {
  const { tokens, titles } = scene.context;
  const persons = new Map<string, Found>();
  for (const one of found) {
    const isListed = one.mention.label === "PER" && one.mention.entity !== null && isHan(tokens, one.first);
    const family = charAt(tokens, one.first);
    if (isListed && one.last > one.first && one.last - one.first < LONGEST_NAME && isSurname(family))
      persons.set(family, persons.get(family) ?? one);
  }
  if (persons.size === 0) return [];
  return titles.all.flatMap(({ first, role }) => {
    // 王先生 may be anybody of the name.
    if (role === HONORIFIC) return [];
    const at = charAt(tokens, first - 1) === "前" ? first - 2 : first - 1;
    const person = persons.get(charAt(tokens, at));
    if (person === undefined || !isFreeHan(scene, at) || (tokens.gaps[at + 1] as Gap) !== Gap.None) return [];
    return isWeakSurname(charAt(tokens, at)) && isFreeHan(scene, at - 1) ? [] : [standingFor(person, at, at, scene)];
  });
}

/** What goes on with 国 behind it: 国家, 国会. */
const behindLand = new Set("家际会内土防立营王语歌旗策民库宾债企产");
/** 多国, 大国: no country. */
const noLand = new Set("多大全各两我外本他该别建立爱故祖敌邻强小南东西北新利");

/** 瓜国 for 瓜地马拉, 宏国 for 宏都拉斯: the first character of a country that the document names, and 国. */
function countriesInBrief(found: readonly Found[], scene: Scene): Found[] {
  const { tokens } = scene.context;
  const countries = new Map<string, Found>();
  for (const one of found) {
    const first = charAt(tokens, one.first);
    const isLong = one.entry?.type === "country" && one.last - one.first >= 2 && isHan(tokens, one.first);
    if (isLong && !noLand.has(first) && !countries.has(first)) countries.set(first, one);
  }
  const again: Found[] = [];
  if (countries.size === 0) return again;
  for (let at = 0; at + 1 < tokens.count; at++) {
    if (charAt(tokens, at + 1) !== "国" || tokens.gaps[at + 1] !== Gap.None) continue;
    const country = countries.get(charAt(tokens, at));
    if (country === undefined || !isFreeHan(scene, at) || !isFreeHan(scene, at + 1)) continue;
    if ((isForeign(scene, at - 1) && isForeign(scene, at - 2)) || behindLand.has(charAt(tokens, at + 2))) continue;
    again.push(standingFor(country, at, at + 1, scene));
  }
  return again;
}

function standingFor(one: Found, first: number, last: number, scene: Scene): Found {
  const again = reaching(one, first, last, scene);
  return { ...again, mention: { ...again.mention, confidence: CONFIDENCE, rule: "named-again" } };
}

function reaching(one: Found, first: number, last: number, { context: { tokens } }: Scene): Found {
  const [start, end] = [tokens.starts[first] as number, tokens.ends[last] as number];
  return { ...one, mention: { ...one.mention, start, end }, first, last };
}
