import type { Word } from "../../../text/words.ts";
import type { Role } from "../../lexicon/roles/index.ts";
import type { EntityRef } from "../../model.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import type { Context } from "../judgement/context.ts";
import type { Found } from "../judgement/found.ts";
import { holds, type Offices } from "./offices.ts";
import type { Phrase } from "./phrases.ts";

/** Roles that may be spoken of as one another. */
const alike: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  "head-of-state": ["president", "king", "queen", "emir", "sultan", "supreme-leader"],
  leader: ["president", "prime-minister", "king", "emir", "supreme-leader", "chancellor"],
  "head-of-government": ["prime-minister", "chancellor"],
  minister: ["foreign-minister", "defence-minister", "finance-minister", "interior-minister", "economy-minister"],
  "foreign-minister": ["secretary-of-state", "minister"],
  "secretary-of-state": ["foreign-minister"],
  secretary: ["secretary-of-state", "secretary-general", "foreign-minister"],
  "prime-minister": ["chancellor", "head-of-government"],
  president: ["chairperson", "head-of-state"],
  prince: ["crown-prince"],
};
/** Roles that say no more than that somebody of the country is meant. */
const vague = new Set<Role>(["counterpart", "leader", "official", "minister"]);

interface Holding {
  readonly roles: readonly Role[];
  readonly country: string;
  readonly ref: EntityRef | null;
  readonly at: number;
}

/**
 * The person each phrase means, where it can be told: named right beside it; else named with the same role elsewhere
 * in the document; else the one person named in the document who held the office on the day; else the holder of a
 * country's office on the day, though not named at all. Null for phrases of several persons.
 */
export function holdersOf(
  phrases: readonly Phrase[],
  found: readonly Found[],
  context: Context,
  offices: Offices,
  day: string | null,
): (EntityRef | null)[] {
  const persons = found.filter(({ mention }) => mention.label === "PER" && !mention.nested);
  const byFirst = new Map(persons.map((person) => [person.first, person]));
  const byLast = new Map(persons.map((person) => [person.last, person]));
  const known: Holding[] = [];
  const beside = phrases.map((phrase) => {
    const person = phrase.plural ? undefined : besideName(phrase, byFirst, byLast, context);
    if (person !== undefined) {
      known.push({
        roles: phrase.roles,
        country: phrase.owners[0]?.country ?? person.country,
        ref: person.mention.entity,
        at: phrase.first,
      });
    }
    return person;
  });
  return phrases.map((phrase, i) => {
    const person = beside[i];
    if (person !== undefined) return person.mention.entity;
    if (phrase.plural) return null;
    return asToldBefore(phrase, known) ?? asOfficeTells(phrase, persons, offices, day);
  });
}

/** The person named right behind a phrase (over words of courtesy and a comma), or right before it. */
function besideName(
  phrase: Phrase,
  byFirst: ReadonlyMap<number, Found>,
  byLast: ReadonlyMap<number, Found>,
  context: Context,
): Found | undefined {
  const country = phrase.owners[0]?.country ?? "";
  const fits = (one: Found | undefined): one is Found =>
    one !== undefined && (country === "" || one.country === "" || one.country === country);
  const next = phrase.last + 1;
  const behind = byFirst.get(pastCourtesy(next, context));
  const behindComma = isComma(next, context) ? byFirst.get(pastCourtesy(next + 1, context)) : undefined;
  const before = byLast.get(phrase.first - 1);
  const beforeComma = isComma(phrase.first - 1, context) ? byLast.get(phrase.first - 2) : undefined;
  const order = context.roles.nameFirst
    ? [beforeComma, before, behind, behindComma]
    : [behind, beforeComma, before, behindComma];
  return order.find(fits);
}

function pastCourtesy(at: number, { titles, tokens }: Context): number {
  let i = at;
  for (let title = titles.startingAt(i); title?.role === HONORIFIC; title = titles.startingAt(i)) i = title.last + 1;
  return i > at && tokens.words[i]?.text === "." ? i + 1 : i;
}

function isComma(at: number, { tokens }: Context): boolean {
  const text = (tokens.words[at])?.text ?? "";
  return text !== "" && ",،、，".includes(text);
}

/** The person last named with such a role before the phrase; else the only one in the document. */
function asToldBefore(phrase: Phrase, known: readonly Holding[]): EntityRef | null {
  const country = phrase.owners[0]?.country ?? "";
  const wanted = rolesLike(phrase);
  const fitting = known.filter(
    (one) =>
      one.roles.some((role) => wanted.has(role)) && (country === "" || one.country === "" || one.country === country),
  );
  const keys = new Set(fitting.map(({ ref }) => ref?.key));
  if (keys.size === 1) return fitting[0]?.ref ?? null;
  return fitting.filter(({ at }) => at < phrase.first).at(-1)?.ref ?? null;
}

function asOfficeTells(
  phrase: Phrase,
  persons: readonly Found[],
  offices: Offices,
  day: string | null,
): EntityRef | null {
  const country = phrase.owners[0]?.country ?? "";
  const wanted = rolesLike(phrase);
  const isVague = phrase.roles.every((role) => vague.has(role));
  const named = new Map<string, EntityRef>();
  for (const { mention, entry, country: own } of persons) {
    if (mention.entity === null || entry === null || (country !== "" && own !== country)) continue;
    if (holds(entry, wanted, day) || (isVague && country !== "")) named.set(mention.entity.key, mention.entity);
  }
  if (named.size === 1) return [...named.values()][0] ?? null;
  if (named.size > 1 || country === "" || day === null || isVague) return null;
  return offices.holder(wanted, country, day);
}

function rolesLike({ roles }: Phrase): ReadonlySet<Role> {
  return new Set(roles.flatMap((role) => [role, ...(alike[role] ?? [])]));
}
