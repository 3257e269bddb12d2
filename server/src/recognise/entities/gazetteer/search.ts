import { bare, fold } from "../../../text/fold.ts";
import { tokenise } from "../../../text/tokens.ts";
import { Vocabulary, type Word } from "../../../text/words.ts";
import { displayName, type Entry, keyOf, type NameKind } from "./entry.ts";
import { kindOf } from "./facts.ts";
import type { Gazetteer, Layer } from "./gazetteer.ts";

/** Entities that are looked at closely before the best are chosen. */
const MOST_LOOKED_AT = 2_000;

interface Candidate {
  readonly layer: Layer;
  readonly entity: number;
  readonly weight: number;
}

/**
 * The entries that a person may mean by the beginning of words, in any language: each word of the query must begin a word
 * of one name of the entry. The likeliest first, at most `most`. Costs one pass over the tokens and nodes, some
 * milliseconds for a million names.
 */
export function searchEntries(gazetteer: Gazetteer, query: string, most: number): Entry[] {
  const { words, count } = tokenise(query, new Vocabulary());
  const wanted = words.slice(0, count).filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  if (wanted.length === 0) return [];
  const exact = fold(query.trim());
  const found = gazetteer.layers.flatMap((layer) => candidatesIn(layer, wanted));
  found.sort((a, b) => b.weight - a.weight);
  const entries = new Map<string, Entry>();
  for (const { layer, entity } of found.slice(0, MOST_LOOKED_AT)) {
    const entry = layer.entry(entity);
    if (entry.type !== "role") entries.set(keyOf(entry), entry);
  }
  const likeness = new Map([...entries.values()].map((entry) => [entry, likenessOf(entry, exact)]));
  const byLikeness = (a: Entry, b: Entry): number => (likeness.get(b) as number) - (likeness.get(a) as number);
  return [...entries.values()].toSorted(byLikeness).slice(0, most);
}

/** People are asked for by their surnames. */
const kindWorth: Readonly<Record<NameKind, number>> = {
  full: 1,
  short: 1,
  surname: 1,
  alias: 0,
  acronym: 0,
  demonym: -1,
};

/** Whether a name of the entry is the query, or begins with it; its rank among entries beside. */
function likenessOf(entry: Entry, exact: string): number {
  let best = 0;
  for (const names of Object.values(entry.names)) {
    for (const { text, kind } of names) {
      const folded = fold(text);
      const fits = folded === exact ? 8 : folded.startsWith(exact) ? 3 : 0;
      best = Math.max(best, fits + kindWorth[kind]);
    }
  }
  const inOffice = (entry.offices ?? []).length > 0 ? 1 : 0;
  return best + inOffice + 2 * (3 - entry.tier) + (fold(displayName(entry)).startsWith(exact) ? 0.5 : 0);
}

/** Entities of a layer of which one name has all the words. */
function candidatesIn(layer: Layer, wanted: readonly Word[]): Candidate[] {
  const { childStarts, nodeTokens, readingStarts, readingEntities, readingFacts } = layer.views;
  const nodeCount = readingStarts.length - 1;
  if (nodeCount <= 0) return [];
  // By node, one bit for each word of the query that the path to it has.
  const has = new Uint8Array(nodeCount);
  const bits = wanted.slice(0, 8).map((word, i) => ({ tokens: tokensWith(layer, word), bit: 1 << i }));
  const all = (1 << bits.length) - 1;
  const weights = new Map<number, number>();
  for (let node = 0; node < nodeCount; node++) {
    const above = has[node] as number;
    for (let child = childStarts[node] as number; child < (childStarts[node + 1] as number); child++) {
      let mask = above;
      for (const { tokens, bit } of bits) if (tokens[nodeTokens[child] as number] === 1) mask |= bit;
      has[child] = mask;
    }
    if (above !== all) continue;
    for (let i = readingStarts[node] as number; i < (readingStarts[node + 1] as number); i++) {
      const entity = readingEntities[i] as number;
      if (layer.hidden.has(entity)) continue;
      const weight = 4 - layer.factsOf(entity).tier - (kindOf(readingFacts[i] as number) === "demonym" ? 1 : 0);
      weights.set(entity, Math.max(weights.get(entity) ?? 0, weight));
    }
  }
  return Array.from(weights, ([entity, weight]) => ({ layer, entity, weight }));
}

/** By token: 1 where it begins as the word does, with or without accents. */
function tokensWith(layer: Layer, word: Word): Uint8Array {
  const { tokenUnits, tokenStarts } = layer.views;
  const count = tokenStarts.length - 1;
  const begins = new Uint8Array(count);
  const form = word.fold === word.bare ? word.bare : word.fold;
  for (let token = 0; token < count; token++) {
    const start = tokenStarts[token] as number;
    if ((tokenStarts[token + 1] as number) - start < form.length) continue;
    let i = 0;
    while (i < form.length && tokenUnits[start + i] === form.charCodeAt(i)) i++;
    if (i === form.length) begins[token] = 1;
  }
  // Typed without accents: the accented tokens behind the plain spellings.
  if (bare(form) === form) {
    for (let token = 0; token < count; token++) {
      if (begins[token] === 1) for (const accented of layer.accentedOf(token)) begins[accented] = 1;
    }
  }
  return begins;
}
