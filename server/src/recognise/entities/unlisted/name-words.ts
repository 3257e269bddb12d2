import { Script } from "../../../text/characters.ts";
import type { Memo, Vocabulary, Word } from "../../../text/words.ts";
import { type Givenness, givennessOf } from "../../lexicon/given-names/index.ts";
import { type Head, headOf } from "../../lexicon/heads/index.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import { commonWordsOf } from "./common-words.ts";
import { surnameLikeness, type SurnameLikeness } from "./surname-endings.ts";

/** What is known of a word type as a part of names that nobody lists. */
export interface NameWord {
  readonly given: Givenness;
  readonly surname: SurnameLikeness;
  readonly head: Head | null;
  /** A word of the language that begins, goes on with and ends no name (Arabic script, where no capital tells). */
  readonly common: boolean;
}

/** What is known of words as parts of names in documents of one language. */
export interface NameWords {
  readonly of: Memo<NameWord>;
  /** Of a part of a word (folded), behind what is written on its front. */
  givenness(folded: string, script: Script): Givenness;
  isCommon(folded: string): boolean;
}

/** Makes the look-ups for the languages of documents; one memo a language. */
export function nameWords(vocabulary: Vocabulary): (lexicon: Lexicon) => NameWords {
  const known = new Map<string, NameWords>();
  return (lexicon) => {
    let words = known.get(lexicon.tag);
    if (words === undefined) {
      const common = commonWordsOf(lexicon.tag);
      words = {
        of: vocabulary.memo(reader(lexicon)),
        givenness: (folded, script) => givennessOf(folded, script, lexicon.tag),
        isCommon: (folded) => common.has(folded),
      };
      known.set(lexicon.tag, words);
    }
    return words;
  };
}

function reader(lexicon: Lexicon): (word: Word) => NameWord {
  const { tag } = lexicon;
  const common = commonWordsOf(tag);
  return (word) => {
    const lemmas = isUninflected(word.script) ? [word.fold] : lexicon.stemsOf(word);
    let given: Givenness = "no";
    for (const lemma of lemmas) {
      const one = givennessOf(lemma, word.script, tag);
      if (one === "sure" || given === "no") given = one;
      if (given === "sure") break;
    }
    let head: Head | null = null;
    for (const lemma of lemmas) head ??= headOf(lemma, tag);
    return {
      given,
      surname: surnameLikeness(lemmas, word.script),
      head,
      common: common.has(word.fold),
    };
  };
}

/** Arabic puts its endings on common words only, and Chinese none. */
function isUninflected(script: Script): boolean {
  return script === Script.Arabic || script >= Script.Han;
}
