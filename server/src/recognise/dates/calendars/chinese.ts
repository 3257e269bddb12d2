/**
 * The Chinese lunisolar calendar of 1900 to 2100. One number a year, made from ICU and compared with it in the tests:
 * bits 0–11 are set for months of 30 days, bits 12–15 name the month that a leap month follows, bit 16 is set where
 * that leap month has 30 days.
 */
import { dayNumber } from "./days.ts";

const years = `8bd2 752 ea5 5b2a 64b a9b 14aa6 56a b59 2baa 752 6da5 b25 a4b 15a4b 2ad 56b 135b1 da9 17e92 e92 d25 16d0d
a56 2b6 14ad5 6d4 ea9 2f4a e92 66a6 52b a57 15956 b5a 6d4 13761 749 17b13 a93 52b 1651b aad 56a 14da5 ba4 b49 2d4b a95
7aad 536 aad 15aca db2 da4 13ea1 d4a 8595 a97 556 6575 ad5 6d2 4755 ea5 64a 364f a9b 7ada 56a b69 5bb2 b52 b25 4b2b a4b
8aab 2ad 56d 165a9 da9 d92 4e95 d25 ae4d a56 2b6 172b5 6d5 ea9 5f52 e92 d26 352e a57 8ad6 35a 6d5 5769 749 693 4a9b 52b
a5b 2aae 56a 7dd5 ba4 b49 5d53 a95 52d 453d ab5 9baa 5d2 da5 16e8a e4a c95 4a9e 556 ab5 2ada 6d2 6765 f25 64a 5657 4ab
55b 356e b69 bf52 b52 b25 16d0b a4b 4ab 52bb 5ad b6a 2daa d92 7ea5 d25 a55 15a4d 4b6 5b5 136d2 ec9 8f92 e92 d26 16516
a57 4d6 14365 755 749 374b 693 7aab 52b a5b 5aba 56a b65 4baa b49 8d95 a95 52d 656d ab5 5aa 45d5 da5 d4a 3e4d c96 7cce
556 ab5 15ad2 6d2 ea5 472a 68b 8697 4ab 55b 16556 b6a 752 4b95 b45 a8b 2a4f 4ab`
  .split(/\s+/)
  .map((word) => Number.parseInt(word, 16));

const FIRST_YEAR = 1900;
const LAST_YEAR = FIRST_YEAR + years.length - 1;

export interface ChineseDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

interface Month {
  readonly month: number;
  readonly leap: boolean;
  readonly days: number;
}

function monthsOf(year: number): Month[] {
  const bits = years[year - FIRST_YEAR] ?? 0;
  const leap = (bits >> 12) & 15;
  const months: Month[] = [];
  for (let month = 1; month <= 12; month++) {
    months.push({ month, leap: false, days: (bits >> (month - 1)) & 1 ? 30 : 29 });
    if (month === leap) months.push({ month, leap: true, days: bits >> 16 ? 30 : 29 });
  }
  return months;
}

const newYears: number[] = [dayNumber(1900, 1, 31)];
for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
  const length = monthsOf(year).reduce((sum, month) => sum + month.days, 0);
  newYears.push((newYears[year - FIRST_YEAR] as number) + length);
}

/** Day number of the Chinese New Year that falls in a Gregorian year; null outside the table. */
export function chineseNewYear(year: number): number | null {
  return newYears[year - FIRST_YEAR] ?? null;
}

/** True for days that the table covers. */
export function isChineseDate(day: number): boolean {
  return day >= (newYears[0] as number) && day < (newYears[newYears.length - 1] as number);
}

/** The Chinese date of a day that the table covers. The year is the Gregorian one in which it begins. */
export function chineseDate(day: number): ChineseDate {
  // No year is longer than 385 days: the guess is never too late.
  let index = Math.floor((day - (newYears[0] as number)) / 385);
  while (index + 2 < newYears.length && (newYears[index + 1] as number) <= day) index++;
  const year = FIRST_YEAR + index;
  let left = day - (newYears[index] as number);
  for (const { month, leap, days } of monthsOf(year)) {
    if (left < days) return { year, month, day: left + 1, leap };
    left -= days;
  }
  return { year, month: 12, day: left + 1, leap: false };
}

/** Length of a (not leap) month; 0 outside the table. */
export function daysInChineseMonth(year: number, month: number): number {
  if (year < FIRST_YEAR || year > LAST_YEAR) return 0;
  return monthsOf(year).find((m) => m.month === month && !m.leap)?.days ?? 0;
}

/** Day number of a date in a (not leap) month; null where there is none. */
export function chineseDay(year: number, month: number, day: number): number | null {
  if (day < 1 || day > daysInChineseMonth(year, month)) return null;
  let at = newYears[year - FIRST_YEAR] as number;
  for (const other of monthsOf(year)) {
    if (other.month === month && !other.leap) return at + day - 1;
    at += other.days;
  }
  return null;
}
