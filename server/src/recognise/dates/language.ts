/**
 * The form in which a language is described. A language is data: words by class, patterns where its order of words
 * is its own, and examples that run as tests.
 */
import type { CalendarName } from "../model.ts";
import type { DayPart, Modifier, SeasonCode, Unit } from "./expression.ts";

/**
 * Word forms parted by `|`; a form may be several words. Marks: `~may` counts only in company, `^May` only with a
 * capital, `მაისამდე>until` says its place in a range (`>from`, `>until`), `years>plural` that there are several.
 */
export type Forms = string;

/** `[text, document date or "", expected mentions as "words → value" …]` */
export type Example = readonly [text: string, date: string, ...mentions: string[]];

export interface Words {
  /** Twelve, January first. */
  readonly months?: readonly Forms[];
  /** Months of other calendars, first month first. */
  readonly calendarMonths?: Partial<Record<CalendarName, readonly Forms[]>>;
  /** Seven, Monday first. */
  readonly weekdays?: readonly Forms[];
  readonly units?: Partial<Record<Unit, Forms>>;
  /** Units that say their number by their form: Arabic duals (`{ "2 year": "سنتين|عامين" }`), fortnights. */
  readonly countedUnits?: Readonly<Record<string, Forms>>;
  /** Days from today: `{ "-1": "yesterday" }`. */
  readonly relativeDays?: Readonly<Record<string, Forms>>;
  /** One word for a unit and its distance: `{ "-1 year": "წელს" }`. */
  readonly periods?: Readonly<Record<string, Forms>>;
  /** last, this, next before their noun: `{ "-1": …, "0": …, "1": … }`; `shiftsAfter` behind it («الماضي», "e kaluar"). */
  readonly shifts?: Readonly<Record<string, Forms>>;
  readonly shiftsAfter?: Readonly<Record<string, Forms>>;
  /** "early", "the start of"; `partsAfter` stand behind («დასაწყისში», 年初). */
  readonly parts?: Partial<Record<Modifier, Forms>>;
  readonly partsAfter?: Partial<Record<Modifier, Forms>>;
  readonly dayParts?: Partial<Record<DayPart, Forms>>;
  /** Words for a time of day: `{ "12:00": "noon" }`. */
  readonly clockWords?: Readonly<Record<string, Forms>>;
  readonly seasons?: Partial<Record<SeasonCode, Forms>>;
  /** By the keys of `calendars/holidays.ts`. */
  readonly holidays?: Readonly<Record<string, Forms>>;
  /** `CE`, `BCE` and the calendars: words beside a year that say how it is counted. */
  readonly eras?: Readonly<Record<string, Forms>>;
  readonly cardinals?: Readonly<Record<string, Forms>>;
  /** `-1` stands for "last". */
  readonly ordinals?: Readonly<Record<string, Forms>>;
  /** Nouns for an anniversary; the key is the years that the word itself says, else 0. */
  readonly anniversaries?: Readonly<Record<string, Forms>>;
  /** Words that are a whole SET: `{ "P1D": "daily" }`. */
  readonly sets?: Readonly<Record<string, Forms>>;
  readonly references?: Partial<Record<"PAST_REF" | "PRESENT_REF" | "FUTURE_REF", Forms>>;
  /** `{ "90": "nineties", "1990": … }` */
  readonly decades?: Readonly<Record<string, Forms>>;
  /** `{ "Z": "GMT", "+03:00": "Moscow time" }` */
  readonly zones?: Readonly<Record<string, Forms>>;
  /** `{ "am": …, "pm": … }` */
  readonly halves?: Readonly<Record<"am" | "pm", Forms>>;
  /**
   * Words that make up patterns, by the category that patterns call them: `of`, `from`, `ago`, `every` …, with a
   * number or a name behind it where the category has one: `contextShift 1`, `halfUnit year`.
   */
  readonly glue?: Readonly<Record<string, Forms>>;
}

/** `restore` is what the word behind has lost: ل + العام is written للعام, so `{ letters: "لل", restore: "ال" }`. */
export interface Proclitic {
  readonly letters: string;
  readonly restore?: string;
  /** How many of the letters stand outside the expression; all of them where it is left out. */
  readonly outside?: number;
  readonly role?: "from" | "until";
  /** True where it joins number words (Arabic و). */
  readonly joins?: boolean;
}

/** Endings that are joined to digits or words by a hyphen, an apostrophe or nothing. */
export interface Suffixes {
  /** `21st`, `21-ე` */
  readonly ordinal?: Forms;
  /** `1990s`, `90-იანი` */
  readonly decade?: Forms;
  /** `21-დან>from`, `2024'te` */
  readonly case?: Forms;
}

/** How the language's verbs and particles place a sentence in time; single words. */
export interface Tense {
  readonly past?: Forms;
  /** The ending of most past forms ("ed"), and words that end so by chance. */
  readonly pastEnding?: { readonly ending: string; readonly except: Forms };
  readonly future?: Forms;
  /** Words that open another clause, whose verbs tell nothing of a date before them: "said on Friday that he will". */
  readonly bounds?: Forms;
}

export interface DateLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** How `03/04/2025` is read where nothing else tells. */
  readonly order: "dmy" | "mdy" | "ymd";
  readonly words: Words;
  /** Patterns of the language's own, by the rule of `grammar/` that they belong to. */
  readonly patterns?: Readonly<Record<string, readonly string[]>>;
  /** Letters that are written together with the word behind them (Arabic و ب ل, Hebrew ב ל מ). Longest first. */
  readonly proclitics?: readonly Proclitic[];
  /** True where people leave the diacritics out (Albanian e for ë). */
  readonly unaccented?: boolean;
  readonly suffixes?: Suffixes;
  /** True where a full stop behind digits makes an ordinal: `21. Januar`. */
  readonly dottedOrdinals?: boolean;
  /** What stands before a number to make it an ordinal: `მე-`, `第`. */
  readonly ordinalPrefixes?: Forms;
  /** Prepositions and articles that patterns may begin with but that stand outside the expression. */
  readonly outside?: Forms;
  /** What joins number words: "and", «و», `-`. */
  readonly numberJoints?: Forms;
  readonly tense?: Tense;
  /** Words for streets, squares … whose names hold dates that are none: "26 May Square", «улица 8 Марта». */
  readonly places?: { readonly before?: Forms; readonly after?: Forms };
  /** The calendar of day and month names that several calendars share, and of years that fit it. */
  readonly calendar?: CalendarName;
}
