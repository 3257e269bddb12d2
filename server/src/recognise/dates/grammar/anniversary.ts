import type { Edge } from "../engine/edge.ts";
import { type Rule, says } from "../engine/rule.ts";
import { itemOf } from "./make.ts";

/** "the 80th anniversary", «بیستمین سالگرد», "30-vjetorin", «الذكرى الثمانين», «80 წლის იუბილე», "the centenary". */
const anniversary: Rule = {
  name: "anniversary",
  makes: "duration",
  patterns: [
    "(<ord>|<num>) <dash>? <of>? <anniversary>",
    "<anniversary> <of>? (<ord>|<num>)",
    "<num> <unit.year> <anniversary>",
    "<num> <dash>? <unit.year> <dash>? <anniversary>",
    "<anniversary> <of>? <num> <unit.year>",
    "<anniversaryYears>",
    "<num> <dash>? <anniversaryAfter>",
  ],
  build: (match) => {
    const own = match.part("anniversaryYears");
    if (own) return says({ kind: "anniversary", years: own.number });
    const count = match.part("ord") ?? match.part("num");
    if (!count || !(count.number >= 1 && count.number <= 5000) || !Number.isInteger(count.number)) return null;
    return says({ kind: "anniversary", years: count.number });
  },
};

/** "aged 75", "80-year-old". */
const age: Rule = {
  name: "age",
  makes: "duration",
  patterns: [
    "<num> <dash>? <yearsOld>",
    "<aged> <num>",
    "<num> <dash>? <unit> <dash>? <old>",
    "<num> <unit> <of>? <age>",
  ],
  build: (match) => {
    const years = match.number("num");
    if (!(years >= 0 && years <= 150)) return null;
    const unit = match.part("unit");
    if (unit && unit.name !== "year") {
      return unit.name === "month" || unit.name === "week" || unit.name === "day"
        ? says({ kind: "duration", amounts: [{ count: years, unit: unit.name }] })
        : null;
    }
    return says({ kind: "duration", amounts: [{ count: years, unit: "year" }] });
  },
};

/** «в возрасте 75 лет», "at the age of 75 years": the number and its unit are the mention. */
const agedYears: Rule = {
  name: "agedYears",
  makes: "list",
  patterns: ["<aged> <num> (<unit.year>|<yearsOld>)"],
  build: (match) => {
    const [count, last] = [match.part("num") as Edge, match.parts[match.parts.length - 1] as Edge];
    if (!(count.number >= 0 && count.number <= 150)) return null;
    const expression = { kind: "duration" as const, amounts: [{ count: count.number, unit: "year" as const }] };
    return says({ kind: "list", items: [{ ...itemOf(count, expression), end: last.end }] });
  },
};

export const anniversaryRules: readonly Rule[] = [anniversary, age, agedYears];
