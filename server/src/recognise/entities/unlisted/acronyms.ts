import { Gap, TokenKind, tokenSpan } from "../../../text/tokens.ts";
import type { EntityLabel } from "../../model.ts";
import { isHyphen } from "../gazetteer/names.ts";
import type { Found } from "../judgement/found.ts";
import { type Scene, wordAt } from "./run.ts";

/** What acronyms stand for. */
const named: ReadonlySet<EntityLabel> = new Set<EntityLabel>(["ORG", "EVENT", "WORK"]);
const SHORTEST = 2;
const LONGEST = 10;
/** Letters of an ending behind a hyphen («KQZ-ja»). */
const ENDING = 4;

/**
 * Acronyms that the document itself explains, "the Harbour Commission of Norland (HCN)", there and wherever they stand
 * again; those that a list has stay what they are. Returns all names of the document.
 */
export function withAcronyms(found: readonly Found[], scene: Scene): Found[] {
  const { tokens } = scene.context;
  const explained = new Map<string, Found>();
  for (const one of found) {
    if (one.mention.nested || !named.has(one.mention.label) || one.last === one.first) continue;
    if (wordAtOrNull(scene, one.last + 1) !== "(") continue;
    const at = one.last + 2;
    const last = acronymAt(scene, at);
    if (last < 0 || !/^[),;]$/.test(wordAtOrNull(scene, last + 1) ?? "")) continue;
    const text = textOf(scene, at, last);
    if (beginsAWord(scene, one, text)) explained.set(text, one);
  }
  if (explained.size === 0) return [...found];
  const held = new Uint8Array(tokens.count);
  for (const { first, last } of found) held.fill(1, first, last + 1);
  const added: Found[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (held[at] === 1) continue;
    const end = acronymAt(scene, at);
    const of = end < 0 ? undefined : explained.get(textOf(scene, at, end));
    if (of === undefined) continue;
    const last = withEnding(scene, end);
    added.push({ ...of, mention: { ...of.mention, ...tokenSpan(tokens, at, last), rule: "acronym" }, first: at, last });
    at = last;
  }
  return [...found, ...added];
}

/** The last token of the capitals that begin there, parts behind a hyphen too ("PML-N"); -1 where there are none. */
function acronymAt(scene: Scene, at: number): number {
  const { tokens } = scene.context;
  if (at >= tokens.count || !isCapitals(scene, at)) return -1;
  let last = at;
  while (isTied(scene, last + 2) && wordAt(scene, last + 2).text === wordAt(scene, last + 2).text.toUpperCase())
    last += 2;
  const { length } = textOf(scene, at, last);
  return length >= SHORTEST && length <= LONGEST ? last : -1;
}

function isCapitals(scene: Scene, at: number): boolean {
  return scene.context.tokens.kinds[at] === TokenKind.Word && wordAt(scene, at).shape === "upper";
}

/** True for a word that a hyphen ties to the one before, without spaces. */
function isTied(scene: Scene, at: number): boolean {
  const { tokens } = scene.context;
  if (at >= tokens.count || tokens.kinds[at] !== TokenKind.Word) return false;
  return isHyphen(wordAt(scene, at - 1).text) && tokens.gaps[at] === Gap.None && tokens.gaps[at - 1] === Gap.None;
}

function withEnding(scene: Scene, last: number): number {
  if (!isTied(scene, last + 2)) return last;
  const { shape, text } = wordAt(scene, last + 2);
  return shape === "lower" && text.length <= ENDING ? last + 2 : last;
}

/** True where the acronym's first letter begins a word of the name: others, "(AP)", are the page's. */
function beginsAWord(scene: Scene, { first, last }: Found, acronym: string): boolean {
  const letter = acronym.charAt(0).toLowerCase();
  for (let at = first; at <= last; at++) if (wordAt(scene, at).fold.startsWith(letter)) return true;
  return false;
}

function textOf({ context: { tokens } }: Scene, first: number, last: number): string {
  const { start, end } = tokenSpan(tokens, first, last);
  return tokens.text.slice(start, end);
}

function wordAtOrNull(scene: Scene, at: number): string | null {
  return at < scene.context.tokens.count ? wordAt(scene, at).text : null;
}
