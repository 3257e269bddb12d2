/** Words of time inside the names of people, places, bodies and works are no dates: "Agenda 2030", "the Sunday Times". */
import type { EntityLabel, EntityMention } from "../model.ts";
import type { Found } from "./mention.ts";

const naming: ReadonlySet<EntityLabel> = new Set<EntityLabel>(["PER", "LOC", "ORG", "WORK", "MISC"]);

/** The mentions that stand for themselves; both lists in text order. Linear. */
export function outsideNames(found: readonly Found[], entities: readonly EntityMention[]): readonly Found[] {
  let next = 0;
  return found.filter((mention) => {
    while (next < entities.length && (entities[next] as EntityMention).end <= mention.start) next++;
    for (let i = next; i < entities.length; i++) {
      const entity = entities[i] as EntityMention;
      if (entity.start > mention.start) break;
      if (isPartOf(mention, entity)) return false;
    }
    return true;
  });
}

function isPartOf({ start, end, expression }: Found, entity: EntityMention): boolean {
  // «دوشنبه» is Monday, and Dushanbe where the text shows it to be.
  if (entity.start === start && entity.end === end)
    return entity.label === "LOC" && expression.kind === "calendar" && expression.weekday !== null;
  // 国庆 in 韩国庆州: no date begins within a name.
  if (entity.end < end) return entity.start < start && naming.has(entity.label);
  if (naming.has(entity.label)) return true;
  // The year of an event is a date ("Expo 2030"); its length or number is part of its name.
  return entity.label === "EVENT" && (expression.kind === "duration" || expression.kind === "time");
}
