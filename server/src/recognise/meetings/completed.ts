import { TokenKind } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import { Cue } from "../lexicon/speech/index.ts";
import type { Attribution } from "../model.ts";
import { isOneOfMany, isSeveral, isSpokesman } from "../statements/agents.ts";
import { isColon, type Passage } from "../statements/passage.ts";
import { besideFlags, personsIn } from "./persons.ts";
import { isHeading, MEETING, type Person, type Scene, type Story } from "./story.ts";

/** Meetings whose participants no single sentence names: who else was there is told beside it. */

/** Those who meet without being named in the lead. */
const MOST_LEADERS = 6;

/** "Meeting with …" above a transcript: those of the headline, and those who then speak behind a label. */
export function transcribed(story: Story, lead: readonly Scene[]): Scene | undefined {
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
 * "The foreign minister arrived in Oslo. He met …": a sentence no later than the one that names both, whose other one is
 * whom the sentence before it is about.
 */
export function goneOn(story: Story, told: readonly Scene[], named: Scene | undefined): Scene | undefined {
  for (const scene of told) {
    if (named !== undefined && scene.index > named.index) return undefined;
    const meets = (scene.flags & Cue.Meet) !== 0 || (scene.flags & (Cue.Event | Cue.Hold)) === (Cue.Event | Cue.Hold);
    if (!meets || scene.persons.length === 0 || !isOpen(story, scene, named)) continue;
    if (story.draft.statements[scene.index - 1]?.attribution !== "narrative") continue;
    const [other] = personsIn(story.account, story.passages[scene.index - 1] as Passage);
    if (other === undefined || scene.persons.some(({ name }) => name === other.name)) continue;
    // "He was received by …": the host, who is named, comes first.
    const persons = named === undefined ? [...scene.persons, other] : [other, ...scene.persons];
    return { ...scene, persons };
  }
  return undefined;
}

/** True where the subject of the meeting is told before: a pronoun, first of all where the sentence names several. */
function isOpen(story: Story, { index, persons }: Scene, named: Scene | undefined): boolean {
  if (persons.length > 1) return opensWithPronoun(story, index);
  if (hasPronoun(story, index)) return true;
  // "Gjatë takimit që pati me …": a verb may do without its subject where the one named is in another case.
  return named !== undefined && story.account.grammar.proDrop && persons[0]?.candidate.oblique === true;
}

/** True where the first of whom the sentence speaks is a pronoun. */
function opensWithPronoun({ account, passages }: Story, index: number): boolean {
  const { firstCandidate, endCandidate } = passages[index] as Passage;
  const first = account.candidates[firstCandidate];
  return firstCandidate < endCandidate && first?.kind === "pronoun" && !first.oblique;
}

/** A lead sentence that names one of them or none ("the two presidents met"): the others from headline and speakers. */
export function completed(story: Story, lead: readonly Scene[]): Scene | undefined {
  const scene = lead.find(
    ({ index, flags }) =>
      !isHeading(story, index) && (flags & (Cue.Meet | Cue.Hold)) !== 0 && hasActors(story, index, flags),
  );
  if (scene === undefined) return lead.find(({ index, persons }) => isHeading(story, index) && persons.length >= 2);
  const reception = isReception(story, scene);
  if (!reception && metSeveral(story, scene)) return undefined;
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
  if (persons.size < 2 && reception) return scene;
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
    const [one] = scene.persons;
    if (one !== undefined && besideFlags(story.account, one.candidate) !== 0) return undefined;
    const most = persons.size > 0 ? 2 : hasSeveral(story, scene.index) ? MOST_LEADERS : 0;
    if (speakers.size <= most) addAll(speakers.values());
  }
  return persons.size < 2 ? undefined : { ...scene, persons: [...persons.values()] };
}

/** Those who speak for others, who tell of meetings without having been there. */
function spokesmenOf({ account }: Story): ReadonlySet<string> {
  return new Set(
    account.candidates.flatMap(({ agent, role }) => (agent !== null && isSpokesman(role) ? agent.name : [])),
  );
}

/** True where the sentence speaks of several at once: "the leaders", "the two sides". */
function hasSeveral({ account, passages }: Story, index: number): boolean {
  const { firstCandidate, endCandidate } = passages[index] as Passage;
  return account.candidates
    .slice(firstCandidate, endCandidate)
    .some((one) => isSeveral(one) || one.role?.rule === "role-plural");
}

/** "The minister received a delegation of businessmen": one who met several whom the account does not name. */
function isReception({ account, draft, passages }: Story, { index, persons, flags }: Scene): boolean {
  if ((flags & (Cue.Phone | Cue.Video | Cue.Letter)) !== 0) return false;
  const [one, other] = persons;
  const passage = passages[index] as Passage;
  if (one === undefined || other !== undefined || besideFlags(account, one.candidate) !== 0) return false;
  const { kinds, words } = draft.tokens;
  let told = "";
  for (let at = passage.sentence.firstToken; at < passage.sentence.endToken; at++)
    told += kinds[at] === TokenKind.Character ? (words[at] as Word).fold : ` ${(words[at] as Word).fold}`;
  return account.grammar.groups?.test(told) === true;
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
