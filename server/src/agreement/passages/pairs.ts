import { cheapestMatching, type Match } from "../gamma/assignment.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { firstIndex } from "../../text/search.ts";
import type { CodedPassage } from "../material.ts";

/** A passage of one annotator beside the one that the other means by it; null where the other has none. */
export interface PassagePair {
  readonly first: CodedPassage | null;
  readonly second: CodedPassage | null;
}

/** Puts two annotators' passages side by side: those with the most in common in places and codes, each at most once. */
export function pairedPassages(first: readonly CodedPassage[], second: readonly CodedPassage[]): PassagePair[] {
  const byStart = second.map((passage, column) => ({ passage, column, extent: extentOf(passage) }));
  byStart.sort((a, b) => a.extent.start - b.extent.start);
  const longest = byStart.reduce((most, { extent }) => Math.max(most, extent.end - extent.start), 0);
  const matches = first.map((passage) => {
    const extent = extentOf(passage);
    const found: Match[] = [];
    for (
      let at = firstIndex(byStart.length, (index) => (byStart[index]?.extent.start ?? 0) >= extent.start - longest);
      at < byStart.length;
      at++
    ) {
      const other = byStart[at] as (typeof byStart)[number];
      if (other.extent.start >= extent.end) break;
      const likeness = alike(passage, other.passage);
      if (likeness > 0) found.push({ column: other.column, cost: -likeness });
    }
    return found;
  });
  const chosen = cheapestMatching(
    matches,
    second.length,
    first.map(() => 0),
  );
  const used = new Set(chosen);
  return [
    ...first.map((passage, row) => ({ first: passage, second: second[chosen[row] as number] ?? null })),
    ...second.flatMap((passage, column) => (used.has(column) ? [] : [{ first: null, second: passage }])),
  ];
}

/** From 0 (no character in common) to 2 (the same characters and the same codes). */
function alike(a: CodedPassage, b: CodedPassage): number {
  let shared = 0;
  for (const one of a.spans) {
    for (const other of b.spans) {
      if (overlaps(one, other)) shared += Math.min(one.end, other.end) - Math.max(one.start, other.start);
    }
  }
  if (shared === 0) return 0;
  const inCommon = a.codes.filter((code) => b.codes.includes(code)).length;
  const codes = new Set([...a.codes, ...b.codes]).size;
  return shared / (sizeOf(a) + sizeOf(b) - shared) + (codes === 0 ? 0 : inCommon / codes);
}

function sizeOf({ spans }: CodedPassage): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** From the passage's first character to behind its last. */
export function extentOf({ spans }: CodedPassage): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
