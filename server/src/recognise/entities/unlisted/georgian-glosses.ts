import { fold } from "../../../text/fold.ts";
import { georgianHeadsInEnglish, georgianPartsInEnglish } from "../../lexicon/heads/ka-english.ts";
import type { Found } from "../judgement/found.ts";
import { nominativeOf } from "./georgian-case.ts";
import { latinName } from "./latin-shown.ts";
import { nameWordAt, type Scene, wordAt } from "./run.ts";

const inEnglish = (table: string): ReadonlyMap<string, string> =>
  new Map([...table.matchAll(/^ +(\S+): (.+)$/gmu)].map(([, word = "", english = ""]) => [fold(word), english]));
const heads = inEnglish(georgianHeadsInEnglish);
const parts = inEnglish(georgianPartsInEnglish);

/**
 * English for a name that its head closes, where every part of it has some: the owner under the name that readers know,
 * what stands behind him, the head («თბილისის საქალაქო სასამართლო», Tbilisi City Court); null where a part has none.
 */
export function georgianGloss(first: number, head: number, owner: Found | undefined, scene: Scene): string | null {
  const english = ofStems(heads, scene, head);
  if (english === undefined) return null;
  const from = (owner?.last ?? first) + 1;
  const between: string[] = [];
  for (let at = from; at < head; at++) {
    const part = parts.get(wordAt(scene, at).fold) ?? ofStems(parts, scene, at);
    if (part === undefined) return null;
    between.push(part);
  }
  const { fold: word } = wordAt(scene, first);
  const name = owner?.mention.name ?? latinName(nominativeOf(word, new Set(nameWordAt(scene, first).stems)));
  const isOfState = owner?.entry?.type === "country";
  const kind = [...between, english];
  return isOfState ? [...kind, "of", name].join(" ") : [name, ...kind].join(" ");
}

function ofStems(table: ReadonlyMap<string, string>, scene: Scene, at: number): string | undefined {
  for (const stem of nameWordAt(scene, at).stems) {
    const english = table.get(stem);
    if (english !== undefined) return english;
  }
  return undefined;
}
