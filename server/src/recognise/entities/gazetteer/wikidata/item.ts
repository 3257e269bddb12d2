/** Items of Wikidata, as its API and its dumps write them in JSON, made into statements of a gazetteer's file. */
import type { EntryName, EntryType, NameKind, Office } from "../entry.ts";
import { isRecord } from "../user/readNames.ts";
import { isQid } from "../user/statement.ts";
import { byProperty, classes } from "./types.ts";

/** An item as far as a gazetteer wants it. */
export interface ItemEntry {
  readonly id: string;
  /** Null where neither its classes nor its properties tell. */
  readonly type: EntryType | null;
  readonly names: Readonly<Record<string, readonly EntryName[]>>;
  readonly description: Readonly<Record<string, string>>;
  readonly validity: { readonly start?: string; readonly end?: string } | null;
  readonly offices: readonly Office[];
  /** QID of the country it belongs to (P17, P27). */
  readonly country: string | null;
  /** ISO 3166 code, of countries. */
  readonly iso2: string | null;
}

/** More aliases in one language serve nobody. */
const MOST_ALIASES = 60;

/**
 * The entry that an item gives in the languages wanted (BCP 47; `mul` is always taken, and variants such as `zh-hant`
 * with their language). Null for what is no item, or has no name in these languages. `officeNames`: what the offices that
 * a person has held (P39) are called, by QID; others are left out.
 */
export function entryOfItem(
  item: unknown,
  languages: ReadonlySet<string>,
  officeNames: Readonly<Record<string, string>> = {},
): ItemEntry | null {
  if (!isRecord(item) || typeof item["id"] !== "string" || !isQid(item["id"])) return null;
  const names: Record<string, EntryName[]> = {};
  const add = (tag: string | null, value: unknown, kind: NameKind): void => {
    if (tag === null || !isRecord(value) || typeof value["value"] !== "string") return;
    const text = value["value"].trim();
    const list = (names[tag] ??= []);
    if (text === "" || list.length > MOST_ALIASES || list.some((name) => name.text === text)) return;
    list.push({ text, kind: kind === "alias" && isAcronym(text) ? "acronym" : kind });
  };
  for (const [code, label] of fieldsOf(item["labels"])) add(wanted(code, languages), label, "full");
  for (const [code, aliases] of fieldsOf(item["aliases"])) {
    const tag = wanted(code, languages);
    if (Array.isArray(aliases)) for (const alias of aliases as unknown[]) add(tag, alias, "alias");
  }
  if (Object.keys(names).length === 0) return null;
  const description: Record<string, string> = {};
  for (const [code, text] of fieldsOf(item["descriptions"])) {
    const tag = wanted(code, languages);
    if (tag !== null && isRecord(text) && typeof text["value"] === "string") description[tag] = text["value"];
  }
  const claims = new Claims(item["claims"]);
  const type = typeOf(claims);
  const isPerson = type === "person";
  const [start, end] = [claims.day(isPerson ? "P569" : "P571"), claims.day(isPerson ? "P570" : "P576")];
  return {
    id: item["id"],
    type,
    names,
    description,
    validity: start === null && end === null ? null : { ...(start && { start }), ...(end && { end }) },
    offices: isPerson ? claims.offices(officeNames) : [],
    country: claims.items(isPerson ? "P27" : "P17")[0] ?? null,
    iso2: claims.text("P297"),
  };
}

/** The statement to write for an entry. `countryOf` knows the ISO 3166 code of a country by its QID. */
export function statementOf(
  { id, type, names, description, validity, offices, country, iso2 }: ItemEntry,
  otherwise: EntryType | null,
  countryOf: (qid: string) => string | undefined,
): { id: string; type: EntryType | null; names: ItemEntry["names"]; set: Record<string, unknown> } {
  const code = iso2 ?? (country === null ? undefined : countryOf(country));
  const told = type ?? otherwise;
  const isEnglish = Object.keys(description).join() === "en";
  const set: Record<string, unknown> = {
    ...(told && { type: told }),
    ...(Object.keys(description).length > 0 && { description: isEnglish ? description["en"] : description }),
    ...(code !== undefined && { [type === "country" ? "iso2" : "country"]: code }),
    ...(validity && { validity }),
    ...(offices.length > 0 && { offices }),
  };
  return { id, type: told, names, set };
}

function typeOf(claims: Claims): EntryType | null {
  for (const item of claims.items("P31")) {
    const type = Object.hasOwn(classes, item) ? classes[item] : undefined;
    if (type !== undefined) return type;
  }
  return byProperty.find(([property]) => claims.has(property))?.[1] ?? null;
}

/** `zh-hant` as `zh-Hant` where `zh` is wanted; null for languages that are not. */
function wanted(code: string, languages: ReadonlySet<string>): string | null {
  const [language = "", ...variant] = code.toLowerCase().split("-");
  if (language !== "mul" && !languages.has(language)) return null;
  return [
    language,
    ...variant.map((part) => (part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1) : part)),
  ].join("-");
}

/** Capitals alone, as of a body: "NATO", «ООН». */
function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.-]{1,9}$/u.test(text);
}

function fieldsOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}

/** The values of an item's statements, those of preferred rank first. */
class Claims {
  private readonly claims: Readonly<Record<string, unknown>>;

  constructor(claims: unknown) {
    this.claims = isRecord(claims) ? claims : {};
  }

  has(property: string): boolean {
    return this.values(property).length > 0;
  }

  /** QIDs. */
  items(property: string): string[] {
    return this.values(property).flatMap((value) =>
      isRecord(value) && typeof value["id"] === "string" ? [value["id"]] : [],
    );
  }

  text(property: string): string | null {
    return this.values(property).find((value): value is string => typeof value === "string") ?? null;
  }

  /** A day, month or year of ISO 8601, as exact as the item has it. */
  day(property: string): string | null {
    return firstDay(this.values(property));
  }

  /** The offices held (P39) that have a name, with their time as far as it is told (P580, P582). */
  offices(names: Readonly<Record<string, string>>): Office[] {
    return this.statements("P39").flatMap((statement): Office[] => {
      const [value] = valuesOf([statement["mainsnak"]]);
      const id = isRecord(value) && typeof value["id"] === "string" ? value["id"] : "";
      const office = Object.hasOwn(names, id) ? names[id] : undefined;
      if (office === undefined) return [];
      const time = (property: string): string | null => {
        const { qualifiers } = statement;
        const snaks = isRecord(qualifiers) ? qualifiers[property] : undefined;
        return firstDay(Array.isArray(snaks) ? valuesOf(snaks as unknown[]) : []);
      };
      const [start, end] = [time("P580"), time("P582")];
      return [{ office, ...(start && { start }), ...(end && { end }) }];
    });
  }

  private values(property: string): unknown[] {
    return valuesOf(this.statements(property).map(({ mainsnak }) => mainsnak));
  }

  private statements(property: string): Readonly<Record<string, unknown>>[] {
    const list = this.claims[property];
    if (!Array.isArray(list)) return [];
    const claims = (list as unknown[]).filter(isRecord).filter(({ rank }) => rank !== "deprecated");
    return claims.toSorted((a, b) => Number(b["rank"] === "preferred") - Number(a["rank"] === "preferred"));
  }
}

function valuesOf(snaks: readonly unknown[]): unknown[] {
  return snaks.flatMap((snak) => {
    const value = isRecord(snak) && isRecord(snak["datavalue"]) ? snak["datavalue"]["value"] : undefined;
    return value === undefined ? [] : [value];
  });
}

/** Nothing that is less exact than a year. */
function firstDay(values: readonly unknown[]): string | null {
  for (const value of values) {
    if (!isRecord(value) || typeof value["time"] !== "string") continue;
    const [, year, month = "00", day = "00"] = /^\+?(-?\d{4})-(\d\d)-(\d\d)/.exec(value["time"]) ?? [];
    if (year === undefined || Number(value["precision"]) < 9) continue;
    return month === "00" ? year : day === "00" ? `${year}-${month}` : `${year}-${month}-${day}`;
  }
  return null;
}
