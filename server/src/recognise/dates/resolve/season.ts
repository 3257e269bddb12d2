import { civilDate, isoDay } from "../calendars/days.ts";
import { seasonPeriod } from "../calendars/periods.ts";
import type { SeasonExpression } from "../expression.ts";
import { atPeriod, type Context, type Resolution, resolution } from "./context.ts";
import { nearest } from "./nearest.ts";

/** "summer 2024", "in the spring". */
export function resolveSeason({ season, of }: SeasonExpression, context: Context): Resolution {
  if (of) {
    const { period } = context.resolve(of);
    return period ? atPeriod(seasonPeriod(civilDate(period.first).year, season)) : resolution({});
  }
  if (context.today === null) return resolution({ value: `XXXX-${season}` });
  const { year } = civilDate(context.today);
  const chosen = nearest(
    [-2, -1, 0, 1].map((i) => seasonPeriod(year + i, season)),
    context,
  );
  return chosen
    ? atPeriod(chosen, {
        implied: ["year"],
        because: `the season nearest to the document date ${isoDay(context.today)}`,
      })
    : resolution({});
}
