import { Gap } from "../../../text/tokens.ts";
import type { Found } from "../judgement/found.ts";
import { charAt, EndWords, isHan } from "./han-names.ts";
import { headedFound } from "./headed-names.ts";
import type { Scene } from "./run.ts";

/** What stands behind a listed place and belongs to its name, in simplified characters, by what goes on as another word. */
const units: Readonly<Record<string, readonly string[]>> = {
  市: ["场", "长", "民", "值", "面", "区", "内", "中心", "外", "郊", "容", "立", "级", "府"],
  县: ["长", "城", "域", "级"],
  省: ["长", "份", "级", "道", "城", "会"],
  州: ["长", "府", "际", "选"],
  郡: ["主", "王"],
  府: ["院", "邸"],
  邦: ["交", "联", "谊"],
};
const roads = ["路", "街", "大道", "大街", "乡"];
/** Of these, what stands behind regions. */
const ofProvinces = new Set(["省", "州", "郡", "邦"]);

/** What is called after a city and is another place: 南京东路, 吉安鄉. */
const namesakes = new EndWords(
  ["", "东", "西", "南", "北", "中", "一", "二", "三", "四"]
    .flatMap((part) => roads.map((road) => part + road))
    .join(" "),
);

/**
 * Listed places with the unit that they are: 台州市, 柔佛州, 花蓮縣. A road or a township that is called after a city is a
 * place that nobody lists.
 */
export function withUnits(found: readonly Found[], scene: Scene): Found[] {
  const { tokens, titles } = scene.context;
  let starts: ReadonlySet<number> | undefined;
  return found.map((one) => {
    const namesake = namesakeEnd(one, scene);
    if (namesake > 0) return headedFound({ first: one.first, last: namesake, label: "LOC" }, tokens);
    const { mention, entry, last } = one;
    const unit = charAt(tokens, last + 1);
    const others = units[unit];
    if (others === undefined || mention.label !== "LOC" || mention.nested || !isHan(tokens, last)) return one;
    if (entry === null || (entry.type !== "city" && entry.type !== "place")) return one;
    if (entry.type === "place" && !ofProvinces.has(unit)) return one;
    if (tokens.gaps[last + 1] !== Gap.None || titles.at(last + 1) !== undefined) return one;
    starts ??= new Set(found.map(({ first }) => first));
    if (starts.has(last + 1)) return one;
    const next = tokens.gaps[last + 2] === Gap.None ? charAt(tokens, last + 2) + charAt(tokens, last + 3) : "";
    if (charAt(tokens, last) === unit || others.some((other) => next.startsWith(other))) return one;
    const end = tokens.ends[last + 1] as number;
    return { ...one, mention: { ...mention, end }, last: last + 1 };
  });
}

/** The token on which the name of a road or township ends that begins with the city's; 0 where none does. */
function namesakeEnd({ mention, entry, first, last }: Found, scene: Scene): number {
  const {
    context: { tokens, titles },
    taken,
  } = scene;
  if (entry?.type !== "city" || mention.nested || !isHan(tokens, last)) return 0;
  for (const length of [3, 2, 1]) {
    const end = last + length;
    if (namesakes.endingAt(scene, end) !== length || tokens.gaps[last + 1] !== Gap.None) continue;
    const isFree = taken[end] === 0 && taken[last + 1] === 0 && titles.at(end) === undefined;
    return isFree && !goesOn.has(charAt(tokens, end + 1)) && first < last ? end : 0;
  }
  return 0;
}

/** 北京路透社, 上海街头: another word. */
const goesOn = new Set("透头演线径况面程人过途上边坊舞拍机市货亲镇愁村间");
