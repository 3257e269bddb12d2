/** A TIMEX3 value in plain English, for hovers. */

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
