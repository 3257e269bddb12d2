import type { Role } from "../../lexicon/roles/index.ts";
import type { EntityLabel } from "../../model.ts";

/** How a name stands for its entry. The order is that of trust: a full name says more than a short one. */
export const nameKinds = ["full", "alias", "acronym", "short", "surname", "demonym"] as const;
export type NameKind = (typeof nameKinds)[number];

/**
 * How far a name can be trusted where it stands alone, since it is also a common word or another's name.
 * - `usual`: nearly always the entity;
 * - `context`: only where the document speaks of the entity, its country or its role elsewhere;
 * - `never`: only inside longer names, or where a rule of its own (the short-name rule) lets it in.
 */
export const trusts = ["usual", "context", "never"] as const;
export type Trust = (typeof trusts)[number];

export interface EntryName {
  readonly text: string;
  readonly kind: NameKind;
  /** The tag of its source in `server/data/SOURCES.md`. */
  readonly source?: string;
  /** `usual` where left out. */
  readonly trust?: Trust;
}

/** An office held, by days or years of ISO 8601; an open end is still held. */
export interface Office {
  readonly office: string;
  /** The role noun that names it, where there is one. */
  readonly role?: Role;
  readonly start?: string;
  readonly end?: string;
}

/** The kinds of thing that an entry can be; each has its label (`labelOf`). */
export type EntryType =
  | "country"
  | "city"
  | "place"
  | "person"
  | "organisation"
  | "event"
  | "work"
  | "initiative"
  | "disease"
  | "role";

/** One person, place, body, event or work under all its names. */
export interface Entry {
  /** Wikidata QID, or null. */
  readonly id: string | null;
  readonly slug: string;
  readonly type: EntryType;
  /** 1: met in every readout; 2: known; 3: long tail. */
  readonly tier: 1 | 2 | 3;
  /** BCP 47 tag to names in that language; the first is the one to show. */
  readonly names: Readonly<Record<string, readonly EntryName[]>>;
  /** ISO 3166 code of the country it is. */
  readonly iso2?: string;
  /** ISO 3166 code of the country it belongs to. */
  readonly country?: string;
  readonly population?: number;
  readonly description?: Readonly<Record<string, string>>;
  readonly offices?: readonly Office[];
  /** When it existed, for what exists no more. */
  readonly validity?: { readonly start?: string; readonly end?: string };
  /** Where the id comes from, a tag of `server/data/SOURCES.md`. */
  readonly idSource?: string;
  readonly note?: string;
}

/** The key by which mentions and other entries refer to an entry: its QID, else its slug. */
export function keyOf(entry: Pick<Entry, "id" | "slug">): string {
  return entry.id ?? entry.slug;
}

const labels: Readonly<Record<EntryType, EntityLabel>> = {
  country: "LOC",
  city: "LOC",
  place: "LOC",
  person: "PER",
  organisation: "ORG",
  event: "EVENT",
  work: "WORK",
  initiative: "MISC",
  disease: "MISC",
  role: "ROLE",
};

/** The label of mentions of such an entry, demonyms aside. */
export function labelOf(type: EntryType): EntityLabel {
  return labels[type];
}

export const entryTypes = Object.keys(labels) as readonly EntryType[];

/** The English name, else the first there is, else the slug. */
export function displayName(entry: Pick<Entry, "names" | "slug">): string {
  const english = entry.names["en"]?.find((name) => name.kind !== "demonym");
  if (english !== undefined) return english.text;
  for (const names of Object.values(entry.names)) {
    const first = names.find((name) => name.kind !== "demonym");
    if (first !== undefined) return first.text;
  }
  return entry.slug;
}
