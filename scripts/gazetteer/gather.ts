import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Entry, EntryName, EntryType } from "../../server/src/recognise/entities/gazetteer/entry.ts";
import { territoryNames } from "./cldr.ts";
import { officesOf, roleOfTitle } from "./offices.ts";
import { readDemonyms, readPersons, readThings } from "./psv.ts";
import { type Trap, trustsOf, type Verdict } from "./traps.ts";

const data = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "server", "data");
const persons = [
  "additions-persons.psv",
  "additions-persons-persian.psv",
  "additions-persons-georgian.psv",
  "additions-persons-russian.psv",
  "additions-persons-chinese.psv",
  "additions-persons-arabic.psv",
  "additions-persons-english.psv",
  "additions-persons-albanian.psv",
];
const things = [
  "additions-bodies.psv",
  "additions-bodies-persian.psv",
  "additions-bodies-georgian.psv",
  "additions-bodies-russian.psv",
  "additions-bodies-chinese.psv",
  "additions-bodies-english.psv",
  "additions-bodies-arabic.psv",
  "additions-bodies-albanian.psv",
  "additions-places.psv",
  "additions-places-persian.psv",
  "additions-places-arabic.psv",
  "additions-places-georgian.psv",
  "additions-places-russian.psv",
  "additions-places-chinese.psv",
  "additions-places-english.psv",
  "additions-places-albanian.psv",
  "additions-events.psv",
  "additions-events-english.psv",
];
const files = [
  "gazetteer.jsonl",
  ...persons,
  ...things,
  "demonyms.psv",
  "corrections.jsonl",
  "traps.jsonl",
  "verdicts.jsonl",
];

export function inputFiles(): string[] {
  return files.map((name) => join(data, name));
}

const text = (name: string): string => readFileSync(join(data, name), "utf8");

function lines<T>(name: string): T[] {
  return text(name)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/** What is mended in the sources by hand; see `corrections.jsonl`. */
interface Correction {
  readonly slug: string;
  readonly remove?: boolean;
  readonly mergeInto?: string;
  readonly type?: EntryType;
  /** The English name to show. */
  readonly display?: string;
  readonly dropDemonyms?: boolean;
  readonly drop?: Readonly<Record<string, readonly string[]>>;
  readonly why: string;
}

type Entries = Map<string, Entry>;

/** All entries of the bundled gazetteer, each name with the trust it deserves, in a fixed order. */
export function gatherEntries(): Entry[] {
  const entries: Entries = new Map(lines<Entry>("gazetteer.jsonl").map((entry) => [entry.slug, entry]));
  for (const correction of lines<Correction>("corrections.jsonl")) correct(entries, correction);
  for (const file of persons) for (const entry of readPersons(text(file), file)) add(entries, entry);
  for (const file of things) for (const entry of readThings(text(file), file)) add(entries, entry);
  addDemonyms(entries);
  addTerritories(entries);
  const trust = trustsOf(lines<Trap>("traps.jsonl"), lines<Verdict>("verdicts.jsonl"));
  return [...entries.values()].map((entry) => {
    const names = mapNames(entry, (name, tag) => {
      const found = trust(entry, tag, name);
      return found === "usual" ? name : { ...name, trust: found };
    });
    return withOffices({ ...entry, names });
  });
}

function correct(entries: Entries, { slug, remove, mergeInto, type, display, dropDemonyms, drop }: Correction): void {
  const entry = entries.get(slug);
  if (entry === undefined) throw new Error(`corrections.jsonl: no entry ${slug}`);
  if (remove === true || mergeInto !== undefined) entries.delete(slug);
  const target = mergeInto === undefined ? undefined : entries.get(mergeInto);
  if (target !== undefined) entries.set(target.slug, { ...target, names: union(target.names, asAliases(entry)) });
  if (!entries.has(slug)) return;
  const kept: Record<string, EntryName[]> = {};
  for (const [tag, names] of Object.entries(entry.names)) {
    kept[tag] = names.filter(
      (name) => !(dropDemonyms === true && name.kind === "demonym") && drop?.[tag]?.includes(name.text) !== true,
    );
  }
  if (display !== undefined)
    kept["en"] = [{ text: display, kind: "full", source: "hand" }, ...(kept["en"] ?? []).map(asAlias)];
  entries.set(slug, { ...entry, ...(type !== undefined && { type }), names: kept });
}

const asAlias = (name: EntryName): EntryName => (name.kind === "full" ? { ...name, kind: "alias" } : name);

function asAliases(entry: Entry): Entry["names"] {
  return mapNames(entry, asAlias);
}

/** A new entry; or more names for the entry that has the slug, whose own shown names stay first. */
function add(entries: Entries, addition: Entry): void {
  const known = entries.get(addition.slug);
  if (known === undefined) {
    entries.set(addition.slug, addition);
    return;
  }
  if (known.type !== addition.type) throw new Error(`${addition.slug} is a ${known.type}, not a ${addition.type}`);
  const { names: more, description, ...facts } = addition;
  entries.set(addition.slug, {
    ...known,
    tier: Math.min(known.tier, facts.tier) as Entry["tier"],
    ...(known.country === undefined && facts.country !== undefined && { country: facts.country }),
    names: union(known.names, more),
    ...((known.description ?? description) !== undefined && { description: { ...description, ...known.description } }),
  });
}

function union(first: Entry["names"], second: Entry["names"]): Entry["names"] {
  const all: Record<string, EntryName[]> = {};
  for (const tag of [...Object.keys(first), ...Object.keys(second)]) {
    if (all[tag] !== undefined) continue;
    const known = first[tag] ?? [];
    const texts = new Set(known.map((name) => name.text));
    const more = (second[tag] ?? []).filter((name) => !texts.has(name.text));
    all[tag] = [...known, ...(known.length > 0 ? more.map(asAlias) : more)];
  }
  return all;
}

function addDemonyms(entries: Entries): void {
  for (const [slug, names] of readDemonyms(text("demonyms.psv"), "demonyms.psv")) {
    const entry = entries.get(slug);
    if (entry === undefined) throw new Error(`demonyms.psv: no entry ${slug}`);
    entries.set(slug, { ...entry, names: union(entry.names, names) });
  }
  for (const [slug, entry] of entries) {
    entries.set(slug, { ...entry, names: withoutParticles(withDefiniteDemonyms(entry.names)) });
  }
}

/** Arabic adjectives stand with the article more often than without («الصيني»). */
function withDefiniteDemonyms(names: Entry["names"]): Entry["names"] {
  const arabic = names["ar"];
  if (arabic === undefined) return names;
  const definite = arabic
    .filter((name) => name.kind === "demonym" && !name.text.startsWith("ال"))
    .map((name) => ({ ...name, text: `ال${name.text}` }));
  return union(names, { ar: definite });
}

/** 中国的 is the name 中国 and a particle. */
function withoutParticles(names: Entry["names"]): Entry["names"] {
  const chinese = names["zh"];
  return chinese === undefined ? names : { ...names, zh: chinese.filter((name) => !name.text.endsWith("的")) };
}

function addTerritories(entries: Entries): void {
  const byCode = territoryNames();
  for (const [slug, entry] of entries) {
    const names = entry.iso2 === undefined ? undefined : byCode.get(entry.iso2);
    if (names !== undefined) entries.set(slug, { ...entry, names: union(entry.names, names) });
  }
}

function mapNames(entry: Entry, change: (name: EntryName, tag: string) => EntryName): Entry["names"] {
  const names: Record<string, EntryName[]> = {};
  for (const [tag, list] of Object.entries(entry.names)) names[tag] = list.map((name) => change(name, tag));
  return names;
}

/** A person's offices with the role each of them is; those of the description beside the listed ones. */
function withOffices(entry: Entry): Entry {
  if (entry.type !== "person") return entry;
  const told = officesOf(entry.description?.["en"] ?? "");
  const listed = (entry.offices ?? []).flatMap((office) => {
    const role = roleOfTitle(office.office);
    // Data lists end in January 2023: an open office without a description that says so may be over.
    return role === undefined || told.some((one) => one.role === role) ? [] : [{ ...office, role }];
  });
  const offices = [...told, ...listed];
  return offices.length === 0 ? entry : { ...entry, offices };
}
