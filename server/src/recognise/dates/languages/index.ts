import type { CalendarName } from "../../model.ts";
import type { DateLanguage } from "../language.ts";
import { ar } from "./ar.ts";
import { az } from "./az.ts";
import { cldrRows } from "./cldr/data.ts";
import { cldrLanguage } from "./cldr/language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { hy } from "./hy.ts";
import { ja } from "./ja.ts";
import { ka } from "./ka.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";
import { sq } from "./sq.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { uz } from "./uz.ts";
import { zh } from "./zh.ts";

/** Every language that dates are read in by hand-made data. A new language is a file and a line here. */
export const languages: readonly DateLanguage[] = [
  ar,
  az,
  de,
  en,
  es,
  fa,
  fr,
  he,
  hy,
  ja,
  ka,
  kk,
  ru,
  sq,
  tr,
  uk,
  uz,
  zh,
];

const byTag = new Map(languages.map((language) => [language.tag, language]));

/** Tags that mean a language of another tag. */
const aliases: Readonly<Record<string, string>> = { no: "nb", iw: "he", in: "id", tl: "fil", sh: "sr-Latn" };

/** Calendars that texts of a CLDR language use beside the Gregorian one. */
const calendars: Readonly<Record<string, CalendarName>> = { th: "buddhist", ps: "persian" };

/** The language data for a BCP 47 tag; English where there is none, for its digits and international forms. */
export function languageFor(tag: string): DateLanguage {
  const parts = (aliases[tag] ?? tag).split("-");
  for (let length = parts.length; length > 0; length--) {
    const key = parts.slice(0, length).join("-");
    const found = byTag.get(key) ?? fromCldr(key);
    if (found) return found;
  }
  return en;
}

function fromCldr(tag: string): DateLanguage | undefined {
  const row = cldrRows[tag];
  if (!row) return undefined;
  const calendar = calendars[tag];
  const language = { ...cldrLanguage(tag, row), ...(calendar ? { calendar } : {}) };
  byTag.set(tag, language);
  return language;
}
