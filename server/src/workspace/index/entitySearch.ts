import { isWithinOne } from "../../recognise/entities/judgement/distance.ts";
import type { EntityIndex, Named } from "./entities.ts";

/** What else is known of names than the files have: those of the gazetteer, in all languages. */
export interface OtherNames {
  /** Entries that one of the names begins as the words do, by link, with their names. */
  find(query: string): Iterable<{ readonly link: string; readonly names: readonly string[] }>;
  /** All names of an entry; none where it has none. */
  namesOf(link: string): readonly string[];
}

export interface FoundEntity extends Named {
  /** With the spelling that was asked for, as editors filter the answer once more. */
  readonly shown: string;
  readonly count: number;
  readonly files: number;
}

export interface EntityQuery {
  /** As it was typed. */
  readonly query: string;
  /** In their comparing form. */
  readonly words: readonly string[];
  readonly fold: (text: string) => string;
}

/** Shorter words are too often one letter from others. UTF-16 code units. */
const SHORTEST_MISSPELT = 5;
/** Entities that are looked through for names like a misspelt one: those named most often. */
const MOST_LOOKED_AT = 2_000;

/**
 * The entities that all words of a query stand in a name of, most often named first: in a spelling of the files, or in
 * any language of the gazetteer ("普京" finds «პუტინმა»). Where there is none, those with names one letter away.
 */
export function searchEntities(index: EntityIndex, asked: EntityQuery, others: OtherNames): FoundEntity[] {
  const { query, words, fold } = asked;
  const fits = (text: string): boolean => matches(words, fold(text));
  const found = new Map<string, FoundEntity>();
  const take = (named: Named, form: string | null): void => {
    const shown = form === null ? named.name : `${named.name} (${form})`;
    found.set(named.link, { ...named, shown, ...index.countOf(named.link) });
  };
  const all = [...index.all()];
  for (const named of all) {
    const form = fits(named.name) ? null : firstOf(index.formsOf(named.link), fits);
    if (form !== undefined) take(named, form);
  }
  if (words.length > 0) {
    const entries = [...others.find(query)].filter(({ link }) => !found.has(link));
    const byLink = entries.length === 0 ? null : new Map(all.map((named) => [named.link, named]));
    for (const { link, names } of entries) {
      const [named, form] = [byLink?.get(link), names.find(fits)];
      if (named !== undefined && form !== undefined) take(named, form);
    }
  }
  if (found.size === 0) for (const named of likely(index, all, asked, others)) take(named, `≈ ${query.trim()}`);
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** Whether all words stand in a text, both in their comparing form. */
export function matches(words: readonly string[], folded: string): boolean {
  return words.every((word) => folded.includes(word));
}

function likely(
  index: EntityIndex,
  all: readonly Named[],
  { words, fold }: EntityQuery,
  others: OtherNames,
): readonly Named[] {
  if (!words.some(({ length }) => length >= SHORTEST_MISSPELT)) return [];
  const counted = all.map((named) => ({ named, count: index.countOf(named.link).count }));
  const often = counted.sort((a, b) => b.count - a.count).slice(0, MOST_LOOKED_AT);
  const isNear = (text: string): boolean => {
    const parts = fold(text).split(/[\s-]+/);
    return words.every((word) => parts.some((part) => isLike(word, part)));
  };
  return often.flatMap(({ named }) => {
    const names = [named.name, ...index.formsOf(named.link), ...others.namesOf(named.link)];
    return names.some(isNear) ? [named] : [];
  });
}

/** A word as it stands there, or begins, but for one letter. */
function isLike(word: string, part: string): boolean {
  if (part.startsWith(word)) return true;
  if (word.length < SHORTEST_MISSPELT) return false;
  return isWithinOne(word, part) || isWithinOne(word, part.slice(0, word.length));
}

function firstOf<T>(values: Iterable<T>, holds: (value: T) => boolean): T | undefined {
  for (const value of values) if (holds(value)) return value;
  return undefined;
}
