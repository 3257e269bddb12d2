/** Numbers in Chinese characters: positional (二〇二四) and spoken (二十一, 一千九百). */
import { TokenKind } from "../../../text/tokens.ts";
import type { Chart } from "./chart.ts";
import { memberOf } from "./edge.ts";

const digits = new Map<string, number>([
  ..."〇一二三四五六七八九".split("").map((character, value): [string, number] => [character, value]),
  ...([
    ["零", 0],
    ["○", 0],
    ["两", 2],
    ["兩", 2],
    ["元", 1],
    ["廿", 20],
    ["卅", 30],
  ] as [string, number][]),
]);
const scales = new Map<string, number>([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
  ["万", 10_000],
  ["萬", 10_000],
]);

const LONGEST = 12;

/** True for a character that a number may be written with. */
export function isHanNumeral(character: string): boolean {
  return scales.has(character) || (digits.has(character) && character !== "元");
}

/** Adds the number that starts at the token, with every shorter beginning of it that is a number too. */
export function addHanNumerals(chart: Chart, token: number, limit: number): void {
  const { tokens } = chart;
  const begin = tokens.starts[token] as number;
  let total = 0;
  let digit = -1;
  let positional = "";
  let spoken = true;
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = token; at < limit && at - token < LONGEST; at++) {
    if (tokens.kinds[at] === TokenKind.Number || (at > token && tokens.gaps[at] !== 0)) return;
    const character = tokens.words[at]?.text ?? "";
    if (character === "元" && at > token) return;
    const value = digits.get(character);
    const scale = scales.get(character);
    if (value !== undefined) {
      positional += value;
      if (value > 9) {
        if (total !== 0) return;
        total = value;
        lowest = 10;
      } else {
        if (digit > 0) spoken = false;
        digit = value;
      }
    } else if (scale !== undefined) {
      if (!spoken || scale >= lowest * 10_000) return;
      if (scale === 10_000) total = (total + Math.max(digit, 0)) * scale;
      else if (scale < lowest) total += (digit < 1 ? 1 : digit) * scale;
      else return;
      lowest = scale === 10_000 ? Number.POSITIVE_INFINITY : scale;
      digit = -1;
      positional = "";
    } else return;
    const end = at + 1;
    const number = positional.length > 1 && total === 0 ? Number(positional) : total + Math.max(digit, 0);
    const isPositional = positional.length > 1 && total === 0;
    if (isPositional && positional.length === 4) add(chart, token, end, begin, "year", number);
    if (isPositional && positional.length === 2) add(chart, token, end, begin, "shortYear", number);
    if (isPositional) {
      // 五六年 is five or six; other digits side by side are a year or a number of a room.
      const few = positional.length === 2 ? fewOf(positional) : 0;
      if (few > 0) add(chart, token, end, begin, "num", few);
      continue;
    }
    if (!spoken) continue;
    add(chart, token, end, begin, "num", number);
    if (number >= 1 && number <= 39) add(chart, token, end, begin, "day", number);
  }
}

/** 两三, 五六, 三五: the lesser of two numbers that stand for about so many; 0 where they do not. */
function fewOf(digitsOf: string): number {
  const [a, b] = [Number(digitsOf[0]), Number(digitsOf[1])];
  return a > 0 && (b === a + 1 || (a === 3 && b === 5)) ? a : 0;
}

function add(chart: Chart, first: number, end: number, begin: number, category: string, number: number): void {
  chart.add(
    first,
    end,
    begin,
    category,
    memberOf(category, "han"),
    { number, name: "han", expression: null, weak: true },
    "",
    "han",
  );
}
