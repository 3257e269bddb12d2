/** `03/04/2025`: which number is the day? The document's other dates tell, else its language. */
import { dayNumber, daysInMonth, weekdayOf } from "../calendars/days.ts";
import type { CalendarExpression, Expression } from "../expression.ts";
import type { Found } from "../mention.ts";

/** How slashed dates are read: by a fixed order, or by what the document shows. */
export type SlashedOrder = "auto" | "dmy" | "mdy";

/** Days from the document's date within which a date is likely to lie. */
const NEAR = 31;

/** The mentions with their slashed dates read in the order that the document follows. `today` is its date, if known. */
export function inOrder(
  found: readonly Found[],
  text: string,
  today: number | null,
  order: SlashedOrder,
  ownOrder: "dmy" | "mdy" | "ymd",
): readonly Found[] {
  const slashed = found.flatMap(({ expression }) => swappableIn(expression) ?? []);
  if (slashed.length === 0) return found;
  const own = ownOrder === "mdy" ? "mdy" : "dmy";
  const wanted = order === "auto" ? (told(found, slashed, text, today, own) ?? own) : order;
  return wanted === own ? found : found.map((mention) => ({ ...mention, expression: swapped(mention.expression) }));
}

function swappableIn(expression: Expression): CalendarExpression | null {
  if (expression.kind === "time") return expression.on && swappableIn(expression.on);
  return expression.kind === "calendar" && expression.swappable ? expression : null;
}

function swapped(expression: Expression): Expression {
  if (expression.kind === "time") return expression.on ? { ...expression, on: swapped(expression.on) } : expression;
  if (expression.kind !== "calendar" || !expression.swappable) return expression;
  return { ...expression, day: expression.month, month: expression.day };
}

/** The order that most signs speak for; null where they are even. Positive speaks for the day first. */
function told(
  found: readonly Found[],
  slashed: readonly CalendarExpression[],
  text: string,
  today: number | null,
  own: "dmy" | "mdy",
): "dmy" | "mdy" | null {
  let sum = 0;
  const written = new Set<string>();
  for (const mention of found) {
    sum += orderIn(text.slice(mention.start, mention.end));
    const { expression } = mention;
    if (expression.kind === "calendar" && !expression.swappable && expression.day !== null) {
      written.add(`${expression.month}-${expression.day}`);
    }
  }
  const side = own === "dmy" ? 1 : -1;
  for (const { year, month, day, weekday } of slashed) {
    if (month === null || day === null) continue;
    if (weekday !== null && year !== null) {
      // «السبت 06-09-2014»: the weekday tells.
      const here = isOn(weekday, year, month, day);
      if (here !== isOn(weekday, year, day, month)) sum += here ? 3 * side : -3 * side;
    }
    const here = written.has(`${month}-${day}`);
    if (here !== written.has(`${day}-${month}`)) sum += here ? 2 * side : -2 * side;
    if (today === null || year === null) continue;
    const near = isNear(today, year, month, day);
    if (near !== isNear(today, year, day, month)) sum += near ? 2 * side : -2 * side;
  }
  return sum === 0 ? null : sum > 0 ? "dmy" : "mdy";
}

/** What one mention shows: 3 for `21/01/2025`, −3 for `01/21/2025`, and a little for "21 January" or "January 21". */
function orderIn(words: string): number {
  const digits = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(words);
  if (digits) return Number(digits[1]) > 12 ? 3 : Number(digits[2]) > 12 ? -3 : 0;
  if (/^\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?\p{L}{3,}/u.test(words)) return 0.5;
  return /^\p{L}{3,}\.?\s\d{1,2}\b(?![:/-])/u.test(words) ? -0.5 : 0;
}

function isOn(weekday: number, year: number, month: number, day: number): boolean {
  return day <= daysInMonth(year, month) && weekdayOf(dayNumber(year, month, day)) === weekday;
}

function isNear(today: number, year: number, month: number, day: number): boolean {
  return day <= daysInMonth(year, month) && Math.abs(dayNumber(year, month, day) - today) <= NEAR;
}
