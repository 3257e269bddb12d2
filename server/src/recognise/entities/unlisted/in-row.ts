import { Script } from "../../../text/characters.ts";
import { Gap } from "../../../text/tokens.ts";
import { follows, isFree, nameWordAt, type Run, type Scene, wordAt } from "./run.ts";

/** Words of a name in a row. */
const FEWEST = 2;
const MOST = 4;

/**
 * Runs of capitals that stand in a row with persons ("Ferzi Quirke, Adnan Tindal and Diana Frisk"): who stands beside a
 * person between the signs of a row is one too. Takes their tokens.
 */
export function inRowWith(persons: readonly Run[], scene: Scene): Run[] {
  const added: Run[] = [];
  const addAll = (from: Run, next: (scene: Scene, run: Run) => Run | null): void => {
    for (let run = next(scene, from); run !== null; run = next(scene, run)) {
      scene.taken.fill(1, run.first, run.last + 1);
      added.push(run);
    }
  };
  for (const one of persons) {
    if (one.last === one.first) continue;
    addAll(one, itemBehind);
    addAll(one, itemBefore);
  }
  return added;
}

/** Endings of English nouns that a portfolio or a subject has. */
const common = /(?:tions?|ments?|ings?|ities|ity|ness|isms?|ance|ence|ture|culture|ship|ics)$/u;

/** The capitals behind a comma or "and" that stands behind `last`, with another such sign behind them. */
function itemBehind(scene: Scene, { last }: Run): Run | null {
  const sign = endOfSign(scene, last + 1);
  if (sign < 0) return null;
  const first = sign + 1;
  let end = first - 1;
  while (isName(scene, end + 1) && (end < first || follows(scene, end + 1))) end++;
  return isItem(scene, first, end) && isClosed(scene, end + 1) ? { first, last: end } : null;
}

/** The capitals before a comma or "and" that stands before `first`, with another such sign before them. */
function itemBefore(scene: Scene, { first }: Run): Run | null {
  const last = startOfSign(scene, first - 1) - 1;
  if (last < 0) return null;
  let start = last + 1;
  while (isName(scene, start - 1) && (start > last || follows(scene, start))) start--;
  // "of Labour and Social Care, Ansel Quirke": "and" opens no row whose next sign is a comma.
  const isOpened = isComma(scene, start - 1) || wordAt(scene, start - 1).text === ":";
  return isItem(scene, start, last) && isOpened ? { first: start, last } : null;
}

function isItem(scene: Scene, first: number, last: number): boolean {
  const words = last - first + 1;
  for (let at = first; at <= last; at++) if (common.test(wordAt(scene, at).fold)) return false;
  return words >= FEWEST && words <= MOST && !scene.context.startsLine(first);
}

function isName(scene: Scene, at: number): boolean {
  if (!isFree(scene, at) || scene.context.titles.at(at) !== undefined) return false;
  const { shape, script, text } = wordAt(scene, at);
  return shape === "title" && script === Script.Latin && text.length > 1 && nameWordAt(scene, at).head === null;
}

/** The last token of ",", "and" or ", and" that begins at `at`; -1 for none. */
function endOfSign(scene: Scene, at: number): number {
  if (isAnd(scene, at)) return at;
  if (!isComma(scene, at)) return -1;
  return isAnd(scene, at + 1) ? at + 1 : at;
}

/** The first token of such a sign that ends at `at`; -1 for none. */
function startOfSign(scene: Scene, at: number): number {
  if (isComma(scene, at)) return at;
  if (!isAnd(scene, at)) return -1;
  return isComma(scene, at - 1) ? at - 1 : at;
}

function isClosed(scene: Scene, at: number): boolean {
  return isComma(scene, at) || isAnd(scene, at) || /^[.)]$/.test(wordAt(scene, at).text);
}

function isComma(scene: Scene, at: number): boolean {
  return /^[,;]$/.test(wordAt(scene, at).text) && (scene.context.tokens.gaps[at] as Gap) <= Gap.Space;
}

function isAnd({ context: { roles, tokens } }: Scene, at: number): boolean {
  return at > 0 && roles.and.includes(tokens.words[at]?.fold ?? "") && tokens.gaps[at] === Gap.Space;
}
