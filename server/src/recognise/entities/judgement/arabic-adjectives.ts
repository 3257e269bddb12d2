import { fold } from "../../../text/fold.ts";
import { Gap, type Tokens } from "../../../text/tokens.ts";
import type { Hit } from "../matching/scan.ts";

/** Behind these stands a country, and no adjective, where the noun has no article («في سورية»). */
const beforePlaces = new Set(
  `في من إلى الى على عن بين داخل خارج شمال شمالي جنوب جنوبي شرق شرقي غرب غربي وسط عبر نحو تجاه حول ضد لدى مع إزاء صوب باتجاه
  خارجية رئيس ملك دولة`
    .split(/\s+/u)
    .map(fold),
);

/** The article, and what is written before it. */
const definite = /^(?:[وفبك]?ال|[وف]?لل)/u;

/** The forms of a verb whose subject or object a country is («شهدت سورية»); no noun in the plural («قوات سورية»). */
const verb = /^(?:[وف]?س?[يت].{3,}|.{2,}[^ا]ت)$/u;

/**
 * Of a word that is a country's name and its adjective in one («السعودية», «سورية»): 1 where the words before make it
 * the adjective («السلطات السعودية»), -1 where they make it the country («شمال السعودية»), 0 where they do not tell.
 */
export function adjectiveSign({ first, last, start }: Hit, { words, starts, gaps }: Tokens): -1 | 0 | 1 {
  const word = words[first]?.fold;
  const before = words[first - 1]?.fold;
  if (first !== last || word === undefined || before === undefined || gaps[first] !== Gap.Space) return 0;
  const front = start - (starts[first] as number);
  if (front > 0) return /^[بل]/u.test(word) ? -1 : 0;
  if (beforePlaces.has(before) || (/^[وف]/u.test(before) && beforePlaces.has(before.slice(1)))) return -1;
  if (!word.startsWith("ال")) {
    if (!word.endsWith("ه")) return 0;
    return verb.test(before) ? -1 : 1;
  }
  return definite.test(before) && before.length > 4 ? 1 : 0;
}
