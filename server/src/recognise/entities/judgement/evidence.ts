import type { Hypothesis } from "./judge.ts";
import type { Reading } from "./reading.ts";

/** What the document is plainly about: the names in it that leave no doubt. */
export class Evidence {
  /** Entities that are named plainly, by key. */
  private readonly entities = new Set<string>();
  /** ISO codes of countries that are named, or whose people or places are. */
  private readonly countries = new Map<string, number>();

  constructor(hypotheses: readonly Hypothesis[]) {
    let end = -1;
    for (const { hit, readings } of hypotheses) {
      if (hit.end <= end) continue;
      const plain = readings.filter((reading) => isPlain(reading, hit.first !== hit.last));
      if (plain.length === 0) continue;
      end = hit.end;
      const keys = new Set(plain.map((reading) => reading.key));
      if (keys.size > 1) continue;
      const { key, facts, kind } = plain[0] as Reading;
      if (kind !== "demonym") this.entities.add(key);
      if (facts.country !== "") this.countries.set(facts.country, (this.countries.get(facts.country) ?? 0) + 1);
    }
  }

  names(key: string): boolean {
    return this.entities.has(key);
  }

  /** How often the country, or something of it, is named. */
  country(code: string): number {
    return code === "" ? 0 : (this.countries.get(code) ?? 0);
  }
}

function isPlain(reading: Reading, severalWords: boolean): boolean {
  if (reading.trust !== "usual" || !reading.own) return severalWords && reading.kind === "full";
  if (reading.kind === "surname") return false;
  return reading.facts.tier === 1 || severalWords;
}
