import type { Draft } from "../draft.ts";
import { Cue } from "../lexicon/speech/index.ts";
import type { Statement } from "../model.ts";
import type { Agent, Candidate } from "../statements/agents.ts";
import { type Account, isNarrators, narratorFlags, type Passage } from "../statements/passage.ts";

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

const MEETING = Cue.Meet | Cue.Event | Cue.Phone | Cue.Video | Cue.Letter;

/**
 * The sentences that tell of the document's meetings, the main one first. A lead sentence that names those who met, or
 * the headline where no sentence does; then others like it with other persons.
 */
export function findScenes(story: Story): Scene[] {
  const all = story.passages.map((_, index) => sceneAt(story, index));
  const lead = leadIndices(story);
  const first =
    lead.map((index) => all[index]).find((scene) => scene != null && scene.persons.length >= 2) ??
    completed(story, lead, all);
  if (first === undefined) return [];
  const scenes = [first];
  for (const scene of all)
    if (scene !== null && scene.index > first.index && scene.persons.length >= 2 && !isHeading(story, scene.index))
      if ((scene.flags & (Cue.Meet | Cue.Hold)) !== 0 && !scenes.some((known) => samePersons(known, scene)))
        scenes.push(scene);
  return scenes;
}

function isHeading(story: Story, index: number): boolean {
  return (story.passages[index] as Passage).sentence.heading;
}

/** Body sentences of the lead; headings only to fill in what they lack. */
function leadIndices(story: Story): number[] {
  const lead: number[] = [];
  for (const [index, statement] of story.draft.statements.entries()) {
    if (statement.attribution === "boilerplate" || statement.attribution === "headline") continue;
    lead.push(index);
    if (lead.length === LEAD) break;
  }
  return lead;
}

/** The sentence as a meeting scene; null where it is none, or is somebody's words. */
function sceneAt(story: Story, index: number): Scene | null {
  const { account, draft } = story;
  const statement = draft.statements[index] as Statement;
  if (!tells(statement)) return null;
  const passage = story.passages[index] as Passage;
  const flags = narratorFlags(account, passage);
  if (!isMeeting(flags)) return null;
  return { index, flags, verb: meetingToken(account, passage), persons: personsIn(account, passage) };
}

/** True for sentences in which the account itself tells. What somebody says of a meeting is no scene. */
function tells({ attribution, quote }: Statement): boolean {
  if (quote || attribution === "boilerplate" || attribution === "attendance") return false;
  return attribution !== "continued" && attribution !== "pronominal";
}

function isMeeting(flags: number): boolean {
  if ((flags & Cue.Meet) !== 0) return true;
  if ((flags & Cue.Letter) !== 0) return true;
  return (flags & Cue.Event) !== 0 || (flags & (Cue.Phone | Cue.Video)) !== 0;
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

function personsIn(account: Account, passage: Passage): Person[] {
  const persons: Person[] = [];
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const candidate = account.candidates[i] as Candidate;
    if ((candidate.kind !== "person" && candidate.kind !== "role") || candidate.agent === null) continue;
    if (!isNarrators(account, passage, candidate.first, candidate.end)) continue;
    const { name, key } = candidate.agent;
    const known = persons.findIndex((person) => (key === null ? person.name === name : person.key === key));
    if (known < 0) persons.push({ name, key, candidate });
    else if (candidate.kind === "person" && persons[known]?.candidate.role === null && candidate.role !== null)
      persons[known] = { name, key, candidate };
  }
  return persons;
}

function samePersons(a: Scene, b: Scene): boolean {
  const names = new Set(a.persons.map(({ name }) => name));
  return b.persons.every(({ name }) => names.has(name));
}

/** A lead sentence that names one of them or none ("the two presidents met"): the others from headline and speakers. */
function completed(story: Story, lead: readonly number[], all: readonly (Scene | null)[]): Scene | undefined {
  const { draft } = story;
  const scene = lead.map((index) => all[index]).find((one) => one != null && (one.flags & (Cue.Meet | Cue.Hold)) !== 0);
  const headline = all.find((one) => one != null && isHeading(story, one.index) && one.persons.length >= 2);
  if (scene == null) return headline ?? undefined;
  const persons = [...scene.persons];
  const add = (person: Person): void => {
    if (!persons.some(({ name }) => name === person.name)) persons.push(person);
  };
  for (const [index, statement] of draft.statements.entries())
    if (statement.attribution === "headline")
      for (const person of personsIn(story.account, story.passages[index] as Passage)) add(person);
  if (persons.length < 2) {
    const speakers = new Map<string, Person>();
    for (const [index, { speaker, attribution }] of draft.statements.entries())
      if (speaker !== null && (attribution === "explicit" || attribution === "role"))
        for (const person of personsIn(story.account, story.passages[index] as Passage))
          if (person.name === speaker && person.candidate.kind === "person") speakers.set(speaker, person);
    if (speakers.size <= 2) for (const person of speakers.values()) add(person);
  }
  return persons.length < 2 ? undefined : { ...scene, persons };
}
