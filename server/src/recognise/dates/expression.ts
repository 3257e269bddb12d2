/**
 * What the words of a text say of time, before anything is worked out: *said* values only. `resolve/` turns an
 * expression into a TIMEX3 value with the help of the document's date.
 */
import type { CalendarName } from "../model.ts";

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "workday"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "millennium"
  | "night";

/** TIMEX3 modifiers that texts express. */
export type Modifier =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "BEFORE"
  | "AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE";

export type SeasonCode = "SP" | "SU" | "FA" | "WI";
/** TIMEX3 parts of the day: morning, noon, afternoon, evening, night; `DT` daytime. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** A date by its calendar fields; null where the text does not say the field. */
export interface CalendarExpression {
  readonly kind: "calendar";
  readonly calendar: CalendarName;
  /** True where the text names the calendar or a month that only it has, not only numbers. */
  readonly calendarSaid: boolean;
  /** As counted by the calendar, astronomical for the Gregorian one (0 is 1 BC). */
  readonly year: number | null;
  /** `short` for two digits, whose century is open. */
  readonly yearForm: "full" | "short";
  readonly month: number | null;
  readonly day: number | null;
  /** ISO weekday, 1 to 7. */
  readonly weekday: number | null;
  /** True where day and month are two numbers that may as well be read the other way round: `03/04/2025`. */
  readonly swappable?: true;
}

/** A whole unit counted from the present one ("last year"), or the nearest thing of a kind that way ("last Friday"). */
export interface ShiftExpression {
  readonly kind: "shift";
  readonly by: number;
  readonly of: Target;
  /** What "last" and "next" count from: the document's date or the date spoken of before ("the next day"). */
  readonly anchor: Anchor;
}

export type Target =
  | { readonly kind: "unit"; readonly unit: Unit }
  | { readonly kind: "weekday"; readonly weekday: number }
  | { readonly kind: "month"; readonly month: number; readonly calendar: CalendarName; readonly day: number | null }
  | { readonly kind: "season"; readonly season: SeasonCode }
  | { readonly kind: "holiday"; readonly holiday: string };

export type Anchor = "document" | "context" | Expression;

/** An amount of one unit; `count` is null where it is left vague ("several days"). Fractions are allowed. */
export interface Amount {
  readonly count: number | null;
  readonly unit: Unit;
}

/** A point at a distance from an anchor: "three days ago", "two weeks after the vote of 3 May". */
export interface OffsetExpression {
  readonly kind: "offset";
  readonly amounts: readonly Amount[];
  readonly direction: -1 | 1;
  readonly anchor: Anchor;
}

/** Early, mid, late, about … something. */
export interface ModifiedExpression {
  readonly kind: "modified";
  readonly mod: Modifier;
  readonly of: Expression;
}

/** So many units at the start or end of a whole: "the first eleven months of the year", "the last week of May". */
export interface PortionExpression {
  readonly kind: "portion";
  /** How many units; null for "the first days". */
  readonly count: number | null;
  readonly unit: Unit;
  readonly side: "first" | "last";
  /** The whole; null where it is left out. */
  readonly of: Expression | null;
}

/** The n-th unit or weekday of a whole: "second quarter of 2024", "third Friday of May". Negative n counts from the end. */
export interface OrdinalExpression {
  readonly kind: "ordinal";
  readonly n: number;
  readonly of: Expression | null;
  readonly target: { readonly unit: Unit } | { readonly weekday: number };
}

export interface SeasonExpression {
  readonly kind: "season";
  readonly season: SeasonCode;
  readonly of: Expression | null;
}

/** Ten years from `start`; `short` where the century is not said ("the nineties": 90). */
export interface DecadeExpression {
  readonly kind: "decade";
  readonly start: number;
  readonly short: boolean;
}

/** `n` is 21 for the 21st century; negative before the common era. */
export interface CenturyExpression {
  readonly kind: "century";
  readonly n: number;
}

/** A time of day, or a part of the day, on a date or left without one. */
export interface TimeExpression {
  readonly kind: "time";
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  /** ISO 8601 offset (`Z`, `+03:00`), null where none is said. */
  readonly zone: string | null;
  readonly part: DayPart | null;
  readonly on: Expression | null;
}

export interface DurationExpression {
  readonly kind: "duration";
  readonly amounts: readonly Amount[];
  /** Set for "the last three days": it tells on which side of the document's date the time lies. */
  readonly side?: "past" | "future";
}

/** An anniversary or an age in years: a duration that also names a year. */
export interface AnniversaryExpression {
  readonly kind: "anniversary";
  readonly years: number;
}

/** "The new year": the coming one at a year's end, the present one at its start. */
export interface NewYearExpression {
  readonly kind: "newYear";
}

/** Something that happens again and again; `value` is its TIMEX3 value (`XXXX-WXX-5`, `P1Y`). */
export interface SetExpression {
  readonly kind: "set";
  readonly value: string;
}

export interface RangeExpression {
  readonly kind: "range";
  readonly from: Expression;
  readonly to: Expression;
}

/** Several dates that share fields: "12, 14 and 17 May". Each item is a mention of its own. */
export interface ListExpression {
  readonly kind: "list";
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly expression: Expression;
  /** Offset where it starts, behind a proclitic of its first token. */
  readonly begin: number;
  /** Tokens of the document: first and one behind the last. */
  readonly first: number;
  readonly end: number;
}

export interface ReferenceExpression {
  readonly kind: "reference";
  readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
}

/** A named day, such as Easter; `of` tells its year where the text does. `plus` moves it ("New Year's Eve": −1). */
export interface HolidayExpression {
  readonly kind: "holiday";
  readonly holiday: string;
  readonly plus: number;
  readonly of: Expression | null;
}

/** A part of a whole named beside it: "5 March of last year", "Monday of this week". */
export interface WithinExpression {
  readonly kind: "within";
  readonly part: Expression;
  readonly whole: Expression;
}

/** A day counted from the present one, and its weekday beside it: "yesterday, Tuesday", «أمس الثلاثاء». */
export interface ApposedExpression {
  readonly kind: "apposed";
  readonly day: Expression;
  /** ISO weekday, 1 to 7. */
  readonly weekday: number;
}

/** The week, weekend or month around a date: "the week of 6 October". */
export interface AroundExpression {
  readonly kind: "around";
  readonly unit: Unit;
  readonly of: Expression;
}

export type Expression =
  | CalendarExpression
  | ShiftExpression
  | OffsetExpression
  | ModifiedExpression
  | PortionExpression
  | OrdinalExpression
  | SeasonExpression
  | DecadeExpression
  | CenturyExpression
  | TimeExpression
  | DurationExpression
  | AnniversaryExpression
  | SetExpression
  | RangeExpression
  | ListExpression
  | ReferenceExpression
  | HolidayExpression
  | WithinExpression
  | NewYearExpression
  | ApposedExpression
  | AroundExpression;

/** The calendar expressions that an expression is made of. */
export function calendarsIn(expression: Expression): readonly CalendarExpression[] {
  switch (expression.kind) {
    case "calendar":
      return [expression];
    case "time":
      return expression.on ? calendarsIn(expression.on) : [];
    case "modified":
      return calendarsIn(expression.of);
    case "range":
      return [...calendarsIn(expression.from), ...calendarsIn(expression.to)];
    case "ordinal":
    case "portion":
    case "season":
    case "holiday":
      return expression.of ? calendarsIn(expression.of) : [];
    default:
      return [];
  }
}
