import { Script } from "../../../text/characters.ts";
import type { Memo, Vocabulary, Word } from "../../../text/words.ts";
import { isLatinFamilyName } from "../../lexicon/family-names/latin.ts";
import { isPersianFamilyName } from "../../lexicon/family-names/persian.ts";
import { type Givenness, givennessOf } from "../../lexicon/given-names/index.ts";
import { type Head, headOf, isBodyByForm } from "../../lexicon/heads/index.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import { type ArabicWord, arabicWord } from "./arabic-words.ts";
import { commonWordsOf } from "./common-words.ts";
import { georgianCallings } from "./georgian-words.ts";
import { surnameLikeness, type SurnameLikeness } from "./surname-endings.ts";

/** What is known of a word type as a part of names that nobody lists. */
export interface NameWord {
  readonly given: Givenness;
  readonly surname: SurnameLikeness;
  readonly head: Head | null;
  /** True for a body of one word that its parts tell («Росстат»). */
  readonly isAgency: boolean;
  /** A word of the language that begins, goes on with and ends no name (Arabic script, where no capital tells). */
  readonly common: boolean;
  /** What persons are called by before their names, in Georgian («აქტივისტი»). */
  readonly calling: boolean;
  /** The forms that it may be a form of, itself first; without accents besides. */
  readonly stems: readonly string[];
  /** What the letters tell; null for words of other scripts. */
  readonly arabic: ArabicWord | null;
}

const none: ReadonlySet<string> = new Set();

/** Looks words up for one document's language. */
export type NameWords = Memo<NameWord>;

/** Makes the look-ups for the languages of documents; one memo a language. */
export function nameWords(vocabulary: Vocabulary): (lexicon: Lexicon) => NameWords {
  const known = new Map<string, NameWords>();
  return (lexicon) => {
    let words = known.get(lexicon.tag);
    if (words === undefined) known.set(lexicon.tag, (words = vocabulary.memo(reader(lexicon))));
    return words;
  };
}

function reader(lexicon: Lexicon): (word: Word) => NameWord {
  const { tag } = lexicon;
  const common = commonWordsOf(tag);
  const closed = lexicon.morphology.closed ?? none;
  const isCommon = (folded: string): boolean => common.has(folded);
  const givenness = (folded: string): Givenness => givennessOf(folded, Script.Arabic, tag);
  const isFamilyName = ({ script, fold: folded }: Word, lemmas: readonly string[]): boolean =>
    script === Script.Latin
      ? lemmas.some((lemma) => isLatinFamilyName(lemma, tag))
      : tag === "fa" && isPersianFamilyName(folded);
  return (word) => {
    const lemmas = isUninflected(word.script) ? [word.fold] : lexicon.stemsOf(word);
    let given: Givenness = "no";
    for (const lemma of lemmas) {
      const one = givennessOf(lemma, word.script, tag);
      if (one === "sure" || given === "no") given = one;
      if (given === "sure") break;
    }
    let head: Head | null = headOf(word.fold, tag);
    // «Ministrinë» may be a form of the office and of the body: what heads a name goes before what heads none.
    if (head === null)
      for (const lemma of lemmas) if (head === null || head === "other") head = headOf(lemma, tag) ?? head;
    const isAgency = head === null && word.shape !== "lower" && isBodyByForm(word.fold, tag);
    if (isAgency) head = "body";
    return {
      given,
      surname: isFamilyName(word, lemmas) ? 2 : surnameLikeness(lemmas, word.script),
      head,
      isAgency,
      // Georgian inflects its common words as it does names.
      common: word.script === Script.Georgian ? lemmas.some(isCommon) || closed.has(word.fold) : isCommon(word.fold),
      calling: word.script === Script.Georgian && [word.fold, ...lemmas].some((lemma) => georgianCallings.has(lemma)),
      stems: word.bare === word.fold ? lemmas : [...lemmas, word.bare],
      arabic: word.script === Script.Arabic ? arabicWord(word.fold, tag, isCommon, givenness) : null,
    };
  };
}

/** Arabic puts its endings on common words only, and Chinese none. */
function isUninflected(script: Script): boolean {
  return script === Script.Arabic || script >= Script.Han;
}
