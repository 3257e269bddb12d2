import { Gap, type Tokens } from "../../../text/tokens.ts";
import {
  doubleSurnames,
  givenCharacters,
  japaneseSurnames,
  surnames,
  wordsLikeNames,
} from "../../lexicon/given-names/chinese.ts";
import { isTransliteration } from "../morphology/transliteration.ts";
import { charAt, isHan, wordsOf } from "./han-names.ts";
import type { Scene } from "./run.ts";

const single = new Set(surnames);
const double = new Set(wordsOf(doubleSurnames));
const japanese = new Set(wordsOf(japaneseSurnames));
const given = new Set(givenCharacters);
const likeNames = new Set(wordsOf(wordsLikeNames));

/** Characters that foreign names are written with besides, in parts that a dot joins. */
const besidesForeign = new Set(
  "烈何铁别边保堡波白北本滨玻陈楚慈聪措代底典定果光归韩杭姜锦井君喀柯阔腊立连良凌陆老苗闵培齐强曲司田雄翔肖悉郑芝佳裘鸠奔弥甫缇薇娅妮婷莲萍芙骚谷朵澳坂嘉瓊琼璐朗雪芬坤珊妲黛蒂蒙泰桃洁晶翠艳蓓霍黄王林张云龙凤颇泼娃鹤彻茶竺葛屯蓝裴辛庄宣宽渥滂裕秀宪哲滕芦欣沁瓊森庞诺让",
);

/** Words that may stand right behind a name though names are written with their first character. */
const followers = new Set(
  wordsOf(`
    依据 依法 依照 依旧 依然 报道 报导 综合 摄影 编辑 整理 供图 撰文 当地 当选 当天 当日 当时 当局 当晚 当场 加入 加强 加紧 达成 达到 利用 特别 特意 通过 通报 通知 通话 提出 提名 提到 提醒 提议 提交 提供 提及 同意 同时 同样 同 维护 维持 宣布 宣誓
    宣称 因为 因此 因 应邀 应约 应询 先后 先是 先生 马上 曾经 曾任 曾在 曾 强调 完全 立即 立刻 博士 海军 多次 多名 都 索要 奥委 要求 领导 领衔 主持 主席 主张 主导 方面 高度 高兴 亲自 亲切 亲 前往 前来 前 后来 后 还 又
    也 再次 再 并 正式 正在 正 已经 已 将 会见 会晤 会谈 会 能 可 应 愿 希望 表示 表达 指出 认为 认 介绍 说明 说 称 谈到 谈 告诉 告 回应 回答 回顾 回 感谢 感 欢迎 祝贺 祝 支持 反对 呼吁 敦促 发表 发布 发言 发 作出 作为 作
    访问 访华 访 出席 出任 出 抵达 抵 到访 到 来华 来访 来 率团 率领 率 陪同 参加 参观 参 任命 任期 任 当 被 遭 获 受 与 和 同 及 等 在 于 向 对 就 从 由 为 以 把 让 使 给 是 的 之 中 上 下 内 外 则 才 只 仅 不 没 未 无 有 个 一行 一同
    一起 一直 一再 一 两 夫妇 夫妻 伉俪 今年 今天 今日 今 昨天 昨日 昨 明天 明确 明 此前 此次 此 近日 日前 日 月 年 周一 周二 周三 周四 周五 周六 周日 周 星期 上午 下午 晚 早 凌晨 去年 去世 去 带领 带队 带 组织 成为 成功 成 开始 开 进行 进 接受 接
    接替 替 继续 继 连任 连 计划 计 决定 决 批评 批 警告 警 指 控 举行 举 签署 签 承诺 承认 承 坚持 坚 承 透露 透 证实 证 否认 否 确认 确 重申 重 致辞 致电 致 转达 转 赴 返 离 飞 乘 还 曾 所 本人 本月 本周 本 自 自己 其 该 这 那 他 她 先后 分别 均 共同
    代表 代 担任 担 负责 负 完成 完 建议 建 深 赞同 赞 高 简 名 长期 长 专门 专 用 需 要 想 看 听 知 相信 相 期待 期 团队 团 办公 办 家 宅 省 市 县 区 国 党 军 队 部 局 院 校 社 处 室 司 案 案件 受贿 涉嫌 涉 犯 因涉 生前 生于 生 病 逝 死 亡 遗 出生 毕业 现年 现任 现 时任 时
    原 男 女 元 万 亿
  `),
);

/** Whether a word that follows names begins at the token. */
export function beginsFollower(tokens: Tokens, at: number): boolean {
  const one = charAt(tokens, at);
  const two = one + charAt(tokens, at + 1);
  return followers.has(two) && two.length === 2;
}

/** Surnames that are words of the language more often than names. */
const weak = new Set("任于党向代经连全原时应关常单方高明成文解管计纪施费路权丰战广史尚暴何华安和都包车马石金白黄");

export function isWeakSurname(character: string): boolean {
  return weak.has(character);
}

export function isGivenCharacter(character: string): boolean {
  return given.has(character);
}

/** Whether the word is a common one though a surname begins it; longer ones by their first two characters. */
export function isCommonWord(word: string): boolean {
  return likeNames.has(word) || likeNames.has(word.slice(0, 2));
}

/** Characters of the surname that begins at the token; 0 where none does. */
export function surnameAt(scene: Scene, at: number): number {
  const { tokens } = scene.context;
  if (!isFreeHan(scene, at)) return 0;
  const one = charAt(tokens, at);
  if (isFreeHan(scene, at + 1) && tokens.gaps[at + 1] === Gap.None && double.has(one + charAt(tokens, at + 1)))
    return 2;
  return single.has(one) ? 1 : 0;
}

/** Characters of the Japanese surname that begins at the token; 0 where none does. */
export function japaneseSurnameAt(scene: Scene, at: number): number {
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

/** True for a Chinese character that no mention or title holds. */
export function isFreeHan({ context: { tokens }, taken }: Scene, at: number): boolean {
  return at >= 0 && at < tokens.count && taken[at] === 0 && isHan(tokens, at);
}

/** True for a free character that foreign names are written with. */
export function isForeign(scene: Scene, at: number): boolean {
  return isFreeHan(scene, at) && isTransliteration(charAt(scene.context.tokens, at));
}

/** The same, in a name whose parts a dot joins. */
export function isForeignAtDot(scene: Scene, at: number): boolean {
  if (!isFreeHan(scene, at)) return false;
  const character = charAt(scene.context.tokens, at);
  return isTransliteration(character) || besidesForeign.has(character);
}
