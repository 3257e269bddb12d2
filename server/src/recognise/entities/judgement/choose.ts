import { Script } from "../../../text/characters.ts";
import { TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { NameKind } from "../gazetteer/entry.ts";
import type { Hit } from "../matching/scan.ts";
import type { Context } from "./context.ts";
import type { Hypothesis } from "./hypothesis.ts";
import type { Reading } from "./reading.ts";
import { shortNameHolds } from "./short-names.ts";

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
/** Uncased words of so few letters are too often something else. */
const FEW_LETTERS = 2;

/** What a hit means in the light of the document; null where it is better left alone. */
export function choose({ hit, readings }: Hypothesis, context: Context): Choice | null {
  const weighed = readings
    .filter((reading) => isCredible(reading, hit, context))
    .map((reading) => ({ reading, weight: weigh(reading, hit, context) }))
    .sort((a, b) => b.weight - a.weight);
  const best = weighed[0];
  if (best === undefined) return null;
  const { reading } = best;
  const seen = new Set([reading.key]);
  const alternatives: Reading[] = [];
  for (const rival of weighed) {
    if (best.weight - rival.weight >= CLEARLY || seen.has(rival.reading.key)) continue;
    seen.add(rival.reading.key);
    alternatives.push(rival.reading);
  }
  const isShort = reading.kind === "short" || reading.kind === "surname";
  return {
    reading,
    confidence: confidenceIn(reading, alternatives, context),
    rule: isShort ? "short-name" : "gazetteer",
    alternatives,
  };
}

function confidenceIn(reading: Reading, alternatives: readonly Reading[], { evidence }: Context): number {
  if (alternatives.length > 0) return 0.45;
  if (reading.kind === "short" || reading.kind === "surname") return evidence.names(reading.key) ? 0.9 : 0.7;
  if (!reading.own) return 0.85;
  return reading.trust === "usual" ? 0.95 : 0.75;
}

function weigh({ kind, own, facts, key, trust }: Reading, hit: Hit, { evidence }: Context): number {
  return (
    kindWeight[kind] +
    (own ? 2 : 0) +
    (3 - facts.tier) +
    (facts.type === "country" ? 2 : 0) +
    facts.size / 16 +
    (evidence.names(key) ? 6 : 0) +
    Math.min(3, evidence.country(facts.country)) +
    (trust === "usual" ? 1 : 0) +
    (hit.changed ? 0 : 0.5)
  );
}

/** Whether the reading may hold here at all. */
function isCredible(reading: Reading, hit: Hit, context: Context): boolean {
  const { kind, trust, facts, key } = reading;
  const { tokens, evidence } = context;
  if (facts.type === "person" && (kind === "short" || kind === "surname")) return shortNameHolds(reading, hit, context);
  if (hit.first !== hit.last) return true;
  if (trust === "never") return false;
  const word = tokens.words[hit.first] as Word;
  const uncased = word.shape === "uncased" && word.script !== Script.Han;
  if (tokens.kinds[hit.first] === TokenKind.Character) return false;
  if (uncased && hit.end - hit.start <= FEW_LETTERS) return false;
  const doubtful = trust === "context" || (facts.tier === 3 && (uncased || context.startsSentence(hit.first)));
  return !doubtful || evidence.names(key) || evidence.country(facts.country) > 0;
}
