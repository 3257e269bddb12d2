import type { Hypothesis } from "./hypothesis.ts";
import type { Reading } from "./reading.ts";

/** What the document is plainly about: the names in it that leave no doubt. */
export class Evidence {
  /** Entities that are named plainly, by key. */
  private readonly entities = new Set<string>();
  /** ISO codes of countries: how often they, their people or places are named. */
  private readonly countries = new Map<string, number>();

  constructor(hypotheses: readonly Hypothesis[]) {
    let end = -1;
    for (const { hit, readings } of hypotheses) {
      if (hit.end <= end) continue;
      const plain = readings.filter((reading) => isPlain(reading, hit.first !== hit.last));
      if (plain.length === 0) continue;
      end = hit.end;
      const [first] = plain as [Reading];
      if (plain.some(({ key }) => key !== first.key)) continue;
      if (first.kind !== "demonym") this.entities.add(first.key);
      const { country } = first.facts;
      if (country !== "") this.countries.set(country, (this.countries.get(country) ?? 0) + 1);
    }
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
