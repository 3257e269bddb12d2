/** Puts what single tokens mean onto a chart: words of the lexicon, numbers, dates and times in digits. */
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { addClock } from "../numeric/clock.ts";
import { addNumericDate } from "../numeric/date.ts";
import type { Chart } from "./chart.ts";
import type { CompiledLanguage } from "./compile.ts";
import { addDigits, addShortYear, isApostrophe, isHyphen } from "./digits.ts";
import { addHanNumerals, isHanNumeral } from "./han.ts";
import { bitOf, type Edge, type Meaning, memberOf } from "./edge.ts";
import type { LexiconNode, Reading } from "./lexicon.ts";
import { addNumerals } from "./numerals.ts";

/** Fills the chart with the meanings of the tokens from `first` to before `end`. */
export function seed(chart: Chart, compiled: CompiledLanguage, first: number, end: number): void {
  const { tokens } = chart;
  for (let token = first; token < end; token++) {
    const word = tokens.words[token] as Word;
    for (const reading of compiled.lexicon.entry(word).readings) addReading(chart, reading, token, end);
    if (tokens.kinds[token] === TokenKind.Number) {
      addDigits(chart, token, end, compiled.suffixes, compiled.language.dottedOrdinals ?? false);
      addNumericDate(chart, token, end, compiled.language.order);
      addClock(chart, token, end);
    } else if (tokens.kinds[token] === TokenKind.Character) {
      if (isHanNumeral(word.text)) addHanNumerals(chart, token, end);
    } else addShortYear(chart, token, end);
  }
  if (compiled.suffixes.size > 0) {
    for (let token = first; token < end; token++) addSuffixed(chart, compiled, token, end);
  }
  for (let token = end - 1; token >= first; token--) {
    addNumerals(chart, token);
    addPrefixedOrdinal(chart, token);
  }
}

function addReading(chart: Chart, reading: Reading, token: number, limit: number): void {
  const { tokens } = chart;
  const begin = (tokens.starts[token] as number) + reading.skip;
  const shape = tokens.words[token]?.shape;
  let node: LexiconNode | undefined = reading.node;
  let at = token + 1;
  while (node) {
    for (const lexeme of node.lexemes) {
      if (lexeme.capital && shape === "lower") continue;
      // A proclitic belongs to words of time and numbers, not to the small words of patterns.
      if (reading.skip > 0 && lexeme.category.startsWith("=")) continue;
      const isNumber = lexeme.category === "cardinalWord" || lexeme.category === "ordinalWord";
      const meaning: Meaning = reading.joined && isNumber ? { ...lexeme, name: "joined" } : lexeme;
      const role = lexeme.role || reading.role;
      chart.add(token, at, begin, lexeme.category, lexeme.member, meaning, role, "", 0, lexeme.bits);
      // يناير وفبراير: the "and" of a list is written together with its month.
      if (reading.joined && (lexeme.category === "month" || lexeme.category === "weekday")) {
        const joined = lexeme.category === "month" ? "andMonth" : "andWeekday";
        chart.add(token, at, begin, joined, lexeme.member, meaning, lexeme.role, "");
      }
    }
    if (!node.next || at >= limit) return;
    node = node.next.get(tokens.words[at]?.fold ?? "");
    at++;
  }
}

/** Case endings behind an apostrophe or hyphen: "5 Mayıs'ta", "2024-წლიდან". The ending widens the word. */
function addSuffixed(chart: Chart, compiled: CompiledLanguage, token: number, limit: number): void {
  const { tokens } = chart;
  const here = chart.at(token);
  const count = here.length;
  for (let i = 0; i < count; i++) {
    const edge = here[i] as Edge;
    if (!suffixable.has(edge.category)) continue;
    const mark = edge.end;
    const ending = mark + 1;
    if (ending >= limit || tokens.gaps[mark] !== Gap.None || tokens.gaps[ending] !== Gap.None) continue;
    if (!isHyphen(tokens, mark) && !isApostrophe(tokens, mark)) continue;
    const word = tokens.words[ending] as Word;
    for (const { kind, role } of compiled.suffixes.get(word.fold) ?? []) {
      if (kind !== "case") continue;
      chart.add(edge.first, ending + 1, edge.begin, edge.category, edge.member, edge, role, edge.rule);
      // "1991'de": a year in a case needs no other word.
      if (edge.category === "year")
        chart.add(edge.first, ending + 1, edge.begin, "caseYear", "", edge, role, edge.rule);
    }
  }
}

const ordinalPrefix = bitOf("ordinalPrefix");
const suffixable = new Set(["month", "weekday", "unit", "year", "holiday", "date", "clock", "dotClock"]);

/** «მე-21», 第三: a number made an ordinal by what stands before it. */
function addPrefixedOrdinal(chart: Chart, token: number): void {
  if (!chart.mayHold(token, ordinalPrefix)) return;
  for (const prefix of chart.at(token)) {
    if (prefix.category !== "ordinalPrefix") continue;
    for (const number of chart.at(prefix.end)) {
      if (number.category !== "num") continue;
      chart.add(
        token,
        number.end,
        prefix.begin,
        "ord",
        memberOf("ord", number.name),
        number,
        number.role,
        "ordinal-prefix",
      );
      if (number.number >= 1 && number.number <= 31 && number.name === "digits") {
        chart.add(token, number.end, prefix.begin, "day", "day.digits", number, number.role, "ordinal-prefix");
      }
    }
  }
}
