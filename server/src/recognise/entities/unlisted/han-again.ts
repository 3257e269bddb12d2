import { Gap } from "../../../text/tokens.ts";
import type { Found } from "../judgement/found.ts";
import { charAt, isHan } from "./han-names.ts";
import { isFreeHan, japaneseSurnameIn } from "./han-persons.ts";
import type { Scene } from "./run.ts";

/** A surname alone is less sure than the name. */
const CONFIDENCE = 0.7;

/** The places where a Japanese surname stands for the person whom the document names in full (石破 for 石破茂). */
export function surnamesAgain(found: readonly Found[], scene: Scene): Found[] {
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
      const { mention } = person;
      const start = tokens.starts[at] as number;
      const end = tokens.ends[last] as number;
      again.push({
        ...person,
        mention: { ...mention, start, end, confidence: CONFIDENCE, rule: "named-again" },
        first: at,
        last,
      });
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
