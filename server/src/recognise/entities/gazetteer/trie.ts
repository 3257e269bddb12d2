import type { Parts } from "./binary.ts";
import type { LanguageSets } from "./compile.ts";
import { part, type Steps } from "../../steps.ts";

/** Names as columns: name i is `tokens[starts[i] … starts[i] + lengths[i]]`, a reading of `entities[i]`. */
export interface NameList {
  readonly starts: number[];
  readonly lengths: number[];
  readonly tokens: number[];
  readonly entities: number[];
  /** Packed facts with the language set left 0. */
  readonly facts: number[];
  readonly languages: number[];
}

/** Names that are sorted at one go, and nodes that are made before others have their turn. */
const RUN = 4_096;

/**
 * Builds the trie level by level over the sorted names, so that the children of a node stand together and in order.
 * One reading is made of all languages that agree on entity and facts.
 */
export function* buildTrie(
  list: NameList,
  tokenCount: number,
  languages: LanguageSets,
): Steps<
  Pick<Parts, "childStarts" | "nodeTokens" | "rootChildren" | "readingStarts" | "readingEntities" | "readingFacts">
> {
  const order = yield* part(sortedNames(list), 0, 0.5);
  const nodeTokens: number[] = [0];
  const childStarts: number[] = [];
  const readingStarts: number[] = [];
  const readingEntities: number[] = [];
  const readingFacts: number[] = [];
  // Each node stands for the run `from … to` of sorted names that share their first `depth` tokens.
  const from: number[] = [0];
  const to: number[] = [order.length];
  const depth: number[] = [0];

  for (let node = 0; node < from.length; node++) {
    if (node % RUN === 0) yield 0.5 + node / from.length / 2;
    let at = from[node] as number;
    const end = to[node] as number;
    const level = depth[node] as number;
    readingStarts.push(readingEntities.length);
    const complete = at;
    while (at < end && list.lengths[order[at] as number] === level) at++;
    addReadings(list, order, complete, at, languages, readingEntities, readingFacts);
    childStarts.push(from.length);
    while (at < end) {
      const token = list.tokens[(list.starts[order[at] as number] as number) + level] as number;
      const first = at;
      do at++;
      while (at < end && list.tokens[(list.starts[order[at] as number] as number) + level] === token);
      nodeTokens.push(token);
      from.push(first);
      to.push(at);
      depth.push(level + 1);
    }
  }
  childStarts.push(from.length);
  readingStarts.push(readingEntities.length);

  const rootChildren = new Uint32Array(tokenCount);
  for (let node = childStarts[0] as number; node < (childStarts[1] as number); node++) {
    rootChildren[nodeTokens[node] as number] = node;
  }
  return {
    childStarts: Uint32Array.from(childStarts),
    nodeTokens: Uint32Array.from(nodeTokens),
    rootChildren,
    readingStarts: Uint32Array.from(readingStarts),
    readingEntities: Uint32Array.from(readingEntities),
    readingFacts: Uint32Array.from(readingFacts),
  };
}

/**
 * Indexes of names by their tokens, a prefix before what it begins; then by entity, facts and language. Short runs are
 * sorted, and merged two by two, since a sort of a million names at one go would keep everybody waiting.
 */
function* sortedNames(list: NameList): Steps<Uint32Array> {
  const { length } = list.starts;
  const compare = byTokens(list);
  let sorted = Uint32Array.from(list.starts.keys());
  for (let start = 0; start < length; start += RUN) {
    sorted.subarray(start, start + RUN).sort(compare);
    yield (0.5 * start) / length;
  }
  let merged = new Uint32Array(length);
  for (let width = RUN; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const middle = Math.min(start + width, length);
      const end = Math.min(middle + width, length);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at++) {
        const isLeft = right >= end || (left < middle && compare(sorted[left] as number, sorted[right] as number) <= 0);
        merged[at] = sorted[isLeft ? left++ : right++] as number;
        if (at % RUN === 0) yield 0.5 + (0.5 * width) / length;
      }
    }
    [sorted, merged] = [merged, sorted];
  }
  return sorted;
}

function byTokens({ starts, lengths, tokens, entities, facts, languages }: NameList) {
  return (a: number, b: number): number => {
    const startA = starts[a] as number;
    const startB = starts[b] as number;
    const lengthA = lengths[a] as number;
    const lengthB = lengths[b] as number;
    const shorter = Math.min(lengthA, lengthB);
    for (let i = 0; i < shorter; i++) {
      const difference = (tokens[startA + i] as number) - (tokens[startB + i] as number);
      if (difference !== 0) return difference;
    }
    return (
      lengthA - lengthB ||
      (entities[a] as number) - (entities[b] as number) ||
      (facts[a] as number) - (facts[b] as number) ||
      (languages[a] as number) - (languages[b] as number)
    );
  };
}

/** Adds the readings of the complete names `from … to` in `order`, all of one token sequence. */
function addReadings(
  list: NameList,
  order: Uint32Array,
  from: number,
  to: number,
  languages: LanguageSets,
  readingEntities: number[],
  readingFacts: number[],
): void {
  for (let at = from; at < to; ) {
    const entity = list.entities[order[at] as number] as number;
    const facts = list.facts[order[at] as number] as number;
    const tags = new Set<number>();
    while (at < to && list.entities[order[at] as number] === entity && list.facts[order[at] as number] === facts) {
      tags.add(list.languages[order[at] as number] as number);
      at++;
    }
    readingEntities.push(entity);
    readingFacts.push(facts | (languages.setOf([...tags]) << 8));
  }
}
