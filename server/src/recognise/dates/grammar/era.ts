import type { Edge } from "../engine/edge.ts";
import { type Rule, says } from "../engine/rule.ts";
import type { Expression, ShiftExpression } from "../expression.ts";

/** "the 21st century", «قرن بیست و یکم», «XXI век», "shekulli i 21-të". */
const century: Rule = {
  name: "century",
  makes: "date",
  patterns: [
    "(<ord>|<roman>) <unit.century> <era>?",
    "<unit.century> <of>? (<ord>|<roman>|<num>) <era>?",
    "<num> <unit.century>",
    "<era> (<ord>|<roman>) <unit.century>",
  ],
  build: (match) => {
    const hundreds = match.number("decadeNumber");
    // "The 1800s" are the century, "the 2000s" mostly its first ten years.
    if (match.has("decadeNumber"))
      return hundreds % 100 === 0 && hundreds >= 1000 && hundreds < 2000
        ? says({ kind: "century", n: hundreds / 100 + 1 })
        : null;
    const rank = match.part("ord") ?? match.part("roman") ?? match.part("num");
    if (!rank || !(rank.number >= 1 && rank.number <= 40)) return null;
    // "three centuries" is a duration; only languages that count centuries so write the bare number.
    if (rank.category === "num" && rank.name === "words" && match.parts[0] === rank) return null;
    const era = match.name("era");
    if (era !== "" && era !== "BCE" && era !== "CE") return null;
    return says({ kind: "century", n: era === "BCE" ? -rank.number : rank.number });
  },
};

/** "the 1990s", "the nineties", «90-იანი წლები», «دهه ۱۹۹۰», «التسعينيات». */
const decade: Rule = {
  name: "decade",
  makes: "date",
  patterns: [
    "<decadeNumber>",
    "<decadeNumber> (<unit.decade>|<decadeYears>)",
    "<decadeYears> <of>? (<decadeNumber>|<year>|<twoDigits>|<shortYear>)",
    "<decadeWord> <of>? (<year>|<num>|<decade>|<ord>|<decadeNumber>) <era>?",
    "(<year>|<twoDigits>) <decadeWord>",
    "<decade>",
    "<decade> <of>? (<unit.decade>|<decadeYears>)",
  ],
  build: (match) => {
    const edge =
      match.part("decadeNumber") ??
      match.part("decade") ??
      match.part("year") ??
      match.part("shortYear") ??
      match.part("twoDigits") ??
      match.part("num") ??
      match.part("ord");
    if (!edge) return null;
    // 八九十年代: of two decades the first.
    const number = edge.category === "num" && edge.number < 10 ? edge.number * 10 : edge.number;
    if (number % 10 !== 0 || number < 10) return null;
    const short = number < 100;
    // «دهه ۷۰ میلادی»: the era says which of a language's calendars is meant.
    if (short && match.name("era") === "CE") return says({ kind: "decade", start: 1900 + number, short: false });
    if (!short && (number < 1000 || number > 2200)) return null;
    return says({ kind: "decade", start: number, short });
  },
};

/** "the eighties of the 19th century". */
const decadeOfCentury: Rule = {
  name: "decadeOfCentury",
  makes: "date",
  patterns: ["<date> <of>? <date>"],
  build: (match) => {
    const [a, b] = [match.part("date") as Edge, match.part("date", 1) as Edge];
    const inner = a.expression;
    const outer = b.expression;
    if (inner?.kind === "decade" && inner.short && outer?.kind === "century" && outer.n > 0) {
      return says({ kind: "decade", start: (outer.n - 1) * 100 + inner.start, short: false });
    }
    if (outer?.kind === "decade" && outer.short && inner?.kind === "century" && inner.n > 0) {
      return says({ kind: "decade", start: (inner.n - 1) * 100 + outer.start, short: false });
    }
    if (inner?.kind === "decade" && inner.short && isCentury(outer))
      return says({ kind: "within", part: inner, whole: outer });
    if (outer?.kind === "decade" && outer.short && isCentury(inner))
      return says({ kind: "within", part: outer, whole: inner });
    return null;
  },
};

/** "the last century", 上世纪. */
function isCentury(expression: Expression | null): expression is ShiftExpression {
  return expression?.kind === "shift" && expression.of.kind === "unit" && expression.of.unit === "century";
}

export const eraRules: readonly Rule[] = [century, decade, decadeOfCentury];
