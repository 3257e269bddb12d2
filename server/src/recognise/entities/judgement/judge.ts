import { Script } from "../../../text/characters.ts";
import type { Draft } from "../../draft.ts";
import type { SpeechBook } from "../../lexicon/speech/index.ts";
import type { EntityMention } from "../../model.ts";
import { labelOf } from "../gazetteer/entry.ts";
import type { Layer } from "../gazetteer/gazetteer.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import type { Hit } from "../matching/scan.ts";
import { choose } from "./choose.ts";
import { Context } from "./context.ts";
import { Evidence } from "./evidence.ts";
import { fullerName } from "./fuller-names.ts";
import { hypothesesOf } from "./hypothesis.ts";
import { mentionOf } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { rolePhrases } from "./role-phrases.ts";
import { takeTitles } from "./titles.ts";
import { unlistedPersons } from "../unlisted/persons.ts";

/** What judging needs beside the document. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  /** The layer of role nouns. */
  readonly roles: Layer;
  readonly speech: SpeechBook | null;
}

/** A mention with the tokens it stands on. */
export interface Found {
  readonly mention: EntityMention;
  readonly first: number;
  readonly last: number;
  /** ISO 3166 code of the country that the entity is or belongs to, or "". */
  readonly country: string;
}

/**
 * Decides which hits are mentions, and of what: first those that leave no doubt, which tell what the document is
 * about, then the others in their light. The longest name holds; what lies inside it is kept as nested where it is a
 * place, a body or a people of its own. Roles come last, since they need to know who is named beside them.
 */
export function judge(draft: Draft, hits: readonly Hit[], { lexicon, roles, speech }: Knowledge): EntityMention[] {
  const { tokens } = draft;
  const { names, titles } = takeTitles(hits, roles, tokens, lexicon);
  const hypotheses = hypothesesOf(names, tokens, lexicon);
  const evidence = new Evidence(hypotheses);
  const context = new Context(tokens, lexicon, titles, evidence, hypotheses, speech);
  const found: Found[] = [];
  let outer: Found | null = null;
  for (const hypothesis of hypotheses) {
    const { hit } = hypothesis;
    const inside: boolean = outer !== null && hit.start < outer.mention.end;
    if (inside && hit.end > (outer as Found).mention.end) continue;
    const choice = choose(hypothesis, context);
    if (choice === null || context.isHeldByTitle(hit, choice.reading)) continue;
    const named = inside ? hit : fullerName(hit, choice.reading, context);
    const one: Found = {
      mention: mentionOf(named, choice, inside),
      first: named.first,
      last: named.last,
      country: choice.reading.facts.country,
    };
    if (!inside) outer = one;
    else if (!mayNest(one.mention, (outer as Found).mention, choice.reading, context)) continue;
    found.push(one);
  }
  found.push(...unlistedPersons(found, context));
  const mentions = [...found.map(({ mention }) => mention), ...rolePhrases(found, context)];
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
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
