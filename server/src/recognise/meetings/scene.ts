import type { Draft } from "../draft.ts";
import type { Word } from "../../text/words.ts";
import { Cue } from "../lexicon/speech/index.ts";
import type { Attribution, Statement } from "../model.ts";
import { type Agent, type Candidate, isOneOfMany, isSeveral } from "../statements/agents.ts";
import { closingAttribution } from "../statements/tail.ts";
import { type Account, headOf, isColon, isNarrators, narratorFlags, type Passage } from "../statements/passage.ts";

/** A document as the rules about meetings see it. */
export interface Story {
  readonly draft: Draft;
  readonly account: Account;
  /** One a sentence, as are `draft.statements`. */
  readonly passages: readonly Passage[];
}

export interface Person extends Agent {
  readonly candidate: Candidate;
}

/** A sentence that tells of a meeting. */
export interface Scene {
  /** Index of its passage. */
  readonly index: number;
  readonly flags: number;
  /** Token at which the meeting is named: its verb, or the noun. */
  readonly verb: number;
  /** Those who meet, each once, in text order. */
  readonly persons: readonly Person[];
}

/** Meetings are told at the head of a document: body sentences looked at for the first one. */
const LEAD = 8;
/** Body sentences in which "X said at a meeting with Y …" counts as telling of it. */
const OPENING = 2;
/** Those who meet without being named in the lead. */
const MOST_LEADERS = 6;
/** Meetings kept of one document. */
const MOST = 24;

const MEETING = Cue.Meet | Cue.Event | Cue.Phone | Cue.Video | Cue.Letter;

/**
 * The sentences that tell of the document's meetings, the main one first. A lead sentence that names those who met, or
 * the headline where no sentence does; then others like it with other persons.
 */
export function findScenes(story: Story): Scene[] {
  const body = bodyIndices(story);
  const opening = new Set(body.slice(0, OPENING));
  const all = story.passages.flatMap((_, index) => sceneAt(story, index, opening.has(index)) ?? []);
  const lead = all.filter(({ index }) => index <= (body[LEAD - 1] ?? Number.POSITIVE_INFINITY));
  const told = lead.filter((scene) => !isHeading(story, scene.index));
  const named = told.find(({ persons }) => persons.length >= 2);
  const first = goneOn(story, told, named) ?? named ?? completed(story, lead) ?? transcribed(story, lead);
  if (first === undefined) return [];
  const scenes = [first];
  for (const scene of all) {
    if (scene.index <= first.index || scene.persons.length < 2 || isHeading(story, scene.index)) continue;
    if (story.draft.statements[scene.index]?.speakerKey !== null) continue;
    if ((scene.flags & (Cue.Meet | Cue.Hold)) === 0 || scenes.some((known) => samePersons(known, scene))) continue;
    if (scenes.push(scene) === MOST) break;
  }
  return scenes;
}

function isHeading(story: Story, index: number): boolean {
  return (story.passages[index] as Passage).sentence.heading;
}

/** Indices of the sentences that are neither headings nor boilerplate. */
function bodyIndices(story: Story): number[] {
  return story.draft.statements.flatMap(({ attribution }, index) =>
    attribution === "boilerplate" || attribution === "headline" ? [] : [index],
  );
}

/** The sentence as a meeting scene; null where it is none, or is somebody's words. */
function sceneAt(story: Story, index: number, opens: boolean): Scene | null {
  const { account, draft } = story;
  const statement = draft.statements[index] as Statement;
  if (!tells(statement, opens)) return null;
  const passage = story.passages[index] as Passage;
  const flags = narratorFlags(account, passage) | impliedBehind(story, index);
  if ((flags & MEETING) === 0) return null;
  const verb = meetingToken(account, passage);
  // "The talks failed, Ana Berg said": what somebody says of a meeting.
  if (statement.speaker !== null && verb < closingAttribution(account, passage)) return null;
  const persons = personsIn(account, passage);
  const report = statement.speaker === null ? passage.sentence.endToken : reportBegins(account, passage);
  // "Ana Berg said at a meeting that Jan Kot had left": he was not there.
  const there = persons.filter((person) => person.candidate.first < report && !isSpokesman(person, statement));
  return { index, flags, verb, persons: there };
}

/** "Berg and Kot discussed trade in Oslo. The meeting was attended by …": what two did together was a meeting. */
function impliedBehind({ account, draft, passages }: Story, index: number): number {
  const [here, next] = [draft.statements[index], passages[index + 1]];
  if (here?.attribution !== "joint" || next === undefined || next.sentence.startsParagraph) return 0;
  return narratorFlags(account, next) & Cue.Event;
}

/** «Они договорились о встрече, сообщил пресс-секретарь Ян Кот»: who speaks for another was not there. */
function isSpokesman({ name, candidate: { role } }: Person, { speaker }: Statement): boolean {
  return name === speaker && isForAnother.test(role?.name ?? "");
}

/** Where what somebody says begins: behind a verb of speech and "that". */
function reportBegins({ cues }: Account, { sentence: { endToken }, firstCue, endCue }: Passage): number {
  for (let cue = firstCue; cue < endCue; cue++) {
    const end = cues.end(cue);
    if (cues.has(cue, Cue.Say) && end < endToken && (cues.flagsAt(end) & Cue.Complement) !== 0) return end;
  }
  return endToken;
}

/** True for sentences in which the account itself tells. What somebody says of a meeting is no scene. */
function tells({ attribution, quote }: Statement, opens: boolean): boolean {
  switch (attribution) {
    case "narrative":
    case "joint":
    case "commentary":
    case "headline":
      return true;
    case "explicit":
    case "role":
      return opens && !quote;
    case "pronominal":
    case "continued":
    case "attendance":
    case "boilerplate":
      return false;
  }
}

function meetingToken(account: Account, passage: Passage): number {
  let best = -1;
  let rank = 0;
  for (let cue = passage.firstCue; cue < passage.endCue; cue++) {
    const flags = account.cues.flags(cue);
    if ((flags & (MEETING | Cue.Hold)) === 0) continue;
    const strength = (flags & Cue.Meet) !== 0 ? 3 : (flags & (Cue.Event | Cue.Letter)) !== 0 ? 2 : 1;
    if (strength > rank) {
      rank = strength;
      best = account.cues.first(cue);
    }
  }
  return best < 0 ? passage.sentence.firstToken : best;
}

/** Those named in the sentence; with them, not those named only beside the meeting ("at the invitation of"). */
function personsIn(account: Account, passage: Passage): Person[] {
  const meeting = personsAs(account, passage, (beside) => beside === 0);
  if (meeting.length >= 2) return meeting;
  // "Held in the presence of the two presidents": where nobody else is named, these are they.
  const present = personsAs(account, passage, (beside) => beside === 0 || (beside & Cue.Attend) !== 0);
  return present.length >= 2 ? present : personsAs(account, passage, () => true);
}

/** Those named in the sentence as present at the meeting of others. */
export function presentIn(account: Account, passage: Passage): Person[] {
  return personsAs(account, passage, (beside) => (beside & Cue.Attend) !== 0);
}

/** Flags of the phrase that names somebody beside the meeting: before the name, or behind it; 0 for none. */
function besideFlags({ cues, tokens, grammar }: Account, { first, end }: Candidate): number {
  const behind = cues.flagsAt(end);
  if ((behind & Cue.Aside) !== 0 && (behind & Cue.ObliqueAfter) !== 0) return behind;
  let before = first;
  for (let steps = 0; steps < 3 && before > 0; steps++) {
    // A phrase of two parts may hold the name (应…邀请): its head ends before it.
    const last = cues.from(before) - 1;
    for (let cue = last; cue >= 0 && cue > last - 3; cue--)
      if (cues.has(cue, Cue.Aside) && !cues.has(cue, Cue.ObliqueAfter) && cues.head(cue) === before)
        return cues.flags(cue);
    if (grammar.determiners?.includes((tokens.words[before - 1] as Word).fold) !== true) break;
    before--;
  }
  return 0;
}

function personsAs(account: Account, passage: Passage, fits: (beside: number) => boolean): Person[] {
  const persons: Person[] = [];
  const head = headOf(account.tokens, passage.sentence);
  let beside = 0;
  let joined = false;
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const candidate = account.candidates[i] as Candidate;
    if ((candidate.kind !== "person" && candidate.kind !== "role") || candidate.agent === null) continue;
    if (candidate.first < head || !isNarrators(account, passage, candidate.first, candidate.end)) continue;
    if (isOwner(account, passage, i)) continue;
    if (tellsOnly(account, candidate)) continue;
    // What is said of the first of a list is said of them all.
    beside = besideFlags(account, candidate) || (joined ? beside : 0);
    joined = candidate.joinedNext;
    if (!fits(beside) || isOfAnOffice(account, candidate, account.candidates[i - 1])) continue;
    const { name, key } = candidate.agent;
    const known = persons.findIndex((person) => (key === null ? person.name === name : person.key === key));
    if (known < 0) persons.push({ name, key, candidate });
    else if (candidate.kind === "person" && persons[known]?.candidate.role === null && candidate.role !== null)
      persons[known] = { name, key, candidate };
  }
  return persons;
}

/** 记者赵颖, 发言人毛宁: reporters and spokespersons tell of the meetings of others. */
function tellsOnly({ cues }: Account, { first, role }: Candidate): boolean {
  return role !== null && isTeller.test(role.name) && (cues.flagsAt(first) & Cue.Source) !== 0;
}

const isTeller = /^(?:expert|journalist|reporter|correspondent)/i;

/** "The envoy of President Xi": of the two, the envoy is there. */
function isOfAnOffice({ cues }: Account, { first }: Candidate, before: Candidate | undefined): boolean {
  if (before?.kind !== "role" || before.end !== first - 1) return false;
  return (cues.flagsAt(before.end) & (Cue.Oblique | Cue.And)) === Cue.Oblique;
}

/** Words between an owner and the meeting that is theirs. */
const OWNED = 4;

/** «ლინდის ვიზიტთან დაკავშირებით»: in the genitive and before no word for the meeting. */
function isOwner({ grammar, tokens, cues, candidates }: Account, passage: Passage, index: number): boolean {
  const { genitiveEnding } = grammar;
  const { agent, end, role } = candidates[index] as Candidate;
  if (genitiveEnding === undefined || agent === null || role?.rule === "role-plural") return false;
  const last = (tokens.words[end - 1] as Word).fold;
  if (!last.endsWith(genitiveEnding) && !last.endsWith(`${genitiveEnding}ა`)) return false;
  let from = end;
  // What two own together stands behind the second.
  for (let i = index; i + 1 < passage.endCandidate && (candidates[i] as Candidate).joinedNext; i++)
    from = (candidates[i + 1] as Candidate).end;
  return (
    (cues.flagsWithin(from, Math.min(from + OWNED, passage.sentence.endToken)) &
      (MEETING | Cue.Aside | Cue.ObliqueAfter)) ===
    0
  );
}

function samePersons(a: Scene, b: Scene): boolean {
  const names = new Set(a.persons.map(({ name }) => name));
  return b.persons.every(({ name }) => names.has(name));
}

/** "Meeting with …" above a transcript: those of the headline, and those who then speak behind a label. */
function transcribed(story: Story, lead: readonly Scene[]): Scene | undefined {
  const { account, draft, passages } = story;
  const scene = lead.find(
    ({ index, persons, flags }) => isHeading(story, index) && persons.length > 0 && (flags & Cue.Event) !== 0,
  );
  if (scene === undefined) return undefined;
  const persons = new Map(scene.persons.map((person) => [person.name, person]));
  for (const [index, { attribution }] of draft.statements.entries()) {
    const candidate = account.candidates[(passages[index] as Passage).firstCandidate];
    if (attribution !== "explicit" || candidate === undefined || candidate.agent === null) continue;
    const { firstToken } = (passages[index] as Passage).sentence;
    const labelled =
      candidate.first === firstToken && candidate.end < draft.tokens.count && isColon(draft.tokens, candidate.end);
    if (labelled && !persons.has(candidate.agent.name))
      persons.set(candidate.agent.name, { ...candidate.agent, candidate });
  }
  return persons.size < 2 || persons.size > MOST_LEADERS ? undefined : { ...scene, persons: [...persons.values()] };
}

/**
 * "The foreign minister arrived in Oslo. He met …": a sentence before the one that names both, whose other one is whom
 * the sentence before it is about.
 */
function goneOn(story: Story, told: readonly Scene[], named: Scene | undefined): Scene | undefined {
  const scene = told.find(
    ({ flags, persons }) =>
      persons.length === 1 && ((flags & Cue.Meet) !== 0 || (flags & (Cue.Event | Cue.Hold)) === (Cue.Event | Cue.Hold)),
  );
  if (scene === undefined || named === undefined || scene.index >= named.index) return undefined;
  if (story.draft.statements[scene.index - 1]?.attribution !== "narrative") return undefined;
  // "Gjatë takimit që pati me …": a verb may do without its subject where the one named is in another case.
  const isOpen = story.account.grammar.proDrop && scene.persons[0]?.candidate.oblique === true;
  if (!hasPronoun(story, scene.index) && !isOpen) return undefined;
  const [other] = personsIn(story.account, story.passages[scene.index - 1] as Passage);
  const [one] = scene.persons;
  if (other === undefined || one === undefined || other.name === one.name) return undefined;
  return { ...scene, persons: [other, one] };
}

/** A lead sentence that names one of them or none ("the two presidents met"): the others from headline and speakers. */
function completed(story: Story, lead: readonly Scene[]): Scene | undefined {
  const scene = lead.find(
    ({ index, flags }) =>
      !isHeading(story, index) && (flags & (Cue.Meet | Cue.Hold)) !== 0 && hasActors(story, index, flags),
  );
  if (scene === undefined) return lead.find(({ index, persons }) => isHeading(story, index) && persons.length >= 2);
  if (metSeveral(story, scene)) return undefined;
  const persons = new Map(scene.persons.map((person) => [person.name, person]));
  const spokesmen = spokesmenOf(story);
  const addAll = (more: Iterable<Person>): void => {
    for (const person of more)
      if (!persons.has(person.name) && !spokesmen.has(person.name)) persons.set(person.name, person);
  };
  const before = story.draft.statements[scene.index - 1];
  // "He was received by …": whom the sentence before is about.
  if (hasPronoun(story, scene.index) && before?.attribution === "narrative")
    addAll(personsIn(story.account, story.passages[scene.index - 1] as Passage).slice(0, 1));
  if (persons.size < 2) addAll(personsOf(story, ["headline"], scene.index));
  // "…", so Lind greeted Berg. They met in Oslo.
  const spoken = before?.attribution === "explicit" || before?.attribution === "role";
  if (persons.size < 2 && spoken && (scene.flags & Cue.Event) !== 0 && scene.persons.length === 0)
    addAll(personsIn(story.account, story.passages[scene.index - 1] as Passage));
  for (const beside of [scene.index - 1, scene.index + 1, scene.index - 2])
    if (persons.size < 2 && story.draft.statements[beside]?.attribution === "narrative")
      addAll(personsIn(story.account, story.passages[beside] as Passage));
  // "The council met in Oslo. The meeting was attended by …": where nobody else is named, these are they.
  if (persons.size === 0 && story.draft.statements[scene.index + 1]?.attribution === "attendance")
    addAll(personsIn(story.account, story.passages[scene.index + 1] as Passage));
  if (persons.size < 2) {
    const speakers = new Map([...personsOf(story, ["explicit", "role"])].map((person) => [person.name, person]));
    // "The four leaders met": those who then speak; one whom the sentence names meets one other.
    const most = persons.size > 0 ? 2 : hasSeveral(story, scene.index) ? MOST_LEADERS : 0;
    if (speakers.size <= most) addAll(speakers.values());
  }
  return persons.size < 2 ? undefined : { ...scene, persons: [...persons.values()] };
}

/** Those who speak for others, who tell of meetings without having been there. */
function spokesmenOf({ account }: Story): ReadonlySet<string> {
  return new Set(
    account.candidates.flatMap(({ agent, role }) =>
      agent !== null && isForAnother.test(role?.name ?? "") ? agent.name : [],
    ),
  );
}

const isForAnother = /^spokes/i;

/** True where the sentence speaks of several at once: "the leaders", "the two sides". */
function hasSeveral({ account, passages }: Story, index: number): boolean {
  const { firstCandidate, endCandidate } = passages[index] as Passage;
  return account.candidates
    .slice(firstCandidate, endCandidate)
    .some((one) => isSeveral(one) || one.role?.rule === "role-plural");
}

/** «სტუდენტებს შეხვდა»: one who met many without names met nobody else. */
function metSeveral({ account: { grammar, tokens } }: Story, { verb, persons }: Scene): boolean {
  return persons.length === 1 && verb > 0 && grammar.metByVerb?.test((tokens.words[verb - 1] as Word).fold) === true;
}

/** True where anybody may have met, or a meeting is named: «მოლდოვამ კითხვარი მიიღო» tells of none. */
function hasActors({ account, passages }: Story, index: number, flags: number): boolean {
  if ((flags & (MEETING & ~Cue.Meet)) !== 0 || !account.grammar.proDrop) return true;
  const { firstCandidate, endCandidate } = passages[index] as Passage;
  return account.candidates
    .slice(firstCandidate, endCandidate)
    .some(({ kind }) => kind !== "body" && kind !== "source");
}

/** True where a pronoun is the sentence's subject, or may be. */
function hasPronoun({ account, passages }: Story, index: number): boolean {
  const { firstCandidate, endCandidate } = passages[index] as Passage;
  return account.candidates
    .slice(firstCandidate, endCandidate)
    .some(({ kind, oblique }) => kind === "pronoun" && !oblique);
}

/** Those named in headlines, or those who speak in sentences of the given kinds, before the sentence `end`. */
function* personsOf(
  story: Story,
  attributions: readonly Attribution[],
  end = Number.POSITIVE_INFINITY,
): Iterable<Person> {
  for (const [index, { attribution, speaker }] of story.draft.statements.entries()) {
    if (index >= end) return;
    if (!attributions.includes(attribution)) continue;
    for (const person of personsIn(story.account, story.passages[index] as Passage))
      if (attribution === "headline" && isByline(person, story.passages[index] as Passage)) continue;
      else if (attribution === "headline" || (person.name === speaker && !isOneOfMany(person.candidate.role)))
        yield person;
  }
}

/** "By Eva Stone", "Eva Stone": a line of a name alone, without an office, is who wrote it. */
function isByline({ candidate: { role, first, end } }: Person, { sentence }: Passage): boolean {
  return role === null && end === sentence.endToken && first - sentence.firstToken <= 1;
}
