import { Script } from "../../../text/characters.ts";
import type { EntityMention, Problem } from "../../model.ts";
import { labelOf } from "../gazetteer/entry.ts";
import { choose } from "./choose.ts";
import type { Context } from "./context.ts";
import type { Found } from "./found.ts";
import { fullerName } from "./fuller-names.ts";
import type { Hypothesis } from "./hypothesis.ts";
import { entryOf, mentionOf } from "./mention.ts";
import { withMisspeltGivenName } from "./misspellings.ts";
import type { Reading } from "./reading.ts";

/**
 * Decides which hypotheses are mentions, and of what, in one pass from left to right: the longest name holds; what lies
 * inside it is kept as nested where it is a place, a body or a people of its own; what crosses its end is dropped.
 */
export function decide(hypotheses: readonly Hypothesis[], context: Context, problems: Problem[]): Found[] {
  const found: Found[] = [];
  let outer: Found | null = null;
  for (const hypothesis of hypotheses) {
    const { hit } = hypothesis;
    const holder: Found | null = outer !== null && hit.start < outer.mention.end ? outer : null;
    if (holder !== null && hit.end > holder.mention.end) continue;
    const choice = choose(hypothesis, context);
    if (choice === null || context.isHeldByTitle(hit, choice.reading) || context.crossesTitle(hit, choice.reading))
      continue;
    const { reading } = choice;
    const whole = holder === null ? fullerName(hit, reading, context) : hit;
    const one: Found = {
      mention: mentionOf(whole, choice, holder !== null),
      first: whole.first,
      last: whole.last,
      country: reading.facts.country,
      entry: entryOf(reading),
    };
    if (holder !== null) {
      if (mayNest(one.mention, holder.mention, reading, context)) found.push(one);
      continue;
    }
    outer = withMisspeltGivenName(one, reading, context, problems) ?? one;
    found.push(outer);
  }
  return found;
}

/** Places, bodies and peoples are worth naming inside events, works and bodies; a country in its own name is not. */
function mayNest(mention: EntityMention, outer: EntityMention, { facts, key }: Reading, context: Context): boolean {
  if (outer.label === "PER" || outer.label === "LOC" || outer.label === "DEMONYM") return false;
  if (mention.entity?.key === outer.entity?.key) return false;
  // Without spaces between words, a name in a name may be a chance of letters.
  const isSpaced = context.lexicon.morphology.script < Script.Han;
  if (!isSpaced && (outer.label !== "ORG" || mention.label === "ORG") && !context.evidence.names(key)) return false;
  const label = labelOf(facts.type);
  return (isSpaced && label === "ORG") || facts.type === "country" || (facts.type === "city" && facts.tier === 1);
}
