/** English names that people write in a `lang:` header instead of a code. */
const names: Readonly<Record<string, string>> = {
  albanian: "sq",
  arabic: "ar",
  armenian: "hy",
  azerbaijani: "az",
  chinese: "zh",
  english: "en",
  farsi: "fa",
  french: "fr",
  georgian: "ka",
  german: "de",
  hebrew: "he",
  kazakh: "kk",
  persian: "fa",
  russian: "ru",
  spanish: "es",
  turkish: "tr",
  ukrainian: "uk",
  uzbek: "uz",
};

/**
 * The BCP 47 tag of what a header or a caller writes: `ka`, `KA_ge`, `kat`, `Georgian`. Null where it is no language.
 * Canonical form by ECMA-402 (`kat` → `ka`).
 */
export function languageTag(written: string): string | null {
  const plain = written.trim().toLowerCase();
  const named = names[plain];
  if (named !== undefined) return named;
  try {
    return Intl.getCanonicalLocales(plain.replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

/** The language without region and script: the key of language data. `uz-Cyrl` keeps its script. */
export function baseLanguage(tag: string): string {
  return tag === "uz-Cyrl" ? tag : (tag.split("-")[0] ?? tag);
}
