/** Times and parts of the day on their date: "at 15:30 on Friday", "this morning", "the night of 3 to 4 May". */
import type { Edge } from "../engine/edge.ts";
import { type Match, type Rule, says } from "../engine/rule.ts";
import type { DayPart, Expression, Modifier } from "../expression.ts";
import { calendarDate, unitShift } from "./make.ts";
import { hourInPart, time } from "./time.ts";

function isDay(on: Expression): boolean {
  switch (on.kind) {
    case "calendar":
      return on.day !== null || on.weekday !== null;
    case "shift":
      return (
        on.of.kind === "weekday" ||
        on.of.kind === "holiday" ||
        (on.of.kind === "unit" && on.of.unit === "day") ||
        (on.of.kind === "month" && on.of.day !== null)
      );
    case "offset":
      return on.amounts.every((part) => part.unit === "day" || part.unit === "week");
    case "within":
      return isDay(on.part);
    case "ordinal":
      return "weekday" in on.target || on.target.unit === "day";
    case "holiday":
    case "apposed":
      return true;
    default:
      return false;
  }
}

function attach(match: Match): ReturnType<typeof says> {
  const of = match.expression("time");
  const on = match.expression("date");
  if (!of || !on || !isDay(on)) return null;
  if (of.kind === "modified" && of.of.kind === "time") return says({ ...of, of: { ...of.of, on } });
  if (of.kind !== "time" || of.on !== null) return null;
  return says({ ...of, on });
}

/** "at 15:30 on Friday", "4 February, 18:00", «بعد ظهر اليوم», "yesterday evening". */
const dated: Rule = {
  name: "datedTime",
  makes: "datedTime",
  oneLine: true,
  patterns: [
    "<time> (<of>|<comma>|<on>)? <article>? <date>",
    "<date> <comma>? <of>? <at>? <article>? <time>",
    "<date> T <clock>",
  ],
  build: (match) => {
    const iso = match.expression("clock");
    const date = match.expression("date");
    if (iso?.kind === "time") return date?.kind === "calendar" && date.day !== null ? says({ ...iso, on: date }) : null;
    return attach(match);
  },
};

/** "this morning", "last night", "tonight": parts of the document's day or of the one beside it. */
const shiftedPart: Rule = {
  name: "shiftedPart",
  makes: "datedTime",
  patterns: ["<part>? <shift> <dayPart>", "<part>? <dayPart> <of>? <shiftAfter>", "<part>? <dayPartShift>"],
  build: (match) => {
    const own = match.part("dayPartShift");
    const by = own ?? match.part("shift") ?? match.part("shiftAfter");
    if (!by) return null;
    const part = (own?.name || match.name("dayPart")) as DayPart;
    const on: Expression =
      by.number === 0
        ? { kind: "shift", by: 0, of: { kind: "unit", unit: "day" }, anchor: "document" }
        : {
            kind: "offset",
            amounts: [{ count: Math.abs(by.number), unit: "day" }],
            direction: by.number < 0 ? -1 : 1,
            anchor: "document",
          };
    const of = time({ part, on });
    const mod = match.name("part");
    return says(mod === "START" || mod === "MID" || mod === "END" ? { kind: "modified", mod, of } : of);
  },
};

/** "Late Tuesday", "early 4 March": a part of a day that no word for a part of the day names. */
const partOfDay: Rule = {
  name: "partOfDay",
  makes: "date",
  patterns: ["<partOfDay> <date>"],
  build: (match) => {
    const of = match.expression("date");
    return of && isDay(of) ? says({ kind: "modified", mod: match.name("partOfDay") as Modifier, of }) : null;
  },
};

/** "Early Thursday morning", "late last night". */
const partOfDatedTime: Rule = {
  name: "partOfDatedTime",
  makes: "datedTime",
  patterns: ["<partOfDay> <datedTime>"],
  build: (match) => {
    const of = match.expression("datedTime");
    if (of?.kind !== "time" || of.part === null) return null;
    return says({ kind: "modified", mod: match.name("partOfDay") as Modifier, of });
  },
};

/** „Montagabend“: weekday and part of the day in one word. */
const weekdayPart: Rule = {
  name: "weekdayPart",
  makes: "datedTime",
  patterns: ["<weekdayPart>"],
  build: (match) => {
    const edge = match.part("weekdayPart") as Edge;
    return says(time({ part: edge.name as DayPart, on: calendarDate({ weekday: edge.number }) }));
  },
};

/** "that evening", "the following morning", 當晚: a part of the day spoken of, or of the one beside it. */
const contextPart: Rule = {
  name: "contextPart",
  makes: "datedTime",
  patterns: ["<contextShift> <dayPart>", "<dayPart> <of>? <contextShiftAfter>", "<contextPart>"],
  build: (match) => {
    const by = match.part("contextPart") ?? match.part("contextShift") ?? match.part("contextShiftAfter");
    const part = match.name("contextPart") || match.name("dayPart");
    if (!by) return null;
    return says(time({ part: part as DayPart, on: unitShift(by.number, "day", "context") }));
  },
};

/** "tonight at 8": the part of the day tells the half of the clock. */
const clockInPart: Rule = {
  name: "clockInPart",
  makes: "datedTime",
  oneLine: true,
  patterns: ["<datedTime> <comma>? <at>? <time>", "<time> (<on>|<of>)? <datedTime>"],
  build: (match) => {
    const day = match.expression("datedTime");
    const clockTime = match.expression("time");
    if (day?.kind !== "time" || day.part === null || clockTime?.kind !== "time" || clockTime.hour === null) return null;
    if (clockTime.on !== null) return null;
    return says({ ...clockTime, hour: hourInPart(clockTime.hour, day.part), on: day.on });
  },
};

/** "Friday from 9:00 to 17:00": the range of times belongs to the date beside it. */
const datedRange: Rule = {
  name: "datedRange",
  makes: "range",
  oneLine: true,
  patterns: ["<date> <comma>? <range>", "<range> (<of>|<comma>|<on>)? <date>"],
  build: (match) => {
    const on = match.expression("date");
    const of = match.expression("range");
    if (!on || !isDay(on) || of?.kind !== "range") return null;
    if (of.from.kind !== "time" || of.to.kind !== "time" || of.from.on !== null || of.to.on !== null) return null;
    return says({ kind: "range", from: { ...of.from, on }, to: { ...of.to, on } });
  },
};

/** "the night of 3 to 4 May", «в ночь с 4 на 5 мая»: the night begins on the first of two days. */
const nightBetween: Rule = {
  name: "nightBetween",
  makes: "datedTime",
  patterns: ["<dayPart> (<of>|<from>)? <range>"],
  build: (match) => {
    const days = match.expression("range");
    const part = match.name("dayPart") as DayPart;
    if ((part !== "NI" && part !== "EV") || days?.kind !== "range" || !isDay(days.from) || !isDay(days.to)) return null;
    return says(time({ part, on: days.from }));
  },
};

export const datedTimeRules: readonly Rule[] = [
  dated,
  shiftedPart,
  contextPart,
  weekdayPart,
  partOfDay,
  partOfDatedTime,
  clockInPart,
  datedRange,
  nightBetween,
];
