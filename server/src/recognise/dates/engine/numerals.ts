/**
 * Numbers written in words: "twenty-one", «بیست و یکم», «الخامسة والسبعين», «две тысячи двадцать четвёртого», 二十一.
 * The lexicon knows the parts; this file joins them.
 */
import type { Chart } from "./chart.ts";
import { bitOf, type Edge, memberOf } from "./edge.ts";

interface Sum {
  /** Whole thousands so far. */
  readonly thousands: number;
  /** The group below a thousand. */
  readonly group: number;
  readonly last: number;
  readonly ordinal: boolean;
}

/** Longer numbers are no part of a date. */
const MOST_PARTS = 12;

/** Adds an edge for every number that starts at the token: category `num` or `ord`, name `words`. */
export function addNumerals(chart: Chart, token: number): void {
  if (!chart.mayHold(token, numberWords)) return;
  const here = chart.at(token);
  // Edges added on the way are numbers already, not words of one.
  const count = here.length;
  for (let i = 0; i < count; i++) {
    const head = here[i] as Edge;
    if (!isNumberWord(head)) continue;
    const ordinal = head.category === "ordinalWord";
    emit(chart, head, head.end, start(head.number, ordinal), head.role);
    extend(chart, head, head.end, start(head.number, ordinal), 1);
  }
}

const numberWords = bitOf("cardinalWord") | bitOf("ordinalWord");

function isNumberWord(edge: Edge): boolean {
  return edge.category === "cardinalWord" || edge.category === "ordinalWord";
}

function start(value: number, ordinal: boolean): Sum {
  return value >= 1000 && value % 1000 === 0
    ? { thousands: value, group: 0, last: value, ordinal }
    : { thousands: value >= 1000 ? Math.floor(value / 1000) * 1000 : 0, group: value % 1000, last: value, ordinal };
}

function extend(chart: Chart, head: Edge, at: number, sum: Sum, parts: number): void {
  if (parts >= MOST_PARTS) return;
  for (const edge of chart.at(at)) {
    if (isNumberWord(edge)) follow(chart, head, edge, sum, false, parts);
    else if (edge.category === "numberJoint") {
      for (const next of chart.at(edge.end)) if (isNumberWord(next)) follow(chart, head, next, sum, true, parts);
    }
  }
}

function follow(chart: Chart, head: Edge, edge: Edge, sum: Sum, joined: boolean, parts: number): void {
  // «الأشهر العشرة الأولى»: a word for "first" that never ends a longer number.
  if (edge.weak && edge.category === "ordinalWord") return;
  const joint = joined || edge.name === "joined";
  const grown = add(sum, edge.number, joint, edge.category === "ordinalWord");
  if (!grown) {
    // "nineteen ninety-five": two pairs of digits make a year.
    if (!joint && parts === 1 && sum.thousands === 0 && sum.group >= 13 && sum.group <= 20 && edge.number >= 10) {
      yearOfPairs(chart, head, edge, sum.group);
    }
    return;
  }
  emit(chart, head, edge.end, grown, edge.role);
  extend(chart, head, edge.end, grown, parts + 1);
}

/** The sum with one more number word behind it; null where no number goes on so. */
function add(sum: Sum, value: number, joined: boolean, ordinal: boolean): Sum | null {
  const { thousands, group } = sum;
  const below = group % 100;
  // An ordinal ends its number, but Arabic says the fifth-and-seventieth.
  if (sum.ordinal && !(joined && value >= 20 && value < 100)) return null;
  const isOrdinal = ordinal || sum.ordinal;
  if (value >= 1000) {
    if (value % 1000 !== 0 || (thousands !== 0 && value >= lowestScale(thousands))) return null;
    const factor = Math.max(group, 1);
    if (joined && group !== 0) return null;
    return { thousands: thousands + factor * value, group: 0, last: value, ordinal: isOrdinal };
  }
  if (value === 100 && group > 0 && group < 20 && !joined) {
    return { thousands, group: group * 100, last: value, ordinal: isOrdinal };
  }
  if (value >= 100) {
    if (group !== 0) return null;
    return { thousands, group: value, last: value, ordinal: isOrdinal };
  }
  if (value >= 20 && value % 10 === 0) {
    if (below === 0) return { thousands, group: group + value, last: value, ordinal: isOrdinal };
    // five-and-twenty
    if (joined && below < 10) return { thousands, group: group + value, last: value, ordinal: isOrdinal };
    return null;
  }
  if (value >= 10) return below === 0 ? { thousands, group: group + value, last: value, ordinal: isOrdinal } : null;
  if (value >= 1) {
    const roomForOnes =
      below === 0 ? sum.last >= 100 : below % 10 === 0 && (below >= 20 || below === 10) && sum.last >= 10;
    return roomForOnes ? { thousands, group: group + value, last: value, ordinal: isOrdinal } : null;
  }
  return null;
}

function lowestScale(thousands: number): number {
  let scale = 1000;
  while (thousands % (scale * 1000) === 0) scale *= 1000;
  return scale;
}

function yearOfPairs(chart: Chart, head: Edge, tens: Edge, century: number): void {
  if (tens.category === "ordinalWord" || tens.number > 99) return;
  const year = century * 100 + tens.number;
  addYear(chart, head, tens.end, year);
  if (tens.number % 10 !== 0 || tens.number < 20) return;
  for (const edge of chart.at(tens.end)) {
    const ones = edge.category === "numberJoint" ? chart.at(edge.end) : [edge];
    for (const one of ones) {
      if (one.category === "cardinalWord" && one.number >= 1 && one.number <= 9)
        addYear(chart, head, one.end, year + one.number);
    }
  }
}

function addYear(chart: Chart, head: Edge, end: number, year: number): void {
  const meaning = { number: year, name: "words", expression: null, weak: true };
  chart.add(head.first, end, head.begin, "year", "year.words", meaning, "", "numerals");
}

function emit(chart: Chart, head: Edge, end: number, sum: Sum, role: Edge["role"]): void {
  const value = sum.thousands + sum.group;
  const meaning = { number: value, name: "words", expression: null, weak: true };
  const category = sum.ordinal ? "ord" : "num";
  chart.add(head.first, end, head.begin, category, memberOf(category, "words"), meaning, role, "numerals");
  if (value >= 1 && value <= 31) chart.add(head.first, end, head.begin, "day", "day.words", meaning, role, "numerals");
  if (value >= 1000 && value < 2200)
    chart.add(head.first, end, head.begin, "year", "year.words", meaning, role, "numerals");
}
