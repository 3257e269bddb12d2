/** Times of day in digits: `15:30`, `15:30:05Z`, `9:05+03:00`; `15.30` where words around it say that it is a time. */
import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import { two } from "../calendars/days.ts";
import type { Chart } from "../engine/chart.ts";
import type { TimeExpression } from "../expression.ts";

const colons = new Set([":", "：", "٫", "∶"]);
const signs = new Set(["+", "-", "−"]);

/** A number of `length` digits at the token, glued to what stands before; NaN where there is none. */
function glued(tokens: Tokens, token: number, limit: number, length: number): number {
  if (token >= limit || tokens.gaps[token] !== Gap.None || tokens.kinds[token] !== TokenKind.Number) return Number.NaN;
  const word = tokens.words[token];
  return word?.text.length === length ? word.number : Number.NaN;
}

function marks(tokens: Tokens, token: number, limit: number, set: ReadonlySet<string>): boolean {
  return token < limit && tokens.gaps[token] === Gap.None && set.has(tokens.words[token]?.text ?? "");
}

/** Adds the time that starts at the token: category `clock`, or `dotClock` where a full stop parts the digits. */
export function addClock(chart: Chart, token: number, limit: number): void {
  const { tokens } = chart;
  const word = tokens.words[token];
  if (!word || word.text.length > 2 || !(word.number <= 24)) return;
  const hour = word.number;
  const dotted = tokens.words[token + 1]?.text === "." && tokens.gaps[token + 1] === Gap.None;
  const hours = tokens.words[token + 1]?.fold === "h" && (tokens.gaps[token + 1] as number) <= Gap.Space;
  if (!dotted && !hours && !marks(tokens, token + 1, limit, colons)) return;
  const minute = glued(tokens, token + 2, limit, 2);
  if (hours && Number.isNaN(minute)) {
    add(chart, token, token + 2, "clock", time(hour, 0, null, null));
    return;
  }
  if (!(minute < 60)) return;
  if (hour === 24 && minute !== 0) return;
  if (dotted) {
    add(chart, token, token + 3, "dotClock", time(hour, minute, null, null));
    // «në orën 4.06.06»: a day as well, where no word for a clock stands before it.
    const isLonger = tokens.words[token + 3]?.text === "." && tokens.gaps[token + 3] === Gap.None;
    const second = isLonger ? glued(tokens, token + 4, limit, 2) : Number.NaN;
    if (second < 60) add(chart, token, token + 5, "dotClock", time(hour, minute, second, null));
    return;
  }
  let end = token + 3;
  let second: number | null = null;
  if (marks(tokens, end, limit, colons)) {
    const value = glued(tokens, end + 1, limit, 2);
    if (value < 60) {
      second = value;
      end += 2;
    }
  }
  add(chart, token, end, "clock", time(hour, minute, second, null));
  const zone = readZone(tokens, end, limit);
  if (zone) add(chart, token, zone.end, "clock", time(hour, minute, second, zone.value));
}

function readZone(tokens: Tokens, at: number, limit: number): { value: string; end: number } | null {
  if (at < limit && tokens.gaps[at] === Gap.None && tokens.words[at]?.text === "Z") return { value: "Z", end: at + 1 };
  if (!marks(tokens, at, limit, signs)) return null;
  const hours = glued(tokens, at + 1, limit, 2);
  if (!(hours <= 14)) return null;
  const sign = tokens.words[at]?.text === "+" ? "+" : "-";
  const minutes = marks(tokens, at + 2, limit, colons) ? glued(tokens, at + 3, limit, 2) : Number.NaN;
  return minutes < 60
    ? { value: `${sign}${two(hours)}:${two(minutes)}`, end: at + 4 }
    : { value: `${sign}${two(hours)}:00`, end: at + 2 };
}

function time(hour: number, minute: number, second: number | null, zone: string | null): TimeExpression {
  return { kind: "time", hour, minute, second, zone, part: null, on: null };
}

function add(chart: Chart, first: number, end: number, category: string, expression: TimeExpression): void {
  const meaning = { number: Number.NaN, name: "", expression, weak: category === "dotClock" };
  chart.add(first, end, chart.tokens.starts[first] as number, category, "", meaning, "", "clock");
}
