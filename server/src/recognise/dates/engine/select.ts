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

/** The phrases chosen as mentions, in text order, without overlap. */
export function select(chart: Chart, first: number, end: number, outside: ReadonlySet<string>): Edge[] {
  const size = end - first;
  const best = Array.from({ length: size + 1 }, () => 0);
  const choice = Array.from<Edge | null>({ length: size + 1 }).fill(null);
  for (let i = size - 1; i >= 0; i--) {
    best[i] = best[i + 1] as number;
    for (const edge of chart.at(first + i)) {
      if (edge.expression === null || edge.weak) continue;
      const own = (edge.end - firstInside(chart.tokens, edge, outside)) * COVERED - PER_MENTION - edge.rank / 1024;
      const score = own + (best[edge.end - first] as number);
      if (score > (best[i] as number)) {
        best[i] = score;
        choice[i] = edge;
      }
    }
  }
  const chosen: Edge[] = [];
  for (let i = 0; i < size; ) {
    const edge = choice[i];
    if (edge) {
      chosen.push(edge);
      i = edge.end - first;
    } else i++;
  }
  return chosen;
}
