import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Entry, EntryName, Trust } from "../../server/src/recognise/entities/gazetteer/entry.ts";
import { type Trap, trustsOf } from "./traps.ts";

const data = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "server", "data");
const files = ["gazetteer.jsonl", "additions.jsonl", "traps.jsonl"].map((name) => join(data, name));

export function inputFiles(): string[] {
  return files.filter((file) => existsSync(file));
}

function rows<T>(name: string): T[] {
  const file = join(data, name);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as T);
}

/** All entries of the bundled gazetteer, each name with the trust it deserves. */
export function gatherEntries(): Entry[] {
  const trust = trustsOf(rows<Trap>("traps.jsonl"));
  const entries = merged(rows<Entry>("gazetteer.jsonl"), rows<Entry>("additions.jsonl"));
  return entries.map((entry) => ({ ...entry, names: withTrust(entry, trust) }));
}

/** Additions to an entry of the same slug join it; their names come first where they are full ones. */
function merged(base: readonly Entry[], additions: readonly Entry[]): Entry[] {
  const bySlug = new Map(base.map((entry) => [entry.slug, entry]));
  for (const addition of additions) {
    const known = bySlug.get(addition.slug);
    bySlug.set(addition.slug, known === undefined ? addition : join2(known, addition));
  }
  return [...bySlug.values()];
}

function join2(known: Entry, addition: Entry): Entry {
  const names: Record<string, EntryName[]> = {};
  for (const tag of new Set([...Object.keys(known.names), ...Object.keys(addition.names)])) {
    const more = addition.names[tag] ?? [];
    const texts = new Set(more.map((name) => name.text));
    names[tag] = [...more, ...(known.names[tag] ?? []).filter((name) => !texts.has(name.text))];
  }
  return { ...known, ...addition, id: known.id ?? addition.id, names };
}

function withTrust(entry: Entry, trust: (slug: string, tag: string, text: string) => Trust): Entry["names"] {
  const names: Record<string, EntryName[]> = {};
  for (const [tag, list] of Object.entries(entry.names)) {
    names[tag] = list.map((name) => {
      const found = trust(entry.slug, tag, name.text);
      return found === "usual" ? name : { ...name, trust: found };
    });
  }
  return names;
}
