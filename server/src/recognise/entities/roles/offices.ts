import type { Role } from "../../lexicon/roles/index.ts";
import type { EntityRef } from "../../model.ts";
import type { Entry, Office } from "../gazetteer/entry.ts";
import type { Layer } from "../gazetteer/gazetteer.ts";
import { refOf } from "../judgement/mention.ts";

/** Whether an office was held on a day (ISO 8601); without a day, whether it was held at all. */
function isHeldOn({ start, end }: Office, day: string | null): boolean {
  if (day === null) return true;
  // Years and days compare as far as both go: 2012 holds from its first day to its last.
  if (start !== undefined && day.slice(0, start.length) < start) return false;
  return end === undefined || day.slice(0, end.length) <= end;
}

/** Whether the person held one of the roles on the day. */
export function holds(entry: Entry, roles: ReadonlySet<Role>, day: string | null): boolean {
  return (entry.offices ?? []).some(
    (office) => office.role !== undefined && roles.has(office.role) && isHeldOn(office, day),
  );
}

/** Who held which office of which country, as the gazetteer knows it. Built at its first use. */
export class Offices {
  private readonly layers: readonly Layer[];
  private byCountry: Map<string, Entry[]> | null = null;

  constructor(layers: readonly Layer[]) {
    this.layers = layers;
  }

  /** The one person who held the role in the country (ISO 3166) on the day; null where none or several did. */
  holder(roles: ReadonlySet<Role>, country: string, day: string): EntityRef | null {
    const fitting = this.persons(country).filter((entry) => holds(entry, roles, day));
    return fitting.length === 1 ? refOf(fitting[0] as Entry) : null;
  }

  private persons(country: string): readonly Entry[] {
    this.byCountry ??= this.build();
    return this.byCountry.get(country) ?? [];
  }

  private build(): Map<string, Entry[]> {
    const found = new Map<string, Entry[]>();
    for (const layer of this.layers) {
      for (let entity = 0; entity < layer.entityCount; entity++) {
        const { type, inOffice, country } = layer.factsOf(entity);
        if (type !== "person" || !inOffice || country === "" || layer.hidden.has(entity)) continue;
        found.set(country, [...(found.get(country) ?? []), layer.entry(entity)]);
      }
    }
    return found;
  }
}
