import { Gap, TokenKind } from "../../../text/tokens.ts";
import { type Beside, besideOf, standsBesidePlaces } from "../../lexicon/beside/index.ts";
import { givenAt, hasSign, isFree, nameWordAt, type Run, type Scene, wordAt } from "./run.ts";
import { casedSigns } from "./word-signs.ts";

/** Longest unlisted place, in words. */
const LONGEST = 3;
/** Words in capitals, and words of any language that a place's name may stand beside. */
const TOLD = casedSigns.sign(({ shape, fold }) => shape === "upper" || (shape === "lower" && standsBesidePlaces(fold)));
const LOWER = casedSigns.sign(({ shape }) => shape === "lower");
/** A dateline's agency or dash stands within so many tokens. */
const DATELINE = 12;

/**
 * Places that nobody lists, by what stands beside them: a noun ("Oddrun village", "the town of Oddrun"), a country or
 * province behind a comma ("in Oddrun, Norway"), or the form of a dateline ("ODDRUN, Norway (AP) —"); and the same names
 * wherever they stand again.
 */
export function findPlacesBeside(scene: Scene): Run[] {
  const beside = besideOf(scene.context.lexicon.tag);
  if (beside === null) return [];
  const runs: Run[] = [];
  let behind = -1;
  const { count, kinds } = scene.context.tokens;
  for (let at = 0; at < count; at++) {
    if (!hasSign(scene, at, TOLD) || kinds[at] !== TokenKind.Word || at <= behind) continue;
    const { shape, fold } = wordAt(scene, at);
    const isBeside = shape === "lower" && beside.toPlaces.has(fold);
    if (!isBeside && shape !== "upper") continue;
    const run = isBeside
      ? (besideNoun(scene, at, beside) ?? beforeComma(scene, at, beside) ?? behindPreposition(scene, at, beside))
      : datelineAt(scene, at);
    if (isBeside && beside.plurals.has(fold)) runs.push(...rowBefore(scene, at, behind));
    if (run === null || run.first <= behind) continue;
    runs.push(run);
    behind = Math.max(at, run.last);
  }
  return runs.length === 0 ? runs : [...runs, ...again(scene, runs)];
}

/** "Erie, Wayne, Huron and Clark counties": the names of the row before a plural that nobody lists, back to `after`. */
function rowBefore(scene: Scene, plural: number, after: number): Run[] {
  const row: Run[] = [];
  const { and } = scene.context.roles;
  let items = 0;
  for (let end = plural - 1; end > after; items++) {
    const first = startOfItem(scene, end, after);
    if (first <= end) row.unshift(place(first, end));
    else if (!scene.context.startsPlace(end)) break;
    let sign = Math.min(first, end) - 1;
    const isAnd = and.includes(wordAt(scene, sign).fold);
    if (isAnd && wordAt(scene, sign - 1).text === ",") sign--;
    else if (!isAnd && wordAt(scene, sign).text !== ",") return items > 0 ? row : [];
    end = sign - 1;
  }
  return items > 1 ? row : [];
}

/** Where the capitals begin that end with token `end`; behind it where it is none that is free. */
function startOfItem(scene: Scene, end: number, after: number): number {
  let first = end + 1;
  while (first - 1 > after && end - first + 1 < LONGEST && isNameLike(scene, first - 1)) {
    if (first <= end && !isSpaced(scene, first)) break;
    first--;
  }
  return first;
}

function place(first: number, last: number): Run {
  return { first, last, label: "LOC" };
}

/** "Oddrun village", "the town of Oddrun", where `at` is the noun. */
function besideNoun(scene: Scene, at: number, beside: Beside): Run | null {
  const { fold, shape } = wordAt(scene, at);
  if (shape !== "lower") return null;
  if (beside.placesBefore.has(fold) && beside.link.has(wordAt(scene, at + 1)?.fold)) {
    const last = endOf(scene, at + 2);
    if (last >= at + 2 && !isPossessor(scene, last)) return place(at + 2, last);
  }
  if (beside.placesDirect.has(fold) && scene.context.titles.at(at) === undefined) {
    const last = endOf(scene, at + 1);
    const isPerson = (): boolean =>
      givenAt(scene, at + 1) !== "no" || (last > at + 1 && nameWordAt(scene, last).surname > 0);
    if (last > at && !isPossessor(scene, last) && !isPerson()) return place(at + 1, last);
  }
  if (beside.bodiesDirect.has(fold) && scene.context.titles.at(at) === undefined) {
    const last = endOf(scene, at + 1);
    if (last > at) return { first: at + 1, last, label: "ORG" };
  }
  if (!beside.places.has(fold) || !isSpaced(scene, at)) return null;
  let first = at;
  while (at - first < LONGEST && isNameLike(scene, first - 1) && isSpaced(scene, first)) first--;
  if (first === at || isBehindCapital(scene, first)) return null;
  if (at - first > 1 || !scene.context.startsSentence(first)) return place(first, at - 1);
  // "Tiny town evacuated": any word has its capital there.
  const { fold: name, text } = wordAt(scene, first);
  return text.length < 4 || beside.notPlaces.has(name) ? null : place(first, first);
}

/** "in Oddrun, Norway", «në Oddrun të Norvegjisë»: a preposition before, a listed place behind the comma or the link. */
function beforeComma(scene: Scene, at: number, beside: Beside): Run | null {
  if (wordAt(scene, at).shape !== "lower" || !beside.prepositions.has(wordAt(scene, at).fold)) return null;
  const last = endOf(scene, at + 1);
  if (last < 0 || givenAt(scene, at + 1) === "sure") return null;
  const sign = wordAt(scene, last + 1)?.text;
  const isLinked = beside.linkedNever?.test(wordAt(scene, last).fold) === false && beside.link.has(sign);
  if (sign !== "," && !isLinked) return null;
  return scene.context.startsPlace(last + 2) || isRegion(scene, last + 2, beside) ? place(at + 1, last) : null;
}

/** "In Oddrun", "near Oddrun": one word that is no given name, and no "faith in Quirke" or "in Python". */
function behindPreposition(scene: Scene, at: number, beside: Beside): Run | null {
  const { fold } = wordAt(scene, at);
  if (!beside.locatives.has(fold) || (at > 0 && beside.notPlaceBefore.has(wordAt(scene, at - 1).fold))) return null;
  const last = endOf(scene, at + 1);
  if (last !== at + 1 || scene.context.isTitleCase(last) || isPossessor(scene, last)) return null;
  const { fold: name, shape, text } = wordAt(scene, last);
  if (shape !== "title" || text.length < 4 || beside.notPlaces.has(name) || nameWordAt(scene, last).given !== "no")
    return null;
  if (scene.context.isPeople(last) || isTied(scene, last + 1)) return null;
  // "In Reader mode": a noun behind makes it an adjective.
  const next = scene.context.tokens.words[last + 1];
  const isAdjective = next?.shape === "lower" && isSpaced(scene, last + 1) && !beside.behindPlaces.has(next.fold);
  return isAdjective ? null : place(last, last);
}

/** A hyphen or another sign without a space: the word is part of something longer ("in Rolls-Royce"). */
function isTied({ context: { tokens } }: Scene, at: number): boolean {
  return at < tokens.count && tokens.gaps[at] === Gap.None && !/^[,.;:!?)”"’']$/u.test(tokens.words[at]?.text ?? "");
}

/** "Tenn." */
function isRegion(scene: Scene, at: number, beside: Beside): boolean {
  return (
    at + 1 < scene.context.tokens.count &&
    beside.regions.has(wordAt(scene, at).fold) &&
    wordAt(scene, at + 1).text === "."
  );
}

/** "ODDRUN, Norway (AP) —", at the start of a line. */
function datelineAt(scene: Scene, at: number): Run | null {
  const { context } = scene;
  if (!context.startsLine(at) || !isUpper(scene, at)) return null;
  let last = at;
  while (last - at < LONGEST && isSpaced(scene, last + 1) && isUpper(scene, last + 1)) last++;
  if (last === at && nameWordAt(scene, at).head !== null) return null;
  // "GARLAND CITY"
  if (isSpaced(scene, last + 1) && isFree(scene, last + 1) && isPlaceHead(scene, last + 1)) last++;
  const { count, gaps } = context.tokens;
  for (let i = last + 1; i < count && i - last <= DATELINE && (gaps[i] as Gap) < Gap.Line; i++) {
    const { text } = wordAt(scene, i);
    const isSpacedDash = /^[—–-]$/u.test(text) && (i === 0 || gaps[i] !== Gap.None || text !== "-");
    if (isSpacedDash) return i + 1 < count ? place(at, last) : null;
  }
  return null;
}

function isUpper(scene: Scene, at: number): boolean {
  if (!isFree(scene, at) || scene.context.titles.at(at) !== undefined) return false;
  const { shape, text } = wordAt(scene, at);
  if (shape !== "upper" || text.length < 3) return false;
  return nameWordAt(scene, at).head === null || (ofTowns.test(text) && wordAt(scene, at + 1).shape === "upper");
}

/** Words that names of towns begin with: "WEST LIBERTY". */
const ofTowns = /^(?:NORTH|SOUTH|EAST|WEST|UPPER|LOWER|GREAT|NEW|FORT|MOUNT|LAKE|PORT|CAPE|CAMP)$/;

function isPlaceHead(scene: Scene, at: number): boolean {
  return wordAt(scene, at).shape === "upper" && nameWordAt(scene, at).head === "place";
}

/** The last of the words of a name that begins with `first`; -1 where none does. */
function endOf(scene: Scene, first: number): number {
  if (!isSpaced(scene, first) || !isNameLike(scene, first)) return -1;
  let last = first;
  while (last - first + 1 < LONGEST && isSpaced(scene, last + 1) && isNameLike(scene, last + 1)) last++;
  return isSpaced(scene, last + 1) && isCapital(scene, last + 1) ? -1 : last;
}

/** "the village of Jensen's youth": somebody's, and no place. */
function isPossessor(scene: Scene, last: number): boolean {
  const next = last + 1;
  return next < scene.context.tokens.count && /^['’]$/u.test(wordAt(scene, next).text);
}

/** A free capitalised word that heads nothing and is no title. */
function isNameLike(scene: Scene, at: number): boolean {
  if (!isFree(scene, at) || scene.context.titles.at(at) !== undefined) return false;
  const { shape, text } = wordAt(scene, at);
  return (shape === "title" || shape === "mixed") && text.length > 2 && nameWordAt(scene, at).head === null;
}

/** Right behind a capitalised word the name would be part of a longer one. */
function isBehindCapital(scene: Scene, at: number): boolean {
  return isSpaced(scene, at) && isCapital(scene, at - 1) && !scene.context.startsSentence(at - 1);
}

/** Any capitalised word, be it part of a listed name or not. */
function isCapital({ context: { tokens } }: Scene, at: number): boolean {
  const shape = tokens.words[at]?.shape;
  return tokens.kinds[at] === TokenKind.Word && (shape === "title" || shape === "mixed" || shape === "upper");
}

function isSpaced({ context: { tokens } }: Scene, at: number): boolean {
  return at > 0 && at < tokens.count && tokens.gaps[at] === Gap.Space;
}

/** The other places where words that were found stand. */
function again(scene: Scene, runs: readonly Run[]): Run[] {
  if (runs.length === 0) return [];
  const byFirst = new Map<string, Run[]>();
  for (const run of runs) {
    const key = wordAt(scene, run.first).fold;
    const list = byFirst.get(key);
    if (list === undefined) byFirst.set(key, [run]);
    else if (list.length < LONGEST) list.push(run);
  }
  const held = new Set(runs.map(({ first }) => first));
  const more: Run[] = [];
  for (let at = 0; at < scene.context.tokens.count; at++) {
    if (hasSign(scene, at, LOWER) || !isFree(scene, at) || held.has(at)) continue;
    const same = byFirst.get(wordAt(scene, at).fold)?.find((run) => isSame(scene, run, at));
    if (same === undefined || isBehindCapital(scene, at)) continue;
    const last = at + same.last - same.first;
    if (isSpaced(scene, last + 1) && isCapital(scene, last + 1)) continue;
    more.push(place(at, last));
  }
  return more;
}

function isSame(scene: Scene, { first, last }: Run, at: number): boolean {
  for (let i = 0; first + i <= last; i++)
    if (!isFree(scene, at + i) || wordAt(scene, at + i).fold !== wordAt(scene, first + i).fold) return false;
  return true;
}
