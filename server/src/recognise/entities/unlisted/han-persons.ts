import { Gap, type Tokens } from "../../../text/tokens.ts";
import {
  doubleSurnames,
  givenCharacters,
  japaneseSurnames,
  surnames,
  wordsBehindNames,
  wordsLikeNames,
} from "../../lexicon/given-names/chinese.ts";
import { isCommonPair } from "../morphology/han-contexts.ts";
import { isTransliteration } from "../morphology/transliteration.ts";
import { charAt, isFreeHan, wordsOf } from "./han-names.ts";
import { hasSign, type Scene } from "./run.ts";
import { hanSigns } from "./word-signs.ts";

const single = new Set(surnames);
const double = new Set(wordsOf(doubleSurnames));
const japanese = new Set(wordsOf(japaneseSurnames));
const given = new Set(givenCharacters);
const likeNames = new Set(wordsOf(wordsLikeNames));

/** Characters that foreign names are written with besides, in parts that a dot joins. */
const besidesForeign = new Set(
  "烈何铁别边保堡波白北本滨玻陈楚慈聪措代底典定果光归韩杭姜锦井君喀柯阔腊立连良凌陆老苗闵培齐强曲司田雄翔肖悉郑芝佳裘鸠奔弥甫缇薇娅妮婷莲萍芙骚谷朵澳坂嘉瓊琼璐朗雪芬坤珊妲黛蒂蒙泰桃洁晶翠艳蓓霍黄王林张云龙凤颇泼娃鹤彻茶竺葛屯蓝裴辛庄宣宽渥滂裕秀宪哲滕芦欣沁瓊森庞诺让柏卓治罕",
);

const followers = new Set(wordsOf(wordsBehindNames));

const SINGLE = hanSigns.signOf(single);
const DOUBLE_BEGINS = hanSigns.signOf(beginnings(double));
const JAPANESE_BEGINS = hanSigns.signOf(beginnings(japanese));
const FOLLOWER_BEGINS = hanSigns.signOf(beginnings(followers));
const TRANSCRIBES = hanSigns.sign(({ fold }) => isTransliteration(fold));
const TRANSCRIBES_AT_DOT = hanSigns.sign(({ fold }) => isTransliteration(fold) || besidesForeign.has(fold));

/** The first characters of words. */
function beginnings(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].map((word) => word.charAt(0)));
}

/** Whether a word that follows names begins at the token. */
export function beginsFollower(scene: Scene, at: number): boolean {
  if (!hasSign(scene, at, FOLLOWER_BEGINS)) return false;
  const { tokens } = scene.context;
  return followers.has(charAt(tokens, at) + charAt(tokens, at + 1));
}

/** Surnames that are words of the language more often than names. */
const weak = new Set(
  "任于党向代经连全原时应关常单方高明成文解管计纪施费路权丰战广史尚暴何华安和都包车马石金白黄展谈满席皮阴楼曲鹿寿盘蒙惠植",
);

export function isWeakSurname(character: string): boolean {
  return weak.has(character);
}

export function isSurname(character: string): boolean {
  return single.has(character);
}

export function isGivenCharacter(character: string): boolean {
  return given.has(character);
}

/** Whether the word is a common one though a surname begins it; longer ones by their first two characters. */
export function isCommonWord(word: string): boolean {
  return likeNames.has(word) || likeNames.has(word.slice(0, 2)) || isCommonPair(word);
}

/** Characters of the surname that begins at the token; 0 where none does. */
export function surnameAt(scene: Scene, at: number): number {
  if (!hasSign(scene, at, SINGLE | DOUBLE_BEGINS) || !isFreeHan(scene, at)) return 0;
  const { tokens } = scene.context;
  if (hasSign(scene, at, DOUBLE_BEGINS) && isFreeHan(scene, at + 1) && tokens.gaps[at + 1] === Gap.None)
    if (double.has(charAt(tokens, at) + charAt(tokens, at + 1))) return 2;
  return hasSign(scene, at, SINGLE) ? 1 : 0;
}

/** Characters of the Japanese surname that begins at the token; 0 where none does. */
export function japaneseSurnameAt(scene: Scene, at: number): number {
  if (!hasSign(scene, at, JAPANESE_BEGINS)) return 0;
  const { tokens } = scene.context;
  let word = "";
  let length = 0;
  for (let i = 0; i < 3 && isFreeHan(scene, at + i) && (i === 0 || tokens.gaps[at + i] === Gap.None); i++) {
    word += charAt(tokens, at + i);
    if (japanese.has(word)) length = i + 1;
  }
  return length;
}

/** The Japanese surname that a name from `first` to `last` begins with, if more follows; "" for none. */
export function japaneseSurnameIn(tokens: Tokens, first: number, last: number): string {
  let word = "";
  let found = "";
  for (let at = first; at < last && at - first < 3; at++) {
    word += charAt(tokens, at);
    if (japanese.has(word)) found = word;
  }
  return found;
}

/** True for a free character that foreign names are written with. */
export function isForeign(scene: Scene, at: number): boolean {
  return hasSign(scene, at, TRANSCRIBES) && isFreeHan(scene, at);
}

/** The same, in a name whose parts a dot joins. */
export function isForeignAtDot(scene: Scene, at: number): boolean {
  return hasSign(scene, at, TRANSCRIBES_AT_DOT) && isFreeHan(scene, at);
}
