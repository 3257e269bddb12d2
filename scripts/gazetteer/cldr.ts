import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { EntryName } from "../../server/src/recognise/entities/gazetteer/entry.ts";

const require = createRequire(import.meta.url);

function json(path: string): unknown {
  return JSON.parse(readFileSync(require.resolve(path), "utf8"));
}

/** Names of one territory by locale. */
export type TerritoryNames = Readonly<Record<string, readonly EntryName[]>>;

interface TerritoriesFile {
  readonly main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
}

/** Variants of CLDR that a text may use too; "US-alt-short" is the acronym. */
const variants: Readonly<Record<string, EntryName["kind"]>> = { short: "acronym", variant: "alias" };

/**
 * The territories' names in every locale that CLDR covers in modern quality, by ISO 3166 code. Groups ("001 World",
 * "150 Europe") are left out: they are common words more often than names.
 */
export function territoryNames(): ReadonlyMap<string, TerritoryNames> {
  const { coverageLevels } = json("cldr-core/coverageLevels.json") as { coverageLevels: Record<string, string> };
  const locales = Object.keys(coverageLevels).filter((locale) => coverageLevels[locale] === "modern");
  const found = new Map<string, Record<string, EntryName[]>>();
  for (const locale of locales.toSorted()) {
    const file = json(`cldr-localenames-full/main/${locale}/territories.json`) as TerritoriesFile;
    const { territories } = Object.values(file.main)[0]?.localeDisplayNames ?? { territories: {} };
    for (const [key, text] of Object.entries(territories)) {
      const [code = "", , variant] = key.split("-");
      if (!/^[A-Z]{2}$/u.test(code) || text === code) continue;
      const names = found.get(code) ?? {};
      found.set(code, names);
      const kind = variant === undefined ? "full" : variants[variant];
      if (kind !== undefined) (names[locale] ??= []).push({ text, kind, source: "cldr-48.2" });
    }
  }
  return found;
}
