import { dayNumber, daysInMonth, weekdayOf } from "../recognise/dates/calendars/days.ts";

/** A TIMEX3 value in plain English, for hovers. */

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const day = /^(-?\d{4,6})-(\d\d)-(\d\d)(?:T.*)?$/;

/** Day number (days since 1970-01-01) of an ISO 8601 day, a time of day behind it allowed; null for anything else. */
export function dayOfValue(value: string): number | null {
  const parts = day.exec(value);
  if (parts === null) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (date < 1 || date > daysInMonth(year, month)) return null;
  return dayNumber(year, month, date);
}

/** The English weekday of an ISO 8601 day; null where the value is no day. */
export function weekdayOfValue(value: string): string | null {
  const number = dayOfValue(value);
  return number === null ? null : (weekdays[weekdayOf(number) - 1] as string);
}

/** How far one day lies from another: `3 days before`, `the same day`, `1 day after`; null where either is no day. */
export function distance(value: string, from: string): string | null {
  const [a, b] = [dayOfValue(value), dayOfValue(from)];
  if (a === null || b === null) return null;
  if (a === b) return "the same day as";
  return `${counted(Math.abs(a - b), "day")} ${a < b ? "before" : "after"}`;
}

const units: Readonly<Record<string, string>> = { Y: "year", M: "month", W: "week", D: "day" };
const clockUnits: Readonly<Record<string, string>> = { H: "hour", M: "minute", S: "second" };
const fixed: Readonly<Record<string, string>> = { PRESENT_REF: "now", PAST_REF: "the past", FUTURE_REF: "the future" };
const modifiers: Readonly<Record<string, string>> = {
  START: "the beginning of",
  MID: "the middle of",
  END: "the end of",
  APPROX: "about",
  BEFORE: "before",
  AFTER: "after",
  ON_OR_BEFORE: "not later than",
  ON_OR_AFTER: "not earlier than",
  LESS_THAN: "less than",
  MORE_THAN: "more than",
  EQUAL_OR_LESS: "at most",
  EQUAL_OR_MORE: "at least",
};

/** The value in words where ISO 8601 needs explaining (`P30Y` → `30 years`); null where the value speaks for itself. */
export function timexInWords(value: string, mod: string | null): string | null {
  const plain = fixed[value] ?? durationInWords(value) ?? rangeInWords(value);
  const modifier = mod === null ? undefined : modifiers[mod];
  if (modifier === undefined) return plain;
  return `${modifier} ${plain ?? value}`;
}

function durationInWords(value: string): string | null {
  const parts = /^P((?:\d+(?:\.\d+)?[YMWD])*)(?:T((?:\d+(?:\.\d+)?[HMS])+))?$/.exec(value);
  if (parts === null || value === "P") return null;
  const words = [...amounts(parts[1] ?? "", units), ...amounts(parts[2] ?? "", clockUnits)];
  return words.join(", ");
}

function amounts(text: string, names: Readonly<Record<string, string>>): string[] {
  return Array.from(text.matchAll(/([\d.]+)([A-Z])/g), ([, amount, unit]) =>
    counted(Number(amount), names[unit as string] as string),
  );
}

function rangeInWords(value: string): string | null {
  const [from, to, ...more] = value.split("/");
  return from && to && more.length === 0 ? `from ${from} to ${to}` : null;
}

function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}
