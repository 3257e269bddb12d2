import { Script } from "../../../text/characters.ts";
import type { Tokens } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { NameKind } from "../gazetteer/entry.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import type { Hit } from "../matching/scan.ts";
import type { Evidence } from "./evidence.ts";
import type { Hypothesis } from "./judge.ts";
import type { Reading } from "./reading.ts";

export interface Choice {
  readonly reading: Reading;
  readonly confidence: number;
  readonly rule: string;
  /** The readings that remain as likely. */
  readonly alternatives: readonly Reading[];
}

const kindWeight: Readonly<Record<NameKind, number>> = {
  full: 5,
  alias: 4,
  acronym: 4,
  short: 3,
  demonym: 3,
  surname: 1,
};

/** Readings less than so far apart cannot be told apart. */
const CLEARLY = 2;

/** What a hit means in the light of the document; null where it is better left alone. */
export function choose(
  { hit, readings }: Hypothesis,
  tokens: Tokens,
  lexicon: Lexicon,
  evidence: Evidence,
): Choice | null {
  const weighed = readings
    .filter((reading) => isCredible(reading, hit, tokens, lexicon, evidence))
    .map((reading) => ({ reading, weight: weigh(reading, hit, evidence) }))
    .sort((a, b) => b.weight - a.weight);
  const best = weighed[0];
  if (best === undefined) return null;
  const rivals = weighed.filter(
    ({ reading, weight }) => reading.key !== best.reading.key && best.weight - weight < CLEARLY,
  );
  const seen = new Set<string>();
  const alternatives = rivals
    .map(({ reading }) => reading)
    .filter(({ key }) => (seen.has(key) ? false : seen.add(key)));
  const named = evidence.names(best.reading.key);
  const sure = best.reading.kind === "short" || best.reading.kind === "surname" ? (named ? 0.9 : 0.7) : 0.95;
  return {
    reading: best.reading,
    confidence: alternatives.length > 0 ? 0.45 : best.reading.own ? sure : sure - 0.1,
    rule: best.reading.kind === "short" || best.reading.kind === "surname" ? "short-name" : "gazetteer",
    alternatives,
  };
}

function weigh({ kind, own, facts, key, trust }: Reading, hit: Hit, evidence: Evidence): number {
  return (
    kindWeight[kind] +
    (own ? 2 : 0) +
    (facts.tier === 1 ? 2 : facts.tier === 2 ? 1 : 0) +
    (facts.type === "country" ? 2 : 0) +
    facts.size / 16 +
    (evidence.names(key) ? 6 : 0) +
    Math.min(3, evidence.country(facts.country)) +
    (trust === "usual" ? 1 : 0) +
    (hit.changed ? 0 : 0.5)
  );
}

/** Whether the reading may hold here at all. */
function isCredible(
  { kind, trust, facts, key }: Reading,
  hit: Hit,
  tokens: Tokens,
  _lexicon: Lexicon,
  evidence: Evidence,
): boolean {
  const word = tokens.words[hit.first] as Word;
  const single = hit.first === hit.last;
  if (kind === "surname") return evidence.names(key);
  if (!single) return true;
  if (trust === "never") return false;
  const length = hit.end - hit.start;
  const uncased = word.shape === "uncased" && word.script !== Script.Han;
  if (kind === "short" && length <= 3) return evidence.names(key) && !uncased;
  if (trust === "context" || (facts.tier === 3 && uncased)) {
    if (facts.type === "person") return evidence.names(key);
    return evidence.names(key) || evidence.country(facts.country) > 0;
  }
  return true;
}
