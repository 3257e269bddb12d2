import type { Edge } from "../engine/edge.ts";
import { type Match, type Rule, says } from "../engine/rule.ts";
import type { Expression, Modifier, SeasonCode, Unit } from "../expression.ts";
import { calendarDate, unitShift, whole } from "./make.ts";

/** "early March", "the start of the year", «مطلع العام», "mid-2024", «წლის დასაწყისში». */
const modified: Rule = {
  name: "modified",
  makes: "date",
  patterns: [
    "<part> <of>? (<date>|<unit>)",
    "(<date>|<unit>) <of>? <partAfter>",
    "<part> <dash> <date>",
    "<approx> (<date>)",
    "<partDate> <date>",
  ],
  build: (match) => {
    const of = whole(match);
    if (!of || of.kind === "modified") return null;
    if (match.has("unit") && !isCalendarUnit(match.name("unit"))) return null;
    if (match.has("approx") && match.part("date")?.weak) return null;
    if (match.has("approx")) return of.kind === "calendar" ? says({ kind: "modified", mod: "APPROX", of }) : null;
    const mod = (match.part("part") ?? match.part("partAfter") ?? match.part("partDate"))?.name as Modifier;
    return isWide(of) ? says({ kind: "modified", mod, of }) : null;
  },
};

function isCalendarUnit(unit: string): boolean {
  return unit !== "second" && unit !== "minute" && unit !== "hour" && unit !== "workday" && unit !== "night";
}

/** True for what is long enough to have a start and an end. */
function isWide(of: Expression): boolean {
  if (of.kind === "time") return of.hour === null;
  if (of.kind === "calendar") return of.weekday === null;
  return of.kind !== "reference" && of.kind !== "range" && of.kind !== "list" && of.kind !== "set";
}

/** A month without a day. */
function isMonth(date: Expression | null): boolean {
  return date?.kind === "calendar" && date.month !== null && date.day === null;
}

/** "the first eleven months of the year", «الأشهر الـ11 الأولى من العام», "the last three days of May". */
const portion: Rule = {
  name: "portion",
  makes: "date",
  patterns: [
    "(<firstWord>|<lastWord>) (<num>|<few>)? <unit> <of>? <date>",
    "(<firstWord>|<lastWord>) (<num>|<few>)? <unit> <of>? <unit>",
    "(<num>|<few>) (<firstWord>|<lastWord>) <unit> <of>? (<date>|<unit>)",
    "(<num>|<few>) <unit> (<firstAfter>|<lastAfter>) <of>? (<date>|<unit>)",
    "<unit> <num>? (<firstAfter>|<lastAfter>) <of>? <date>",
    "<unit> <num>? (<firstAfter>|<lastAfter>) <of>? <unit>",
    "<date> <of>? (<firstWord>|<lastWord>) (<num>|<few>)? <unit>",
    "<date> <of>? (<num>|<few>) (<firstWord>|<lastWord>) <unit>",
    "<unit> <of>? (<firstWord>|<lastWord>) <num> <unit>",
    "<unit> <of>? <num> (<firstWord>|<lastWord>) <unit>",
    "<firstWord> <num> <unit>",
    "<num> <firstWord> <unit>",
    "<unit> <num> <firstAfter>",
    "<countedUnit> <firstAfter> (<of>? (<date>|<unit.year>))?",
    "<firstWord> <countedUnit> (<of>? (<date>|<unit.year>))?",
    "<num> <monthSpan> (<firstAfter>)? <of>? (<date>|<unit.year>)",
  ],
  build: (match) => {
    const own = match.part("countedUnit") ?? match.part("monthSpan");
    if (own) {
      // «nëntëmujori i parë», «۹ماهه امسال»: so many months from the year's beginning.
      const months = own.category === "monthSpan" ? match.number("num") : own.number;
      const year = match.expression("date");
      if (own.name !== "month" || !(months > 1 && months < 12) || (year && !isYear(year))) return null;
      return says({ kind: "portion", count: months, unit: "month", side: "first", of: year });
    }
    const unitFirst = match.parts[0]?.category === "unit" && match.part("unit", 1) !== undefined && !afterFirst(match);
    const unit = match.name("unit", unitFirst ? 1 : 0) as Unit;
    const of =
      match.expression("date") ??
      (match.part("unit", 1) ? unitShift(0, match.name("unit", unitFirst ? 0 : 1) as Unit) : null);
    const side = match.has("lastWord") || match.has("lastAfter") ? "last" : "first";
    const few = match.has("few");
    const counted = match.has("num") ? match.number("num") : few ? null : 1;
    // "the last half of the year" and "the first quarter" are units with a name of their own.
    if (unit === "second" || unit === "minute" || unit === "hour") return null;
    if (counted === 1 && !few && (unit === "quarter" || unit === "half" || unit === "century" || unit === "decade"))
      return null;
    if (of && (!isContainer(of) || (widths[unit] ?? 0) >= widthOf(of))) return null;
    if (!of && ((unit !== "month" && unit !== "quarter") || counted === null || counted < 2)) return null;
    return says({ kind: "portion", count: counted, unit, side, of });
  },
};

function afterFirst(match: Match): boolean {
  const second = match.parts[1]?.category ?? "";
  return (
    second === "firstAfter" ||
    second === "lastAfter" ||
    match.parts[2]?.category === "firstAfter" ||
    match.parts[2]?.category === "lastAfter"
  );
}

function isContainer(of: Expression): boolean {
  if (of.kind === "calendar") return of.weekday === null && of.day === null;
  return (
    of.kind === "shift" ||
    of.kind === "season" ||
    of.kind === "holiday" ||
    of.kind === "ordinal" ||
    of.kind === "decade" ||
    of.kind === "century" ||
    of.kind === "within"
  );
}

/** How wide the whole is: "the last year of the second quarter" is none of it. */
function widthOf(of: Expression): number {
  if (of.kind === "calendar") return widths[of.month === null ? "year" : "month"] ?? 0;
  if (of.kind === "shift" && of.of.kind === "unit") return widths[of.of.unit] ?? 0;
  if (of.kind === "ordinal") return "unit" in of.target ? (widths[of.target.unit] ?? 0) : 0;
  return of.kind === "century" || of.kind === "decade" ? (widths[of.kind] ?? 0) : (widths["quarter"] ?? 0);
}

/** "the second quarter of 2024", "Q3", «نیمه دوم سال», "the third Friday of May", "the second week of June". */
export const ordinal: Rule = {
  name: "ordinal",
  makes: "date",
  patterns: [
    "(<ord>|<roman>|<firstWord>|<lastWord>) (<unit.quarter>|<unit.half>) (<of>? (<date>|<unit.year>))?",
    "(<unit.quarter>|<unit.half>) <of>? (<ord>|<num>) (<of>? (<date>|<unit.year>))?",
    "(<unit.quarter>|<unit.half>) <of>? (<firstAfter>|<lastAfter>) (<of>? (<date>|<unit.year>))?",
    "(<date>|<unit.year>) <of>? (<ord>|<firstWord>|<lastWord>) (<unit.quarter>|<unit.half>)",
    "(<ord>|<firstWord>|<lastWord>) (<unit.week>|<unit.day>|<unit.month>|<unit.year>|<unit.decade>|<weekday>) <of>? (<date>|<unit.month>|<unit.year>|<unit.century>)",
    "(<unit.week>|<unit.day>|<unit.month>|<unit.decade>|<weekday>) <of>? (<ord>|<firstAfter>|<lastAfter>) <of>? (<date>|<unit.month>|<unit.year>|<unit.century>)",
    "<date> <of>? (<ord>|<firstWord>|<lastWord>) (<unit.week>|<unit.day>|<unit.decade>|<weekday>)",
    "<halfYear> (<of>? (<date>|<unit.year>))?",
    "(<date>|<unit.year>) <of>? <halfYear>",
    "<quarterYear> (<of>? <comma>? (<date>|<unit.year>))?",
    "<date> <of>? <quarterYear>",
  ],
  build: (match) => {
    const date = match.expression("date");
    if (date && !isContainer(date)) return null;
    const named = match.part("halfYear") ?? match.part("quarterYear");
    if (named) {
      const unit = named.category === "halfYear" ? "half" : "quarter";
      const limit = unit === "half" ? 2 : 4;
      if (!(named.number >= 1 && named.number <= limit)) return null;
      return says({ kind: "ordinal", n: named.number, target: { unit }, of: date });
    }
    const weekday = match.part("weekday");
    const units = match.parts.filter((part) => part.category === "unit");
    const rank = rankOf(match);
    if (Number.isNaN(rank)) return null;
    if (weekday) {
      // „úterý 1. ledna“ is a Tuesday and a date.
      if (match.parts[0] === weekday && match.name("ord") === "digits") return null;
      // «پنجشنبه پنجم اسفند» is a Thursday and a date too.
      if (match.parts[0] === weekday && match.parts[1]?.category === "ord" && isMonth(date)) return null;
      const of = date ?? (units[0] ? unitShift(0, units[0].name as Unit) : null);
      return of && says({ kind: "ordinal", n: rank, target: { weekday: weekday.number }, of });
    }
    // The narrower unit is the one counted, the wider one the whole.
    const [counted, wider] = byWidth(units);
    if (!counted) return null;
    const unit = counted.name as Unit;
    const of = date ?? (wider ? unitShift(0, wider.name as Unit) : null);
    if (date && unit !== "decade" && unit !== "half" && (widths[unit] ?? 0) >= widthOf(date)) return null;
    if ((unit === "quarter" && rank > 4) || (unit === "half" && rank > 2)) return null;
    if (!of && unit !== "quarter" && unit !== "half") return null;
    // "Last quarter" by itself is the one before this one.
    if (!of && unit === "quarter" && match.has("lastWord")) return says(unitShift(-1, unit));
    return says({ kind: "ordinal", n: rank, target: { unit }, of });
  },
};

const widths: Readonly<Record<string, number>> = {
  day: 1,
  week: 2,
  month: 3,
  quarter: 4,
  half: 5,
  year: 6,
  decade: 7,
  century: 8,
};

function byWidth(units: readonly Edge[]): readonly Edge[] {
  return units.length < 2 ? units : [...units].sort((a, b) => (widths[a.name] ?? 0) - (widths[b.name] ?? 0));
}

function rankOf(match: Match): number {
  if (match.has("firstWord") || match.has("firstAfter")) return 1;
  if (match.has("lastWord") || match.has("lastAfter")) return -1;
  const rank = match.part("ord") ?? match.part("roman") ?? match.part("num");
  return rank && rank.number >= 1 && rank.number <= 366 ? rank.number : Number.NaN;
}

/** Two digits from here on are no number of things behind a season. */
const BEYOND_DAYS = 32;

/** "summer 2024", "the winter of 1989", «صيف عام 2023». */
const season: Rule = {
  name: "season",
  makes: "date",
  patterns: [
    "<season>",
    "<season> (<of>|<comma>)? <date>",
    "<date> <of>? <season>",
    "(<seasonBefore>|<preposition>) <of>? <season>",
    "<seasonBefore> <of>? <season> <of>? <date>",
  ],
  build: (match) => {
    const edge = match.part("season") as Edge;
    // «زمستان ۹۸»: two digits of the year, where a language writes them so.
    const short = match.part("twoDigits");
    const of = short ? calendarDate({ year: short.number, yearForm: "short" }) : match.expression("date");
    if ((of && !isYear(of)) || (short && short.number < BEYOND_DAYS && !match.has("yearBefore"))) return null;
    // "Every summer since 1976": the preposition before the year parts the two.
    if (match.parts.length === 2 && match.part("date")?.rule === "yearInContext") return null;
    return says({ kind: "season", season: edge.name as SeasonCode, of }, match.parts.length === 1 && edge.weak);
  },
};

/** «გაზაფხულ-ზაფხულში», "from spring to autumn 2024". */
const seasonRange: Rule = {
  name: "seasonRange",
  makes: "range",
  patterns: [
    "<from>? <season> (<dash>|<untilWord>) <season> ((<of>|<comma>)? <date>)?",
    "<date> <of>? <season> (<dash>|<untilWord>) <season>",
  ],
  build: (match) => {
    const of = match.expression("date");
    const [a, b] = [match.part("season") as Edge, match.part("season", 1) as Edge];
    if ((of && !isYear(of)) || (!of && a.weak && b.weak) || a.name === b.name) return null;
    const partOf = ({ name }: Edge): Expression => ({ kind: "season", season: name as SeasonCode, of });
    return says({ kind: "range", from: partOf(a), to: partOf(b) });
  },
};

export function isYear(of: Expression): boolean {
  if (of.kind === "calendar") return of.year !== null && of.month === null && of.day === null && of.weekday === null;
  return of.kind === "shift" && of.of.kind === "unit" && of.of.unit === "year";
}

/** "the week of 6 October", "the weekend of 12 May". */
const around: Rule = {
  name: "around",
  makes: "date",
  patterns: [],
  build: (match) => {
    const of = match.expression("date");
    const unit = match.name("unit") as Unit;
    if (!of || (unit !== "week" && unit !== "weekend" && unit !== "month")) return null;
    if (of.kind === "calendar" && of.day === null) return null;
    return says({ kind: "around", unit, of });
  },
};

/** "over the weekend": the one that the sentence's tense points to. */
const theWeekend: Rule = {
  name: "theWeekend",
  makes: "date",
  patterns: [],
  build: () => says({ kind: "around", unit: "weekend", of: calendarDate({ weekday: 6 }) }),
};

// The weekend before the end of a week (周末).
export const partRules: readonly Rule[] = [theWeekend, portion, modified, season, seasonRange, around];
