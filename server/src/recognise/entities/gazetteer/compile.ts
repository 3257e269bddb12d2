import { Vocabulary } from "../../../text/words.ts";
import { hashOf, slotsFor, writeBinary } from "./binary.ts";
import { type Entry, type EntryName, keyOf } from "./entry.ts";
import { packEntity, packReading } from "./facts.ts";
import { type CutName, cutName } from "./names.ts";
import { encodeEntry } from "./record.ts";
import { finish, part, type Steps } from "../../steps.ts";
import { familyFirstOf, surnameOf } from "./surnames.ts";
import { TokenTable } from "./token-table.ts";
import { buildTrie, type NameList } from "./trie.ts";
import { ByteSink } from "./utf8.ts";

/** Fewer letters written together are no name but some other word. */
const SHORTEST_JOINED = 5;
/** Longer names are not written together. */
const MOST_JOINED = 4;
/** Words kept while names are cut; beyond it the vocabulary starts anew. */
const VOCABULARY_ROOM = 100_000;
/** Entries that are looked at before others have their turn. */
const AT_ONCE = 64;

/**
 * Compiles entries into a gazetteer that `loadGazetteer` reads in place. The same entries in the same order give the
 * same bytes. Time and size grow with the number of names; empty names are passed over.
 */
export function compile(entries: readonly Entry[]): Uint8Array {
  return finish(compiling(entries));
}

/** The same in steps: a million names take many seconds. */
export function* compiling(entries: readonly Entry[]): Steps<Uint8Array> {
  const tokens = new TokenTable();
  const languages = new LanguageSets();
  const list: NameList = { starts: [], lengths: [], tokens: [], entities: [], facts: [], languages: [] };
  let vocabulary = new Vocabulary();
  let cut = 0;

  const add = (forms: readonly string[], entity: number, name: EntryName, shape: CutName, language: number): void => {
    list.starts.push(list.tokens.length);
    list.lengths.push(forms.length);
    for (const form of forms) list.tokens.push(tokens.intern(form));
    list.entities.push(entity);
    list.facts.push(
      packReading({
        kind: name.kind,
        shape: shape.shape,
        trust: name.trust ?? "usual",
        dotted: shape.dotted,
        languages: 0,
      }),
    );
    list.languages.push(language);
  };

  for (const [entity, entry] of entries.entries()) {
    if (entity % AT_ONCE === 0) yield (0.5 * entity) / entries.length;
    for (const [tag, names] of Object.entries(entry.names)) {
      const language = languages.indexOf(tag);
      for (const name of withSurnames(entry, names, tag, vocabulary)) {
        if (++cut % VOCABULARY_ROOM === 0) vocabulary = new Vocabulary();
        const shape = cutName(name.text, tag, vocabulary);
        if (shape === null) continue;
        add(shape.tokens, entity, name, shape, language);
        if (shape.arabic) for (const forms of writtenTogether(shape.tokens)) add(forms, entity, name, shape, language);
      }
    }
  }

  const trie = yield* part(buildTrie(list, tokens.count, languages), 0.5, 0.75);
  const records = yield* part(writeRecords(entries), 0.75, 0.85);
  const parts = yield* part(tokens.parts(), 0.85, 0.95);
  const keys = entries.map(keyOf);
  const slots = slotsFor(keys.length, (entity) => hashOf(keys[entity] as string));
  const keySlots = yield* part(slots, 0.95, 1);
  yield 1;
  return writeBinary({
    ...parts,
    ...trie,
    ...records,
    entityFacts: Uint32Array.from(entries, (entry) =>
      packEntity({
        type: entry.type,
        tier: entry.tier,
        country: entry.iso2 ?? entry.country ?? "",
        inOffice: (entry.offices ?? []).length > 0,
        size: Math.min(63, Math.max(0, Math.ceil(Math.log2((entry.population ?? 0) + 1)))),
      }),
    ),
    keySlots,
    languages: languages.toBytes(),
  });
}

/** The names of an entry in one language and the surnames and orders that follow from them, where none of them says it yet. */
function withSurnames(
  entry: Entry,
  names: readonly EntryName[],
  tag: string,
  vocabulary: Vocabulary,
): readonly EntryName[] {
  if (entry.type !== "person") return names;
  const known = new Set(names.map((name) => name.text));
  const all = [...names];
  for (const name of names) {
    for (const more of [surnameOf(entry, name, tag, vocabulary), familyFirstOf(entry, name, vocabulary)]) {
      if (more === null || known.has(more.text)) continue;
      known.add(more.text);
      all.push(more);
    }
  }
  return all;
}

/**
 * A name's tokens with neighbours written together («جین‌پینگ» as «جینپینگ», «بازی‌های المپیک» as «بازیهای المپیک»):
 * each pair, and all of them. Arabic and Persian texts lose the joint between words often.
 */
function writtenTogether(forms: readonly string[]): string[][] {
  const together: string[][] = [];
  if (forms.length < 2 || forms.length > MOST_JOINED) return together;
  for (let i = 0; i + 1 < forms.length; i++) {
    const pair = (forms[i] as string) + (forms[i + 1] as string);
    if (pair.length >= SHORTEST_JOINED) together.push([...forms.slice(0, i), pair, ...forms.slice(i + 2)]);
  }
  if (forms.length > 2) together.push([forms.join("")]);
  return together;
}

function* writeRecords(entries: readonly Entry[]): Steps<{ recordStarts: Uint32Array; records: Uint8Array }> {
  const sink = new ByteSink();
  const recordStarts = new Uint32Array(entries.length + 1);
  for (const [i, entry] of entries.entries()) {
    if (i % AT_ONCE === 0) yield i / entries.length;
    recordStarts[i] = sink.length;
    sink.write(encodeEntry(entry));
  }
  recordStarts[entries.length] = sink.length;
  return { recordStarts, records: sink.toBytes() };
}

/** Numbers languages, and the sets of languages that share a reading. */
export class LanguageSets {
  private readonly tags = new Map<string, number>();
  private readonly sets = new Map<string, number>();

  indexOf(tag: string): number {
    const known = this.tags.get(tag);
    if (known !== undefined) return known;
    this.tags.set(tag, this.tags.size);
    return this.tags.size - 1;
  }

  /** The number of this set of languages (ascending indexes). */
  setOf(languages: readonly number[]): number {
    const key = languages.join(",");
    const known = this.sets.get(key);
    if (known !== undefined) return known;
    this.sets.set(key, this.sets.size);
    return this.sets.size - 1;
  }

  toBytes(): Uint8Array {
    const sink = new ByteSink();
    const sets = [...this.sets.keys()].map((key) => key.split(",").map(Number));
    sink.write(JSON.stringify({ tags: [...this.tags.keys()], sets }));
    return sink.toBytes();
  }
}
