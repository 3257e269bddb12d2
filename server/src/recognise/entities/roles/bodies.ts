import { Gap, type Tokens } from "../../../text/tokens.ts";
import { type Body, bodyGlosses } from "../../lexicon/roles/index.ts";
import type { EntityMention } from "../../model.ts";
import type { Context } from "../judgement/context.ts";
import type { Found } from "../judgement/found.ts";
import type { Hit } from "../matching/scan.ts";
import type { NameIndex } from "./name-index.ts";
import { ownerBefore, ownerBehind } from "./owners.ts";

/** A body noun where it stands: "Ministry of Finance", «посольство». */
export interface BodyNoun {
  readonly hit: Hit;
  readonly body: Body;
}

/** Nobody listed the body, but its name says what it is. */
const CONFIDENCE = 0.6;

/**
 * Bodies that every state has, with the state's name beside them («Сенат Казахстана», «وزارة النقل الأمريكية»). The
 * state's own mention becomes a nested one. Returns all mentions of the document.
 */
export function withBodies(
  found: readonly Found[],
  nouns: readonly BodyNoun[],
  names: NameIndex,
  context: Context,
): Found[] {
  const bodies: Found[] = [];
  const owners = new Set<Found>();
  for (const { hit, body } of nouns) {
    if (names.holds(hit.first) || names.holds(hit.last) || context.titles.startingAt(hit.first) !== undefined) continue;
    const { roles } = context;
    const owner =
      (roles.countryAfter ? ownerBehind(hit.last, names, context) : undefined) ??
      (roles.countryBefore ? ownerBefore(hit.first, names, context) : undefined);
    if (owner === undefined || owner.entry?.type !== "country" || owners.has(owner)) continue;
    if (isParted(Math.min(hit.first, owner.first), Math.max(hit.last, owner.last), context.tokens)) continue;
    owners.add(owner);
    bodies.push(foundOf(hit, body, owner));
  }
  if (bodies.length === 0) return [...found];
  const rest = found.map((one) => (owners.has(one) ? { ...one, mention: { ...one.mention, nested: true } } : one));
  return [...rest, ...bodies];
}

function foundOf(hit: Hit, body: Body, owner: Found): Found {
  const mention: EntityMention = {
    start: Math.min(hit.start, owner.mention.start),
    end: Math.max(hit.end, owner.mention.end),
    label: "ORG",
    entity: null,
    name: `${bodyGlosses[body]} of ${owner.mention.entity?.name ?? owner.mention.name}`,
    confidence: CONFIDENCE,
    rule: "body",
    nested: false,
  };
  const first = Math.min(hit.first, owner.first);
  return { mention, first, last: Math.max(hit.last, owner.last), country: owner.country, entry: null };
}

function isParted(first: number, last: number, { gaps }: Tokens): boolean {
  for (let i = first + 1; i <= last; i++) if ((gaps[i] as Gap) >= Gap.Line) return true;
  return false;
}
