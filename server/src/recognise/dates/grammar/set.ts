import { two } from "../calendars/days.ts";
import type { Edge } from "../engine/edge.ts";
import type { Expression } from "../expression.ts";
import { itemOf } from "./make.ts";
import { type Match, type Rule, says } from "../engine/rule.ts";

const designators: Readonly<Record<string, string>> = {
  second: "PT1S",
  minute: "PT1M",
  hour: "PT1H",
  day: "P1D",
  workday: "P1D",
  night: "XXXX-XX-XXTNI",
  week: "P1W",
  weekend: "XXXX-WXX-WE",
  month: "P1M",
  quarter: "P3M",
  half: "P6M",
  season: "P3M",
  year: "P1Y",
  decade: "P10Y",
  century: "P100Y",
};

function timesUnit(count: number, unit: string): string | null {
  const one = designators[unit];
  const match = one && /^(PT?)(\d+)([A-Z])$/.exec(one);
  if (!match) return null;
  return `${match[1]}${count * Number(match[2])}${match[3]}`;
}

/** "every few months": who knows how many. */
function fewUnits(unit: string): string {
  return (designators[unit] ?? "PXD").replace(/\d+/, "X");
}

/** "daily", "annually", "every day", "every two weeks", "every other month". */
const everyUnit: Rule = {
  name: "everyUnit",
  makes: "set",
  patterns: [
    "<every> <unit>",
    "<every> <num> <unit>",
    "<every> <few> <unit>",
    "<every> <ord> <unit>",
    "<everyOther> <unit>",
    "<unit> <everyOtherAfter>",
    "<unit> <everyAfter>",
    "<per> <unit>",
    "<every> <countedUnit>",
    "(<num>|<once>|<twiceWord>) <times>? <perUnit> <unit>",
    "(<once>|<twiceWord>) (<unit>|<countedUnit>)",
    "(<once>|<twiceWord>) (<perUnit>|<every>|<inWord>) <countedUnit>",
    "(<once>|<twiceWord>|<num> <times>) (<every>|<inWord>) <unit>",
    "<num> <unit> <everyAfter>",
    "<num> <unit> <onceAfter>",
    "<unit> <onceAfter>",
    "<every> <num>? <unit> <onceAfter>",
    "<unit> <num> <times>",
    "<once> <inWord> <num> <unit>",
  ],
  build: (match) => {
    const unit = match.part("unit") ?? match.part("countedUnit");
    if (!unit) return null;
    if (match.has("everyOther") || match.has("everyOtherAfter")) {
      const value = timesUnit(2, unit.name);
      return value === null ? null : says({ kind: "set", value });
    }
    // "Twice a year" names its unit only; "once in two years" says how many of them.
    if (match.has("few")) return says({ kind: "set", value: fewUnits(unit.name) });
    const onceIn = match.has("once") && (match.has("inWord") || (match.has("every") && match.has("num")));
    const perUnit =
      !onceIn && (match.has("times") || match.has("perUnit") || match.has("once") || match.has("twiceWord"));
    // "$50 a month": digits without "times" count something else.
    if (match.has("perUnit") && match.part("num")?.name === "digits" && !match.has("times")) return null;
    const own = Number.isNaN(unit.number) ? 1 : unit.number;
    const said = match.part("ord") ?? match.part("num");
    const count = (perUnit || !said ? 1 : said.number) * own;
    if (!(count >= 1) || !Number.isInteger(count)) return null;
    const value = count === 1 ? (designators[unit.name] ?? null) : timesUnit(count, unit.name);
    return value === null ? null : says({ kind: "set", value });
  },
};

/** "weekly", "three times daily". */
const adverb: Rule = {
  name: "setWord",
  makes: "set",
  patterns: [
    "<setWord>",
    "(<once>|<twiceWord>|<num> <times>) <setWord>",
    "<setWord> (<once>|<twiceWord>|<num> <times>)",
  ],
  build: (match) => {
    const edge = match.part("setWord") as Edge;
    return says({ kind: "set", value: edge.name }, edge.weak);
  },
};

function yearly(match: Match): string | null {
  const month = match.part("month");
  const day = match.part("day");
  if (!month && day) return `XXXX-XX-${two(day.number)}`;
  if (!month || month.name !== "gregorian") return null;
  return `XXXX-${two(month.number)}${day ? `-${two(day.number)}` : ""}`;
}

/** "every Friday", "Fridays", "every morning", "every May", "every summer", "every 9 May". */
const everyNamed: Rule = {
  name: "everyNamed",
  makes: "set",
  patterns: [
    "<every> <dayBefore>? (<weekday>|<dayPart>|<season>|<month>)",
    "<every> <day> <of>? <month>",
    "<every> <month> <day>",
    "<everyOther> <weekday>",
    "(<weekday>|<dayPart>|<season>) <everyAfter>",
    "<weekdays>",
    "<every> <weekday> <dayPart>",
    "(<every>|<weekdays>) <article>? <weekday> <at>? <time>",
    "<weekdays> <at>? <time>",
  ],
  build: (match) => {
    const weekday = match.part("weekday") ?? match.part("weekdays");
    const part = match.part("dayPart");
    const time = match.expression("time");
    let value: string | null = null;
    if (weekday) {
      value = `XXXX-WXX-${weekday.number}`;
      if (part) value += `T${part.name}`;
      if (time?.kind === "time" && time.hour !== null) value += `T${two(time.hour)}:${two(time.minute ?? 0)}`;
    } else if (part) value = `XXXX-XX-XXT${part.name}`;
    else if (match.has("season")) value = `XXXX-${match.name("season")}`;
    else value = yearly(match);
    return value === null ? null : says({ kind: "set", value });
  },
};

/** "the first Monday of every month": as often as the unit comes. */
const everyOrdinal: Rule = {
  name: "everyOrdinal",
  makes: "set",
  patterns: [
    "(<ord>|<firstWord>|<lastWord>) (<weekday>|<unit.day>|<unit.week>) <of>? <article>? (<every>|<everyUnitOf>) <unit>",
    "(<every>|<everyUnitOf>) <unit> <of>? (<ord>|<firstWord>|<lastWord>) (<weekday>|<unit.day>|<unit.week>)",
    "<setWord> <of>? (<ord>|<firstWord>|<lastWord>) <weekday>",
  ],
  build: (match) => {
    const word = match.part("setWord");
    if (word) return says({ kind: "set", value: word.name });
    const units = match.parts.filter((part) => part.category === "unit");
    const wide = match.parts[0]?.category === "every" ? units[0] : units[units.length - 1];
    const value = wide && designators[wide.name];
    return value === undefined ? null : says({ kind: "set", value });
  },
};

/** "every day from 7 to 11": the set and the hours, which numbers alone would not be. */
const dailyHours: Rule = {
  name: "dailyHours",
  makes: "list",
  oneLine: true,
  patterns: [
    "<set> <comma>? <from>? <num> (<untilWord>|<dash>) <num> <oclock>?",
    "<set> <comma>? <from> <num> <fromAfter>? <num> <untilAfter>?",
  ],
  build: (match) => {
    const set = match.part("set");
    const [a, b] = [match.part("num"), match.part("num", 1)];
    if (!set?.expression || !a || !b || !isHour(a.number) || !isHour(b.number) || a.number >= b.number) return null;
    const hours: Expression = { kind: "range", from: clockTime(a.number), to: clockTime(b.number) };
    const last = match.part("oclock") ?? b;
    return says({
      kind: "list",
      items: [itemOf(set, set.expression), { expression: hours, begin: a.begin, first: a.first, end: last.end }],
    });
  },
};

function isHour(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= 24;
}

function clockTime(hour: number): Expression {
  return { kind: "time", hour, minute: 0, second: null, zone: null, part: null, on: null };
}

export const setRules: readonly Rule[] = [everyUnit, adverb, everyNamed, everyOrdinal, dailyHours];
