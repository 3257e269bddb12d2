import type { Tokens } from "../../../text/tokens.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import type { Hypothesis } from "./hypothesis.ts";
import { isHisThing, isOneWord, type Reading } from "./reading.ts";

/** What the document is plainly about: the names in it that leave no doubt. */
export class Evidence {
  /** Entities that are named plainly, by key. */
  private readonly entities = new Set<string>();
  /** ISO codes of countries: how often they, their people or places are named. */
  private readonly countries = new Map<string, number>();

  constructor(hypotheses: readonly Hypothesis[], tokens: Tokens, lexicon: Lexicon) {
    let end = -1;
    const shortly: (readonly Reading[])[] = [];
    for (const { hit, readings } of hypotheses) {
      if (hit.end <= end) continue;
      const severalWords = !isOneWord(hit, tokens);
      if (!severalWords && isHisThing(hit, tokens, lexicon)) continue;
      let first: Reading | undefined;
      let isClear = true;
      for (const reading of readings) {
        if (!isPlain(reading, severalWords)) continue;
        first ??= reading;
        if (reading.key !== first.key) isClear = false;
      }
      if (first === undefined) continue;
      end = hit.end;
      if (!isClear) continue;
      if (first.kind === "short" && readings.length > 1) shortly.push(readings);
      else if (first.kind !== "demonym") this.entities.add(first.key);
      const { country } = first.facts;
      if (country !== "") this.countries.set(country, (this.countries.get(country) ?? 0) + 1);
    }
    // "Bill Clinton … Clinton": a short name is another's where the document names a namesake in full.
    const named = new Set(this.entities);
    for (const readings of shortly) {
      if (readings.some(({ key }) => named.has(key))) continue;
      const short = readings.find((reading) => isPlain(reading, false));
      if (short !== undefined) this.entities.add(short.key);
    }
  }

  /** Notes that the document introduces the entity, if only by a short name with its title ("President Rama"). */
  introduce(key: string): void {
    this.entities.add(key);
  }

  /** Whether the document names the entity beyond doubt somewhere. */
  names(key: string): boolean {
    return this.entities.has(key);
  }

  /** How often the country, or something of it, is named. */
  country(code: string): number {
    return code === "" ? 0 : (this.countries.get(code) ?? 0);
  }
}

function isPlain({ trust, own, kind, facts }: Reading, severalWords: boolean): boolean {
  if (kind === "surname") return false;
  if (trust !== "usual" || !own) return severalWords && kind !== "short";
  return facts.tier === 1 || severalWords;
}
