import { isAlbanianName } from "../../lexicon/given-names/index.ts";

/** [ending, what the nominative has instead], where no name of another language ends so. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/aj[tn]$/u, "aj"],
  [/(?<=[^aeiouyëj])it$/u, "i"],
  [/(?<=[kgh])u[tn]$/u, "u"],
  [/ë[ns]$/u, "a"],
];
/** Surnames of others end so in the nominative too ("Franklin"). */
const accusative = /(?<=[^aeiouyë])in$/u;
/** A surname in another case has so many letters. */
const SHORTEST = 5;

/**
 * The nominative of a surname that stands in another case («Arben Gashit», «Mira Ramën»), as written; the surname itself
 * where its ending may be its own. `given` is the name before it, folded, and empty for none. `stems` are the forms that
 * it may be one of, folded, the nominative among them.
 */
export function albanianSurname(surname: string, given: string, stems: ReadonlySet<string>): string {
  if (surname.length < SHORTEST) return surname;
  const found = endings.find(([ending]) => ending.test(surname));
  const isNative = found === undefined && accusative.test(surname) && isAlbanianName(given);
  const nominative =
    found === undefined ? surname.replace(accusative, isNative ? "i" : "in") : surname.replace(...found);
  return stems.has(nominative.toLowerCase()) ? nominative : surname;
}
