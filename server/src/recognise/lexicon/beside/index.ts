import { englishBeside } from "./en.ts";
import type { BesideLanguage } from "./language.ts";
import { russianBeside } from "./ru.ts";
import { albanianBeside } from "./sq.ts";

/** Every language with such nouns. A new one is a file and a line here. */
const languages: readonly BesideLanguage[] = [englishBeside, russianBeside, albanianBeside];

/** The nouns of one language, to be looked up. */
export type Beside = {
  readonly [Key in keyof Omit<BesideLanguage, "tag" | "linkedNever">]-?: ReadonlySet<string>;
} & Pick<BesideLanguage, "linkedNever"> & {
    /** All words in small letters beside which a place may stand: what is none of them need not be looked at. */
    readonly toPlaces: ReadonlySet<string>;
  };

const sets = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

const byLanguage = new Map<string, Beside>(
  languages.map((language) => [
    language.tag,
    {
      persons: sets(language.persons),
      relatives: sets(language.relatives),
      naming: sets(language.naming),
      places: sets(language.places),
      placesBefore: sets(language.placesBefore),
      placesDirect: sets(language.placesDirect ?? ""),
      plurals: sets(language.plurals ?? ""),
      bodiesDirect: sets(language.bodiesDirect ?? ""),
      ...(language.linkedNever === undefined ? {} : { linkedNever: language.linkedNever }),
      link: sets(language.link),
      regions: sets(language.regions),
      prepositions: sets(language.prepositions),
      locatives: sets(language.locatives ?? ""),
      notPlaceBefore: sets(language.notPlaceBefore ?? ""),
      behindPlaces: sets(language.behindPlaces ?? ""),
      notPlaces: sets(language.notPlaces ?? ""),
      articles: sets(language.articles),
      ages: sets(language.ages),
      toPlaces: sets(
        [
          language.places,
          language.placesBefore,
          language.placesDirect,
          language.plurals,
          language.bodiesDirect,
          language.prepositions,
          language.locatives,
        ].join(" "),
      ),
    },
  ]),
);

/** True for a word (folded, in small letters) beside which places stand in any of the languages. */
export function standsBesidePlaces(folded: string): boolean {
  for (const { toPlaces } of byLanguage.values()) if (toPlaces.has(folded)) return true;
  return false;
}

/** The nouns beside names in a primary BCP 47 language; null where nobody has listed them. */
export function besideOf(tag: string): Beside | null {
  return byLanguage.get(tag) ?? null;
}
