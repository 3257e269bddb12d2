import type { DateLanguage } from "../language.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import { ka } from "./ka.ts";
import { ru } from "./ru.ts";
import { sq } from "./sq.ts";
import { zh } from "./zh.ts";

/** Every language that dates are read in. A new language is a file and a line here. */
export const languages: readonly DateLanguage[] = [ar, en, fa, ka, ru, sq, zh];

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
