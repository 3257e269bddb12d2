import { Cue } from "../lexicon/speech/index.ts";
import type { Statement } from "../model.ts";
import { isSpokesman } from "../statements/agents.ts";
import { type Account, isNarrators, isOneOf, narratorFlags, type Passage } from "../statements/passage.ts";
import { closingAttribution } from "../statements/tail.ts";
import { completed, goneOn, transcribed } from "./completed.ts";
import { isOfToday, isRecalled } from "./day.ts";
import { personsIn } from "./persons.ts";
import { isPlanned } from "./planned.ts";
import { isHeading, MEETING, type Person, type Scene, type Story } from "./story.ts";

/** Meetings are told at the head of a document: body sentences looked at for the first one. */
const LEAD = 8;
/** Body sentences in which "X said at a meeting with Y …" counts as telling of it. */
const OPENING = 2;
/** Meetings kept of one document. */
const MOST = 24;

/**
 * The sentences that tell of the document's meetings, the main one first. A lead sentence that names those who met, or
 * the headline where no sentence does; then others like it with other persons.
 */
export function findScenes(story: Story): Scene[] {
  const body = bodyIndices(story);
  const opening = new Set(body.slice(0, OPENING));
  const found = story.passages.flatMap((_, index) => sceneAt(story, index, opening.has(index)) ?? []);
  const all = found.filter(({ planned }) => !planned);
  const lead = all.filter(
    (scene) =>
      scene.index <= (body[LEAD - 1] ?? Number.POSITIVE_INFINITY) &&
      (opening.has(scene.index) || !isRecalled(story, scene)),
  );
  const told = lead.filter((scene) => !isHeading(story, scene.index));
  const named = told.find(({ persons }) => persons.length >= 2);
  const first = goneOn(story, told, named) ?? named ?? (announces(story, found) ? undefined : unnamed(story, lead));
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

/** A meeting whose participants no single sentence names. */
function unnamed(story: Story, lead: readonly Scene[]): Scene | undefined {
  return completed(story, lead) ?? transcribed(story, lead);
}

/** True where the first sentence that speaks of a meeting, its headline aside, announces one. */
function announces(story: Story, found: readonly Scene[]): boolean {
  const first = found.find(({ index }) => !isHeading(story, index)) ?? found[0];
  return first?.planned === true;
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
  const report = statement.speaker === null ? passage.sentence.endToken : reportBegins(account, passage);
  // «قال السفير إن القمة انتهت»: where the verb stands first, so does all that the account itself tells.
  if (account.grammar.subject === "after" && !tellsBefore(account, passage, report)) return null;
  const persons = personsIn(account, passage);
  // "Ana Berg said at a meeting that Jan Kot had left": he was not there.
  const there = persons.filter((person) => person.candidate.first < report && !isTheirSpokesman(person, statement));
  return { index, flags, verb, persons: there, planned: liesAhead(story, index, verb, report) };
}

/** True where a word for a meeting stands before a token. */
function tellsBefore(account: Account, passage: Passage, end: number): boolean {
  const { cues } = account;
  for (let cue = passage.firstCue; cue < passage.endCue && cues.first(cue) < end; cue++)
    if (cues.has(cue, MEETING) && isNarrators(account, passage, cues.first(cue), cues.end(cue))) return true;
  return false;
}

/** What is announced for the day of the document counts as told. */
function liesAhead(story: Story, index: number, meeting: number, end: number): boolean {
  const { account, plans } = story;
  const passage = story.passages[index] as Passage;
  // «خبر داد که فردا دیدار خواهند داشت»: a meeting of which somebody tells is planned in the words reported.
  const told = meeting < end ? end : passage.sentence.endToken;
  if (plans === null || !isPlanned(account, plans, { passage, meeting, end: told })) return false;
  return story.draft.statements[index]?.speaker !== null || !isOfToday(story, index);
}

/** "Berg and Kot discussed trade in Oslo. The meeting was attended by …": what two did together was a meeting. */
function impliedBehind({ account, draft, passages }: Story, index: number): number {
  const [here, next] = [draft.statements[index], passages[index + 1]];
  if (here?.attribution !== "joint" || next === undefined || next.sentence.startsParagraph) return 0;
  return narratorFlags(account, next) & Cue.Event;
}

/** «Они договорились о встрече, сообщил пресс-секретарь Ян Кот»: who speaks for another was not there. */
function isTheirSpokesman({ name, candidate: { role } }: Person, { speaker }: Statement): boolean {
  return name === speaker && isSpokesman(role);
}

/** A subject with its offices, behind its verb, is no longer than so many tokens. */
const SUBJECT = 24;

/** Where what somebody says begins: behind a verb of speech and "that". */
function reportBegins(account: Account, { sentence: { endToken }, firstCue, endCue }: Passage): number {
  const { cues, grammar, tokens } = account;
  for (let cue = firstCue; cue < endCue; cue++) {
    const end = cues.end(cue);
    if (!cues.has(cue, Cue.Say) || end >= endToken) continue;
    // «قال السفير سامي عودة، … إن»: behind the subject, where that stands behind its verb.
    for (let at = end; grammar.subject === "after" && at < Math.min(endToken, end + SUBJECT); at++)
      if (isOneOf(tokens, at, grammar.that?.words)) return at;
    if ((cues.flagsAt(end) & Cue.Complement) !== 0) return end;
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

function samePersons(a: Scene, b: Scene): boolean {
  const names = new Set(a.persons.map(({ name }) => name));
  return b.persons.every(({ name }) => names.has(name));
}
