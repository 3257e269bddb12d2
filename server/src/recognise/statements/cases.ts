import { fold } from "../../text/fold.ts";
import { Gap, type Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import { Cue, type SpeechGrammar } from "../lexicon/speech/index.ts";
import type { CueIndex } from "./cueIndex.ts";

/** A name or an office within a candidate. */
export interface Part {
  readonly first: number;
  readonly end: number;
  /** The English name of a person; null for an office, a country or an organisation. */
  readonly name: string | null;
}

/** True where an ending says that the words are a subject (the Georgian ergative). */
export function standsForSubject(tokens: Tokens, grammar: SpeechGrammar, parts: readonly Part[]): boolean {
  const endings = grammar.subjectEndings;
  if (endings === undefined) return false;
  return parts.some((part) => {
    const form = lastForm(tokens, part);
    return form.length > 3 && endings.some((ending) => form.endsWith(ending));
  });
}

/**
 * True where a preposition before, a particle behind, or an ending says that the words are no subject. `glued` are the
 * letters written onto their front: an Arabic preposition, or a mere conjunction.
 */
export function isOblique(
  tokens: Tokens,
  cues: CueIndex,
  grammar: SpeechGrammar,
  parts: readonly Part[],
  glued: string,
): boolean {
  if (glued !== "" && glued !== "ال" && glued !== "وال" && !(grammar.conjunctions ?? []).includes(glued)) return true;
  const { first } = parts[0] as Part;
  const { end } = parts.at(-1) as Part;
  let before = first;
  for (let steps = 0; steps < 3 && before > 0; steps++) {
    const flags = cues.flagsBefore(before);
    if ((flags & (Cue.Oblique | Cue.Aside)) !== 0 && (flags & (Cue.And | Cue.Scene)) === 0) return true;
    const { fold: word } = tokens.words[before - 1] as Word;
    if (grammar.determiners?.includes(word) !== true) break;
    // The stop of "Mr." is stepped over, not that of the sentence before.
    const isMrs = before > 1 && grammar.determiners.includes((tokens.words[before - 2] as Word).fold);
    if (word === "." && !isMrs) break;
    before--;
  }
  if (end < tokens.count && (tokens.gaps[end] as number) < Gap.Line && (cues.flagsAt(end) & Cue.ObliqueAfter) !== 0)
    return true;
  return parts.some((part) => hasObliqueEnding(tokens, grammar, part, parts));
}

/** True where the ending of a name, or the form of a title, is one that no subject has. */
export function hasObliqueEnding(tokens: Tokens, grammar: SpeechGrammar, part: Part, parts: readonly Part[]): boolean {
  if (grammar.suffixed === true && isBehindApostrophe(tokens, part)) return true;
  // «Заместитель министра»: what the office is of stands in the genitive always.
  const end = grammar.apposition === true ? endOfHead(tokens, part) : part.end;
  if (part.name === null && grammar.obliqueTitle !== undefined)
    for (let i = part.first; i < end; i++) if (grammar.obliqueTitle.test((tokens.words[i] as Word).fold)) return true;
  const endings = grammar.obliqueEndings;
  // An office is judged by its ending only where no name stands beside it and the language declines it at its end.
  const isBeside = parts.some(({ name }) => name !== null);
  if (endings === undefined || (part.name === null && (isBeside || grammar.obliqueTitle !== undefined))) return false;
  const form = lastForm(tokens, part);
  if (grammar.apposition === true && part.name !== null) {
    if (letters(part.name) === "") return !isAsShown(tokens, part, part.name);
    if (isFirstOblique(tokens, part, part.name)) return true;
  }
  if (!endings.some((ending) => form.length > ending.length + 1 && form.endsWith(ending))) return false;
  if (part.name === null) return true;
  const english = letters(part.name);
  if (english !== "") return !endsLike(form, english);
  // A name as written, without an English form to hold it against: some endings may be the name's own.
  return !(grammar.doubtfulEndings ?? []).some((ending) => form.endsWith(ending));
}

/** The token behind the first noun of a Russian office; adjectives before it are looked over. */
export function endOfHead(tokens: Tokens, { first, end }: Part): number {
  let at = first;
  const text = (i: number): string => (tokens.words[i] as Word).fold;
  while (at + 1 < end && (/(?:[ыи]й|ого|ому|[ыи]м|ой|ая|ую|-)$/u.test(text(at)) || text(at + 1) === "-")) at++;
  return at + 1;
}

/** "Ankara'da": the last token of the name is an ending. */
function isBehindApostrophe({ words }: Tokens, { first, end }: Part): boolean {
  return end - first >= 3 && /^['’]$/.test((words[end - 2] as Word).text);
}

function lastForm(tokens: Tokens, part: Part): string {
  return (tokens.words[part.end - 1] as Word).fold;
}

const latin: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  і: "i",
  ї: "yi",
  є: "e",
  ґ: "g",
  ა: "a",
  ბ: "b",
  გ: "g",
  დ: "d",
  ე: "e",
  ვ: "v",
  ზ: "z",
  თ: "t",
  ი: "i",
  კ: "k",
  ლ: "l",
  მ: "m",
  ნ: "n",
  ო: "o",
  პ: "p",
  ჟ: "zh",
  რ: "r",
  ს: "s",
  ტ: "t",
  უ: "u",
  ფ: "p",
  ქ: "k",
  ღ: "gh",
  ყ: "q",
  შ: "sh",
  ჩ: "ch",
  ც: "ts",
  ძ: "dz",
  წ: "ts",
  ჭ: "ch",
  ხ: "kh",
  ჯ: "j",
  ჰ: "h",
};

const letters = (text: string): string =>
  fold(text)
    .normalize("NFD")
    .replace(/[^a-z]/g, "");

/** True where the words of a mention are the last words of the name in the nominative. */
function isAsShown({ words }: Tokens, { first, end }: Part, name: string): boolean {
  const shown = fold(name).split(/[^\p{L}]+/u);
  for (let at = end - 1, last = shown.length - 1; at >= first && last >= 0; at--) {
    const { fold: form } = words[at] as Word;
    if (!/\p{L}/u.test(form)) continue;
    if (form.length > 1 && shown[last] !== form) return false;
    last--;
  }
  return true;
}

const vowel = /[аеиоуыэюя]$/u;

/** «Александром Лукашенко»: the first name shows the case that the surname has no ending for. */
function isFirstOblique({ words }: Tokens, { first, end }: Part, name: string): boolean {
  const [given] = name.split(" ");
  if (end - first < 2 || given === undefined) return false;
  const { fold: form } = words[first] as Word;
  if (form.length < 4) return false;
  const isBare = !/[aeiouy]$/.test(letters(given));
  return (isBare && vowel.test(form)) || (/(?:[оеы]м)$/u.test(form) && !letters(given).endsWith("m"));
}

/**
 * True where a form ends as the English name does, so that its ending belongs to the name: "Путин" like "Putin", but
 * not "Путина".
 */
function endsLike(form: string, english: string): boolean {
  const written = letters([...form].map((letter) => latin[letter] ?? letter).join(""));
  return softened(written) === softened(english);
}

/** The last two letters; й, и and ы are written in English as they please. */
function softened(latinName: string): string {
  return latinName.replace(/[yj]/g, "i").replace(/i+$/, "i").slice(-2);
}
