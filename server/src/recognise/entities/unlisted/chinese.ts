import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import { mayFollowName } from "../morphology/han-contexts.ts";
import { isTransliteration } from "../morphology/transliteration.ts";
import type { Run, Scene } from "./run.ts";

/** The commonest surnames, traditional characters among them; they begin a Chinese name behind a title. */
const surnames = new Set(
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文耿华毕聂章鲁葛" +
    "牛柳洪庄倪严温施樊岳翟路涂詹殷颜凌祝纪柯关舒管向安齐梅盛童欧游裴鲍应霍莫邢俞申屈项祁单翁辛尤季柴褚左骆靳覃欧符焦包司葛费岑蓝古苗窦宁冉阮丘商牟佘解车宫巫邬景詹卜谷甘卫桂臧楚沙鞠匡" +
    "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鍾範譚鄒陸顧龍萬錢湯賴聶魯莊嚴紀關齊歐項單",
);
/** Surnames of two characters. */
const doubleSurnames = new Set([
  "欧阳",
  "司马",
  "上官",
  "诸葛",
  "歐陽",
  "司馬",
  "諸葛",
  "夏侯",
  "皇甫",
  "尉迟",
  "慕容",
  "司徒",
  "令狐",
]);
const middleDots = new Set("·・‧•");
const LONGEST_FOREIGN = 10;

/** How far around a name its repetition counts, in UTF-16 code units. */
const NEAR = 4000;

/**
 * Persons whom no gazetteer lists, in Chinese: foreign names with a middle dot (萨米娅·苏卢胡), foreign names behind a
 * title (外长加里布阿巴迪), behind a title a surname with one or two characters (发言人林剑), and the surname of such a
 * person before a title (林大使).
 */
export function findChinese(scene: Scene): Run[] {
  const { tokens, titles } = scene.context;
  const runs: Run[] = [];
  const held = new Uint8Array(tokens.count);
  const add = (run: Run | null): boolean => {
    if (run === null || held[run.first] === 1 || held[run.last] === 1) return false;
    held.fill(1, run.first, run.last + 1);
    runs.push(run);
    return true;
  };
  for (let at = 1; at + 1 < tokens.count; at++) {
    if (held[at] === 0 && middleDots.has((tokens.words[at] as Word).text)) add(aroundDot(scene, at));
  }
  const families = new Set<string>();
  for (const { last, role } of titles.all) {
    if (role === HONORIFIC || !add(behindTitle(scene, last + 1))) continue;
    families.add((tokens.words[last + 1] as Word).text);
  }
  if (families.size === 0) return runs;
  for (const { first, last, role } of titles.all) {
    const isNamed =
      role !== HONORIFIC && isHan(scene, first - 1) && families.has((tokens.words[first - 1] as Word).text);
    if (isNamed && (tokens.gaps[first] as Gap) < Gap.Line) add({ first: first - 1, last });
  }
  return runs;
}

function aroundDot(scene: Scene, dot: number): Run | null {
  let first = dot;
  while (dot - first < LONGEST_FOREIGN && isForeign(scene, first - 1)) first--;
  let last = dot;
  while (last - dot < 2 * LONGEST_FOREIGN && (isForeign(scene, last + 1) || isDot(scene, last + 1))) last++;
  return first < dot && last > dot ? { first, last } : null;
}

function behindTitle(scene: Scene, first: number): Run | null {
  let last = first - 1;
  while (last + 1 - first < LONGEST_FOREIGN && isForeign(scene, last + 1)) last++;
  // What follows may begin with a character that names are written with, too (西雅尔多当地时间).
  for (let end = last; end - first + 1 >= 3; end--) {
    if ((end === last && endsHere(scene, end)) || recurs(scene, first, end)) return { first, last: end };
  }
  const surname = surnameAt(scene, first);
  if (surname === 0) return null;
  for (const given of [2, 1]) {
    const end = first + surname - 1 + given;
    if (
      isGivenPart(scene, first + surname, end) &&
      (endsHere(scene, end) || (given === 2 && recurs(scene, first, end)))
    ) {
      return { first, last: end };
    }
  }
  return null;
}

/** Characters of the surname that begins here; 0 where none does. */
function surnameAt(scene: Scene, at: number): number {
  if (!isHan(scene, at)) return 0;
  const { words } = scene.context.tokens;
  const one = (words[at] as Word).text;
  if (isHan(scene, at + 1) && doubleSurnames.has(one + (words[at + 1] as Word).text)) return 2;
  return surnames.has(one) ? 1 : 0;
}

function isGivenPart(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (!isHan(scene, at) || mayFollowName(scene.context.tokens.words[at]?.text ?? "")) return false;
  return true;
}

/** Whether the same characters stand near by once more. */
function recurs({ context: { tokens } }: Scene, first: number, last: number): boolean {
  const { text, starts, ends } = tokens;
  const [start, end] = [starts[first] as number, ends[last] as number];
  const near = text.slice(Math.max(0, start - NEAR), start) + text.slice(end, end + NEAR);
  return near.includes(text.slice(start, end));
}

function endsHere({ context: { tokens } }: Scene, last: number): boolean {
  const next = last + 1;
  return (
    next >= tokens.count || (tokens.gaps[next] as Gap) >= Gap.Space || mayFollowName((tokens.words[next] as Word).text)
  );
}

function isHan({ context: { tokens }, taken }: Scene, at: number): boolean {
  if (at < 0 || at >= tokens.count || taken[at] !== 0 || tokens.kinds[at] !== TokenKind.Character) return false;
  return (tokens.words[at] as Word).script === Script.Han;
}

function isForeign(scene: Scene, at: number): boolean {
  return isHan(scene, at) && isTransliteration((scene.context.tokens.words[at] as Word).fold);
}

function isDot({ context: { tokens } }: Scene, at: number): boolean {
  return at < tokens.count && middleDots.has((tokens.words[at] as Word).text);
}
