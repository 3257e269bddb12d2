import { fold } from "../../../text/fold.ts";
import { persianTails } from "../../lexicon/family-names/persian.ts";
import type { Givenness } from "../../lexicon/given-names/index.ts";

/** A given name and what stands on its front. */
export interface Fronted {
  readonly own: Givenness;
  /** UTF-16 code units before the name. */
  readonly before: number;
}

/** What the letters alone of a word in Arabic script tell of it as a part of a name. */
export interface ArabicWord {
  /** A word within a name: "son of", "house of", "father of". */
  readonly link: boolean;
  /** A link that a name may begin with («عبد الله», «أبو مازن»). */
  readonly opener: boolean;
  /** May be a part of a name: no common word, nor one with something on its front. */
  readonly part: boolean;
  /** May be a part of a foreign name: neither article nor an ending of adjectives, plurals and verbs besides. */
  readonly foreignPart: boolean;
  /** Has the long vowels or letters of a transcribed name («ياماموتو»). */
  readonly foreignLetters: boolean;
  /** The second word of a given name of two («ذبیح الله», «سراج الدین»). */
  readonly secondHalf: boolean;
  /** The second word of a family name of two («معصومی فر»). */
  readonly tail: boolean;
  /** A given name behind the first letters («وكريم»); null where none is there. */
  readonly fronted: Fronted | null;
}

/** Words within a name, folded. */
export const links: ReadonlySet<string> = new Set(
  ["بن", "ابن", "بنت", "آل", "أبو", "أبا", "أبي", "عبد", "ولد", "بو", "دي", "دا", "فان", "فون", "دو", "لو", "دل"].map(
    fold,
  ),
);
/** «رزق الله», «نور الدين»: second halves of Arabic names, which are no name alone. */
export const faithHalves: ReadonlySet<string> = new Set(
  ["الله", "الدين", "الرحمن", "الرحمان", "الرحيم", "النبي", "الرسول", "العابدين", "الإسلام"].map(fold),
);
const openers: ReadonlySet<string> = new Set(["عبد", "أبو"].map(fold));
export const article = "ال";
/** What Arabic writes on the front of a name. */
const fronts = ["و", "ل", "ب", "ف", "ول", "وب"];
/** A given name behind letters on its front has so many letters. */
export const GIVEN = 3;
/** A common word behind «و» has so many letters with it. */
const WITH_AND = 4;
/** Verbs in the present begin so («يلتقي», «تبحث»), and names of four letters or more seldom do. */
const present = /^(?:[يت].{3,}[^اةهي]|مي.{2,})$/u;
const ofCommonWords = /(?:ات|ون|ين|ية|يه|ها|هاي|تر|ترين|گاه|هم|نا|ته|تها)$/u;
/** Words of the language seldom have so many long vowels; transcribed names are full of them. */
const foreign = /(?:[اويآئ].*){3}|^[^ا].*[گپژچڤ]/u;

/** No verb has so many long vowels («ياماموتو»). */
const manyVowels = /(?:[اويآئ].*){4}/u;

/** Verbs, plurals and comparatives of Persian, their joints lost («میکند», «همکاریهای»). */
const persianForms =
  /^ن?مي.{2,}(?:[دمت]|يم|ند)$|.{2,}(?:هاي?|هايي|هايش|هايشان|ترين?|گيري|سازي|رساني|گذاري|گاه|مند[اي]|يها|يهاي)$|^نا.{3,}ه?$|.{3,}(?:هاند|هايم|هايد|هاست|هام)$/u;
/** Letters that no transcribed name has, and endings of Persian nouns and adjectives. */
const notForeign = /[عحصضطظثذقةء]|(?:[گنسش]ي|اري|وري|يت|ات|نده|ان|ند|ترين?|مين|ستن|يدن|ادن|هاي?|گاه)$/u;
const foreignInPersian = /(?:[اويآئ].*){3}|ژ.|چ[او]/u;
const secondHalves = new Set(["الله", "اله", "الدين", "الحق", "الرحمن", "الرحمان"].map(fold));

/** What a folded word is; `tag` is the language of the text. */
export function arabicWord(
  folded: string,
  tag: string,
  isCommon: (folded: string) => boolean,
  givenness: (folded: string) => Givenness,
): ArabicWord {
  const isPersian = tag === "fa";
  // «دو» is "two" in Persian.
  const link = links.has(folded) && !(isPersian && isCommon(folded));
  const rest = folded.slice(1);
  const isFronted = isPersian
    ? folded.startsWith("و") && folded.length > WITH_AND && isCommon(rest)
    : (folded.startsWith("و") && (isCommon(rest) || rest.startsWith(article))) ||
      (/^[بل]/u.test(folded) && isCommon(rest));
  const isForm = isPersian && persianForms.test(folded) && givenness(folded) === "no";
  const part = link || (folded.length > 1 && !isCommon(folded) && !isFronted && !isForm);
  const isFrontedNoun =
    /^[وفبلك]/u.test(folded) && (rest.startsWith(article) || isCommon(rest) || rest.startsWith("ل"));
  const foreignPart =
    part &&
    folded.length > 2 &&
    !folded.startsWith(article) &&
    !(isPersian
      ? notForeign.test(folded)
      : (present.test(folded) && !manyVowels.test(folded)) || isFrontedNoun || ofCommonWords.test(folded));
  return {
    link,
    opener: openers.has(folded),
    part,
    foreignPart,
    foreignLetters: isPersian ? foreignPart && foreignInPersian.test(folded) : foreign.test(folded),
    secondHalf: isPersian && secondHalves.has(folded),
    tail: isPersian && persianTails.has(folded),
    fronted: isPersian ? null : frontedName(folded, givenness),
  };
}

function frontedName(folded: string, givenness: (folded: string) => Givenness): Fronted | null {
  for (const letters of fronts) {
    if (!folded.startsWith(letters) || folded.length < letters.length + GIVEN) continue;
    const own = givenness(folded.slice(letters.length));
    if (own !== "no") return { own, before: letters.length };
  }
  return null;
}
