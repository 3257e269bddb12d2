/**
 * Overlaps are settled here, in one place. Among all phrases of an island those are chosen that together cover the
 * most tokens within their spans; of two ways to cover the same, the one with fewer and thus longer phrases; of two equal phrases the
 * one whose rule comes first in the grammar.
 */
import type { Chart } from "./chart.ts";
import type { Edge } from "./edge.ts";
import { firstInside } from "./extent.ts";

const COVERED = 16;
const PER_MENTION = 12;
/** For a preposition that the phrase accounts for though it stands outside: "à 15 heures" is a time, no length. */
const EXPLAINED = 1;

function fromTheRight(a: Edge, b: Edge): number {
  return b.first - a.first;
}

/** The phrases chosen as mentions, in text order, without overlap. */
export function select(chart: Chart, first: number, end: number, outside: ReadonlySet<string>): Edge[] {
  const phrases = chart.phrases.sort(fromTheRight);
  const size = end - first;
  // Best score of what can be chosen from a token on, and the phrase that it begins with.
  const best: number[] = [];
  const choice: (Edge | null)[] = [];
  best[size] = 0;
  let next = 0;
  for (let i = size - 1; i >= 0; i--) {
    let score = best[i + 1] as number;
    let chosen: Edge | null = null;
    for (let edge = phrases[next]; edge && edge.first === first + i; edge = phrases[++next]) {
      const inside = firstInside(chart.tokens, edge, outside);
      const total =
        (edge.end - inside) * COVERED +
        (inside - edge.first) * EXPLAINED -
        PER_MENTION -
        edge.rank / 1024 +
        (best[edge.end - first] as number);
      if (total > score) {
        score = total;
        chosen = edge;
      }
    }
    best[i] = score;
    choice[i] = chosen;
  }
  const mentions: Edge[] = [];
  for (let i = 0; i < size; ) {
    const edge = choice[i];
    if (edge) {
      mentions.push(edge);
      i = edge.end - first;
    } else i++;
  }
  return mentions;
}
