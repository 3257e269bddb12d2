import { fold } from "../../../text/fold.ts";
import { arabicHeads } from "./ar.ts";
import { englishHeads } from "./en.ts";
import { georgianHeads } from "./ka.ts";
import { persianHeads } from "./fa.ts";
import type { HeadLanguage } from "./language.ts";
import { russianHeads } from "./ru.ts";
import { albanianHeads } from "./sq.ts";

export type { HeadLanguage } from "./language.ts";

/** Every language with head words. A new one is a file and a line here. */
const headLanguages: readonly HeadLanguage[] = [
  arabicHeads,
  englishHeads,
  georgianHeads,
  persianHeads,
  russianHeads,
  albanianHeads,
];

/** What a word heads, where it is a part of a name: a body, a place, an event, or nothing, being no part of a person's name. */
export type Head = "body" | "place" | "event" | "other";

const languageByTag = new Map(headLanguages.map((language) => [language.tag, language]));
const byLanguage = new Map<string, ReadonlyMap<string, Head>>();
for (const { tag, others, places, bodies, events } of headLanguages) {
  const heads = new Map<string, Head>();
  for (const [kind, list] of [
    ["other", others],
    ["event", events],
    ["place", places],
    ["body", bodies],
  ] as const) {
    for (const word of list.split(/[\s;]+/u)) if (word !== "") heads.set(fold(word), kind);
  }
  byLanguage.set(tag, heads);
}

/** What a word (folded, in the form of a dictionary) heads in texts of a primary BCP 47 language. */
export function headOf(folded: string, tag: string): Head | null {
  return byLanguage.get(tag)?.get(folded) ?? null;
}

/** True for a body of one word that its parts tell («Росстат»); folded. */
export function isBodyByForm(folded: string, tag: string): boolean {
  return headsOf(tag)?.bodyForms?.(folded) === true;
}

/** The head words of a primary BCP 47 language; null where it has none. */
export function headsOf(tag: string): HeadLanguage | null {
  return languageByTag.get(tag) ?? null;
}
