/** English names of days and months, for messages and hovers. */
import type { CalendarName } from "../../model.ts";
import { fromDay } from "./convert.ts";
import { civilDate, weekdayOf } from "./days.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const gregorian = "January February March April May June July August September October November December".split(" ");
const persian = "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand".split(" ");
const islamic = [
  "Muharram",
  "Safar",
  "Rabiʿ I",
  "Rabiʿ II",
  "Jumada I",
  "Jumada II",
  "Rajab",
  "Shaʿban",
  "Ramadan",
  "Shawwal",
  "Dhu al-Qaʿda",
  "Dhu al-Hijja",
];

const jewish = [
  ..."Tishri Heshvan Kislev Tevet Shevat".split(" "),
  "Adar I",
  ..."Adar Nisan Iyar Sivan Tamuz Av Elul".split(" "),
];

const names: Partial<Record<CalendarName, readonly string[]>> = { persian, islamic, jewish };

function monthName(calendar: CalendarName, month: number): string {
  return (names[calendar] ?? gregorian)[month - 1] ?? String(month);
}

export function weekdayName(weekday: number): string {
  return weekdays[weekday - 1] ?? "";
}

/** `4 February 2022` or, in another calendar, `15 Bahman 1400`; null where the calendar does not reach that day. */
export function dayName(calendar: CalendarName, day: number): string | null {
  const date = calendar === "gregorian" ? civilDate(day) : fromDay(calendar, day);
  if (!date) return null;
  if (calendar === "chinese") return `day ${date.day} of month ${date.month} of the Chinese year ${date.year}`;
  return `${date.day} ${monthName(calendar, date.month)} ${date.year}`;
}

/** `Friday, 4 February 2022`. */
export function fullDayName(day: number): string {
  return `${weekdayName(weekdayOf(day))}, ${dayName("gregorian", day)}`;
}

/** The date as said, in English words, whether or not it exists. */
export function saidName(
  calendar: CalendarName,
  year: number | null,
  month: number | null,
  day: number | null,
): string {
  const parts = [day, month === null ? null : monthName(calendar, month), year].filter((part) => part !== null);
  return parts.join(" ");
}
