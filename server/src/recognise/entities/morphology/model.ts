import type { Script } from "../../../text/characters.ts";

/**
 * Where in a name an inflected token may stand. A name's words do not all inflect: Georgian marks the case on the
 * last word only, Albanian on the first.
 */
export const Place = { Sole: 1, First: 2, Inner: 4, Last: 8 } as const;
export type Places = number;
export const ANYWHERE: Places = Place.Sole | Place.First | Place.Inner | Place.Last;
/** At the end of a name, be it one word or several. */
export const AT_END: Places = Place.Sole | Place.Last;
/** At the start of a name, be it one word or several. */
export const AT_START: Places = Place.Sole | Place.First;
/** Only within names of several words. */
export const WITHIN: Places = Place.First | Place.Inner | Place.Last;

/**
 * What may stand in place of a lemma's ending. A text word that ends in one of `forms` may be an inflected form of
 * stem + `lemma`. Endings are written as in texts and folded when compiled.
 */
export interface Paradigm {
  /** For readers and failing tests. */
  readonly name: string;
  /** The ending under which the gazetteer lists such words; "" for none. */
  readonly lemma: string;
  readonly forms: readonly string[];
  /** The stem must end in one of these letters. */
  readonly after?: string;
  /** The stem must not end in one of these letters. */
  readonly notAfter?: string;
  /** Least letters of the stem; 2 where left out. */
  readonly stem?: number;
  /** `ANYWHERE` where left out. */
  readonly places?: Places;
  /** Only common nouns and adjectives are inflected so: demonyms and roles, not names. */
  readonly common?: boolean;
  /** Only names are inflected so, not roles: "Rusi" makes "Rusia", "ministri" no "ministria" (the ministry). */
  readonly proper?: boolean;
  /** Only where a hyphen follows («ჩინეთ-რუსეთის»). */
  readonly beforeHyphen?: boolean;
}

/** What may stand before a name within its word, such as the Arabic «و» and «لل». */
export interface Proclitic {
  readonly strip: string;
  /** Letters that the name has instead («للأمم» → «الأمم»: strip «ل», put «ا»). */
  readonly put?: string;
  /** The letters that must follow `strip`. */
  readonly before?: string;
  /** True where the stripped letters belong to the name's span, as an article does. */
  readonly inSpan?: boolean;
  readonly places?: Places;
  /** Least letters left behind `strip`; 3 where left out. */
  readonly rest?: number;
}

/** How names of one language change in its texts. */
export interface Morphology {
  /** BCP 47. */
  readonly tag: string;
  readonly script: Script;
  readonly paradigms?: readonly Paradigm[];
  readonly proclitics?: readonly Proclitic[];
  /** Words that may stand for one another within a name, such as Albanian linking articles. */
  readonly interchangeable?: readonly (readonly string[])[];
  /** Endings that a hyphen or apostrophe ties to a name; they belong to its span (BRICS-ის, OKB-së, Çin'in). */
  readonly tiedEndings?: ReadonlySet<string>;
  /** Endings that a zero-width non-joiner ties to a word, within a name or at its end (چینی‌ها, اتحادیه‌ی). */
  readonly joinedEndings?: ReadonlySet<string>;
  /** Words of closed classes in all their forms, folded: alone no inflected form of a name, though they look like one («რამაც»). */
  readonly closed?: ReadonlySet<string>;
  /** [lemma, form]: the form must be recognised as the lemma. */
  readonly examples: readonly (readonly [lemma: string, form: string])[];
  /** [lemma, word]: the word must not be taken for the lemma. */
  readonly traps: readonly (readonly [lemma: string, word: string])[];
}

/** Every way to write one of `first` followed by one of `second`. */
export function cross(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((a) => second.map((b) => a + b));
}
