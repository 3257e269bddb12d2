import type { Edge } from "../engine/edge.ts";
import { type Match, type Rule, says } from "../engine/rule.ts";
import type { Amount, DurationExpression, Expression, Modifier, Unit } from "../expression.ts";
import { amount, itemOf } from "./make.ts";

/** Amounts of one unit beyond this are numbers of something else. */
const MOST = 100_000;

function counted(unit: Edge, count: number | null): Amount {
  // A unit may hold a number of its own: a fortnight is two weeks, an Arabic dual two of anything.
  const own = Number.isNaN(unit.number) ? 1 : unit.number;
  return amount(count === null ? null : count * own, unit.name as Unit);
}

function duration(amounts: readonly Amount[], side?: "past" | "future"): DurationExpression {
  return side ? { kind: "duration", amounts, side } : { kind: "duration", amounts };
}

/** "three days", "30-year", "several weeks", «سنتين», "half an hour". */
const simple: Rule = {
  name: "duration",
  makes: "duration",
  patterns: [
    "<num> <dash>? <classifier>? <unit>",
    "<few> <of>? <classifier>? <unit>",
    "<countedUnit>",
    "<halfWord> <article>? <of>? <unit>",
    "<halfUnit>",
    "<one> <unit>",
    "<num> <andHalf> <unit>",
    "<num> <unit> <andHalf>",
    "<countedUnit> <andHalf>",
    "<unit> <andHalf>",
    "<unitAndHalf>",
    "<num> <classifier>? <andHalfUnit>",
    "<lengthWord> <unit>",
    "<unit> <wholeAfter>",
    "<unit> <dash>? <longWord>",
    "<num> <dash>? <unit> <dash>? <longWord>",
    "<num> <dash>? <andHalf> <dash>? <unit>",
  ],
  build: (match) => {
    const withHalf = match.part("andHalfUnit");
    if (withHalf) return says(duration([amount(match.number("num") + 0.5, withHalf.name as Unit)]));
    const halfUnit = match.part("halfUnit");
    if (halfUnit) return says(duration([amount(0.5, halfUnit.name as Unit)]));
    const oneAndHalf = match.part("unitAndHalf");
    if (oneAndHalf) return says(duration([amount(1.5, oneAndHalf.name as Unit)]));
    const unit = match.part("unit") ?? match.part("countedUnit");
    if (!unit || unit.name === "half") return null;
    if (match.has("few")) return says(duration([counted(unit, null)]));
    if (match.has("halfWord")) return says(duration([counted(unit, 0.5)]));
    // "A years-long effort": several, nobody says how many.
    const isLong = match.has("longWord") || match.has("old");
    if (isLong && unit.role === "plural" && !match.has("num")) return says(duration([counted(unit, null)]));
    if (match.has("old")) return null;
    // «خلال أيام»: several, nobody says how many.
    if (match.has("lengthWord") && unit.role === "plural") return says(duration([counted(unit, null)]));
    const base = match.has("num") ? match.number("num") : 1;
    if (!(base >= 0 && base <= MOST) || (unit.name === "year" && base >= 1900 && base < 2100)) return null;
    const part = fractionOf(match.part("andHalf"));
    // «سنتان ونصف» are two years and half a year, not one and a half of two.
    if (unit.category === "countedUnit" && part > 0)
      return says(duration([amount(unit.number + part, unit.name as Unit)]));
    // «საათზე» behind a number is the clock's, unless more words make it a length.
    return says(duration([counted(unit, base + part)]), isOfClock(unit));
  },
};

/** "and a half", «وربع»: a half where the word does not say its number. */
function fractionOf(edge: Edge | undefined): number {
  return edge ? (Number.isNaN(edge.number) ? 0.5 : edge.number) : 0;
}

function isOfClock({ weak, name }: Edge): boolean {
  return weak && (name === "hour" || name === "minute");
}

/** "one year and six months", "2 hours 30 minutes". */
const compound: Rule = {
  name: "compoundDuration",
  makes: "duration",
  patterns: ["<duration> (<and>|<comma>)? <duration>", "<duration> <and> <halfWord>"],
  build: (match) => {
    // «سنة وثلاثة أشهر»: one of a unit needs no number.
    const one = match.part("unit");
    const a = one ? duration([counted(one, 1)]) : match.expression("duration");
    if (a?.kind !== "duration" || one?.role === "plural") return null;
    const last = a.amounts[a.amounts.length - 1] as Amount;
    if (match.has("halfWord")) {
      if (last.count === null) return null;
      return says(duration([...a.amounts.slice(0, -1), amount(last.count + 0.5, last.unit)]));
    }
    const b = match.expression("duration", one ? 0 : 1);
    if (b?.kind !== "duration") return null;
    const next = b.amounts[0] as Amount;
    if (last.count === null || next.count === null || rank(next.unit) >= rank(last.unit)) return null;
    return says(duration([...a.amounts, ...b.amounts]), match.part("duration", one ? 0 : 1)?.weak);
  },
};

const ranks: readonly Unit[] = [
  "second",
  "minute",
  "hour",
  "night",
  "day",
  "workday",
  "weekend",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
  "millennium",
];

function rank(unit: Unit): number {
  return ranks.indexOf(unit);
}

/** Beyond this two numbers beside a unit are years, or something else. */
const LARGE = 366;

/** "two or three weeks", "10 to 15 years". */
const either: Rule = {
  name: "eitherDuration",
  makes: "duration",
  patterns: ["<num> (<dash>|<untilWord>|<orWord>) <num> <classifier>? <unit>"],
  build: (match) => {
    // «يومين أو ثلاثة»: a dual is a number and its unit in one.
    const dual = match.part("countedUnit");
    const [a, b] = dual ? [dual.number, match.number("num")] : [match.number("num"), match.number("num", 1)];
    const unit = match.part("unit") ?? dual;
    if (!unit || isOfClock(unit) || !(b > a && b <= a * 3 && b <= LARGE) || unit.name === "half") return null;
    const of = (count: number): Expression => duration([amount(count, unit.name as Unit)]);
    return says({
      kind: "range",
      from: dual ? of(a) : duration([counted(unit, a)]),
      to: dual ? of(b) : duration([counted(unit, b)]),
    });
  },
};

/** "about three years", "more than two hours", "at least 30 days". */
const bounded: Rule = {
  name: "boundedDuration",
  makes: "duration",
  patterns: ["<approx> <duration>", "<bound> <duration>", "<duration> <boundAfter>"],
  build: (match) => {
    const unit = match.part("unit");
    const of = unit ? duration([counted(unit, 1)]) : match.expression("duration");
    if (of?.kind !== "duration" || of.side || unit?.role === "plural") return null;
    const mod = (match.has("approx") ? "APPROX" : (match.part("bound") ?? match.part("boundAfter"))?.name) as Modifier;
    return says({ kind: "modified", mod, of });
  },
};

/** "the last three days", "the past decade", "over the next two years", «السنوات الأخيرة». */
const recent: Rule = {
  name: "recentDuration",
  makes: "duration",
  patterns: [
    "<shift> (<num>|<few>) <unit>",
    "(<num>|<few>) <shift> <unit>",
    "(<num>|<few>) <unit> <of>? <shiftAfter>",
    "<unit> <num> <of>? <shiftAfter>",
    "<lastWord> (<num>|<few>) <unit>",
    "(<num>|<few>) <lastWord> <unit>",
    "(<num>|<few>) <unit> <lastAfter>",
    "<unit> <num> <lastAfter>",
    "<countedUnit> <of>? (<shiftAfter>|<lastAfter>)",
    "<shift> <countedUnit>",
  ],
  build: (match) => {
    const unit = match.part("unit") ?? match.part("countedUnit");
    if (!unit) return null;
    const by = (match.part("shift") ?? match.part("shiftAfter"))?.number ?? -1;
    if (by === 0) return null;
    // "The past years": nobody says how many.
    const isBare = !match.has("num") && !match.has("few") && unit.category === "unit";
    if (isBare && (unit.role === "plural" || unit.name === "weekend")) return null;
    const count = match.has("few") ? null : match.has("num") ? match.number("num") : 1;
    // "In recent years" is no year.
    if (unit.role === "plural" && unit.category === "unit" && !match.has("few") && !match.has("num")) return null;
    if (count !== null && !(count >= 1 && count <= MOST)) return null;
    return says(duration([counted(unit, count)], by < 0 ? "past" : "future"));
  },
};

/** "recent years", "the coming months", «السنوات الأخيرة», «سال‌های اخیر»: no amount at all. */
const vaguePeriod: Rule = {
  name: "vaguePeriod",
  makes: "reference",
  patterns: ["(<recentWord>|<comingWord>) <unit>", "<unit> <of>? (<recentAfter>|<comingAfter>)"],
  build: (match) => {
    if (match.part("unit")?.role !== "plural") return null;
    const past = match.has("recentWord") || match.has("recentAfter") || match.has("pastWord");
    return says({ kind: "reference", value: past ? "PAST_REF" : "FUTURE_REF" });
  },
};

/** A length of time away from now, from the date spoken of, or from a date beside it. */
const offset: Rule = {
  name: "offset",
  makes: "date",
  patterns: [
    "<duration> <ago>",
    "<agoBefore> <duration>",
    "<agoBefore> <duration> <ago>",
    "<duration> <hence>",
    "<henceBefore> <duration>",
    "<duration> <earlier>",
    "<duration> <later>",
    "<laterBefore> <duration>",
    "<earlierBefore> <duration>",
    "<duration> (<before>|<after>) <date>",
    "<date> (<before>|<after>) <duration>",
    "<duration> (<after>|<before>) <article>? <of>? <weekday>",
    "<unitAgo>",
    "(<laterBefore>|<agoBefore>) <duration> <hence>",
    "(<afterThat>|<beforeThat>) (<duration>|<unit>)",
  ],
  build: (match) => {
    const found = lengthOf(match);
    if (!found) return null;
    const phrase = phraseAround(match);
    const back =
      (phrase !== undefined && phrase.number < 0) ||
      match.has("ago") ||
      match.has("agoBefore") ||
      match.has("earlier") ||
      match.has("earlierBefore") ||
      match.has("earlierEnd") ||
      match.has("beforeThat") ||
      match.has("before") ||
      match.has("unitAgo");
    const date = match.expression("date");
    const context =
      match.has("later") ||
      match.has("earlier") ||
      match.has("laterBefore") ||
      match.has("earlierBefore") ||
      match.has("earlierEnd") ||
      match.has("laterEnd") ||
      match.has("afterThat") ||
      match.has("beforeThat");
    const anchor = date ?? (context && !match.has("hence") ? "context" : "document");
    const of: Expression = { kind: "offset", amounts: found.amounts, direction: back ? -1 : 1, anchor };
    return says(found.mod ? { kind: "modified", mod: found.mod, of } : of);
  },
};

/** "three days before", "two weeks after": where nothing follows, from the date spoken of. */
const contextOffset: Rule = {
  ...offset,
  name: "contextOffset",
  closed: true,
  patterns: ["<duration> (<earlierEnd>|<laterEnd>)"],
};

/** "for years", "in decades": units without any number. */
const bareUnits: Rule = {
  name: "bareUnits",
  makes: "duration",
  patterns: ["<lasting> <unit>", "<unit> <lastingAfter>"],
  build: (match) => {
    const unit = match.part("unit");
    if (!unit) return null;
    if (match.has("lasting")) return unit.role === "plural" ? says(duration([counted(unit, null)])) : null;
    const of = duration([counted(unit, unit.role === "plural" ? null : 1)]);
    return says({ kind: "list", items: [itemOf(unit, of)] });
  },
};

/** "five days before the vote", «قبل شهر من افتتاحه»: a length only, for when the event is, the text does not say. */
const lengthBefore: Rule = {
  name: "lengthBefore",
  makes: "list",
  patterns: [],
  build: (match) => {
    const edge = match.part("duration") ?? match.part("unit") ?? match.part("countedUnit");
    if (!edge) return null;
    if (edge.role === "plural" && edge.category === "unit") return says({ kind: "list", items: [] });
    const expression = edge.expression ?? duration([counted(edge, 1)]);
    return says({ kind: "list", items: [itemOf(edge, expression)] });
  },
};

/** The words around a number that CLDR knows: "in … days", "… days ago". Their number is the direction. */
function phraseAround(match: Match): Edge | undefined {
  return match.part("offsetBehind") ?? match.part("offsetBefore");
}

function lengthOf(match: Match): { amounts: readonly Amount[]; mod: Modifier | null } | null {
  const phrase = phraseAround(match);
  if (phrase) return { amounts: [amount(match.number("num"), phrase.name as Unit)], mod: null };
  const unit = match.part("unitAgo") ?? match.part("unit");
  // "days ago" leaves open how many.
  if (unit) return { amounts: [amount(unit.role === "plural" ? null : 1, unit.name as Unit)], mod: null };
  const of = match.expression("duration");
  if (of?.kind === "duration" && !of.side) return { amounts: of.amounts, mod: null };
  if (of?.kind === "range" && of.to.kind === "duration") return { amounts: of.to.amounts, mod: "APPROX" };
  if (of?.kind === "modified" && of.of.kind === "duration") return { amounts: of.of.amounts, mod: of.mod };
  return null;
}

export const durationRules: readonly Rule[] = [
  simple,
  either,
  compound,
  bounded,
  offset,
  contextOffset,
  lengthBefore,
  recent,
  vaguePeriod,
  bareUnits,
];
