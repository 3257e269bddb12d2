import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind, type Tokens, tokenise } from "../../../text/tokens.ts";
import type { Vocabulary, Word } from "../../../text/words.ts";
import type { Entry, EntryName } from "./entry.ts";

/** Where the family name stands first, in every language. */
const familyFirst = new Set(["CN", "TW", "HK", "MO", "KP", "KR", "VN", "KH", "MM"]);
/** Of them, those whose people are called by the first word of their name, where letters are written in capitals too. */
const calledByFirst = new Set(["CN", "TW", "KP", "KR"]);
/** Behind these stands a father's name or a place, not a family's. */
const patronymic = new Set("bin bint ben ibn of بن ابن بنت عبد ბინ ბენ бин ибн бен".split(" "));
/** Particles that belong to the surname ("Al Thani", "van der Bellen"). */
const particles = new Set("al el von van de der di da ал аль ван фон де ди".split(" "));
/** Arabic ones, of which the second word alone is no name («أبو الغيط»). */
const kunyas = new Set("آل أبو أبي ولد بو".split(" "));
const roman = /^[ivx]+$/;
/** "Ilia the Second" has no surname either. */
const ordinal = /^(?:მე(?:ორ|სამ|ოთხ|ხუთ|ექვს|შვიდ|რვ|ცხრ|ათ)ე|პირველი)$/u;

/**
 * The surname of a person's full name: its last word, where that is one. It stands for the person only in documents
 * that name them in full, or beside a title. Null for one-word names, kings, patronymics and family-first names.
 */
export function surnameOf(entry: Entry, name: EntryName, language: string, vocabulary: Vocabulary): EntryName | null {
  if (entry.type !== "person" || (name.kind !== "full" && name.kind !== "alias")) return null;
  if (calledByFirst.has(entry.country ?? "") && name.kind === "full") return firstWordOf(name, vocabulary);
  if (familyFirst.has(entry.country ?? "") || (entry.country === "HU" && language === "hu")) return null;
  const tokens = tokenise(name.text, vocabulary);
  if (tokens.count < 2) return null;
  const last = tokens.words[tokens.count - 1] as Word;
  const before = tokens.words[tokens.count - 2] as Word;
  if (tokens.kinds[tokens.count - 1] !== TokenKind.Word || last.script >= Script.Han) return null;
  if (last.text.length < 3 || roman.test(last.fold) || ordinal.test(last.fold) || patronymic.has(before.fold))
    return null;
  const isParticle =
    kunyas.has(before.text) || (particles.has(before.fold) && tokens.gaps[tokens.count - 1] === Gap.Space);
  let first = tokens.count - (isParticle ? 2 : 1);
  // A family name of two words that a joint ties together («خطیب‌زاده»).
  while (first > 1 && tokens.gaps[first] === Gap.Joint) first--;
  // Or a hyphen: "Akufo-Addo"; an article before one («as-Sudani») is left out as often as not.
  while (first > 2 && isHyphened(tokens, first) && (tokens.words[first - 2] as Word).text.length > 2) first -= 2;
  const start = tokens.starts[first] as number;
  return { text: name.text.slice(start, tokens.ends[tokens.count - 1]), kind: "surname", trust: "context" };
}

/** Where other languages may write the family name first, as it is at home ("Iwaya Takeshi"). */
const eitherFirst = new Set(["JP", "HU"]);

/** The full name of two words in letters with its family name first; null for any other. */
export function familyFirstOf(entry: Entry, name: EntryName, vocabulary: Vocabulary): EntryName | null {
  if (entry.type !== "person" || name.kind !== "full" || !eitherFirst.has(entry.country ?? "")) return null;
  const { words, gaps, count } = tokenise(name.text, vocabulary);
  const [given, family] = words;
  if (given === undefined || family === undefined || count !== 2 || gaps[1] !== Gap.Space) return null;
  return given.script === Script.Latin ? { ...name, text: `${family.text} ${given.text}`, kind: "alias" } : null;
}

/** True where a hyphen ties the token to the one before the hyphen. */
function isHyphened({ words, gaps }: Tokens, at: number): boolean {
  return /^[-‐‑]$/.test((words[at - 1] as Word).text) && gaps[at] === Gap.None && gaps[at - 1] === Gap.None;
}

/** "Zhao" of "Zhao Lijian". */
function firstWordOf(name: EntryName, vocabulary: Vocabulary): EntryName | null {
  const tokens = tokenise(name.text, vocabulary);
  const [first] = tokens.words;
  if (first === undefined || tokens.count < 2 || tokens.gaps[1] !== Gap.Space || first.text.length < 3) return null;
  const isCased = first.script >= Script.Latin && first.script <= Script.Armenian;
  return isCased ? { text: first.text, kind: "surname", trust: "context" } : null;
}
