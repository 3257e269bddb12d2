/** The case that a Georgian word's ending shows; postpositions written onto it count as cases. */
export type Case =
  | "bare"
  | "nominative"
  | "ergative"
  | "dative"
  | "genitive"
  | "with"
  | "for"
  | "from"
  | "to"
  | "other";

const endings: readonly (readonly [RegExp, Case])[] = [
  [/თან(?:აც|ვე)?$/u, "with"],
  [/თვის(?:აც|ვე)?$/u, "for"],
  [/გან(?:აც|ვე)?$/u, "from"],
  [/(?:კენ|ადმი|უდმი|ისდამი|მდე|ზე|ში|დან)(?:აც|ც|ვე)?$/u, "to"],
  [/(?:[^აეიოუ]მა|[აეიოუ]მ)(?:აც|ც|ვე)?$/u, "ergative"],
  [/ის(?:ა|აც|აცა|ვე)?$/u, "genitive"],
  [/(?:ით|ად)(?:აც|ვე)?$/u, "other"],
  [/ს(?:ა|აც|აცა|ვე)?$/u, "dative"],
  [/[აეიოუ](?:ც|ვე)?$/u, "nominative"],
];

/** The case of a folded word. */
export function caseOf(folded: string): Case {
  return endings.find(([ending]) => ending.test(folded))?.[1] ?? "bare";
}

/** Whether a name in case `own` may stand in apposition to a title in case `title`. */
export function agrees(title: Case, own: Case, folded: string): boolean {
  if (title === own) return true;
  if (title === "bare") return true;
  // Stems in o and u have one form for both (ჩავუშოღლუს), and a Baltic dative looks like a genitive (ბუდრისს, ბუდრის), as does that of a stem in ai (ორბაის).
  if (title === "genitive") return own === "dative" && /[აეოუ]სა?$/u.test(folded);
  return title === "dative" && own === "genitive" && /[^იუ]ისა?$/u.test(folded);
}

/** [ending, what the nominative has instead]; of several that fit, the first whose result is among the stems. */
const nominatives: readonly (readonly [RegExp, string])[] = [
  [/ისს$/u, "ისი"],
  [/([აეო])ის$/u, "$1ი"],
  [/([ა-ჰ]შვილ)(?:მა|ს|სა|ის|ისა|თან|ისთვის|ისგან|ისკენ|ით|ად|იც|მაც|საც)$/u, "$1ი"],
  [/ძ(?:ემ|ეს|ესა|ის|ისა|ესთან|ისთვის|ისგან|ისკენ|ით|ემაც|ესაც|ეც)$/u, "ძე"],
  [/([^აეიოუ])მა(?:ც)?$/u, "$1ი"],
  [/([აეიოუ])მ(?:აც|ც)?$/u, "$1"],
  [/(სკ|ცკ)(?:ის|ისთან|ისთვის|ისგან|ისა|ს|თან)$/u, "$1ი"],
  [/([ლრნვმ])ისთან$/u, "$1ისი"],
  [/ისთან$/u, "ი"],
  [/([აეოუ])ს(?:თან|თვის|გან|კენ|ადმი|აც|ა)?$/u, "$1"],
  [/([^აეიოუ])თან$/u, "$1ი"],
  [/([იუო])ის(?:თვის|გან|კენ|ადმი|ა)?$/u, "$1ა"],
  [/(ავ)ის(?:თვის|გან|კენ|ადმი|ა)?$/u, "$1ა"],
  [/([^აეიოუ])ის(?:თვის|გან|კენ|ადმი|ა|აც)?$/u, "$1ი"],
  [/([^აეიოუ])ის(?:თვის|გან|კენ|ადმი|ა|აც)?$/u, "$1ა"],
  [/([^აეიოუ])ის(?:თვის|გან|კენ|ადმი|ა|აც)?$/u, "$1ე"],
  [/([^აეიოუ])ლის(?:თვის|გან|კენ|ადმი|ა|აც)?$/u, "$1ელი"],
  [/([^აეიოუ])ს(?:ა|აც)?$/u, "$1ი"],
  [/([^აეიოუ])(?:ით|იდან|ზე|ში|ად|ამდე)$/u, "$1ი"],
  [/([აეიოუ])(?:თი|დან|ზე|ში|დ|მდე|ც|ვე)$/u, "$1"],
  [/([^აეიოუ]ი)ც$/u, "$1"],
];
/** Vowels that fall out before -ლის: a cluster that no stem in -ლი ends with (წერეთლის → წერეთელი). */
const syncopated = /[თძშჩცჟჯღ]ლის(?:თვის|გან|კენ|ადმი|ა|აც)?$/u;

/**
 * The nominative of the last word of a name (folded). `stems` are the forms that it may be one of, and with it the
 * other mentions of the same name; they decide where the ending alone does not.
 */
export function nominativeOf(folded: string, stems: ReadonlySet<string>): string {
  if (folded.endsWith("უში")) return folded;
  // «სირაძეა», «ლაშხიშვილია»: the copula.
  if (/(?:ძე|შვილი)ა$/u.test(folded)) return folded.slice(0, -1);
  if (caseOf(folded) === "nominative" && !/(?:[^აეიოუ]მა|ც|ვე)$/u.test(folded)) return folded;
  const results = nominatives
    .filter(([ending]) => ending.test(folded))
    .map(([ending, put]) => folded.replace(ending, put));
  if (syncopated.test(folded)) results.unshift(folded.replace(/ლის\p{L}*$/u, "ელი"));
  return results.find((one) => stems.has(one)) ?? results[0] ?? folded;
}
