import type { Vocabulary } from "../../text/words.ts";
import { planLexicon } from "../lexicon/plans/index.ts";
import { Cue, speechLexicon } from "../lexicon/speech/index.ts";
import type { Meeting, MeetingPerson } from "../model.ts";
import type { Stage } from "../stage.ts";
import type { Candidate } from "../statements/agents.ts";
import { accountOf } from "../statements/account.ts";
import { isCommentary } from "../statements/genre.ts";
import { narratorFlags, type Passage, passagesOf } from "../statements/passage.ts";
import { dayOf, isRecalled } from "./day.ts";
import { modeOf } from "./mode.ts";
import { placeOf } from "./place.ts";
import { presentIn } from "./persons.ts";
import { findScenes } from "./scene.ts";
import type { Person, Scene, Story } from "./story.ts";

/**
 * Sets `draft.meetings`: those that the document tells of, the main one first; none for a document without one. Reads
 * sentences, entities, dates and statements. What the text does not say stays null or empty. Linear.
 */
export function meetingStage(vocabulary: Vocabulary): Stage {
  const lexicon = speechLexicon(vocabulary);
  const plansOf = planLexicon(vocabulary);
  return {
    name: "meetings",
    run(draft) {
      const book = lexicon.book(draft.language.tag);
      if (book === null || draft.statements.length !== draft.sentences.length) return;
      const account = accountOf(draft, book);
      const story = {
        draft,
        account,
        passages: passagesOf(account, draft.sentences),
        plans: plansOf(draft.language.tag),
      };
      draft.meetings = meetingsOf(story, isCommentary(draft, account));
    },
  };
}

function meetingsOf(story: Story, commentary: boolean): Meeting[] {
  const scenes = findScenes(story).filter((scene, index) => index === 0 || !isRecalled(story, scene));
  return scenes.map((scene, index) => {
    const mode = modeOf(flagsOf(story, scene), commentary);
    const participants = scene.persons.map((person) => personOf(person));
    const { start, end } = (story.passages[scene.index] as Passage).sentence;
    return {
      date: dayOf(story, scene),
      mode,
      // Those who telephone sit in two places; what a sentence names is what they talk of.
      place: mode === "phone" ? null : placeOf(story, scene, mode === "in person"),
      participants,
      attendees: attendeesOf(story, scene, scenes[index + 1]?.index ?? story.passages.length),
      evidence: { start, end },
    };
  });
}

/** Sentences behind the scene that may still tell how they met. */
const BEHIND = 2;

/** Flags of the scene, and of the headline where the scene leaves the mode open. */
function flagsOf({ account, draft, passages }: Story, scene: Scene): number {
  const special = Cue.Phone | Cue.Video | Cue.Letter;
  if ((scene.flags & special) !== 0) return scene.flags;
  let flags = scene.flags;
  for (let index = 0; index < scene.index; index++)
    if (draft.statements[index]?.attribution === "headline")
      flags |= narratorFlags(account, passages[index] as Passage) & special;
  if ((scene.flags & Cue.Event) !== 0 || (flags & special) !== 0) return flags;
  // "He discussed trade with her … The phone call was held at her request."
  for (let index = scene.index + 1; index <= scene.index + BEHIND && index < passages.length; index++) {
    const own = narratorFlags(account, passages[index] as Passage);
    if (draft.statements[index]?.speaker === null && (own & Cue.Event) !== 0) flags |= own & (Cue.Phone | Cue.Video);
  }
  return flags;
}

function personOf({ name, key, candidate }: Person): MeetingPerson {
  return { name, key, role: candidate.role?.name ?? null };
}

/** Those whom the account lists as present, behind the scene and before the next one. */
function attendeesOf({ account, draft, passages }: Story, scene: Scene, until: number): MeetingPerson[] {
  const met = new Set(scene.persons.map(({ name }) => name));
  const found = new Map<string, MeetingPerson>();
  for (const person of presentIn(account, passages[scene.index] as Passage))
    if (!met.has(person.name)) found.set(person.name, personOf(person));
  for (let index = scene.index + 1; index < until; index++) {
    const attribution = draft.statements[index]?.attribution;
    // "They were joined by …"
    if (attribution === "narrative" || attribution === "joint")
      for (const person of presentIn(account, passages[index] as Passage))
        if (!met.has(person.name) && !found.has(person.name)) found.set(person.name, personOf(person));
    if (attribution !== "attendance") continue;
    const { firstCandidate, endCandidate } = passages[index] as Passage;
    for (let i = firstCandidate; i < endCandidate; i++) {
      const candidate = account.candidates[i] as Candidate;
      if (candidate.agent === null || (candidate.kind !== "person" && candidate.kind !== "role")) continue;
      const { name, key } = candidate.agent;
      if (!met.has(name) && !found.has(name)) found.set(name, personOf({ name, key, candidate }));
    }
  }
  return [...found.values()];
}
