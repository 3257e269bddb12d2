import { Script } from "../../../text/characters.ts";
import { Gap, mark, TokenKind, type Tokens } from "../../../text/tokens.ts";
import { headOf, headsOf } from "../../lexicon/heads/index.ts";
import { type Role, type RoleLanguage, rolesOf } from "../../lexicon/roles/index.ts";
import type { Layer } from "../gazetteer/gazetteer.ts";
import { isHyphen } from "../gazetteer/names.ts";
import { bodyOf, HONORIFIC, roleKind } from "../gazetteer/role-entries.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import { nearlyInOrder } from "../matching/order.ts";
import type { Hit } from "../matching/scan.ts";
import { isPartOfNoun } from "../morphology/han-contexts.ts";
import { readingsOf } from "../judgement/reading.ts";
import type { BodyNoun } from "./bodies.ts";

/** A role noun or a word of courtesy where it stands: "prime minister", «معالي». */
export interface Title {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly role: Role | typeof HONORIFIC;
  readonly plural: boolean;
}

/** The titles of a document, by the tokens they stand on. They do not overlap. */
export class Titles {
  readonly all: readonly Title[];
  /** By token: index of its title + 1, or 0. */
  private readonly held: Uint32Array;

  constructor(all: readonly Title[], tokens: number) {
    this.all = all;
    this.held = new Uint32Array(tokens);
    all.forEach(({ first, last }, i) => mark(this.held, first, last, i + 1));
  }

  /** The title that the token belongs to. */
  at(token: number): Title | undefined {
    const index = this.held[token];
    return index === undefined || index === 0 ? undefined : this.all[index - 1];
  }

  /** The title that begins at this token. */
  startingAt(token: number): Title | undefined {
    const title = this.at(token);
    return title?.first === token ? title : undefined;
  }

  /** The title that ends at this token. */
  endingAt(token: number): Title | undefined {
    const title = this.at(token);
    return title?.last === token ? title : undefined;
  }
}

/** «سلطان بن أحمد»: before "son of" stands a name, though it is a title elsewhere. */
function isGivenName({ last }: Title, { words }: Tokens): boolean {
  const next = words[last + 1]?.fold;
  return next === "بن" || next === "ابن" || next === "بنت";
}

/** Letters of a word of courtesy that is written short, with a stop. */
const SHORT = 4;

/** English days of the week, folded. */
export const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "Julie Bishop said", "Haleem Sheikh Saturday said": behind another capital and before none, a word of courtesy is a surname. */
function isSurname({ role, first, last }: Title, { words, gaps }: Tokens): boolean {
  if (role !== HONORIFIC || first !== last || words[first]?.shape !== "title" || gaps[first] !== Gap.Space)
    return false;
  const next = words[last + 1];
  const introduces = gaps[last + 1] === Gap.Space && next?.shape !== "lower" && !weekday.test(next?.fold ?? "");
  const isShort = words[last + 1]?.text === "." && (words[first]?.text.length ?? 0) <= SHORT;
  return !introduces && !isShort && words[first - 1]?.shape === "title";
}

/** "Imam-ul-Haq": a hyphen ties a word of courtesy to the rest of a name. */
function isTied({ role, last }: Title, { words, gaps }: Tokens): boolean {
  if (role !== HONORIFIC || words[last]?.script !== Script.Latin) return false;
  return isHyphen(words[last + 1]?.text ?? "") && gaps[last + 1] === Gap.None && gaps[last + 2] === Gap.None;
}

/** "8:00 PM", "7.54pm": an hour before noon or after it, no prime minister. */
function isHour({ first, last }: Title, { words, kinds }: Tokens): boolean {
  return first === last && words[first]?.fold === "pm" && kinds[first - 1] === TokenKind.Number;
}

/** 委员会 begins with a title and is none. */
function isPartOfLonger({ last, end }: Title, { words, text }: Tokens): boolean {
  const word = words[last];
  return word?.script === Script.Han && isPartOfNoun(word.fold, words[last + 1]?.fold ?? "", text, end);
}

/** Offices that airports, hospitals and streets are named after with their holder. */
const ofBuildings: ReadonlySet<string> = new Set(["king", "queen", "prince", "crown-prince", "emir", "sultan"]);
/** Words of such a name between the office and its head word. */
const WITHIN_NAME = 4;

/** "King Khalid International Airport": where the head stands last, the office before it is part of its name. */
function namesBuilding({ role, last }: Title, { words, gaps }: Tokens, tag: string): boolean {
  if (!ofBuildings.has(role) || words[last]?.shape !== "title" || headsOf(tag)?.headFirst !== false) return false;
  for (let at = last + 1; at <= last + WITHIN_NAME && gaps[at] === Gap.Space; at++) {
    const word = words[at];
    if (word?.shape !== "title") return false;
    const head = headOf(word.fold, tag);
    if (head === "place" || head === "body") return true;
  }
  return false;
}

/** "kreu një vizitë": the form is that of a verb, and its object follows. */
function isVerb({ first, last }: Title, { words }: Tokens, { verbs }: RoleLanguage): boolean {
  if (verbs === undefined || first !== last) return false;
  return verbs.words.includes(words[first]?.fold ?? "") && verbs.before.includes(words[last + 1]?.fold ?? "");
}

/** «مجلس الوزراء»: the ministers of the cabinet's name are no role. `bodies` has the first token of each by its last. */
function isWithin({ first, last }: Title, bodies: ReadonlyMap<number, number>): boolean {
  return (bodies.get(last) ?? first) < first;
}

/** A title and whether its word stands in another form than the listed one. */
type ChangedTitle = Title & { readonly changed: boolean };

/** "African Leaders Summit", "Teachers Union": several offices before a head word are part of its name. */
function namesBody({ plural, changed, first, last }: ChangedTitle, { words, gaps }: Tokens, tag: string): boolean {
  const next = words[last + 1];
  if (
    !(plural || changed) ||
    words[first]?.shape !== "title" ||
    next?.shape !== "title" ||
    gaps[last + 1] !== Gap.Space
  )
    return false;
  const head = headOf(next.fold, tag);
  return (head === "event" || head === "body") && headsOf(tag)?.headFirst === false;
}

/** By first token, the longest first, unchanged forms before others and plurals first of all. */
function isBefore(a: ChangedTitle, b: ChangedTitle): boolean {
  if (a.first !== b.first) return a.first < b.first;
  if (a.last !== b.last) return a.last > b.last;
  return a.changed === b.changed ? a.plural && !b.plural : b.changed;
}

/** What the hits of a document are: names, titles, and nouns of bodies. */
export interface Sorted {
  readonly names: readonly Hit[];
  readonly titles: Titles;
  readonly bodies: readonly BodyNoun[];
}

/** Parts the hits of the roles' layer from those of names. The longest title or body holds at each place. */
export function sortHits(hits: readonly Hit[], roles: Layer, tokens: Tokens, lexicon: Lexicon): Sorted {
  const names: Hit[] = [];
  const titles: ChangedTitle[] = [];
  const bodies: BodyNoun[] = [];
  const language = rolesOf(lexicon.tag);
  for (const hit of hits) {
    if (hit.layer !== roles) {
      names.push(hit);
      continue;
    }
    const reading = readingsOf(hit, tokens, lexicon).find(({ own }) => own);
    if (reading === undefined) continue;
    const body = bodyOf(reading.key);
    const { first, last, start, end, changed } = hit;
    if (body !== null) bodies.push({ hit, body });
    else {
      const kind = roleKind(reading.key);
      const plural = kind.plural || (changed && language.pluralEnding?.test(tokens.words[last]?.fold ?? "") === true);
      titles.push({ first, last, start, end, changed, ...kind, plural });
    }
  }
  bodies.sort(({ hit: a }, { hit: b }) => a.first - b.first || b.last - a.last);
  const named = new Map(bodies.map(({ hit }) => [hit.last, hit.first]));
  const real = nearlyInOrder(titles, isBefore).filter(
    (title) =>
      !isGivenName(title, tokens) &&
      !isHour(title, tokens) &&
      !isSurname(title, tokens) &&
      !isTied(title, tokens) &&
      !isWithin(title, named) &&
      !isPartOfLonger(title, tokens) &&
      !namesBuilding(title, tokens, lexicon.tag) &&
      !namesBody(title, tokens, lexicon.tag) &&
      !isVerb(title, tokens, language),
  );
  const kept = new Titles(
    longest(real, (title) => title),
    tokens.count,
  );
  // «رئيس مجلس الوزراء»: the office's own words name no body.
  const free = bodies.filter(({ hit }) => (kept.endingAt(hit.last)?.first ?? hit.first) >= hit.first);
  return { names, titles: kept, bodies: longest(free, ({ hit }) => hit) };
}

/** The first of several that overlap, in the given order. */
function longest<T>(sorted: readonly T[], spanOf: (one: T) => { readonly first: number; readonly last: number }): T[] {
  const kept: T[] = [];
  let behind = -1;
  for (const one of sorted) {
    const { first, last } = spanOf(one);
    if (first <= behind) continue;
    kept.push(one);
    behind = last;
  }
  return kept;
}
