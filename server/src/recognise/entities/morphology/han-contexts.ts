import { fold } from "../../../text/fold.ts";
import { wordsBehindNames } from "../../lexicon/given-names/chinese.ts";
import { classifiers, commonPairs } from "../../lexicon/words/zh.ts";
import { isTransliteration } from "./transliteration.ts";

/**
 * Characters that make another word of a name they follow: 伊朗人 is an Iranian, 伊朗人民 the people of Iran; 东海 is a sea,
 * 东海岸 the east coast. By the last character of the name.
 */
const otherWords = new Map(
  Object.entries({
    人: "民士员口权类数均大",
    海: "岸峡洋",
    省: "会",
    方: "面式法案位便程针言形块阵",
    中: "国华",
    党: "员派组校",
  }),
);

/** Whether no other word begins with the name, by the character that follows. */
export function standsAlone(name: string, after: string): boolean {
  return after === "" || otherWords.get(name.charAt(name.length - 1))?.includes(after) !== true;
}

const words = new Set(commonPairs.split(/\s+/u).filter((word) => word !== ""));
const counting = new Set(classifiers);
const pronouns = new Set("他她它我你您");
/** Signs, spaces and small letters, with which no word of two characters ends. */
const sign = /[\n -/:-~\u3000-\u3004\u3008-\u3020\uff00-\uff65]/;

/** Whether two characters, folded, are a common word. */
export function isCommonPair(pair: string): boolean {
  return words.has(pair);
}

/**
 * Whether a name of two characters, from `start` to `end`, is a chance of two words side by side: 中办 in 集中办公,
 * 台大 in 8台大型客车.
 */
export function isAcrossWords(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || sign.test(text.charAt(end))) return false;
  const rest = fold(text.slice(start + 1, end + 1));
  // 以北约7公里
  if (!words.has(rest) && !/^约\d/u.test(rest)) return false;
  const before = text.charAt(start - 1);
  if (counting.has(fold(text.charAt(start))) && /[\d一二三四五六七八九十两几数多百千万]/u.test(before)) return true;
  // 他信任队友
  return pronouns.has(text.charAt(start)) || words.has(fold(text.slice(start - 1, start + 1)));
}

/** The same of titles: 委员会 is no member, 总统府 no president, 外长会议 no minister. By their last character. */
const otherNouns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    员: ["会"],
    统: ["府", "选举", "大选", "制"],
    理: ["府"],
    令: ["部"],
    记: ["处", "员"],
    使: ["馆", "团", "级"],
    长: ["级", "会议", "会上", "会和", "会、", "会。", "会，", "会期", "会系", "会发", "会等", "理事会", "官邸"],
    席: ["台", "团", "国", "位"],
    事: ["会", "馆"],
    首: ["会", "峰会", "外交"],
    家: ["级", "庭", "组"],
    者: ["会", "团", "协会"],
    授: ["权", "会"],
    王: ["室", "国", "储", "宫", "朝", "后", "子", "位"],
    相: ["府", "官邸"],
    官: ["邸", "方", "司", "兵"],
    人: ["民", "士"],
    师: ["范"],
    军: ["队"],
  }),
);

/** Characters of the longest of these. */
const LONGEST_REST = 3;

/**
 * Whether another word begins with a title that ends before `end`, by the title's last character and the word behind it,
 * folded.
 */
export function isPartOfNoun(last: string, next: string, text: string, end: number): boolean {
  const nouns = otherNouns.get(last);
  if (nouns?.some((noun) => next.startsWith(noun.charAt(0))) !== true) return false;
  const rest = fold(text.slice(end, end + LONGEST_REST));
  return nouns.some((noun) => rest.startsWith(noun));
}

/** Characters that write foreign names, but are small words more often (出生于江苏). */
const small = new Set("于为所能可因若先向当里");

/** Whether a short name may be a part of a longer foreign one (加里 in 加里布阿巴迪). */
export function isPartOfForeign(name: string, before: string, after: string): boolean {
  if (name.length > 2 || ![...name].every(isTransliteration)) return false;
  return (isTransliteration(before) && !small.has(before)) || (isTransliteration(after) && !small.has(after));
}

/** Characters that hardly stand before a name but as a part of it. */
const midForeign = new Set("格尔斯克夫弗姆什茨兹泽诺罗洛科佐萨塞埃穆纳涅普蒂鲁廷");

/** Whether a short name may be the end of a longer foreign one (里尔 in 格里尔). */
export function endsForeign(name: string, before: string): boolean {
  return name.length === 2 && [...name].every(isTransliteration) && midForeign.has(before);
}

const middleDots = "·・‧•";
/** A part of a foreign name has at most so many characters. */
const LONGEST_PART = 8;

/** 奥利 in 奥利弗·恩杜洪吉雷: transcribing characters go on to the dot behind the first part of another name. */
export function isPartOfDotted(text: string, end: number): boolean {
  for (let at = end; at < end + LONGEST_PART && at < text.length; at++) {
    const character = text.charAt(at);
    if (middleDots.includes(character)) return true;
    if (!isTransliteration(character)) return false;
  }
  return false;
}

/** What may follow a name at once: verbs, prepositions and conjunctions of the genre. */
const behind = new Set(
  '说表主指强会同与和在就于将接访出应对率来赴回抵等也还则向为致发介宣回答称认谈以及是曾已今昨日当月到前后参乘举从因被让并或又至，。、；：:（）()“”"《》！？陪说设举办主致辞說與會將訪應對來則為發稱認談設舉辦辭',
);

const hanCharacter = /\p{Script=Han}/u;
const followers = new Set(wordsBehindNames.split(/\s+/u));

/** Whether the character may stand right behind a person's name. */
export function mayFollowName(character: string): boolean {
  return behind.has(character);
}

/** 李强 in 李强民陪同: a name of two characters that a third goes on with, before what follows names. */
export function goesOnAsName(text: string, end: number): boolean {
  const [next, afterNext] = [text.charAt(end), text.charAt(end + 1)];
  if (!hanCharacter.test(next) || behind.has(next) || followers.has(fold(next + afterNext))) return false;
  return afterNext !== "" && behind.has(afterNext);
}

/** 克里 in 克里维里赫: a short foreign name that goes on with two characters more which names are written with. */
export function goesOnAsForeign(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (name.length > 2 || ![...name].every(isTransliteration)) return false;
  const [next, afterNext] = [text.charAt(end), text.charAt(end + 1)];
  return (
    isTransliteration(next) &&
    isTransliteration(afterNext) &&
    !mayFollowName(next) &&
    !followers.has(fold(next + afterNext))
  );
}
