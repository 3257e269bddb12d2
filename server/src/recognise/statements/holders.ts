import type { Span } from "../../text/span.ts";
import { type Tokens, tokenAt } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { Draft, Sentence } from "../draft.ts";
import { rolesOf } from "../lexicon/roles/index.ts";
import { Cue } from "../lexicon/speech/index.ts";
import type { EntityMention } from "../model.ts";
import { type Agent, type Candidate, isOneOfMany } from "./agents.ts";
import type { CueIndex } from "./cueIndex.ts";

/** What is known of an office from its words: their stems, and the countries and bodies that it names. */
interface Office {
  readonly stems: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  /** True where it is of a body and names no country: presidents of councils are no heads of state. */
  readonly ofBody: boolean;
  /** The English gloss of the mention, in lower case. */
  readonly gloss: string;
}

/** Words for several offices, by the beginning of their gloss, and those of the offices that they stand for. */
const vague: readonly (readonly [office: RegExp, standsFor: RegExp])[] = [
  [/^head of state\b/, /^(?:president|king|queen|emir|sultan|supreme leader|monarch|grand duke|head of state)\b/],
  [/^head of government\b/, /^(?:prime minister|premier|chancellor|head of government)\b/],
  [/^leader\b/, /^(?:president|prime minister|chancellor|king|emir|supreme leader|leader|general secretary)\b/],
  [/^(?:chief|head) of diplomacy\b/, /^(?:foreign minister|secretary of state)\b/],
  [/^minister\b/, /\bminister\b/],
];

/** Houses that are named after an office before them. */
const houses = /^(?:house|palace|residence|mansion|office)$/;

/** Persons who are introduced with an office; more are not looked through for one without a name. */
const MOST = 12;
/** Words that link an office to what it is of, and how many tokens of that count. */
const links = new Set(["of", "i", "e", "të", "së"]);
const TAIL = 3;
/** Candidates looked back for the one beside an office. */
const NEAR = 6;
/** What stands between an office and somebody who does not hold it. */
const APART = Cue.Say | Cue.SayPlural | Cue.Joint | Cue.Meet | Cue.Act | Cue.Hold | Cue.Send;
/** Words of offices that say nothing of which it is. */
const functionWords = new Set(["the", "of", "and", "for", "në", "të", "së", "dhe", "из", "по", "در", "من", "في"]);
/** Nouns that say nothing of which office it is: what it is of stands behind them («رئیس مجلس», «معاون وزیر»). By language. */
const empty: Readonly<Record<string, ReadonlySet<string>>> = { fa: new Set(["رييس", "معاون"]) };
/** Inflected forms of a word share so many letters, where they are so long. */
const STEM = 5;

/** Articles of somebody who was not named before ("An Iranian lawmaker said"), behind the language's tag. */
const indefinite: ReadonlySet<string> = new Set(["en a", "en an", "en another", "sq nje"]);

/** Somebody whom the account introduces with an office. */
interface Introduced {
  readonly agent: Agent;
  readonly office: Office;
}

/**
 * Says whom an office without a name beside it means. One that names a country or body: the one person whom the account
 * introduces with the best like office, where nothing nearer is known. A bare one ("the president"): whoever is
 * introduced without a country where the others have one, as hosts are on their own page; else the subject among
 * them that was named last. Nobody whom the same sentence names beside it. Two equally good leave it open. Linear.
 */
export function withHolders(
  { tokens, entities, sentences, language, boilerplate }: Draft,
  candidates: readonly Candidate[],
  cues: CueIndex,
): Candidate[] {
  if (candidates.every(({ kind }) => kind !== "role")) return [...candidates];
  const ownCountry = rolesOf(language.tag).home?.word;
  const owners = entities.filter(({ label }) => label === "LOC" || label === "DEMONYM" || label === "ORG");
  const offices = candidates.map(({ role }, i) =>
    role === null
      ? null
      : officeOf(tokens, role, owners, candidates[i + 1]?.first ?? tokens.count, empty[language.tag]),
  );
  const introduced: Introduced[] = [];
  for (const [index, { kind, agent }] of candidates.entries()) {
    const office = offices[index] ?? null;
    if (kind === "person" && office !== null && agent !== null && introduced.length < MOST)
      introduced.push({ agent, office });
  }
  const parted = new Set<string>();
  const denied = deniedHolders(offices, candidates, { sentences, tokens }, cues, parted);
  const other = onlyWithoutOffice(
    // Who wrote the page does not act in the account.
    candidates.filter(({ first }) => !isWithin(boilerplate, tokens.starts[first] as number)),
    tokens,
  );
  const contrast = calledByCountry(candidates, entities);
  const subjects = new Map<string, number>();
  return candidates.map((candidate, index) => {
    const { kind, agent, oblique, role } = candidate;
    if (kind === "person" && agent !== null && !oblique) subjects.set(agent.name, index);
    const office = offices[index] ?? null;
    if (kind !== "role" || office === null || role?.rule === "role-plural") return candidate;
    if (indefinite.has(`${language.tag} ${tokens.words[candidate.first - 1]?.fold}`))
      return { ...candidate, agent: null };
    const isBare = office.owners.size === 0;
    if (agent !== null && (!isBare || tokens.words[candidate.end]?.fold === ownCountry)) return candidate;
    const left = introduced.filter(({ agent: known }) =>
      isBare ? !denied.has(known.name) : [...office.owners].every((owner) => !parted.has(pairOf(owner, known))),
    );
    const alone = isOneOfMany(role) ? null : spared(other, denied);
    const guess = spared(agent, denied);
    const home = isBare ? homeHolder(office, guess, alone, contrast, left, subjects) : null;
    const holder = home ?? guess ?? best(office, left) ?? alone;
    if (holder !== null) subjects.set(holder.name, oblique ? (subjects.get(holder.name) ?? -1) : index);
    return holder === agent || (holder === null && agent === null) ? candidate : { ...candidate, agent: holder };
  });
}

function spared(agent: Agent | null, denied: ReadonlySet<string>): Agent | null {
  return agent === null || denied.has(agent.name) ? null : agent;
}

function best(office: Office, introduced: readonly Introduced[]): Agent | null {
  let found: Agent | null = null;
  let most = 0;
  for (const known of introduced) {
    const likeness = compare(office, known.office);
    if (likeness > most) [found, most] = [known.agent, likeness];
    else if (likeness === most && found !== null && found.name !== known.agent.name) found = null;
  }
  return found;
}

/**
 * Whom a bare office means, of those introduced with the most like one; `guess` is whom else it was taken to mean, `other` the
 * one person without an office, `contrast` those called by office and country. Null
 * where nobody is introduced so.
 */
function homeHolder(
  office: Office,
  guess: Agent | null,
  other: Agent | null,
  contrast: ReadonlySet<string>,
  introduced: readonly Introduced[],
  subjects: ReadonlyMap<string, number>,
): Agent | null {
  // Somebody of whose office only the gazetteer knows.
  if (guess !== null && !introduced.some(({ agent }) => agent.name === guess.name)) return null;
  const most = Math.max(0, ...introduced.map((known) => compare(office, known.office)));
  if (most === 0) return null;
  const like = introduced.filter((known) => compare(office, known.office) === most);
  const abroad = new Set(like.filter((known) => known.office.owners.size > 0).map(({ agent }) => agent.name));
  const home = new Map(like.filter(({ agent }) => !abroad.has(agent.name)).map(({ agent }) => [agent.name, agent]));
  if (home.size === 1) return [...home.values()][0] ?? null;
  // The one who has it is introduced, or called, as another country's, and somebody else has none: the host.
  const contrasted = guess === null || contrast.has(guess.name);
  if (contrasted && other !== null && abroad.size === 1 && !abroad.has(other.name)) return other;
  let last: Agent | null = null;
  for (const { agent } of like)
    if (last === null || (subjects.get(agent.name) ?? -1) > (subjects.get(last.name) ?? -1)) last = agent;
  return last;
}

/**
 * Persons whom bare offices cannot mean, although they were taken to: the same sentence names them apart from it ("the
 * president received the Italian president, …"), and not beside it as its holder. Whom offices of a country cannot mean
 * goes into `parted`.
 */
function deniedHolders(
  offices: readonly (Office | null)[],
  candidates: readonly Candidate[],
  { sentences, tokens }: Pick<Draft, "sentences" | "tokens">,
  cues: CueIndex,
  parted: Set<string>,
): ReadonlySet<string> {
  const denied = new Set<string>();
  let sentence = 0;
  let from = 0;
  for (const [index, { kind, first }] of candidates.entries()) {
    while (sentence < sentences.length && (sentences[sentence] as Sentence).endToken <= first) {
      sentence++;
      from = index;
    }
    // "The third conference of speakers": several are nobody's office.
    if ((kind !== "role" && kind !== "person") || candidates[index]?.role?.rule === "role-plural") continue;
    for (let i = Math.max(from, index - NEAR); i < index; i++) {
      const [a, b] = [candidates[i] as Candidate, candidates[index] as Candidate];
      if (a.role?.rule === "role-plural") continue;
      noteApart(a, b, offices[i], offices[index], parted);
      const [bare, other] = isBareRole(a, offices[i]) ? [a, b] : [b, a];
      if (!isBareRole(bare, offices[bare === a ? i : index]) || other.agent === null) continue;
      if (other.kind !== "person" && (other.kind !== "role" || isBareRole(other, offices[other === a ? i : index])))
        continue;
      const same =
        bare.agent === null
          ? isLike(offices[bare === a ? i : index], offices[other === a ? i : index])
          : bare.agent.name === other.agent.name;
      // «Në Institucionin e Presidentit»: a house is named after the office.
      if (bare.first > 0 && links.has((tokens.words[bare.first - 1] as Word).fold)) continue;
      // "At Governor House": likewise.
      if (houses.test(tokens.words[bare.end]?.fold ?? "")) continue;
      const apart = a.oblique !== b.oblique || (cues.flagsWithin(a.end, b.first) & APART) !== 0;
      if (same && apart) denied.add(other.agent.name);
    }
  }
  return denied;
}

/**
 * "With Prime Minister Rama the Spanish prime minister …": the office that names a country is not that of the one named
 * beside it in another case. Notes the country and the person in `parted`.
 */
function noteApart(
  a: Candidate,
  b: Candidate,
  officeA: Office | null | undefined,
  officeB: Office | null | undefined,
  parted: Set<string>,
): void {
  const [role, person, office] = a.kind === "role" ? [a, b, officeA] : [b, a, officeB];
  if (role.kind !== "role" || person.kind !== "person" || person.agent === null || role.agent !== null) return;
  if (a.oblique !== b.oblique) for (const owner of office?.owners ?? []) parted.add(pairOf(owner, person.agent));
}

function pairOf(owner: string, { name }: Agent): string {
  return `${owner} ${name}`;
}

function isLike(a: Office | null | undefined, b: Office | null | undefined): boolean {
  return a !== null && a !== undefined && b !== null && b !== undefined && compare(a, b) > 0;
}

function isBareRole({ kind }: Candidate, office: Office | null | undefined): boolean {
  return kind === "role" && office !== null && office !== undefined && office.owners.size === 0;
}

/** Those whom the account also calls by their office with its country alone: "the president of China". */
function calledByCountry(candidates: readonly Candidate[], entities: readonly EntityMention[]): ReadonlySet<string> {
  const countries = entities.filter(({ label }) => label === "LOC" || label === "DEMONYM");
  const called = new Set<string>();
  for (const { kind, agent, role } of candidates)
    if (kind === "role" && agent !== null && role !== null && mentionsWithin(countries, role).length > 0)
      called.add(agent.name);
  return called;
}

/** Names of monarchs hold their office ("King Charles"). */
function isRoyal({ fold }: Word): boolean {
  return /^(?:king|queen|emperor|empress|pope|prince|princess|sheikh|emir)$/.test(fold);
}

function isWithin(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => at >= start && at < end);
}

/** The one person who acts in the account and is never introduced with an office; null for none or several. */
function onlyWithoutOffice(candidates: readonly Candidate[], tokens: Tokens): Agent | null {
  const introduced = new Set<string>();
  const acting = new Map<string, Agent>();
  for (const { kind, role, agent, oblique, first } of candidates) {
    // «وزیر امور خارجه کشورمان» is a person whose office the gazetteer knows.
    if (kind === "role" && agent !== null) introduced.add(agent.name);
    if (kind !== "person" || agent === null) continue;
    if (role !== null || isRoyal(tokens.words[first] as Word)) introduced.add(agent.name);
    else if (!oblique) acting.set(agent.name, agent);
  }
  const open = [...acting.values()].filter(({ name }) => !introduced.has(name));
  return open.length === 1 ? (open[0] as Agent) : null;
}

/** `end` is the token where somebody else is named. */
function officeOf(
  tokens: Tokens,
  role: EntityMention,
  owners: readonly EntityMention[],
  end: number,
  ignored: ReadonlySet<string> | undefined,
): Office {
  const stems = new Set<string>();
  let i = tokenAt(tokens, role.start);
  const add = (): void => {
    const { fold } = tokens.words[i] as Word;
    const form = fold.length > STEM && fold.startsWith("ال") ? fold.slice(2) : fold;
    if (form.length > 1 && !functionWords.has(form) && ignored?.has(form) !== true) stems.add(form.slice(0, STEM));
  };
  for (; i < tokens.count && (tokens.starts[i] as number) < role.end; i++) add();
  // What the mention leaves out, but the text has: "the president *of the Commission*".
  const limit = i < tokens.count && links.has((tokens.words[i] as Word).fold) ? Math.min(i + TAIL, end) : i;
  for (; i < limit; i++) add();
  const within = mentionsWithin(owners, role).filter(({ entity }) => entity !== null);
  const ofBody = within.length > 0 && within.every(({ label }) => label === "ORG");
  return {
    stems,
    owners: new Set(within.map(({ entity }) => entity?.key ?? "")),
    ofBody,
    gloss: role.name.toLowerCase(),
  };
}

/** The mentions within the office; both lists are in text order. */
function mentionsWithin(owners: readonly EntityMention[], role: EntityMention): EntityMention[] {
  let low = 0;
  let high = owners.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((owners[middle] as EntityMention).start >= role.start) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < owners.length && (owners[end] as EntityMention).end <= role.end) end++;
  return owners.slice(low, end);
}

/** Offices that one person holds, by their gloss. */
const single =
  /^(?:prime minister|chancellor|ambassador|governor|mayor|(?:foreign|defence|finance|interior) minister)\b/;

/** The gloss without what the office is of. */
function baseOf({ gloss }: Office): string {
  return gloss.split(" of ", 1)[0] as string;
}

function compare(asked: Office, held: Office): number {
  const other = vague.find(([office]) => office.test(asked.gloss));
  const isKin = !asked.gloss.startsWith("expert") || [...asked.stems].some((stem) => held.stems.has(stem));
  if (!isKin) return 0;
  let likeness = other?.[1].test(held.gloss) === true && !held.ofBody ? 1 : 0;
  for (const owner of asked.owners) {
    if (held.owners.has(owner)) likeness += 3;
    else if (held.owners.size > 0) return 0;
  }
  if (other === undefined || likeness > 0) for (const stem of asked.stems) if (held.stems.has(stem)) likeness++;
  // «Kryetari i Qeverisë» and «kryeministri» are other words for one office.
  return likeness === 0 && single.test(asked.gloss) && baseOf(asked) === baseOf(held) ? 0.5 : likeness;
}
