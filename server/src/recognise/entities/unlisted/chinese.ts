import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { isTransliteration } from "../morphology/transliteration.ts";
import type { Run, Scene } from "./run.ts";

/** The commonest surnames; they begin a Chinese name behind a title. */
const surnames = new Set(
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文耿华毕聂章鲁葛",
);
/** What may follow a name at once: verbs, prepositions and conjunctions of the genre. */
const behind = new Set(
  '说表主指强会同与和在就于将接访出应对率来赴回抵等也还则向为致发介宣回答称认谈以及，。、；：:（）()“”"《》！？',
);
const middleDots = new Set("·・‧•");
const LONGEST_FOREIGN = 10;

/**
 * Persons whom no gazetteer lists, in Chinese: foreign names with a middle dot (萨米娅·苏卢胡), foreign names behind a
 * title (外长加里布阿巴迪), and behind a title a surname with one or two characters (发言人林剑).
 */
export function findChinese(scene: Scene): Run[] {
  const { tokens, titles } = scene.context;
  const runs: Run[] = [];
  for (let at = 1; at + 1 < tokens.count; at++) {
    if (!middleDots.has((tokens.words[at] as Word).text)) continue;
    const run = aroundDot(scene, at);
    if (run === null) continue;
    runs.push(run);
    at = run.last;
  }
  for (const { last, role } of titles.all) {
    const run = role === "honorific" ? null : behindTitle(scene, last + 1);
    if (run !== null && !runs.some(({ first, last: end }) => first <= run.last && run.first <= end)) runs.push(run);
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
  const { tokens } = scene.context;
  let last = first - 1;
  while (last + 1 - first < LONGEST_FOREIGN && isForeign(scene, last + 1)) last++;
  const foreign = last - first + 1;
  if (foreign >= 3 && endsHere(scene, last)) return { first, last };
  if (!isHan(scene, first) || !surnames.has((tokens.words[first] as Word).text)) return null;
  for (const length of [2, 1]) {
    const end = first + length;
    let whole = true;
    for (let i = first + 1; i <= end; i++)
      if (!isHan(scene, i) || behind.has((tokens.words[i] as Word).text)) whole = false;
    if (whole && endsHere(scene, end)) return { first, last: end };
  }
  return null;
}

function endsHere({ context: { tokens } }: Scene, last: number): boolean {
  const next = last + 1;
  return (
    next >= tokens.count || (tokens.gaps[next] as Gap) >= Gap.Space || behind.has((tokens.words[next] as Word).text)
  );
}

function isHan({ context: { tokens }, taken }: Scene, at: number): boolean {
  if (at < 0 || at >= tokens.count || taken[at] !== 0 || tokens.kinds[at] !== TokenKind.Character) return false;
  return (tokens.words[at] as Word).script === Script.Han;
}

function isForeign(scene: Scene, at: number): boolean {
  return isHan(scene, at) && isTransliteration((scene.context.tokens.words[at] as Word).text);
}

function isDot({ context: { tokens } }: Scene, at: number): boolean {
  return at < tokens.count && middleDots.has((tokens.words[at] as Word).text);
}
