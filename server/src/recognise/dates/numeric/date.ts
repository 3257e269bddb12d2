/** Dates written in digits only: `2025-01-21`, `21.01.2025`, `1/21/25`, `۱۴۰۳/۱۱/۰۲`, `2025-01`. */
import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Chart } from "../engine/chart.ts";
import type { CalendarExpression } from "../expression.ts";
import type { DateLanguage } from "../language.ts";

const separators = new Set(["-", "/", ".", "‐", "‑", "−", "－", "／", "．"]);

interface Digits {
  readonly value: number;
  readonly length: number;
}

/** The digit runs that are parted by one separator, at most three, from the token on. */
function run(tokens: Tokens, token: number, limit: number): { parts: Digits[]; separator: string; end: number } {
  const parts: Digits[] = [];
  let separator = "";
  let at = token;
  while (parts.length < 3) {
    const word = tokens.words[at];
    if (at >= limit || !word || tokens.kinds[at] !== TokenKind.Number || Number.isNaN(word.number)) break;
    parts.push({ value: word.number, length: word.text.length });
    at++;
    const mark = tokens.words[at]?.text ?? "";
    const goesOn =
      at + 1 < limit &&
      separators.has(mark) &&
      (separator === "" || separator === mark) &&
      tokens.gaps[at] === Gap.None &&
      tokens.gaps[at + 1] === Gap.None &&
      tokens.kinds[at + 1] === TokenKind.Number;
    if (!goesOn || parts.length === 3) break;
    separator = mark;
    at++;
  }
  return { parts, separator, end: at };
}

/** Adds the numeric date that starts at the token, if one does. */
export function addNumericDate(chart: Chart, token: number, limit: number, order: DateLanguage["order"]): void {
  const { tokens } = chart;
  // Inside a longer chain of numbers (an address, a version) nothing is a date.
  if (token > 0 && tokens.gaps[token] === Gap.None && separators.has(tokens.words[token - 1]?.text ?? "")) {
    if (token > 1 && tokens.gaps[token - 1] === Gap.None && tokens.kinds[token - 2] === TokenKind.Number) return;
  }
  const { parts, separator, end } = run(tokens, token, limit);
  const [a, b, c] = parts;
  if (!a || !b) return;
  const expression = c ? threePart(a, b, c, separator, order) : twoPart(a, b, separator);
  if (!expression || isNumbered(tokens, token)) return;
  if (c && tokens.gaps[end] === Gap.None && separators.has(tokens.words[end]?.text ?? "") && end + 1 < tokens.count) {
    if (tokens.gaps[end + 1] === Gap.None && tokens.kinds[end + 1] === TokenKind.Number) return;
  }
  const meaning = { number: Number.NaN, name: "", expression, weak: false };
  chart.add(token, end, tokens.starts[token] as number, "date", "", meaning, "", "numeric-date");
}

/** Signs before the number of a law or a file: "No. 12/2005", «رقم 12/2005». */
const numberSigns = new Set(["no", "nos", "nr", "num", "№", "n°", "رقم", "شماره", "номер"]);

function isNumbered(tokens: Tokens, token: number): boolean {
  let before = token - 1;
  if (tokens.words[before]?.text === ".") before--;
  return before >= 0 && numberSigns.has(tokens.words[before]?.fold ?? "");
}

function calendar(year: number, month: number, day: number | null, short = false): CalendarExpression {
  return {
    kind: "calendar",
    calendar: "gregorian",
    calendarSaid: false,
    year,
    yearForm: short ? "short" : "full",
    month,
    day,
    weekday: null,
  };
}

function threePart(
  a: Digits,
  b: Digits,
  c: Digits,
  separator: string,
  order: DateLanguage["order"],
): CalendarExpression | null {
  if (a.length === 4) {
    if (b.length > 2 || c.length > 2 || b.value > 12 || c.value > 31 || b.value === 0) return null;
    return calendar(a.value, b.value, c.value);
  }
  if (a.length > 2 || b.length > 2) return null;
  if (c.length !== 4 && c.length !== 2) return null;
  const short = c.length === 2;
  if (short && order === "ymd" && a.length === 2) {
    return b.value >= 1 && b.value <= 12 && c.value >= 1 && c.value <= 31
      ? calendar(a.value, b.value, c.value, true)
      : null;
  }
  // Two short numbers and a short year may be anything; with full stops they must look like a date.
  if (short && separator === "." && b.length !== 2) return null;
  const monthFirst = (order === "mdy" && separator !== "." && a.value <= 12) || (b.value > 12 && a.value <= 12);
  const [month, day] = monthFirst ? [a.value, b.value] : [b.value, a.value];
  if (month < 1 || month > 12 || day > 31 || (short && day < 1)) return null;
  const date = calendar(c.value, month, day, short);
  return separator !== "." && a.value <= 12 && b.value <= 12 && a.value !== b.value
    ? { ...date, swappable: true }
    : date;
}

function twoPart(a: Digits, b: Digits, separator: string): CalendarExpression | null {
  if (a.length === 4 && b.length === 2 && b.value >= 1 && b.value <= 12 && a.value >= 1000 && a.value < 2200) {
    // 2011/12 and 2011-12 are a season of two years; a month is meant only where the next year is not.
    if (separator !== "." && b.value === (a.value + 1) % 100)
      return separator === "-" ? calendar(a.value, b.value, null) : null;
    return separator === "." ? null : calendar(a.value, b.value, null);
  }
  if (b.length === 4 && a.length <= 2 && a.value >= 1 && a.value <= 12 && b.value >= 1000 && b.value < 2200) {
    return calendar(b.value, a.value, null);
  }
  return null;
}
