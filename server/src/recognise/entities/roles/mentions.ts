import { roleGlosses } from "../../lexicon/roles/index.ts";
import type { EntityMention, EntityRef } from "../../model.ts";
import type { Context } from "../judgement/context.ts";
import { besideName, holdersOf } from "./holders.ts";
import type { Offices } from "./offices.ts";
import type { NameIndex } from "./name-index.ts";
import { type Phrase, phrasesOf } from "./phrases.ts";

/** The roles that a document speaks of, each with the person meant where it can be told. */
export function roleMentions(
  names: NameIndex,
  context: Context,
  offices: Offices,
  day: string | null,
): EntityMention[] {
  if (context.titles.all.length === 0) return [];
  const phrases = phrasesOf(names, context).filter((phrase) => isRole(phrase, names, context));
  const holders = holdersOf(phrases, names, context, offices, day);
  return phrases.map((phrase, i) => mentionOf(phrase, holders[i] ?? null));
}

/** Some nouns of a language are ranks or callings beside a name only («المؤتمر الصحفي», «الفريق»). */
function isRole(phrase: Phrase, names: NameIndex, context: Context): boolean {
  const { besideNames } = context.roles;
  if (besideNames === undefined || phrase.owners.length > 0) return true;
  return !phrase.roles.every((role) => besideNames.includes(role)) || besideName(phrase, names, context) !== undefined;
}

function mentionOf({ start, end, roles, owners, plural }: Phrase, person: EntityRef | null): EntityMention {
  const [only] = roles;
  const gloss =
    roles.length === 1 && only !== undefined ? roleGlosses[only] : roles.map((role) => roleGlosses[role]).join(" and ");
  const owner = owners[0]?.mention;
  const of = owner === undefined ? "" : ` of ${owner.entity?.name ?? owner.name}`;
  return {
    start,
    end,
    label: "ROLE",
    entity: person,
    name: `${gloss}${of}`,
    confidence: person === null ? 0.7 : 0.85,
    rule: plural ? "role-plural" : "role",
    nested: false,
  };
}
