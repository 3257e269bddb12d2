/** The cases of Russian, one bit each: a form may stand for several. */
export const Case = {
  Nominative: 1,
  Genitive: 2,
  Dative: 4,
  Accusative: 8,
  Instrumental: 16,
  Prepositional: 32,
} as const;
export type Cases = number;

/** One way to read a word of a name. */
export interface NameReading {
  /** Folded, in the nominative. */
  readonly nominative: string;
  readonly cases: Cases;
  /** "m", "f", or "" for either. */
  readonly gender: "m" | "f" | "";
}

const { Nominative, Genitive, Dative, Accusative, Instrumental, Prepositional } = Case;
const ANY: Cases = 63;
const OBLIQUE: Cases = ANY & ~Nominative;

/** [ending, what the nominative has instead, cases, gender]: surnames that decline like adjectives or half so. */
const surnameEndings: readonly (readonly [ending: RegExp, put: string, cases: Cases, gender: "m" | "f"])[] = [
  [/(?<=[^аоэ][вн]|[аоэ]в)(?<=[оеёыи][вн])$/u, "", Nominative, "m"],
  [/(?<=[оеёыи][вн])а$/u, "", Genitive | Accusative, "m"],
  [/(?<=[оеёыи][вн])у$/u, "", Dative, "m"],
  [/(?<=[оеёыи][вн])ым$/u, "", Instrumental, "m"],
  [/(?<=[оеёыи][вн])е$/u, "", Prepositional, "m"],
  [/(?<=[оеёыи][вн])а$/u, "а", Nominative, "f"],
  [/(?<=[оеёыи][вн])ой$/u, "а", Genitive | Dative | Instrumental | Prepositional, "f"],
  [/(?<=[оеёыи][вн])у$/u, "а", Accusative, "f"],
  [/(?<=[сц]к)ий$/u, "ий", Nominative, "m"],
  [/(?<=[сц]к)ого$/u, "ий", Genitive | Accusative, "m"],
  [/(?<=[сц]к)ому$/u, "ий", Dative, "m"],
  [/(?<=[сц]к)им$/u, "ий", Instrumental, "m"],
  [/(?<=[сц]к)ом$/u, "ий", Prepositional, "m"],
  [/(?<=[сц]к)ая$/u, "ая", Nominative, "f"],
  [/(?<=[сц]к)ой$/u, "ая", Genitive | Dative | Instrumental | Prepositional, "f"],
  [/(?<=[сц]к)ую$/u, "ая", Accusative, "f"],
  [/(?<=[^сцаеиоуыэюя])ого$/u, "ый", Genitive | Accusative, "m"],
  [/(?<=[^сцаеиоуыэюя])ому$/u, "ый", Dative, "m"],
];

/** The same of nouns: given names, and surnames like them. */
const nounEndings: readonly (readonly [ending: RegExp, put: string, cases: Cases, gender: "m" | "f"])[] = [
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, "", Nominative, "m"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, "", Genitive | Accusative, "m"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, "", Dative, "m"],
  [/(?<=[бвгджзклмнпрстфх])ом$/u, "", Instrumental, "m"],
  [/(?<=[жцчшщ])ем$/u, "", Instrumental, "m"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, "", Prepositional, "m"],
  [/(?<=[аеиоуыэюя])й$/u, "й", Nominative, "m"],
  [/(?<=[аеиоуыэюя])я$/u, "й", Genitive | Accusative, "m"],
  [/(?<=[аеиоуыэюя])ю$/u, "й", Dative, "m"],
  [/(?<=[аеиоуыэюя])ем$/u, "й", Instrumental, "m"],
  [/(?<=[аеоуыэюя])е$/u, "й", Prepositional, "m"],
  [/(?<=и)и$/u, "й", Prepositional, "m"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])ь$/u, "ь", Nominative, "m"],
  [/(?<=[бвгджзклмнпрстфхц])я$/u, "ь", Genitive | Accusative, "m"],
  [/(?<=[бвгджзклмнпрстфхц])ю$/u, "ь", Dative, "m"],
  [/(?<=[бвгдзклмнпрстфх])ем$/u, "ь", Instrumental, "m"],
  [/(?<=[лнрт])е$/u, "ь", Prepositional, "m"],
  [/а$/u, "а", Nominative, "f"],
  [/ы$/u, "а", Genitive, "f"],
  [/(?<=[гкхжчшщ])и$/u, "а", Genitive, "f"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, "а", Dative | Prepositional, "f"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, "а", Accusative, "f"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:ой|ою)$/u, "а", Instrumental, "f"],
  [/(?<=[жцчшщ])ей$/u, "а", Instrumental, "f"],
  [/я$/u, "я", Nominative, "f"],
  [/(?<=[бвдзлмнпрстфьаеиоу])и$/u, "я", Genitive | Dative | Prepositional, "f"],
  [/(?<=[лнрьй])е$/u, "я", Dative | Prepositional, "f"],
  [/ю$/u, "я", Accusative, "f"],
  [/(?<=[лнрьайеиоу])ей$/u, "я", Instrumental, "f"],
  [/(?<=[втрл])ь$/u, "ь", Nominative | Accusative, "f"],
  [/(?<=[втрл])и$/u, "ь", Genitive | Dative | Prepositional, "f"],
  [/(?<=[втрл])ью$/u, "ь", Instrumental, "f"],
];

/** Names that have one form for all cases: in о, э, у, ы, -их, -ых, and many in е, и, ю. */
const undeclined = /(?:[оэуеюыи]|[иы]х|аго|ово)$/u;

/** Those among them that leave no doubt. */
const never = /(?:дзе|швили|енко|[иы]х|аго|ово)$/u;

function readingsBy(folded: string, endings: readonly (readonly [RegExp, string, Cases, "m" | "f"])[]): NameReading[] {
  const found: NameReading[] = [];
  for (const [ending, put, cases, gender] of endings) {
    if (!ending.test(folded)) continue;
    const nominative = folded.replace(ending, put);
    if (nominative.length >= 2) found.push({ nominative, cases, gender });
  }
  return found;
}

/** Every way to read a given name (folded); those whose nominative `isKnown` first and alone, where there are any. */
export function givenReadings(folded: string, isKnown: (folded: string) => boolean): NameReading[] {
  const all = readingsBy(folded, nounEndings);
  const known = all.filter(({ nominative }) => isKnown(nominative));
  // Known names in а and я are men's as well («Никита», «Илья»).
  if (known.length > 0) return known.map((one) => (/[ая]$/u.test(one.nominative) ? { ...one, gender: "" } : one));
  if (undeclined.test(folded) && isKnown(folded)) return [{ nominative: folded, cases: ANY, gender: "" }];
  return [...all, { nominative: folded, cases: ANY, gender: "" }];
}

/** Every way to read a surname (folded). */
export function surnameReadings(folded: string): NameReading[] {
  if (never.test(folded)) return [{ nominative: folded, cases: ANY, gender: "" }];
  const adjectival = readingsBy(folded, surnameEndings);
  if (adjectival.length > 0) return adjectival;
  const all = readingsBy(folded, nounEndings)
    .filter(({ nominative }) => fitsSurname(folded, nominative))
    .map((one): NameReading => (/[ая]$/u.test(one.nominative) ? { ...one, gender: "" } : one));
  // A woman's surname that ends in a consonant has one form.
  if (/[бвгджзйклмнпрстфхцчшщь]$/u.test(folded)) all.push({ nominative: folded, cases: ANY, gender: "f" });
  if (undeclined.test(folded) || all.length === 0) all.push({ nominative: folded, cases: ANY, gender: "" });
  return all;
}

/** Foreign surnames in -и do not decline, and those in -ия are none in -ий («Таяни», «Хонелия»). */
function fitsSurname(folded: string, nominative: string): boolean {
  if (/[^и]и$/u.test(folded) && nominative.endsWith("я")) return false;
  return !nominative.endsWith("ий") || folded === nominative;
}

/** Ends of men's surnames to which an -а is the genitive's sooner than their own. */
const genitiveLikely =
  /(?:ян|ич|[ую]к|як|ник|ман|берг|сон|ер|ель|ейн|ен|штейн|ис|ас|ус|ов|ев|ин|аль|он|бай|хан|бек)[ая]$/u;

/** A name read as a whole: the nominatives of its first and last word, and the cases that it may stand in. */
export interface WholeReading {
  readonly first: string;
  readonly last: string;
  readonly cases: Cases;
}

/**
 * The best reading of a name of two words or more: both words agree in case and gender. `stems` are the forms that all
 * mentions of the surname may be of; `governed` is true where a preposition or an oblique title stands before it, false
 * where something says that it is the subject, null where nothing tells. Null where no readings agree.
 */
export function readName(
  given: readonly NameReading[],
  surnames: readonly NameReading[],
  stems: ReadonlySet<string>,
  governed: boolean | null,
): WholeReading | null {
  let best: WholeReading | null = null;
  let most = -1;
  for (const one of given) {
    for (const other of surnames) {
      const cases = one.cases & other.cases;
      if (cases === 0 || (one.gender !== "" && other.gender !== "" && one.gender !== other.gender)) continue;
      let score = 0;
      if (stems.has(other.nominative)) score += 4;
      // A reading by endings says more than that a word has none.
      if (one.cases !== ANY) score += 2;
      if (other.cases !== ANY && other.cases !== Prepositional) score += 2;
      if (cases === Nominative && other.nominative.length > 4 && nounLike(other)) score -= 2;
      const isSubject = (cases & Nominative) !== 0;
      if (governed === true) score += (cases & OBLIQUE) !== 0 ? 3 : 0;
      else if (isSubject) score += governed === false ? 3 : 1;
      if (score > most) {
        most = score;
        best = { first: one.nominative, last: other.nominative, cases };
      }
    }
  }
  return best;
}

function nounLike({ nominative, gender }: NameReading): boolean {
  return gender === "" && genitiveLikely.test(nominative);
}

/** `text` with the ending of `folded`, and its own capitals. */
export function withEnding(text: string, nominative: string): string {
  let same = 0;
  const lower = text.toLowerCase().replaceAll("ё", "е");
  while (same < lower.length && same < nominative.length && lower[same] === nominative[same]) same++;
  const ending = nominative.slice(same);
  return text.slice(0, same) + (text === text.toUpperCase() && text.length > 1 ? ending.toUpperCase() : ending);
}
