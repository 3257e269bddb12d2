import { type Entry, type EntryName, type EntryType, entryTypes, type NameKind, type Trust } from "./entry.ts";

/**
 * How an entry is kept in a compiled gazetteer: JSON without what can be left out. Names are written with one letter for
 * their kind before them, and one for their trust where it is not the usual one; where names come from stays in the
 * sources. What is not known is 0.
 */
type Row = readonly [
  id: string | null,
  slug: string,
  type: number,
  tier: Entry["tier"],
  names: Readonly<Record<string, readonly string[]>>,
  country?: string | 0,
  /** A text alone is English. */
  description?: string | Readonly<Record<string, string>> | 0,
  rest?: Rest,
];
type Rest = Omit<Entry, "id" | "slug" | "type" | "tier" | "names" | "country" | "description">;

const kindLetters: Readonly<Record<NameKind, string>> = {
  full: "f",
  alias: "a",
  acronym: "c",
  short: "s",
  surname: "u",
  demonym: "d",
};
const trustLetters: Readonly<Record<Trust, string>> = { usual: "", context: "?", never: "!" };
const kinds = new Map(Object.entries(kindLetters).map(([kind, letter]) => [letter, kind as NameKind]));
const trusts = new Map(Object.entries(trustLetters).map(([trust, letter]) => [letter, trust as Trust]));

export function encodeEntry({ id, slug, type, tier, names, country, description, ...rest }: Entry): string {
  const packed: Record<string, string[]> = {};
  for (const [tag, list] of Object.entries(names)) {
    packed[tag] = list.map((name) => kindLetters[name.kind] + trustLetters[name.trust ?? "usual"] + name.text);
  }
  const head = [id, slug, entryTypes.indexOf(type), tier, packed] as const;
  const isEnglish = Object.keys(description ?? {}).join() === "en";
  const told = [country ?? 0, (isEnglish ? description?.["en"] : description) ?? 0] as const;
  const row: Row =
    Object.keys(rest).length > 0
      ? [...head, ...told, rest]
      : told[0] === 0 && told[1] === 0
        ? head
        : [...head, ...told];
  return JSON.stringify(row);
}

export function decodeEntry(json: string): Entry {
  const [id, slug, type, tier, packed, country = 0, description = 0, rest] = JSON.parse(json) as Row;
  const names: Record<string, EntryName[]> = {};
  for (const [tag, list] of Object.entries(packed)) names[tag] = list.map(decodeName);
  return {
    id,
    slug,
    type: entryTypes[type] as EntryType,
    tier,
    names,
    ...(country !== 0 && { country }),
    ...(description !== 0 && { description: typeof description === "string" ? { en: description } : description }),
    ...rest,
  };
}

function decodeName(packed: string): EntryName {
  const kind = kinds.get(packed.charAt(0)) ?? "alias";
  const trust = trusts.get(packed.charAt(1));
  return trust === undefined || trust === "usual"
    ? { text: packed.slice(1), kind }
    : { text: packed.slice(2), kind, trust };
}
