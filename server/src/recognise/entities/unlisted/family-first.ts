/** Family names in Latin letters that stand before the given name, folded: Chinese, Korean. */
const familyNames: ReadonlySet<string> = new Set(
  (
    "wang li zhang liu chen yang huang zhao wu zhou xu sun zhu gao lin luo zheng liang xie tang deng feng xiao cheng cao " +
    "peng zeng tian dong yuan jiang shen lu wei fang shi yao fu zhong cui tan liao qiu xia jia wen bai zou meng xiong qin " +
    "yan xue hou lei long duan hao kong shao mao gu lai kang yin qian niu hong gong hua cai du ye guo ma hu he pan dai " +
    "fan ren ding jin qiao song han geng lou mo qi qu ruan rao sheng shu wan weng xi xiang xing you yu yue zhan zhen zhuang " +
    "zhuo zong zuo kim lee park choi jung kang yoon jang lim oh seo shin kwon hwang ahn moon bae baek cho chung"
  ).split(" "),
);
/** A given name of one or two Chinese syllables, or of two Korean ones with a hyphen. */
const givenName =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|ian|iao|uai|uan|ing|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)){1,2}$/;

/** True for two words that are a family name and a given name in this order ("Liu Xiaoming"). */
export function isFamilyFirst(family: string, given: string): boolean {
  return familyNames.has(family) && given.length > 1 && givenName.test(given);
}
