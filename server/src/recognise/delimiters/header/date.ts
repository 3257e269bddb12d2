import { decimalValue } from "../../../text/numerals.ts";

/** What a header's date says. */
export type HeaderDate =
  /** An ISO 8601 day, month or year; `value` in plain digits, the time of day left out. */
  | { readonly kind: "iso"; readonly value: string }
  /** Written out in words: for the recogniser of dates to read. */
  | { readonly kind: "words" }
  /** `suggestion` is the ISO day that must have been meant, where there is only one. */
  | { readonly kind: "malformed"; readonly suggestion: string | null };

const isoShape = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:.*)?)?)?$/s;
const basicShape = /^(\d{4})(\d{2})(\d{2})$/;
const numericShape = /^(\d{1,5})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,5})\.?$/;

/** Reads the value of a `date` field. Digits of any script count. */
export function readHeaderDate(value: string): HeaderDate {
  const plain = withAsciiDigits(value.slice(0, 64)).trim();
  const iso = isoShape.exec(plain) ?? basicShape.exec(plain);
  if (iso !== null) {
    const [year, month, day] = [iso[1] as string, iso[2], iso[3]];
    if (isCalendarDate(Number(year), Number(month ?? 1), Number(day ?? 1))) {
      return { kind: "iso", value: [year, month, day].filter((part) => part !== undefined).join("-") };
    }
    return { kind: "malformed", suggestion: null };
  }
  if (/\p{L}/u.test(plain)) return { kind: "words" };
  return { kind: "malformed", suggestion: meantDay(plain) };
}

/** The one ISO day that digits in another order can mean; null where they mean none or several. */
function meantDay(plain: string): string | null {
  const [, first = "", mark = "", second = "", third = ""] = numericShape.exec(plain) ?? [];
  const readings = new Set<string>();
  const add = (year: string, month: string, day: string): void => {
    // A digit struck twice is the usual way to a year of five digits.
    const fourDigits = year.length === 5 ? year.replace(/(\d)\1/, "$1") : year;
    if (fourDigits.length !== 4 || !isCalendarDate(Number(fourDigits), Number(month), Number(day))) return;
    readings.add(`${fourDigits}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  };
  if (first.length >= 4) add(first, second, third);
  else {
    add(third, second, first);
    // Dots go with the day first everywhere; slashes and hyphens do not.
    if (mark !== ".") add(third, first, second);
  }
  return readings.size === 1 ? ([...readings][0] as string) : null;
}

/** Years before 1600 are years of another calendar, whose months differ in length. */
function isCalendarDate(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= (year < 1600 ? 31 : daysIn(year, month));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function withAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(decimalValue(digit)));
}
