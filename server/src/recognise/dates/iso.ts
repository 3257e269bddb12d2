/** TIMEX3 values as ISO 8601 writes them, for use outside of annotation. */
import { civilDate, dayNumber, isoDay, isoYear, two } from "./calendars/days.ts";
import { halfPeriod, type Period, periodAt, quarterPeriod, seasonPeriod } from "./calendars/periods.ts";
import type { SeasonCode } from "./expression.ts";

/**
 * A date, interval (`2024-07/2024-09`) or duration of ISO 8601 for a TIMEX3 value. Parts of the day are left out;
 * quarters, halves, seasons and decades become intervals. Null where the value is open or no date at all
 * (`XXXX-05-04`, `PAST_REF`, `PXD`).
 */
export function isoOf(value: string | null): string | null {
  if (value === null || /X|REF/.test(value)) return null;
  if (value.includes("/")) {
    const ends = value.split("/").map(isoOf);
    return ends.includes(null) ? null : ends.map((end, i) => edgeOf(end as string, i)).join("/");
  }
  const day = value.replace(/T(?:MO|MI|AF|EV|NI|DT)$/, "");
  if (/^-?\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.test(day)) return day;
  if (/^P|^T\d|^\d{4}-W\d\d$/.test(day)) return day;
  const before = /^BC(\d{4})$/.exec(day);
  if (before) return isoYear(1 - Number(before[1]));
  if (/^\d{3}$/.test(day)) return `${day}0/${day}9`;
  if (/^\d{2}$/.test(day)) return `${day}00/${day}99`;
  const period = partOfYear(day);
  return period && interval(period);
}

/** Of an interval inside an interval only the outer edge counts. */
function edgeOf(end: string, index: number): string {
  return end.split("/").at(index === 0 ? 0 : -1) as string;
}

function partOfYear(value: string): Period | null {
  const match = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|WI)|W(\d\d)-WE)$/.exec(value);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) return quarterPeriod(year, Number(match[2]));
  if (match[3]) return halfPeriod(year, Number(match[3]));
  if (match[4]) return seasonPeriod(year, match[4] as SeasonCode);
  return periodAt("weekend", dayNumber(year, 1, 4) + 7 * (Number(match[5]) - 1));
}

function interval({ unit, first, last }: Period): string {
  if (unit === "weekend") return `${isoDay(first)}/${isoDay(last)}`;
  const [a, b] = [civilDate(first), civilDate(last)];
  return `${isoYear(a.year)}-${two(a.month)}/${isoYear(b.year)}-${two(b.month)}`;
}
