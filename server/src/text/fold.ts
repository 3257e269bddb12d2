/**
 * The comparing form of a word. Never shown, never stored as text: two spellings of one word get one form.
 * Rules: canonical composition (UAX #15), lower case, and per script
 * - Arabic script: presentation forms to letters, vowel signs and tatweel away, one form for the letter variants of
 *   Arabic and Persian keyboards (hamza on its seat, ya, kaf, ta marbuta, ha);
 * - Hebrew: points away; Cyrillic: ё → е; Han: traditional characters to the simplified ones;
 * - Latin: typographic apostrophes to ' and dotless/dotted i by lower case; diacritics stay (see `bare`).
 */
import { simplified } from "./han.ts";

const arabicLetters: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ې: "ي",
  ؤ: "و",
  ک: "ك",
  ڪ: "ك",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ە: "ه",
  ھ: "ه",
  ۃ: "ه",
};

const hasArabic = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/;
const arabicPresentation = /[\ufb50-\ufdff\ufe70-\ufefc]/;
const arabicDrop = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const arabicVariant = /[أإآٱىیئېؤکڪةۀہەھۃ]/g;
const ignorable = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const hasIgnorable = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const hebrewPoints = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g;
const asciiLower = /^[a-z]+$/;
const hasHan = /[\u4e00-\u9fff]/;
const hanCharacter = /[\u4e00-\u9fff]/g;
const marks = /\p{M}+/gu;

/** The first and the last of the Chinese characters that have no other form than a simplified one. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** The comparing form of one word (see the file's head). Linear; any string is taken. */
export function fold(word: string): string {
  if (asciiLower.test(word)) return word;
  if (word.charCodeAt(0) >= FIRST_HAN && isHanAlone(word)) return foldHan(word);
  let form = word;
  if (hasIgnorable.test(form)) form = form.replace(ignorable, "");
  if (hasArabic.test(form)) {
    if (arabicPresentation.test(form)) form = form.normalize("NFKC");
    return form
      .normalize("NFC")
      .replace(arabicDrop, "")
      .replace(arabicVariant, (letter) => arabicLetters[letter] as string);
  }
  form = form.normalize("NFC").toLowerCase();
  if (hasHan.test(form)) return form.replace(hanCharacter, simplified);
  if (form.includes("\u0307")) form = form.replace(/\u0307/g, ""); // İ lower-cases to i + dot above
  return form
    .replace(/ё/g, "е")
    .replace(/[’ʼ`´]/g, "'")
    .replace(hebrewPoints, "");
}

function foldHan(word: string): string {
  let form = "";
  for (let i = 0; i < word.length; i++) form += simplified(word.charAt(i));
  return form;
}

function isHanAlone(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < FIRST_HAN || code > LAST_HAN) return false;
  }
  return true;
}

/** The folded form without any diacritics: the second chance for unaccented typing (ë → e, ç → c, ö → o). */
export function bare(folded: string): string {
  if (asciiLower.test(folded)) return folded;
  return folded
    .normalize("NFD")
    .replace(marks, "")
    .normalize("NFC")
    .replace(/đ/g, "d")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss");
}
