import type { DateLanguage } from "../language.ts";
import { ar } from "./ar.ts";
import { az } from "./az.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { hy } from "./hy.ts";
import { ka } from "./ka.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";
import { sq } from "./sq.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { uz } from "./uz.ts";
import { zh } from "./zh.ts";

/** Every language that dates are read in. A new language is a file and a line here. */
export const languages: readonly DateLanguage[] = [ar, az, de, en, es, fa, fr, he, hy, ka, kk, ru, sq, tr, uk, uz, zh];

const byTag = new Map(languages.map((language) => [language.tag, language]));

/** The language data for a BCP 47 tag; English where there is none, for its digits and international forms. */
export function languageFor(tag: string): DateLanguage {
  const parts = tag.split("-");
  for (let length = parts.length; length > 0; length--) {
    const found = byTag.get(parts.slice(0, length).join("-"));
    if (found) return found;
  }
  return en;
}
