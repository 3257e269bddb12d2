import { fold } from "../../text/fold.ts";

/** How many features there are; runs of characters share them by chance, which does little harm. */
export const featureCount = 1 << 15;
const shortest = 3;
const longest = 5;
/** Longer passages say no more about their kind. */
const mostRead = 600;

/**
 * The features of a passage, each once, ascending: runs of three to five characters within a word and its borders, so
 * that endings and stems count in every language without knowing any of them. Digits are all one.
 */
export function featuresOf(passage: string): Uint32Array {
  const text = ` ${fold(passage.slice(0, mostRead))
    .replace(/\p{Nd}/gu, "0")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;
  const found = new Set<number>();
  for (let start = 0; start < text.length; start++) {
    let hash = 0x811c9dc5;
    for (let at = start; at < Math.min(text.length, start + longest); at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      const length = at - start + 1;
      // Scripts without spaces: two characters are a word.
      if (length >= shortest || (length === 2 && text.charCodeAt(start) >= 0x2e80))
        found.add(mixed(hash) % featureCount);
      if (at > start && text[at] === " ") break;
    }
  }
  return Uint32Array.from(found).sort();
}

function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  value ^= value >>> 13;
  return value >>> 0;
}
