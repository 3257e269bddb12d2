import { civilDate, dayNumber, isoDay } from "../calendars/days.ts";
import { type HolidaySpan, holidayIn } from "../calendars/holidays.ts";
import { homeOf, isNationalDay, nationalDay } from "../calendars/nationalDays.ts";
import { dayPeriod, type Period } from "../calendars/periods.ts";
import type { HolidayExpression } from "../expression.ts";
import { atPeriod, type Context, type Resolution, resolution } from "./context.ts";

/** The named day of the year said, else the one nearest to the document's date: feasts are spoken of as they come. */
export function resolveHoliday(said: HolidayExpression, context: Context): Resolution {
  const { holiday, plus, of } = said;
  const apposed = isNationalDay(holiday) ? dayBeside(context) : null;
  if (apposed !== null) return atPeriod(dayPeriod(apposed), { because: "the day that it is named beside" });
  const spansIn = finderOf(holiday, context);
  if (of) {
    const { period } = context.resolve(of);
    const span = period && spansIn(civilDate(period.first).year)[0];
    return span ? atPeriod(asPeriod(span, plus)) : resolution({});
  }
  const { today } = context;
  if (today === null) return resolution({});
  const { year } = civilDate(today);
  const tense = context.tense();
  let best: { first: number; last: number } | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const span of [year - 1, year, year + 1].flatMap(spansIn)) {
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

/** Words between a day and the feast that it is, at most: "5 July, the day of independence". */
const APPOSED = 4;

function dayBeside(context: Context): number | null {
  const { neighbour } = context;
  if (!neighbour?.period || neighbour.distance > APPOSED || context.country() !== null) return null;
  const { first, last } = neighbour.period;
  return first === last ? first : null;
}

/** When the feast comes; a national day is that of the country beside it, else of the language's own. */
function finderOf(holiday: string, context: Context): (year: number) => readonly HolidaySpan[] {
  if (!isNationalDay(holiday)) return (year) => holidayIn(holiday, year);
  const country = context.country() ?? homeOf[context.language.tag];
  const found = country === undefined ? null : nationalDay(holiday, country);
  if (!found) return () => [];
  const [month, day] = found;
  return (year) => {
    const at = dayNumber(year, month, day);
    return [{ first: at, last: at }];
  };
}

function asPeriod(span: { first: number; last: number }, plus: number): Period {
  if (plus !== 0) return dayPeriod(span.first + plus);
  if (span.first === span.last) return dayPeriod(span.first);
  return { unit: "day", first: span.first, last: span.last, value: `${isoDay(span.first)}/${isoDay(span.last)}` };
}
