import type { Tokens } from "../../../text/tokens.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import { nearlyInOrder } from "../matching/order.ts";
import type { Hit } from "../matching/scan.ts";
import { type Reading, readingsOf } from "./reading.ts";

/** A hit with what it may mean. */
export interface Hypothesis {
  readonly hit: Hit;
  readonly readings: readonly Reading[];
}

/** True where the same words, unchanged, are listed as a name of the entity that is not to be trusted. */
function isDistrusted({ key, trust }: Reading, nearer: readonly Reading[]): boolean {
  return trust === "usual" && nearer.some((other) => other.key === key && other.own && other.trust !== "usual");
}

/** By start, the longest first, unchanged forms before others. */
function isBefore(a: Hit, b: Hit): boolean {
  if (a.start !== b.start) return a.start < b.start;
  return a.end === b.end ? !a.changed && b.changed : a.end > b.end;
}

/** Hits that have a reading, by start, the longest first; hits on the same words are one hypothesis. */
export function hypothesesOf(hits: readonly Hit[], tokens: Tokens, lexicon: Lexicon): Hypothesis[] {
  const sorted = nearlyInOrder(hits, isBefore);
  const hypotheses: { hit: Hit; readings: readonly Reading[] }[] = [];
  for (const hit of sorted) {
    const readings = readingsOf(hit, tokens, lexicon);
    if (readings.length === 0) continue;
    const before = hypotheses.at(-1);
    if (before !== undefined && before.hit.start === hit.start && before.hit.end === hit.end) {
      const isNearer = hit.changed && !before.hit.changed;
      const nearer = before.readings;
      before.readings = [
        ...nearer,
        ...(isNearer ? readings.filter((reading) => !isDistrusted(reading, nearer)) : readings),
      ];
    } else hypotheses.push({ hit, readings });
  }
  return hypotheses;
}
