import type { DateLanguage, Forms } from "../../language.ts";

/** What CLDR says of a language's dates (see `scripts/dates/cldr.ts`, which makes the rows). */
export interface CldrRow {
  readonly order: string;
  readonly dotted: boolean;
  readonly months: readonly Forms[];
  readonly weekdays: readonly Forms[];
  /** Words between the parts of a date. */
  readonly of: Forms;
  /** Words right behind the year. */
  readonly yearAfter: Forms;
  /** `-1 year` → "last year". */
  readonly relative: Readonly<Record<string, Forms>>;
  /** `[before, behind, sign, unit]` of phrases around a number: "in … days", "… days ago". */
  readonly offsets: readonly (readonly [string, string, number, string])[];
}

/** Orders of a written date beyond those that the grammar has for all languages. */
const dateOrders = [
  "<yearPhrase> <of>? <month> <of>? <day> <of>?",
  "<month> <of>? <day> <of>",
  "<day> <comma> <month> <comma>? <yearPhrase>",
  "<yearPhrase> <comma>? <day> <dash> <month>",
];

/** A language made of CLDR's words alone: absolute dates, weekdays, relative days and units. */
export function cldrLanguage(tag: string, row: CldrRow): DateLanguage {
  const relativeDays: Record<string, Forms> = {};
  const periods: Record<string, Forms> = {};
  for (const [key, forms] of Object.entries(row.relative)) {
    if (key.endsWith(" day")) relativeDays[key.slice(0, -4)] = forms;
    else periods[key] = forms;
  }
  const glue: Record<string, Forms> = { of: row.of, yearAfter: row.yearAfter, ...numberedDates(row) };
  const patterns = offsetPatterns(row, glue);
  return {
    tag,
    order: row.order === "mdy" ? "mdy" : row.order === "ymd" ? "ymd" : "dmy",
    dottedOrdinals: row.dotted,
    words: { months: row.months, weekdays: row.weekdays, relativeDays, periods, glue },
    patterns: { offset: patterns, dayMonth: dateOrders },
  };
}

/** Where the months are numbers (1月, tháng 1), numbers make them in any digits. */
function numberedDates({ months }: CldrRow): Record<string, Forms> {
  const sign = /^(?:1(\p{L}+)|(\p{L}+) 1)$/u.exec(months[0]?.split("|")[0] ?? "");
  return sign?.[1] ? { monthUnit: sign[1] } : {};
}

/** Phrases around a number become words of the glue, named by what they mean, and patterns that ask for them. */
function offsetPatterns({ offsets }: CldrRow, glue: Record<string, Forms>): string[] {
  const patterns = new Set<string>();
  for (const [before, behind, sign, unit] of offsets) {
    const key = `${behind === "" ? "offsetBefore" : "offsetBehind"} ${sign} ${unit}`;
    const phrase = behind === "" ? before : behind;
    glue[key] = glue[key] === undefined ? phrase : `${glue[key]}|${phrase}`;
    patterns.add(behind === "" ? "<offsetBefore> <num>" : `${before} <num> <offsetBehind>`);
  }
  return [...patterns];
}
