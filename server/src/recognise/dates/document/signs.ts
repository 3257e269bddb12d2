/** What a text gives away of the year in which its days lie: weekdays, dates of other calendars, anniversaries. */
import { fromDay } from "../calendars/convert.ts";
import { dayNumber, daysInMonth, weekdayOf } from "../calendars/days.ts";
import type { CalendarExpression } from "../expression.ts";
import type { Found } from "../mention.ts";

/** A day and month that the document's first lines give as its own, with whatever else they say of it. */
export interface Anchor {
  /** Its place among the mentions. */
  readonly index: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
  /** True where the words themselves mean the present ("21 January instant", "today, 4 February"). */
  readonly present: boolean;
}

/** Something that holds in some years only. */
export interface YearSign {
  /** From 2 on the text says it of the very date; less where it may be of another day. */
  readonly weight: number;
  fits(year: number): boolean;
}

/** How many mentions behind the anchor a bare weekday still tells of the same day. */
const SAME_DAY = 2;
/** Two dates so near, in code units, are one day in two calendars. */
const GLOSS = 4;

/** The signs of the year in which `anchor` and the other days of the text lie. */
export function yearSigns(anchor: Anchor, found: readonly Found[]): YearSign[] {
  const signs: YearSign[] = [];
  if (anchor.weekday !== null) signs.push(weekdaySign(anchor, anchor.weekday, 2));
  for (const [i, { expression }] of found.entries()) {
    if (expression.kind !== "calendar" || expression.year !== null) continue;
    const { calendar, month, day, weekday } = expression;
    if (calendar === "gregorian" && month !== null && day !== null) {
      const isOther = month !== anchor.month || day !== anchor.day;
      if (weekday !== null && isOther) signs.push(weekdaySign({ month, day }, weekday, 2));
    } else if (weekday !== null && day === null && anchor.index <= SAME_DAY && i <= SAME_DAY) {
      // "12 April. /…/ The minister met on Saturday …": the weekday of a dateline follows in the lead.
      signs.push(weekdaySign(anchor, weekday, 1));
    }
    signs.push(...pairSigns(found, i));
  }
  return signs;
}

function weekdaySign({ month, day }: { month: number; day: number }, weekday: number, weight: number): YearSign {
  return {
    weight,
    fits: (year) => day <= daysInMonth(year, month) && weekdayOf(dayNumber(year, month, day)) === weekday,
  };
}

/** The day at `index` and its name in another calendar right beside it: «۱۴ بهمن (۴ فوریه)». */
function pairSigns(found: readonly Found[], index: number): YearSign[] {
  const here = found[index] as Found;
  const next = found[index + 1];
  if (!next || next.start - here.end > GLOSS) return [];
  const dates = [here, next].map(({ expression }) => expression).filter(isDayOfMonth);
  const gregorian = dates.find(({ calendar }) => calendar === "gregorian");
  const other = dates.find(({ calendar }) => calendar === "persian" || calendar === "islamic");
  if (!gregorian || !other) return [];
  const { month, day } = gregorian;
  // Islamic months begin with the sighting of the moon.
  const slack = other.calendar === "islamic" ? 1 : 0;
  return [
    {
      weight: 2,
      fits: (year) => {
        if (day > daysInMonth(year, month)) return false;
        for (let by = -slack; by <= slack; by++) {
          const same = fromDay(other.calendar, dayNumber(year, month, day) + by);
          if (same?.month === other.month && same.day === other.day) return true;
        }
        return false;
      },
    },
  ];
}

function isDayOfMonth(
  expression: Found["expression"],
): expression is CalendarExpression & { readonly month: number; readonly day: number } {
  return expression.kind === "calendar" && expression.month !== null && expression.day !== null;
}

/** The year of what is celebrated stands so near the anniversary, in tokens. */
const CELEBRATED = 14;

/** "the 30th anniversary of the relations established in 1992": years in which a text may say so. */
export function celebratedYears(found: readonly Found[]): number[] {
  return found.flatMap((mention, i) => {
    if (mention.expression.kind !== "anniversary") return [];
    const next = found[i + 1];
    if (next?.expression.kind !== "calendar" || next.firstToken - mention.endToken > CELEBRATED) return [];
    const { year, yearForm, calendar } = next.expression;
    return year === null || yearForm === "short" || calendar !== "gregorian" ? [] : [year + mention.expression.years];
  });
}
