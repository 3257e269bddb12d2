/** Where several signs of one day contradict one another: the majority gives the value, and the rest is reported. */
import type { Tokens } from "../../../text/tokens.ts";
import type { Problem } from "../../model.ts";
import { isoDay, weekdayOf } from "../calendars/days.ts";
import { fullDayName, weekdayName } from "../calendars/names.ts";
import { dayPeriod } from "../calendars/periods.ts";
import type { CompiledLanguage } from "../engine/compile.ts";
import type { Found } from "../mention.ts";
import { literalOf } from "../resolve/calendar.ts";
import type { Context, Resolution } from "../resolve/context.ts";
import {
  dateEvidence,
  dayForEvidence,
  decide,
  type Evidence,
  evidenceName,
  relativeEvidence,
  type Verdict,
  weekdayEvidence,
} from "./evidence.ts";
import { dayIn, groups, relativeDays } from "./group.ts";
import { dayDigits, weekdayWords } from "./locate.ts";

export interface Reconciled {
  readonly values: readonly Resolution[];
  readonly problems: readonly Problem[];
}

/** Goes over all mentions once; `context` is the one they were resolved in. */
export function reconcile(
  found: readonly Found[],
  values: readonly Resolution[],
  tokens: Tokens,
  compiled: CompiledLanguage,
  context: Context,
): Reconciled {
  const settled = [...values];
  const problems: Problem[] = [];
  for (const group of groups(found, tokens, compiled)) {
    // Most dates stand alone and say no weekday: nothing can contradict them.
    if (group.length === 1 && !saysWeekday(found[group[0] as number] as Found)) continue;
    const evidence = group.flatMap((i) => evidenceOf(i, found[i] as Found, values[i] as Resolution, context));
    if (evidence.length < 2) continue;
    const verdict = decide(evidence, context);
    if (!verdict) continue;
    for (const i of group) settled[i] = settle(settled[i] as Resolution, found[i] as Found, verdict);
    for (const sign of verdict.failing) {
      const problem = report(sign, verdict, evidence.length, found, tokens, compiled);
      if (problem) problems.push(problem);
    }
  }
  return { values: settled, problems };
}

function saysWeekday({ expression }: Found): boolean {
  const said = dayIn(expression);
  return said !== null && said.weekday !== null && (said.day !== null || relativeDays(expression) !== null);
}

function evidenceOf(index: number, found: Found, value: Resolution, context: Context): Evidence[] {
  const resolved = value.period?.unit === "day" ? value.period.first : null;
  const said = dayIn(found.expression);
  const distance = relativeDays(found.expression);
  return [
    said && dateEvidence(index, said, resolved, context),
    said && weekdayEvidence(index, said),
    distance === null ? null : relativeEvidence(index, distance, context),
  ].filter((sign): sign is Evidence => sign !== null);
}

/** The value that a mention takes on: the day that the signs agree on. */
function settle(value: Resolution, found: Found, { day, failing }: Verdict): Resolution {
  if (value.type === "DURATION" || value.type === "SET" || !namesOneDay(value)) return value;
  const iso = isoDay(day);
  if (value.value?.startsWith(iso)) return value;
  const tail = /T.*$/.exec(value.value ?? "")?.[0] ?? "";
  const said = dayIn(found.expression);
  return {
    ...value,
    value: iso + tail,
    period: dayPeriod(day),
    literal:
      said && said.calendar !== "gregorian" ? (literalFor(value, said, failing) ?? value.literal) : value.literal,
    because: `most of what the text says of this day means ${fullDayName(day)}`,
  };
}

/** The literal stays as written: what the text says is not corrected, only what it means. */
function literalFor(
  value: Resolution,
  said: NonNullable<ReturnType<typeof dayIn>>,
  failing: readonly Evidence[],
): string | null {
  const own = failing.find((sign) => sign.kind === "date" && sign.said?.calendar === said.calendar);
  return own && value.literal === null ? literalOf(said) : value.literal;
}

function namesOneDay(value: Resolution): boolean {
  return value.period === null || value.period.unit === "day";
}

function report(
  sign: Evidence,
  verdict: Verdict,
  count: number,
  all: readonly Found[],
  tokens: Tokens,
  compiled: CompiledLanguage,
): Problem | null {
  const found = all[sign.mention] as Found;
  const { day, holding } = verdict;
  const agreeing = holding.map(evidenceName);
  if (sign.kind === "weekday") {
    const said = sign.said?.weekday ?? 0;
    const right = weekdayOf(day);
    const place = weekdayWords(found, tokens, said, right, compiled);
    const sum = holding.length > 1 ? ` ${agreeing.join(" and ")} agree, ${holding.length} signs of ${count}.` : "";
    return {
      start: place?.start ?? found.start,
      end: place?.end ?? found.end,
      code: "date-inconsistent",
      severity: "warning",
      message: `${fullDayName(day).split(", ")[1]} is a ${weekdayName(right)}, not a ${weekdayName(said)}.${sum}`,
      ...(place && place.replacement !== "" ? { data: { replacement: place.replacement } } : {}),
    };
  }
  if (sign.kind === "relative") {
    const today = relativeDays(found.expression) === 0;
    return {
      start: found.start,
      end: found.end,
      code: today ? "date-header-text" : "date-inconsistent",
      severity: "warning",
      ...(today ? { data: { documentDate: isoDay(day) } } : {}),
      message: `Counted from the document date this would be ${fullDayName(sign.days[0] as number)}, but ${agreeing.join(" and ")} say ${fullDayName(day)}.`,
    };
  }
  const nearestDay = [...sign.days].sort((a, b) => Math.abs(a - day) - Math.abs(b - day))[0] as number;
  const right = dayForEvidence(sign, day);
  const place = dayDigits(found, tokens, sign.said?.day ?? 0, Number.parseInt(right, 10));
  const gregorian = sign.said?.calendar === "gregorian";
  return {
    start: place?.start ?? found.start,
    end: place?.end ?? found.end,
    code: "date-inconsistent",
    severity: "warning",
    message:
      `${dayForEvidence(sign, nearestDay)} is ${gregorian ? weekdayName(weekdayOf(nearestDay)) : fullDayName(nearestDay)}. ` +
      `${agreeing.join(" and ")} mean ${fullDayName(day)}${gregorian ? "" : ` (${right})`}: ${holding.length} signs of ${count}.`,
    ...(place ? { data: { replacement: place.replacement } } : {}),
  };
}
