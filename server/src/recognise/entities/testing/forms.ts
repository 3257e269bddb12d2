import { arabicForms } from "./forms/ar.ts";
import { persianForms } from "./forms/fa.ts";
import { georgianForms } from "./forms/ka.ts";
import type { Forms } from "./forms/model.ts";
import { russianForms } from "./forms/ru.ts";
import { albanianForms } from "./forms/sq.ts";

const forms: Readonly<Record<string, Forms>> = {
  ka: georgianForms,
  ru: russianForms,
  sq: albanianForms,
  fa: persianForms,
  ar: arabicForms,
};

/** Letters that Arabic writes on the front of a word and that are no part of its name. */
const proclitics = ["و", "ف", "ب", "ك", "وب", "ول", "ل"];

export interface FormCase {
  readonly language: string;
  readonly slug: string;
  readonly text: string;
  /** What is to be marked. */
  readonly form: string;
}

/** All forms in their sentences. Arabic names come with each letter on their front besides. */
export function formCases(): FormCase[] {
  const cases: FormCase[] = [];
  for (const [language, { frame, classes, words }] of Object.entries(forms)) {
    const put = (slug: string, form: string, before = ""): void => {
      cases.push({ language, slug, form, text: frame.replace("_", before + form) });
    };
    for (const { endings, stems } of classes) {
      for (const line of stems) {
        const space = line.indexOf(" ");
        for (const ending of endings.split(" "))
          put(line.slice(0, space), line.slice(space + 1) + (ending === "-" ? "" : ending));
      }
    }
    for (const line of words) {
      const [slug = "", list = ""] = line.split(": ");
      for (const form of list.split("; ")) {
        put(slug, form);
        if (language !== "ar") continue;
        // The article loses its alif behind the preposition: «للصين»; the name begins with what is left of it.
        for (const letters of proclitics) {
          const assimilated = letters.endsWith("ل") && form.startsWith("ال");
          put(slug, assimilated ? form.slice(1) : form, letters);
        }
      }
    }
  }
  return cases;
}

/** Sentences with common words in place of a name, in which nothing is to be found. */
export function traps(): { readonly language: string; readonly text: string }[] {
  return Object.entries(forms).flatMap(([language, { frame, none }]) =>
    none.split("; ").map((word) => ({ language, text: frame.replace("_", word) })),
  );
}
