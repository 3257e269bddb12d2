import type { EntityMention, EntityRef } from "../../model.ts";
import { displayName, type Entry, keyOf, labelOf } from "../gazetteer/entry.ts";
import type { Hit } from "../matching/scan.ts";
import type { Choice } from "./choose.ts";
import type { Reading } from "./reading.ts";

const refs = new WeakMap<Entry, EntityRef>();

/** The reference to an entry that mentions carry; one object for each entry. */
export function refOf(entry: Entry): EntityRef {
  const known = refs.get(entry);
  if (known !== undefined) return known;
  const ref: EntityRef = { key: keyOf(entry), id: entry.id, slug: entry.slug, name: displayName(entry) };
  refs.set(entry, ref);
  return ref;
}

export function entryOf(reading: Reading): Entry {
  return reading.layer.entry(reading.entity);
}

/** The English demonym where there is one («روسي» is "Russian"), else the entity's name. */
function demonymName(entry: Entry): string {
  return entry.names["en"]?.find((name) => name.kind === "demonym")?.text ?? displayName(entry);
}

export function mentionOf(hit: Hit, choice: Choice, nested: boolean): EntityMention {
  const { reading, confidence, rule, alternatives } = choice;
  const entry = entryOf(reading);
  const demonym = reading.kind === "demonym";
  const ref = refOf(entry);
  const mention: EntityMention = {
    start: hit.start,
    end: hit.end,
    label: demonym ? "DEMONYM" : labelOf(entry.type),
    entity: ref,
    name: demonym ? demonymName(entry) : ref.name,
    confidence,
    rule,
    nested,
  };
  if (alternatives.length === 0) return mention;
  return { ...mention, alternatives: alternatives.map((other) => refOf(entryOf(other))) };
}
