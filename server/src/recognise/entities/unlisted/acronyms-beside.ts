import { Gap, mark, TokenKind, tokenSpan } from "../../../text/tokens.ts";
import { type AcronymLanguage, acronymsOf } from "../../lexicon/acronyms/index.ts";
import { isHyphen } from "../gazetteer/names.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import type { Found } from "../judgement/found.ts";
import { headedFound } from "./headed-names.ts";
import { hasSign, isFree, type Scene, wordAt } from "./run.ts";
import { casedSigns } from "./word-signs.ts";

const SHORTEST = 3;
const LONGEST = 8;
const CAPITALS = casedSigns.sign(({ shape, text }) => shape === "upper" && text.length > 1 && text.length <= LONGEST);

/**
 * Bodies that the document calls by their acronym alone, without explaining it, told by what stands beside it: somebody
 * of theirs ("the MQM-P chairman"), a verb of speech ("the NHTQ said"), an Albanian case ending («IGJEUM-it»); and the
 * same acronym wherever it stands again. Returns all names of the document.
 */
export function withToldAcronyms(found: readonly Found[], scene: Scene): Found[] {
  const language = acronymsOf(scene.context.lexicon.tag);
  if (language === null) return [...found];
  const { tokens } = scene.context;
  const held = new Uint8Array(tokens.count);
  for (const { first, last } of found) mark(held, first, last);
  const places: { readonly first: number; readonly last: number; readonly end: number; readonly text: string }[] = [];
  const told = new Set<string>();
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.words[at]?.shape !== "upper" || !isCapitals(scene, at, held)) continue;
    const last = endOf(scene, at, held);
    const { start, end } = tokenSpan(tokens, at, last);
    const text = tokens.text.slice(start, end);
    if (text.length >= SHORTEST && text.length <= LONGEST && !language.never.has(text.toLowerCase())) {
      const behind = withEnding(scene, last, language);
      places.push({ first: at, last, end: behind, text });
      if (behind > last || isBeside(scene, at, last, language)) told.add(text);
    }
    at = last;
  }
  if (told.size === 0) return [...found];
  const added = places
    .filter(({ text }) => told.has(text))
    .map(({ first, end, text }) =>
      headedFound({ first, last: end, label: "ORG", name: text, rule: "acronym" }, tokens),
    );
  return [...found, ...added];
}

/** A word in capitals that no capitals stand beside, as they do in a line of capitals. */
function isCapitals(scene: Scene, at: number, held: Uint8Array): boolean {
  if (!hasSign(scene, at, CAPITALS) || held[at] === 1 || !isFree(scene, at)) return false;
  return !isLineOfCapitals(scene, at);
}

function isLineOfCapitals(scene: Scene, at: number): boolean {
  const { gaps } = scene.context.tokens;
  const isLong = (other: number): boolean =>
    wordAt(scene, other).shape === "upper" && wordAt(scene, other).text.length > 1;
  return (gaps[at] === Gap.Space && isLong(at - 1)) || (gaps[at + 1] === Gap.Space && isLong(at + 1));
}

/** Over a hyphen and further capitals ("PML-N"). */
function endOf(scene: Scene, first: number, held: Uint8Array): number {
  let last = first;
  while (isTied(scene, last + 2) && wordAt(scene, last + 2).shape !== "lower" && held[last + 2] === 0) {
    const { text } = wordAt(scene, last + 2);
    if (text !== text.toUpperCase()) break;
    last += 2;
  }
  return last;
}

/** True for a word that a hyphen ties to the one before, without spaces. */
function isTied(scene: Scene, at: number): boolean {
  const { tokens } = scene.context;
  if (at >= tokens.count || tokens.kinds[at] !== TokenKind.Word) return false;
  return isHyphen(wordAt(scene, at - 1).text) && tokens.gaps[at] === Gap.None && tokens.gaps[at - 1] === Gap.None;
}

/** The token of the case ending behind a hyphen («UÇK-së»), or the acronym's own last one. */
function withEnding(scene: Scene, last: number, { endings }: AcronymLanguage): number {
  return isTied(scene, last + 2) && endings.has(wordAt(scene, last + 2).fold) ? last + 2 : last;
}

function isBeside({ context }: Scene, first: number, last: number, { members }: AcronymLanguage): boolean {
  const next = last + 1;
  if (next >= context.tokens.count || context.tokens.gaps[next] !== Gap.Space) return false;
  if (members.has(context.tokens.words[next]?.fold ?? "")) return true;
  const title = context.titles.startingAt(next);
  if (title !== undefined && title.role !== HONORIFIC && members.size > 0) return true;
  const isArticle = context.roles.articles.includes(context.tokens.words[first - 1]?.fold ?? "");
  return isArticle && context.besideVerb(next);
}
