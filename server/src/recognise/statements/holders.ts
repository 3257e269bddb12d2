import { type Tokens, tokenAt } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { EntityMention } from "../model.ts";
import type { Agent, Candidate } from "./agents.ts";

/** What is known of an office from its words: their stems, and the countries and bodies that it names. */
interface Office {
  readonly stems: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
}

/** Persons who are introduced with an office; more are not looked through for one without a name. */
const MOST = 12;
/** Inflected forms of a word share so many letters, where they are so long. */
const STEM = 5;

/**
 * Gives offices whose holder the mention leaves open ("the minister", "the Italian minister") the one person whom the
 * account introduces with the best like office, else the one person who has none. A country that differs excludes; two
 * equally good leave it open.
 */
export function withHolders(
  tokens: Tokens,
  candidates: readonly Candidate[],
  entities: readonly EntityMention[],
): Candidate[] {
  if (candidates.every(({ kind, agent }) => kind !== "role" || agent !== null)) return [...candidates];
  const owners = entities.filter(({ label }) => label === "LOC" || label === "DEMONYM" || label === "ORG");
  const introduced: { readonly agent: Agent; readonly office: Office }[] = [];
  for (const { kind, role, agent } of candidates)
    if (kind === "person" && role !== null && agent !== null && introduced.length < MOST)
      introduced.push({ agent, office: officeOf(tokens, role, owners) });
  const other = onlyWithoutOffice(candidates);
  return candidates.map((candidate) => {
    if (candidate.kind !== "role" || candidate.agent !== null || candidate.role === null) return candidate;
    const office = officeOf(tokens, candidate.role, owners);
    let best: Agent | null = null;
    let most = 0;
    for (const known of introduced) {
      const likeness = compare(office, known.office);
      if (likeness > most) [best, most] = [known.agent, likeness];
      else if (likeness === most && best !== null && best.name !== known.agent.name) best = null;
    }
    if (most === 0) best = other;
    return best === null ? candidate : { ...candidate, agent: best };
  });
}

/** The one person who acts in the account and is never introduced with an office; null for none or several. */
function onlyWithoutOffice(candidates: readonly Candidate[]): Agent | null {
  const introduced = new Set<string>();
  const acting = new Map<string, Agent>();
  for (const { kind, role, agent, oblique } of candidates) {
    if (kind !== "person" || agent === null) continue;
    if (role !== null) introduced.add(agent.name);
    else if (!oblique) acting.set(agent.name, agent);
  }
  const open = [...acting.values()].filter(({ name }) => !introduced.has(name));
  return open.length === 1 ? (open[0] as Agent) : null;
}

function officeOf(tokens: Tokens, role: EntityMention, owners: readonly EntityMention[]): Office {
  const stems = new Set<string>();
  for (let i = tokenAt(tokens, role.start); i < tokens.count && (tokens.starts[i] as number) < role.end; i++) {
    const { fold } = tokens.words[i] as Word;
    if (fold.length > 1) stems.add(fold.slice(0, STEM));
  }
  return { stems, owners: new Set(keysWithin(owners, role)) };
}

/** Keys of the mentions within the office; both lists are in text order. */
function* keysWithin(owners: readonly EntityMention[], role: EntityMention): Iterable<string> {
  let low = 0;
  let high = owners.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((owners[middle] as EntityMention).start >= role.start) high = middle;
    else low = middle + 1;
  }
  for (let i = low; i < owners.length && (owners[i] as EntityMention).end <= role.end; i++) {
    const key = owners[i]?.entity?.key;
    if (key !== undefined) yield key;
  }
}

function compare(asked: Office, known: Office): number {
  let likeness = 0;
  for (const owner of asked.owners) {
    if (known.owners.has(owner)) likeness += 3;
    else if (known.owners.size > 0) return 0;
  }
  for (const stem of asked.stems) if (known.stems.has(stem)) likeness++;
  return likeness;
}
