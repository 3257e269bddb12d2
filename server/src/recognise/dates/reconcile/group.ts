/** Mentions that name one day together: «جمعه ۱۴ بهمن (۴ فوریه)», "today (Friday)", "4 February / 15 Bahman". */
import type { Tokens } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { CompiledLanguage } from "../engine/compile.ts";
import type { CalendarExpression, Expression } from "../expression.ts";
import { calendarDate } from "../grammar/make.ts";
import type { Found } from "../mention.ts";

const openBrackets = new Set(["(", "（", "[", "﴿"]);
const closeBrackets = new Set([")", "）", "]", "﴾"]);
const bonds = new Set(["/", "=", "／", "-", "–", "—"]);

/** The calendar date of a day in an expression, whichever phrase it stands in; null where it names no day. */
export function dayIn(expression: Expression): CalendarExpression | null {
  switch (expression.kind) {
    case "calendar":
      return expression.day !== null || expression.weekday !== null ? expression : null;
    case "time":
      return expression.on && dayIn(expression.on);
    case "apposed":
      return calendarDate({ weekday: expression.weekday });
    default:
      return null;
  }
}

/** True for "today", "yesterday" and their like. */
function isRelativeDay(expression: Expression): boolean {
  if (expression.kind === "time") return expression.on !== null && isRelativeDay(expression.on);
  if (expression.kind === "apposed") return true;
  if (expression.kind === "shift") return expression.of.kind === "unit" && expression.of.unit === "day";
  return (
    expression.kind === "offset" &&
    expression.anchor === "document" &&
    expression.amounts.every((a) => a.unit === "day")
  );
}

function namesDay(expression: Expression): boolean {
  return dayIn(expression) !== null || isRelativeDay(expression);
}

/** Groups of neighbouring mentions, as indices; mentions that stand alone are groups of one. */
export function groups(found: readonly Found[], tokens: Tokens, compiled: CompiledLanguage): number[][] {
  const all: number[][] = [];
  for (let i = 0; i < found.length; i++) {
    const last = all[all.length - 1];
    const previous = last?.[last.length - 1];
    if (last && previous === i - 1 && belong(found[i - 1] as Found, found[i] as Found, tokens, compiled)) last.push(i);
    else all.push([i]);
  }
  return all;
}

function belong(a: Found, b: Found, tokens: Tokens, compiled: CompiledLanguage): boolean {
  if (!namesDay(a.expression) || !namesDay(b.expression)) return false;
  const between = b.firstToken - a.endToken;
  if (between < 0 || between > 3) return false;
  // "yesterday, 4 February", «اليوم الجمعة»: said side by side.
  if (isRelativeDay(a.expression) && dayIn(b.expression) && between <= 1 && isApposed(a, b, tokens, compiled))
    return true;
  if (between < 1) return false;
  const first = tokens.words[a.endToken] as Word;
  if (openBrackets.has(first.text)) {
    return between <= 2 && closeBrackets.has(tokens.words[b.endToken]?.text ?? "") && isGloss(a, b);
  }
  const [one, other] = [dayIn(a.expression), dayIn(b.expression)];
  if (!one || !other || one.calendar === other.calendar || one.day === null || other.day === null) return false;
  if (bonds.has(first.text)) return between === 1;
  return isBond(a.endToken, b.firstToken, tokens, compiled);
}

function isApposed(a: Found, b: Found, tokens: Tokens, compiled: CompiledLanguage): boolean {
  return a.endToken === b.firstToken || hasCategory(tokens.words[a.endToken] as Word, "comma", compiled);
}

function hasCategory(word: Word, category: string, compiled: CompiledLanguage): boolean {
  return compiled.lexicon
    .entry(word)
    .readings.some(({ node }) => node.lexemes.some((lexeme) => lexeme.category === category));
}

/** A second date in brackets is a gloss where it adds a calendar or a weekday, or a full date to a vague one. */
function isGloss(a: Found, b: Found): boolean {
  const [one, other] = [dayIn(a.expression), dayIn(b.expression)];
  if (!one || !other) return true;
  if (one.calendar !== other.calendar) return true;
  return one.day === null || other.day === null || (one.day === other.day && one.month === other.month);
}

function isBond(from: number, to: number, tokens: Tokens, compiled: CompiledLanguage): boolean {
  for (let at = from; at < to; at++) {
    const { readings } = compiled.lexicon.entry(tokens.words[at] as Word);
    const known = readings.some(({ node }) =>
      node.lexemes.some(
        ({ category }) => category === "corresponding" || category === "comma" || category === "numberJoint",
      ),
    );
    if (!known && !readings.some(({ node }) => node.next !== null)) return false;
  }
  return true;
}

/** The mention's own sign of where it lies from the document's date, in days; null where it has none. */
export function relativeDays(expression: Expression): number | null {
  if (expression.kind === "time") return expression.on && relativeDays(expression.on);
  if (expression.kind === "apposed") return relativeDays(expression.day);
  if (!isRelativeDay(expression)) return null;
  if (expression.kind === "shift") return expression.by;
  if (expression.kind !== "offset") return null;
  return expression.direction * expression.amounts.reduce((sum, { count }) => sum + (count ?? 0), 0);
}
