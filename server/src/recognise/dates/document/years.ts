/** The years that a text names: between which of them was it written? */
import { civilDate } from "../calendars/days.ts";
import type { CompiledLanguage } from "../engine/compile.ts";
import { calendarsIn } from "../expression.ts";
import type { Found } from "../mention.ts";
import { standalone } from "./known.ts";

/** The last year that texts are taken to speak from where nothing at all tells. */
export const NEWEST_YEAR = 2026;
/** Years ago from which a lone date in the middle of a text is more likely told than present. */
export const HISTORY = 20;

/** Plans and forecasts of so many years ahead may be the latest years that a text names. */
export const PLANS = 4;

/** Gregorian years that the text names, in rising order, each once; without those of mentions left out. */
export function yearsOf(
  found: readonly Found[],
  compiled: CompiledLanguage,
  isLeftOut: (mention: Found) => boolean = () => false,
): number[] {
  const years = new Set<number>();
  for (const mention of found) {
    if (isLeftOut(mention)) continue;
    for (const { year: said } of calendarsIn(mention.expression)) {
      if (said === null) continue;
      const { period } = standalone(mention, compiled);
      if (!period) continue;
      const { year } = civilDate(period.first);
      if (year >= 1900 && year <= 2100) years.add(year);
    }
  }
  return [...years].sort((a, b) => a - b);
}

/** The latest year named that is no far goal: plans for 2030 say nothing of when a text was written. */
export function latestOfCluster(years: readonly number[]): number | null {
  let at = years.length - 1;
  while (at > 0 && (years[at] as number) - (years[at - 1] as number) >= 4 && (years[at] as number) > NEWEST_YEAR - 1)
    at--;
  return years[at] ?? null;
}
