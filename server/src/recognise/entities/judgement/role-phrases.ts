import type { EntityMention, EntityRef } from "../../model.ts";
import type { Word } from "../../../text/words.ts";
import { type Role, roleGlosses } from "../../lexicon/roles/index.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import type { Context } from "./context.ts";
import type { Found } from "./judge.ts";
import type { Title } from "./titles.ts";

/** A role noun with the country or body it is a role of: "President of Russia", «الرئيس الروسي». */
interface Phrase {
  readonly title: Title;
  readonly role: Role;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly owners: readonly Found[];
}

/** Roles that may be spoken of as one another. */
const alike: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  "head-of-state": ["president", "king", "queen", "emir", "sultan", "supreme-leader"],
  leader: ["president", "prime-minister", "king", "emir", "supreme-leader", "chancellor"],
  "head-of-government": ["prime-minister", "chancellor"],
  minister: ["foreign-minister", "defence-minister", "finance-minister", "interior-minister", "economy-minister"],
  "foreign-minister": ["secretary-of-state", "minister"],
  "secretary-of-state": ["foreign-minister"],
  "prime-minister": ["chancellor"],
  president: ["chairperson"],
};

/** The roles that the document speaks of, each with the person meant where the document tells. */
export function rolePhrases(found: readonly Found[], context: Context): EntityMention[] {
  const owners = found.filter(({ mention }) => mention.label !== "PER");
  const byFirst = new Map(owners.map((one) => [one.first, one]));
  const byLast = new Map(owners.map((one) => [one.last, one]));
  const phrases: Phrase[] = [];
  for (const title of context.titles.all) {
    if (title.role === HONORIFIC || found.some(({ first, last }) => first <= title.first && title.last <= last))
      continue;
    phrases.push(phraseOf(title, title.role, byFirst, byLast, context));
  }
  const persons = found.filter(({ mention }) => mention.label === "PER" && mention.entity !== null && !mention.nested);
  const holders = new Holders();
  const named = phrases.map((phrase) => {
    const person = phrase.title.plural ? undefined : besideName(phrase, persons, context);
    if (person !== undefined) holders.learn(phrase, person);
    return person;
  });
  return phrases.map((phrase, i) => {
    const person = named[i]?.mention.entity ?? (phrase.title.plural ? null : holders.find(phrase));
    return roleMention(phrase, person);
  });
}

function phraseOf(
  title: Title,
  role: Role,
  byFirst: ReadonlyMap<number, Found>,
  byLast: ReadonlyMap<number, Found>,
  context: Context,
): Phrase {
  const { roles, tokens } = context;
  const owners: Found[] = [];
  let { first, last } = title;
  if (roles.countryAfter) {
    const after = byFirst.get(behindLink(title.last + 1, roles.linksAfter, context));
    if (after !== undefined && !context.breaksBefore(title.last + 1)) {
      owners.push(after);
      last = after.last;
    }
  }
  if (roles.countryBefore && owners.length === 0) {
    const before = byLast.get(beforeLink(title.first - 1, roles.linksBefore, context));
    if (before !== undefined) {
      owners.push(before);
      first = before.first;
    }
  }
  const start = Math.min(title.start, owners[0]?.mention.start ?? title.start);
  const end = Math.max(tokens.ends[last] as number, title.end);
  return { title, role, first, last, start, end, owners };
}

/** Where the country of a title may begin: at `at`, or behind a link that stands there ("of the"). */
function behindLink(at: number, links: readonly (readonly string[])[], { tokens }: Context): number {
  let behind = at;
  for (const link of links) {
    const fits = link.every((word, i) => (tokens.words[at + i])?.fold === word);
    if (fits) behind = Math.max(behind, at + link.length);
  }
  return behind;
}

/** Where the country of a title may end: at `at`, or before a link that stands there ("'s"). */
function beforeLink(at: number, links: readonly (readonly string[])[], { tokens }: Context): number {
  let before = at;
  for (const link of links) {
    const fits = link.every((word, i) => (tokens.words[at - link.length + 1 + i])?.fold === word);
    if (fits) before = Math.min(before, at - link.length);
  }
  return before;
}

/** The person named right beside a role: behind it, or before it over a comma. */
function besideName(phrase: Phrase, persons: readonly Found[], context: Context): Found | undefined {
  const behind = persons.find(({ first }) => first === pastHonorifics(phrase.last + 1, context));
  const before = persons.find(
    ({ last }) => last === phrase.first - 1 || (last === phrase.first - 2 && isComma(phrase.first - 1, context)),
  );
  const country = phrase.owners[0]?.country ?? "";
  const order = context.roles.nameFirst ? [before, behind] : [behind, before];
  return (
    order.find((one) => one !== undefined && (country === "" || one.country === "" || one.country === country)) ??
    undefined
  );
}

function pastHonorifics(at: number, { titles }: Context): number {
  let i = at;
  for (let title = titles.startingAt(i); title?.role === HONORIFIC; title = titles.startingAt(i)) i = title.last + 1;
  return i;
}

function isComma(at: number, { tokens }: Context): boolean {
  return ",،、".includes((tokens.words[at] as Word).text);
}

/** Who holds which role, as the document tells it. */
class Holders {
  private readonly known: { role: Role; country: string; ref: EntityRef; at: number }[] = [];

  learn({ role, owners, first }: Phrase, { mention, country }: Found): void {
    if (mention.entity === null) return;
    this.known.push({ role, country: owners[0]?.country ?? country, ref: mention.entity, at: first });
  }

  /** The person last named with this role before the phrase; else the only one in the document. */
  find({ role, owners, first }: Phrase): EntityRef | null {
    const country = owners[0]?.country ?? "";
    const roles = new Set([role, ...(alike[role] ?? [])]);
    const fitting = this.known.filter(
      (one) => roles.has(one.role) && (country === "" || one.country === "" || one.country === country),
    );
    const keys = new Set(fitting.map(({ ref }) => ref.key));
    if (keys.size === 0) return null;
    if (keys.size === 1) return (fitting[0] as (typeof fitting)[number]).ref;
    const before = fitting.filter(({ at }) => at < first);
    return before.at(-1)?.ref ?? null;
  }
}

function roleMention({ title, role, start, end, owners }: Phrase, person: EntityRef | null): EntityMention {
  const gloss = roleGlosses[role];
  const owner = owners[0]?.mention;
  const of = owner === undefined ? "" : ` of ${owner.entity?.name ?? owner.name}`;
  return {
    start,
    end,
    label: "ROLE",
    entity: person,
    name: `${gloss}${of}`,
    confidence: person === null ? 0.7 : 0.85,
    rule: title.plural ? "role-plural" : "role",
    nested: false,
  };
}
