import { byPosition, overlaps, type Span } from "../text/span.ts";

/** A stretch of text that one value won. */
export interface Piece<T> extends Span {
  readonly from: T;
}

/**
 * The one place where overlapping highlights are settled. `layers` come in falling rank. Within a layer the longest
 * span wins, then the earlier one, and a span that overlaps a winner is dropped whole. A lower layer never displaces
 * a higher one: it is cut, and its pieces fill the room left (a role around a name, boilerplate around both).
 * Answers the pieces in text order, without overlap, each with the value it came from.
 */
export function settle<T extends Span>(layers: readonly (readonly T[])[]): Piece<T>[] {
  return layers.reduce<Piece<T>[]>((settled, layer) => merge(settled, longest(layer)), []);
}

/** The winners of one layer, in text order. */
function longest<T extends Span>(layer: readonly T[]): T[] {
  const spans = layer.filter((span) => span.end > span.start).sort(byPosition);
  const winners: T[] = [];
  // Spans that overlap one another directly or through others compete; clusters are nearly always of one or two.
  let first = 0;
  while (first < spans.length) {
    let reach = (spans[first] as T).end;
    let next = first + 1;
    for (; next < spans.length && (spans[next] as T).start < reach; next++) {
      reach = Math.max(reach, (spans[next] as T).end);
    }
    if (next === first + 1) winners.push(spans[first] as T);
    else winners.push(...longestOfCluster(spans.slice(first, next)));
    first = next;
  }
  return winners;
}

function longestOfCluster<T extends Span>(cluster: T[]): T[] {
  cluster.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const winners: T[] = [];
  for (const span of cluster) if (!winners.some((winner) => overlaps(winner, span))) winners.push(span);
  return winners.sort(byPosition);
}

/** `upper` and what of `lower` it leaves free; both in text order without overlap of their own. */
function merge<T extends Span>(upper: readonly Piece<T>[], lower: readonly T[]): Piece<T>[] {
  const merged: Piece<T>[] = [];
  let next = 0;
  let covered = 0;
  for (const span of lower) {
    let free = Math.max(span.start, covered);
    for (let piece = upper[next]; piece !== undefined && piece.start < span.end; piece = upper[next]) {
      if (piece.start > free) merged.push({ start: free, end: piece.start, from: span });
      merged.push(piece);
      free = Math.max(free, piece.end);
      next++;
    }
    if (free < span.end) merged.push({ start: free, end: span.end, from: span });
    covered = free;
  }
  for (; next < upper.length; next++) merged.push(upper[next] as Piece<T>);
  return merged;
}
