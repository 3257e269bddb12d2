import { type Role, roleGlosses } from "../../lexicon/roles/index.ts";
import type { EntityRef } from "../../model.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import type { Context } from "../judgement/context.ts";
import type { Found } from "../judgement/found.ts";
import type { NameIndex } from "./name-index.ts";
import { holds, type Offices } from "./offices.ts";
import { isOfUnlisted } from "./owners.ts";
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
/** Roles that many hold at a time in one country, so that nobody is known by them. */
const shared = new Set<Role>(["adviser", "envoy", "expert", "general", "deputy", "governor", "mayor", "director"]);
const likeOne = new Map<Role, ReadonlySet<Role>>();
for (const role of Object.keys(roleGlosses) as Role[]) likeOne.set(role, new Set([role, ...(alike[role] ?? [])]));

const commas = new Set(",،、，");

interface Holding {
  readonly roles: readonly Role[];
  readonly country: string;
  /** Null for somebody whom the gazetteer does not list. */
  readonly ref: EntityRef | null;
  readonly name: string;
  readonly at: number;
}

/**
 * The person each phrase means, where it can be told: named right beside it; else named with the same role elsewhere
 * in the document; else the one person named in the document who held the office on the day; else the holder of a
 * country's office on the day, though not named at all. Null for phrases of several persons.
 */
export function holdersOf(
  phrases: readonly Phrase[],
  names: NameIndex,
  context: Context,
  offices: Offices,
  day: string | null,
): (EntityRef | null)[] {
  const search = new OfficeSearch(names.all, offices, day);
  const known: Holding[] = [];
  const beside = phrases.map((phrase) => {
    const person = phrase.plural ? undefined : besideName(phrase, names, context);
    if (person !== undefined) {
      known.push({
        roles: phrase.roles,
        country: phrase.country === "" ? person.country : phrase.country,
        ref: person.mention.entity,
        name: person.mention.name,
        at: phrase.first,
      });
    }
    return person;
  });
  return phrases.map((phrase, i) => {
    const person = beside[i];
    if (person !== undefined) return person.mention.entity;
    if (phrase.plural || (phrase.owners.length === 0 && isOfUnlisted(phrase.last, context))) return null;
    const told = asToldBefore(phrase, known);
    // An office that the document gives to a stranger is not the one whom the gazetteer knows for it.
    return told === null ? search.find(phrase) : told.ref;
  });
}

/** The person named right behind a phrase (over words of courtesy and a comma), or right before it. */
export function besideName(phrase: Phrase, names: NameIndex, context: Context): Found | undefined {
  const country = phrase.country;
  const next = phrase.last + 1;
  const previous = phrase.first - 1;
  const behind = ofCountry(names.personFrom(pastCourtesy(next, context)), country);
  const before =
    ofCountry(isComma(previous, context) ? names.personUpTo(previous - 1) : undefined, country) ??
    (context.roles.nameFirst || (behind === undefined && !context.roles.apposed)
      ? ofCountry(names.personUpTo(previous), country)
      : undefined);
  const nearest = context.roles.nameFirst ? (before ?? behind) : (behind ?? before);
  if (!isComma(next, context) || (nearest !== undefined && !hasOwnTitle(nearest, phrase, context))) return nearest;
  const listed = ofCountry(names.personFrom(pastCourtesy(next + 1, context)), country);
  // The next one of a list has a title of their own: «دفتر رهبری، محمد مخبر معاون اول».
  const hasOwn =
    listed !== undefined && context.roles.nameFirst && context.titles.startingAt(listed.last + 1) !== undefined;
  return hasOwn || listed === undefined ? nearest : listed;
}

/** «Presidentin Meta, Kryeministrin, Edi Rama»: the name before the phrase has a title of its own right before it. */
function hasOwnTitle({ first }: Found, phrase: Phrase, { roles, titles }: Context): boolean {
  return !roles.nameFirst && first < phrase.first && titles.at(first - 1) !== undefined;
}

/** The person, where the role's country does not speak against it. */
function ofCountry(one: Found | undefined, country: string): Found | undefined {
  return one === undefined || country === "" || one.country === "" || one.country === country ? one : undefined;
}

function pastCourtesy(at: number, { titles, tokens }: Context): number {
  let i = at;
  for (let title = titles.startingAt(i); title?.role === HONORIFIC; title = titles.startingAt(i)) i = title.last + 1;
  return i > at && tokens.words[i]?.text === "." ? i + 1 : i;
}

function isComma(at: number, { tokens }: Context): boolean {
  return commas.has(tokens.words[at]?.text ?? "");
}

/** The person last named with such a role before the phrase; else the only one in the document. */
function asToldBefore(phrase: Phrase, known: readonly Holding[]): Holding | null {
  const country = phrase.country;
  const wanted = rolesLike(phrase);
  let only: Holding | null = null;
  let last: Holding | null = null;
  let isOne = true;
  for (const one of known) {
    if (country !== "" && one.country !== "" && one.country !== country) continue;
    if (!one.roles.some((role) => wanted.has(role))) continue;
    if (only !== null && (only.ref?.key ?? only.name) !== (one.ref?.key ?? one.name)) isOne = false;
    only ??= one;
    if (one.at < phrase.first) last = one;
  }
  return isOne ? only : last;
}

/** What offices tell, worked out once for each role and country that a document's phrases speak of. */
class OfficeSearch {
  private readonly persons = new Map<string, Found>();
  private readonly offices: Offices;
  private readonly day: string | null;
  private readonly known = new Map<string, EntityRef | null>();

  constructor(found: readonly Found[], offices: Offices, day: string | null) {
    for (const person of found) {
      if (person.mention.label === "PER" && person.mention.entity !== null && person.entry !== null)
        this.persons.set(person.mention.entity.key, person);
    }
    this.offices = offices;
    this.day = day;
  }

  find(phrase: Phrase): EntityRef | null {
    const country = phrase.country;
    const key = `${phrase.roles.join(" ")}|${country}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const holder = this.search(phrase, country);
    this.known.set(key, holder);
    return holder;
  }

  private search(phrase: Phrase, country: string): EntityRef | null {
    const wanted = rolesLike(phrase);
    const isVague = phrase.roles.every((role) => vague.has(role));
    const named: EntityRef[] = [];
    for (const { mention, entry, country: own } of this.persons.values()) {
      if (mention.entity === null || entry === null || (country !== "" && own !== country)) continue;
      if ((isVague && country !== "") || holds(entry, wanted, this.day)) named.push(mention.entity);
    }
    if (named.length > 0) return named.length === 1 ? (named[0] as EntityRef) : null;
    if (country === "" || this.day === null || isVague || phrase.roles.some((role) => shared.has(role))) return null;
    return this.offices.holder(wanted, country, this.day);
  }
}

/** The roles that a phrase may be another word for, its own among them. */
function rolesLike({ roles }: Phrase): ReadonlySet<Role> {
  const [only] = roles;
  if (only !== undefined && roles.length === 1) return likeOne.get(only) as ReadonlySet<Role>;
  return new Set(roles.flatMap((role) => [...(likeOne.get(role) as ReadonlySet<Role>)]));
}
