/**
 * Character classes by table: one array read per code unit instead of a regular expression.
 * Code units of surrogate pairs fall into the class of their lead surrogate's range (`wide`), which is resolved by
 * code point in `classOf`.
 */

/** Scripts that matter for word boundaries. A word never crosses from one into another. */
export const Script = {
  None: 0,
  Latin: 1,
  Cyrillic: 2,
  Greek: 3,
  Armenian: 4,
  Georgian: 5,
  Hebrew: 6,
  Arabic: 7,
  Hangul: 8,
  /** Any other script that writes spaces between words (Devanagari, Ethiopic …). */
  OtherSpaced: 9,
  Han: 10,
  Kana: 11,
  /** Thai, Lao, Khmer, Burmese: written without spaces between words. */
  OtherUnspaced: 12,
} as const;
export type Script = (typeof Script)[keyof typeof Script];

export const CharClass = {
  Other: 0,
  Letter: 1,
  Digit: 2,
  /** Combining marks: belong to the letter before them. */
  Mark: 3,
  Space: 4,
  LineBreak: 5,
  /** Format characters that change nothing in the words: bidi controls, ZWJ, soft hyphen, BOM. */
  Ignorable: 6,
  /** ZERO WIDTH NON-JOINER: parts a compound as a space would. */
  Joint: 7,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const SIZE = 0x10000;
const classes = new Uint8Array(SIZE);
const scripts = new Uint8Array(SIZE);

const scriptPatterns: readonly (readonly [Script, RegExp])[] = [
  [Script.Latin, /\p{Script=Latin}/u],
  [Script.Cyrillic, /\p{Script=Cyrillic}/u],
  [Script.Greek, /\p{Script=Greek}/u],
  [Script.Armenian, /\p{Script=Armenian}/u],
  [Script.Georgian, /\p{Script=Georgian}/u],
  [Script.Hebrew, /\p{Script=Hebrew}/u],
  [Script.Arabic, /\p{Script=Arabic}/u],
  [Script.Hangul, /\p{Script=Hangul}/u],
  [Script.Han, /\p{Script=Han}/u],
  [Script.Kana, /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u],
  [Script.OtherUnspaced, /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u],
];

const letter = /[\p{L}\p{Nl}]/u;
const digit = /\p{Nd}/u;
const mark = /\p{M}/u;
const space = /[\p{Zs}\t\v]/u;

function classify(character: string): CharClass {
  const code = character.codePointAt(0) as number;
  if (code === 0x0a || code === 0x0d || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029)
    return CharClass.LineBreak;
  if (code === 0x200c) return CharClass.Joint;
  if (space.test(character)) return CharClass.Space;
  if (/\p{Cf}/u.test(character)) return CharClass.Ignorable;
  if (digit.test(character)) return CharClass.Digit;
  if (code === 0x0640) return CharClass.Mark; // Arabic tatweel: a stretched stroke, never a letter of its own
  if (letter.test(character)) return CharClass.Letter;
  if (mark.test(character)) return CharClass.Mark;
  return CharClass.Other;
}

function scriptFor(character: string): Script {
  for (const [script, pattern] of scriptPatterns) if (pattern.test(character)) return script;
  return Script.OtherSpaced;
}

// Blocks without a single assigned letter, digit, mark or space of interest need no test per character.
for (let code = 0; code < SIZE; code++) {
  if (code >= 0xac00 && code <= 0xd7a3) {
    classes[code] = CharClass.Letter;
    scripts[code] = Script.Hangul;
    continue;
  }
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) {
    classes[code] = CharClass.Letter;
    scripts[code] = Script.Han;
    continue;
  }
  if (code >= 0xd800 && code <= 0xf8ff) continue;
  const character = String.fromCharCode(code);
  const found = classify(character);
  classes[code] = found;
  if (found === CharClass.Letter) scripts[code] = scriptFor(character);
}
// 々〆〇 are written within Han words; 〇 is a numeral zero there.
for (const code of [0x3005, 0x3006, 0x3007]) {
  classes[code] = CharClass.Letter;
  scripts[code] = Script.Han;
}

/** Class of one code unit; 0 (`Other`) for surrogates: see `classOfWide`. */
export function classOf(code: number): CharClass {
  return classes[code] as CharClass;
}

/** Script of one code unit that is a letter, else `Script.None`. */
export function scriptOf(code: number): Script {
  return scripts[code] as Script;
}

/** Class of a code point beyond the Basic Multilingual Plane. */
export function classOfWide(codePoint: number): CharClass {
  return classify(String.fromCodePoint(codePoint));
}

/** Script of a code point beyond the Basic Multilingual Plane. */
export function scriptOfWide(codePoint: number): Script {
  return scriptFor(String.fromCodePoint(codePoint));
}

/** True for scripts that are written without spaces between words. */
export function isUnspaced(script: Script): boolean {
  return script >= Script.Han;
}
