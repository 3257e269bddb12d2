/** Numbers in digits, with what is joined to them: `21st`, `1990s`, `30-vjetori`, `1,500`, `'24`. */
import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Chart } from "./chart.ts";
import { memberOf, type Role } from "./edge.ts";

export interface Suffix {
  readonly kind: "ordinal" | "decade" | "case";
  readonly role: Role;
}

/** Endings by their folded form. */
export type SuffixTable = ReadonlyMap<string, readonly Suffix[]>;

const hyphens = new Set(["-", "‐", "‑", "–"]);
const apostrophes = new Set(["'", "’", "ʼ", "`", "´"]);

export function isHyphen(tokens: Tokens, token: number): boolean {
  return hyphens.has(tokens.words[token]?.text ?? "");
}

export function isApostrophe(tokens: Tokens, token: number): boolean {
  return apostrophes.has(tokens.words[token]?.text ?? "");
}

/** Index of a word that is joined to the token before `at` without a space, over a hyphen or an apostrophe; else -1. */
function joinedWord(tokens: Tokens, at: number, limit: number): number {
  if (at >= limit || (tokens.gaps[at] as number) > Gap.Joint) return -1;
  if (tokens.kinds[at] === TokenKind.Word) return at;
  if (!isHyphen(tokens, at) && !isApostrophe(tokens, at)) return -1;
  const next = at + 1;
  return next < limit && tokens.gaps[next] === Gap.None && tokens.kinds[next] === TokenKind.Word ? next : -1;
}

/**
 * Adds what the number at the token may be: an amount, a day, a year; with its endings, an ordinal or a decade.
 * `dotted` tells that the language writes ordinals with a full stop.
 */
export function addDigits(chart: Chart, token: number, limit: number, suffixes: SuffixTable, dotted: boolean): void {
  const { tokens } = chart;
  const word = tokens.words[token];
  if (!word || !(word.number >= 0)) return;
  const number = word.number;
  const length = word.text.length;
  addGrouped(chart, token, limit);
  const suffixAt = joinedWord(tokens, token + 1, limit);
  const suffixWord = suffixAt < 0 ? undefined : tokens.words[suffixAt];
  // `1990s` and `21st` are never the bare number.
  const bare = suffixAt !== token + 1 || !suffixes.has(suffixWord?.fold ?? "");
  // Nor is «7-й» the bare number, which no other ending than an ordinal's has.
  const kinds = suffixAt < 0 ? [] : (suffixes.get(suffixWord?.fold ?? "") ?? []);
  const isOrdinal = kinds.length > 0 && kinds.every(({ kind }) => kind === "ordinal");
  if (bare && !isOrdinal && !isPartOfFraction(tokens, token, limit))
    addNumber(chart, token, token + 1, number, length, "");
  if (suffixWord) {
    const endings = suffixes.get(suffixWord.fold) ?? [];
    // «1990-е» are ten years, «1994-е» one.
    const isDecade = number % 10 === 0 && endings.some(({ kind }) => kind === "decade");
    for (const { kind, role } of endings) {
      if (kind === "ordinal") {
        add(chart, token, suffixAt + 1, "ord", number, role);
        if (number >= 1 && number <= 39 && length <= 2) addOrdinalDay(chart, token, suffixAt + 1, number, role);
        if (length === 4 && !isDecade) add(chart, token, suffixAt + 1, "year", number, role);
      } else if (kind === "case") addNumber(chart, token, suffixAt + 1, number, length, role);
      else if (number % 10 === 0 && (length === 4 || length === 2)) {
        add(chart, token, suffixAt + 1, "decadeNumber", number, role);
      }
    }
  }
  const dot = token + 1;
  if (
    dotted &&
    (length <= 2 || length === 4) &&
    dot < limit &&
    tokens.words[dot]?.text === "." &&
    tokens.gaps[dot] === Gap.None
  ) {
    if (length === 4) add(chart, token, token + 2, "year", number, "");
    else add(chart, token, token + 2, "ord", number, "");
    if (length <= 2 && number >= 1 && number <= 39) add(chart, token, token + 2, "day", number, "");
  }
}

/** Either side of the point in `6.7`: no day, hour or amount by itself. */
function isPartOfFraction(tokens: Tokens, token: number, limit: number): boolean {
  // "7,731.65": a comma before three digits and a point parts thousands.
  const isThousands = (at: number): boolean =>
    tokens.words[at + 1]?.text.length === 3 && tokens.words[at + 2]?.text === ".";
  const isComma = (at: number): boolean => tokens.words[at]?.text === ",";
  const isPoint = (at: number): boolean =>
    tokens.gaps[at] === Gap.None &&
    (tokens.words[at]?.text === "." || (isComma(at) && (tokens.words[at + 2]?.text === "%" || isThousands(at))));
  const isNumber = (at: number): boolean => tokens.kinds[at] === TokenKind.Number;
  const behind = token >= 2 && tokens.gaps[token] === Gap.None && isPoint(token - 1) && isNumber(token - 2);
  if (behind) return (tokens.words[token]?.text.length ?? 0) < 3;
  return token + 2 < limit && isPoint(token + 1) && isNumber(token + 2) && tokens.gaps[token + 2] === Gap.None;
}

/** Adds a year of two digits behind an apostrophe that stands at the token. */
export function addShortYear(chart: Chart, token: number, limit: number): void {
  const { tokens } = chart;
  const next = token + 1;
  if (next >= limit || !isApostrophe(tokens, token) || tokens.gaps[next] !== Gap.None) return;
  const word = tokens.words[next];
  if (word?.text.length === 2 && word.number >= 0) {
    const meaning = { number: word.number, name: "digits", expression: null, weak: true };
    const begin = tokens.starts[token] as number;
    chart.add(token, next + 1, begin, "shortYear", "", meaning, "", "digits");
    const suffix = tokens.words[next + 1];
    if (next + 1 < limit && tokens.gaps[next + 1] === Gap.None && suffix?.fold === "s" && word.number % 10 === 0) {
      chart.add(token, next + 2, begin, "decadeNumber", "", meaning, "", "digits");
    }
  }
}

/** `3rd`: a day, and told by its ending to be one (`day.ordinal`). */
function addOrdinalDay(chart: Chart, first: number, end: number, number: number, role: Role): void {
  const meaning = { number, name: "ordinal", expression: null, weak: true };
  chart.add(first, end, chart.tokens.starts[first] as number, "day", "day.ordinal", meaning, role, "digits");
}

function addNumber(chart: Chart, first: number, end: number, number: number, length: number, role: Role): void {
  add(chart, first, end, "num", number, role);
  if (length <= 2 && number >= 1 && number <= 39) add(chart, first, end, "day", number, role);
  if (length === 4 && (number >= 1000 || number === 0) && number < 3000) add(chart, first, end, "year", number, role);
  if (length === 4 && number >= 5000 && number < 6000) add(chart, first, end, "jewishYear", number, role);
  if (length === 3 && number >= 100) add(chart, first, end, "oldYear", number, role);
  if (length === 2) add(chart, first, end, "twoDigits", number, role);
}

/** `1.5`, `2,5`, `1,500`, `12 000`: fractions and grouped thousands. */
function addGrouped(chart: Chart, token: number, limit: number): void {
  const { tokens } = chart;
  const next = token + 2;
  if (next >= limit || tokens.kinds[next] !== TokenKind.Number) return;
  const mark = tokens.words[token + 1]?.text ?? "";
  if (!".,٫٬".includes(mark) || tokens.gaps[token + 1] !== Gap.None || tokens.gaps[next] !== Gap.None) return;
  const whole = tokens.words[token]?.number as number;
  const rest = tokens.words[next];
  if (!rest || !(rest.number >= 0) || rest.text.length > 3) return;
  const grouped = rest.text.length === 3;
  const number = grouped ? whole * 1000 + rest.number : whole + rest.number / 10 ** rest.text.length;
  add(chart, token, next + 1, "num", number, "");
}

function add(chart: Chart, first: number, end: number, category: string, number: number, role: Role): void {
  const meaning = { number, name: "digits", expression: null, weak: true };
  chart.add(
    first,
    end,
    chart.tokens.starts[first] as number,
    category,
    memberOf(category, "digits"),
    meaning,
    role,
    "digits",
  );
}
