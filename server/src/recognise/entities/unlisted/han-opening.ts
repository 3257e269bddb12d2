import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import { isCommonPair } from "../morphology/han-contexts.ts";
import { charAt, foldedText, isFreeHan } from "./han-names.ts";
import { beginsFollower, isCommonWord, isGivenCharacter, isWeakSurname, surnameAt } from "./han-persons.ts";
import { hasSign, type Run, type Scene } from "./run.ts";
import { hanSigns } from "./word-signs.ts";

/** How far around a name its repetition counts, in UTF-16 code units. */
const NEAR = 4000;
/** Last characters of places and bodies. */
const nounEnds = new Set("镇县市村乡区省州道路街山江河湖海港岛部局院会社厂校队军党报站场馆园宫寺城堡国人业性化学家者");
/** What stands before a name that somebody acts under, and right behind one that does something. */
const prepositions = new Set("由与对向给");
const doers = new Set("以曾获夺");
const MOST_BRACKETED = 6;
/** What stands before the reporter of a dispatch: 12月16日电(朱峰). */
const wires = new Set("电讯");
const OPENS = hanSigns.sign(({ text }) => text === "（" || text === "(");
/** Tokens within which a birth follows the year. */
const BIRTH_REACH = 8;

/**
 * Chinese names where a clause begins, told by what stands behind them: years of life or an age in brackets
 * (章泯（1907—1975）), a date of birth (苏叔阳1938年生于), or that the document has them again.
 */
export function findOpening(scene: Scene): Run[] {
  const { tokens } = scene.context;
  const runs: Run[] = [];
  for (let first = 0; first < tokens.count; first++) {
    if (hasSign(scene, first, OPENS)) runs.push(...bracketed(scene, first));
    const surname = surnameAt(scene, first);
    if (surname === 0 || !mayBegin(scene, first)) continue;
    for (const given of [2, 1]) {
      const last = first + surname + given - 1;
      if (!isWhole(scene, first, surname, last)) continue;
      if (!isTold(scene, first, surname, last)) continue;
      runs.push({ first, last });
      break;
    }
  }
  return runs;
}

/** Behind a mark that opens a title or quotes a word a name may be anything's (台风“杜苏芮”). */
const opens = /^[“「『《〈"'‘（(]$/u;

/** Whether a name may begin: where a clause does, or behind a preposition (由陶某某担任). */
function mayBegin(scene: Scene, first: number): boolean {
  const { tokens } = scene.context;
  return startsClause(tokens, first) || prepositions.has(charAt(tokens, first - 1));
}

/** Whether what follows, or the document elsewhere, tells a name. */
function isTold(scene: Scene, first: number, surname: number, last: number): boolean {
  const { tokens } = scene.context;
  const isLong = last - first === surname + 1;
  if (!startsClause(tokens, first))
    return isLong && beginsFollower(scene, last + 1) && isLikely(scene, first, surname, last);
  if (isBorn(tokens, last + 1)) return true;
  if (!isLong || !isLikely(scene, first, surname, last)) return false;
  return doers.has(charAt(tokens, last + 1)) || isTwice(scene, first, last);
}

function startsClause({ gaps, kinds, words }: Tokens, at: number): boolean {
  if (at === 0 || (gaps[at] as Gap) >= Gap.Space) return true;
  return kinds[at - 1] === TokenKind.Punctuation && !opens.test(words[at - 1]?.text ?? "");
}

/** The names in brackets that hold nothing else, two at least (（冯占华 李彬）). */
function bracketed(scene: Scene, open: number): Run[] {
  const { tokens } = scene.context;
  const runs: Run[] = [];
  for (let first = open + 1; runs.length < MOST_BRACKETED; ) {
    const surname = surnameAt(scene, first);
    const run = [2, 1]
      .map((given) => ({ first, last: first + surname + given - 1 }))
      .find(({ last }) => isWhole(scene, first, surname, last) && /^(?:[)）]|)$/u.test(behind(tokens, last)));
    if (surname === 0 || run === undefined) return [];
    runs.push(run);
    if (behind(tokens, run.last) !== "") return runs.length > 1 || wires.has(charAt(tokens, open - 1)) ? runs : [];
    first = run.last + 1;
  }
  return [];
}

/** The sign right behind the token; "" where a space follows. */
function behind({ words, gaps, count }: Tokens, last: number): string {
  if (last + 1 >= count) return "?";
  if ((gaps[last + 1] as Gap) === Gap.Space) return "";
  return words[last + 1]?.text ?? "?";
}

function isWhole(scene: Scene, first: number, surname: number, last: number): boolean {
  const { tokens } = scene.context;
  if (last >= tokens.count) return false;
  for (let at = first + surname; at <= last; at++)
    if (!isFreeHan(scene, at) || tokens.gaps[at] !== Gap.None) return false;
  return !isCommonWord(foldedText(tokens, first, last));
}

/** Whether a bracket with years, an age or a sex follows, or a year and a birth. */
function isBorn(tokens: Tokens, next: number): boolean {
  const { words, kinds } = tokens;
  const sign = words[next]?.text ?? "";
  const at = /^[（(，,]$/u.test(sign) ? next + 1 : next;
  if (at > next && (charAt(tokens, at) === "男" || charAt(tokens, at) === "女"))
    return /^[，,）);；]$/u.test(words[at + 1]?.text ?? "");
  if (kinds[at] !== TokenKind.Number) return false;
  const { length } = words[at]?.text ?? "";
  if (/^[（(]$/u.test(sign)) return length === 4 || charAt(tokens, at + 1) === "岁";
  if (length !== 4 || charAt(tokens, at + 1) !== "年") return false;
  for (let i = at + 2; i < at + BIRTH_REACH && i < tokens.count; i++) if (charAt(tokens, i) === "生") return true;
  return false;
}

/** Whether the characters are those of a name and of no common words. */
function isLikely({ context: { tokens } }: Scene, first: number, surname: number, last: number): boolean {
  if (surname === 1 && isWeakSurname(charAt(tokens, first))) return false;
  if (nounEnds.has(charAt(tokens, last))) return false;
  for (let at = first + surname; at <= last; at++) if (!isGivenCharacter(charAt(tokens, at))) return false;
  for (let at = first; at <= last; at++) if (isCommonPair(charAt(tokens, at) + charAt(tokens, at + 1))) return false;
  return true;
}

/** Whether the name stands once more near by. */
function isTwice({ context: { tokens } }: Scene, first: number, last: number): boolean {
  const { text, starts, ends } = tokens;
  const [start, end] = [starts[first] as number, ends[last] as number];
  const name = text.slice(start, end);
  return text.slice(end, end + NEAR).includes(name) || text.slice(Math.max(0, start - NEAR), start).includes(name);
}
