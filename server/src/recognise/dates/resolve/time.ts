import { isoDay, two } from "../calendars/days.ts";
import type { TimeExpression } from "../expression.ts";
import { atPeriod, type Context, type Resolution, resolution } from "./context.ts";
import { dayPeriod } from "../calendars/periods.ts";

function clockOf({ hour, minute, second, zone, part }: TimeExpression): string {
  if (hour === null) return `T${part ?? ""}`;
  const clock = `T${two(hour)}:${two(minute ?? 0)}`;
  return clock + (second === null ? "" : `:${two(second)}`) + (zone ?? "");
}

/** A time on its day: the one said beside it, else the one spoken of before, else the document's. */
export function resolveTime(time: TimeExpression, context: Context): Resolution {
  const clock = clockOf(time);
  if (time.on) {
    const on = context.resolve(time.on);
    const type = "TIME";
    if (!on.period || on.period.unit !== "day") {
      return { ...on, type, value: on.value?.startsWith("XXXX") ? on.value + clock : null };
    }
    return { ...on, type, value: on.value + clock, period: on.period };
  }
  if (context.isHabit()) return resolution({ type: "TIME", value: clock });
  // A time in an account belongs to the day told of, not to a plan named in between.
  const spokenOf = context.tense() === "future" ? context.previous : context.told;
  const previous = spokenOf?.unit === "day" ? spokenOf.first : null;
  const day = previous ?? context.today;
  if (day === null) return resolution({ type: "TIME", value: clock });
  const source = previous === null ? "the document date" : "the day spoken of before";
  return atPeriod(dayPeriod(day), {
    type: "TIME",
    value: isoDay(day) + clock,
    implied: ["year", "month", "day"],
    because: `on ${source} ${isoDay(day)}`,
  });
}
