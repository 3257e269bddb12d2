import { Gap, type Tokens } from "../../../text/tokens.ts";
import { chineseHeads } from "../../lexicon/heads/zh.ts";
import type { Found } from "../judgement/found.ts";
import { charAt, foldedText, isHan } from "./han-names.ts";
import { headedFound } from "./headed-names.ts";

const goingOn = new Map(Object.entries(chineseHeads.goesOn).map(([last, next]) => [last, new Set(next)]));

/** Whether the character behind the last one of a head makes another word of it (教育部门, 市场). */
export function goesOn(last: string, next: string): boolean {
  return goingOn.get(last)?.has(next) === true;
}

/** Names with the same first character that are looked for again. */
const MOST_ALIKE = 24;
const SHORTEST_AGAIN = 3;

/** The same names where nothing beside them tells (黄岩区 alone, 台州市黄岩区 elsewhere). */
export function headedAgain(added: readonly Found[], owners: readonly (Found | undefined)[], tokens: Tokens): Found[] {
  const byFirst = new Map<string, Map<string, Found>>();
  for (const one of added) {
    if (one.last - one.first + 1 < SHORTEST_AGAIN || one.mention.label === "WORK") continue;
    const alike = byFirst.get(charAt(tokens, one.first)) ?? new Map<string, Found>();
    byFirst.set(charAt(tokens, one.first), alike);
    if (alike.size < MOST_ALIKE) alike.set(foldedText(tokens, one.first, one.last), one);
  }
  const found: Found[] = [];
  if (byFirst.size === 0) return found;
  // Few characters begin a name: a mark by the last bits of their code tells most of the others.
  const marks = new Uint8Array(256);
  for (const character of byFirst.keys()) marks[character.charCodeAt(0) & 255] = 1;
  for (let first = 0; first < tokens.count; first++) {
    if (marks[charAt(tokens, first).charCodeAt(0) & 255] === 0 || owners[first] !== undefined) continue;
    const alike = byFirst.get(charAt(tokens, first));
    if (alike === undefined) continue;
    for (const [name, { mention }] of alike) {
      const last = first + name.length - 1;
      if (foldedText(tokens, first, last) !== name || !isWhole(first, last, owners, tokens)) continue;
      found.push(headedFound({ first, last, label: mention.label, name: mention.name }, tokens));
      first = last;
      break;
    }
  }
  return found;
}

/** Whether the tokens belong together, to no other name and to no longer word. */
function isWhole(first: number, last: number, owners: readonly (Found | undefined)[], tokens: Tokens): boolean {
  for (let at = first; at <= last; at++) {
    if (owners[at] !== undefined || !isHan(tokens, at)) return false;
    if (at > first && tokens.gaps[at] !== Gap.None) return false;
  }
  return !goesOn(charAt(tokens, last), charAt(tokens, last + 1));
}
