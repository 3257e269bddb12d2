import { Script } from "../../../text/characters.ts";
import { TokenKind, tokenise } from "../../../text/tokens.ts";
import type { Vocabulary, Word } from "../../../text/words.ts";
import type { Entry, EntryName } from "./entry.ts";

/** Where the family name stands first, so that a name's last word is no surname. */
const familyFirst = new Set(["CN", "TW", "HK", "MO", "KP", "KR", "VN", "KH", "MM", "HU"]);
/** Particles of patronymics: what follows them is a father's name, not a family's. */
const patronymic = new Set([
  "bin",
  "bint",
  "ben",
  "ibn",
  "al",
  "of",
  "von",
  "بن",
  "ابن",
  "بنت",
  "ბინ",
  "ბენ",
  "бин",
  "ибн",
]);
const roman = /^[ivx]+$/;

/**
 * The surname of a person's full name: its last word, where that is one. It stands for the person only in documents
 * that name them in full, or beside a title. Null for one-word names, kings, patronymics and family-first names.
 */
export function surnameOf(entry: Entry, name: EntryName, language: string, vocabulary: Vocabulary): EntryName | null {
  if (entry.type !== "person" || (name.kind !== "full" && name.kind !== "alias")) return null;
  if (familyFirst.has(entry.country ?? "") && language !== "en") return null;
  if (["CN", "TW", "HK", "MO", "KP", "KR", "VN", "KH", "MM"].includes(entry.country ?? "")) return null;
  const tokens = tokenise(name.text, vocabulary);
  if (tokens.count < 2) return null;
  const last = tokens.words[tokens.count - 1] as Word;
  const before = tokens.words[tokens.count - 2] as Word;
  if (tokens.kinds[tokens.count - 1] !== TokenKind.Word || last.script >= Script.Han) return null;
  if (last.text.length < 3 || roman.test(last.fold) || patronymic.has(before.fold)) return null;
  return { text: last.text, kind: "surname", trust: "context" };
}
