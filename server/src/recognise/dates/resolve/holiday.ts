import { civilDate, isoDay } from "../calendars/days.ts";
import { holidayIn } from "../calendars/holidays.ts";
import { dayPeriod, type Period } from "../calendars/periods.ts";
import type { HolidayExpression } from "../expression.ts";
import { atPeriod, type Context, type Resolution, resolution } from "./context.ts";

/** The named day of the year said, else the one nearest to the document's date: feasts are spoken of as they come. */
export function resolveHoliday({ holiday, plus, of }: HolidayExpression, context: Context): Resolution {
  if (of) {
    const { period } = context.resolve(of);
    const span = period && holidayIn(holiday, civilDate(period.first).year)[0];
    return span ? atPeriod(asPeriod(span, plus)) : resolution({});
  }
  const { today } = context;
  if (today === null) return resolution({});
  const { year } = civilDate(today);
  const tense = context.tense();
  let best: { first: number; last: number } | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const span of [year - 1, year, year + 1].flatMap((y) => holidayIn(holiday, y))) {
    const away = today < span.first ? span.first - today : Math.max(0, today - span.last);
    // The verbs choose between the last and the next feast where both are far.
    const wrongSide = (tense === "past" && span.first > today) || (tense === "future" && span.last < today);
    const cost = wrongSide && away > 45 ? away + 366 : away;
    if (cost < distance) {
      distance = cost;
      best = span;
    }
  }
  if (!best) return resolution({});
  return atPeriod(asPeriod(best, plus), {
    implied: ["year"],
    because: `the feast nearest to the document date ${isoDay(today)}`,
  });
}

function asPeriod(span: { first: number; last: number }, plus: number): Period {
  if (plus !== 0) return dayPeriod(span.first + plus);
  if (span.first === span.last) return dayPeriod(span.first);
  return { unit: "day", first: span.first, last: span.last, value: `${isoDay(span.first)}/${isoDay(span.last)}` };
}
