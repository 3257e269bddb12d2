import type { Draft } from "../../../draft.ts";
import type { EntityMention, EntityRef } from "../../../model.ts";
import { displayName, type Entry, keyOf, labelOf } from "../entry.ts";
import type { Gazetteer } from "../gazetteer.ts";
import { occurrenceOf } from "./rulings.ts";
import type { OtherEntity } from "./statement.ts";

/**
 * Gives single mentions of a draft to the entries that a person has chosen for them, and takes out those that are none.
 * Where no mention stands at the place of an entry, one is made: the person says that it is one.
 */
export function reassign(draft: Draft, decisions: readonly OtherEntity[], gazetteer: Gazetteer): void {
  let changed = false;
  for (const decision of decisions) {
    const entry = decision.entity === null ? null : gazetteer.entry(decision.entity);
    const start = occurrenceOf(draft.tokens.text, decision);
    if (entry === undefined || start < 0) continue;
    const end = start + decision.quote.length;
    const known = draft.entities.find((mention) => mention.start === start && mention.end === end);
    if (entry === null) {
      draft.entities = draft.entities.filter((mention) => mention !== known);
      continue;
    }
    const rest = draft.entities.filter((mention) => mention !== known && !crosses(mention, start, end));
    draft.entities = [...rest, decided(start, end, entry, known)];
    changed = true;
  }
  if (changed) draft.entities.sort((a, b) => a.start - b.start || b.end - a.end);
}

function crosses(mention: EntityMention, start: number, end: number): boolean {
  if (mention.end <= start || end <= mention.start || mention.label === "ROLE") return false;
  const within = start <= mention.start && mention.end <= end;
  return !within && !(mention.start <= start && end <= mention.end);
}

function decided(start: number, end: number, entry: Entry, known: EntityMention | undefined): EntityMention {
  const name = displayName(entry);
  const entity: EntityRef = { key: keyOf(entry), id: entry.id, slug: entry.slug, name };
  const label = known?.label === "DEMONYM" && entry.type === "country" ? "DEMONYM" : labelOf(entry.type);
  return { start, end, label, entity, name, confidence: 1, rule: "decided", nested: known?.nested ?? false };
}
