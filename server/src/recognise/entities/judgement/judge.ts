import type { Draft } from "../../draft.ts";
import type { EntityMention } from "../../model.ts";
import { labelOf } from "../gazetteer/entry.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import type { Hit } from "../matching/scan.ts";
import { Evidence } from "./evidence.ts";
import { mentionOf } from "./mention.ts";
import { type Reading, readingsOf } from "./reading.ts";
import { choose } from "./choose.ts";

/** A hit with what it may mean. */
export interface Hypothesis {
  readonly hit: Hit;
  readonly readings: readonly Reading[];
}

/**
 * Decides which hits are mentions, and of what: first those that leave no doubt, which tell what the document is
 * about, then the others in their light. Longest first; what lies inside a mention is kept as nested where it names
 * a place, a body or a people of its own.
 */
export function judge(draft: Draft, hits: readonly Hit[], lexicon: Lexicon): EntityMention[] {
  const hypotheses: Hypothesis[] = [];
  for (const hit of hits) {
    const readings = readingsOf(hit, draft.tokens, lexicon);
    if (readings.length > 0) hypotheses.push({ hit, readings });
  }
  hypotheses.sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end);
  const evidence = new Evidence(hypotheses);
  const mentions: EntityMention[] = [];
  let outer: EntityMention | null = null;
  for (const hypothesis of hypotheses) {
    const { hit } = hypothesis;
    if (outer !== null && hit.start < outer.end && hit.end > outer.end) continue;
    const inside = outer !== null && hit.end <= outer.end;
    if (inside && hit.start === outer?.start && hit.end === outer.end) continue;
    const choice = choose(hypothesis, draft.tokens, lexicon, evidence);
    if (choice === null) continue;
    const mention = mentionOf(hit, choice, inside);
    if (!inside) outer = mention;
    else if (!mayNest(mention, outer as EntityMention, choice.reading)) continue;
    mentions.push(mention);
  }
  return mentions;
}

/** Places, bodies and peoples are worth naming inside events, works and bodies; a country in its own name is not. */
function mayNest(mention: EntityMention, outer: EntityMention, reading: Reading): boolean {
  if (outer.label === "PER" || outer.label === "LOC" || outer.label === "DEMONYM") return false;
  if (mention.entity?.key === outer.entity?.key) return false;
  const label = labelOf(reading.facts.type);
  return (label === "LOC" || label === "ORG") && reading.facts.tier === 1;
}
