/**
 * The Jewish calendar by its rule of the molad. Months are numbered from Tishri; 6 is Adar I, which only leap years
 * have, so that Adar (Adar II) is always 7 and Elul 13.
 */
import type { CivilDate } from "./days.ts";

/** Days from the calendar's epoch to 1970-01-01. */
const EPOCH = 2_092_590;

/** Day number of 1 Tishri of a Jewish year. */
export function jewishNewYear(year: number): number {
  let day = moladDay(year);
  // Years of 356 or 382 days would be too long or too short.
  if (moladDay(year + 1) - day === 356) day += 2;
  else if (day - moladDay(year - 1) === 382) day += 1;
  return day - EPOCH;
}

/** The day of the new moon of Tishri, moved off Sundays, Wednesdays and Fridays. */
function moladDay(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const day = months * 29 + Math.floor((12_084 + 13_753 * months) / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

function isLeap(year: number): boolean {
  return (7 * year + 1) % 19 < 7;
}

/** 0 for a month that the year does not have. */
export function daysInJewishMonth(year: number, month: number): number {
  if (month === 6) return isLeap(year) ? 30 : 0;
  const length = jewishNewYear(year + 1) - jewishNewYear(year);
  // Heshvan is long in full years, Kislev short in deficient ones.
  if (month === 2) return length % 10 === 5 ? 30 : 29;
  if (month === 3) return length % 10 === 3 ? 29 : 30;
  return [0, 30, 29, 30, 29, 30, 30, 29, 30, 29, 30, 29, 30, 29][month] ?? 0;
}

/** Day number of a date that exists. */
export function jewishDay(year: number, month: number, day: number): number {
  let first = jewishNewYear(year);
  for (let before = 1; before < month; before++) first += daysInJewishMonth(year, before);
  return first + day - 1;
}

export function jewishDate(day: number): CivilDate {
  let year = Math.floor((day + EPOCH) / 365.2468) + 1;
  while (jewishNewYear(year) > day) year--;
  while (jewishNewYear(year + 1) <= day) year++;
  let month = 1;
  let left = day - jewishNewYear(year);
  for (let length = daysInJewishMonth(year, 1); left >= length; length = daysInJewishMonth(year, month)) {
    left -= length;
    month++;
  }
  return { year, month, day: left + 1 };
}
