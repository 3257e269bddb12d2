import type { Draft } from "../draft.ts";
import type { PlanBook } from "../lexicon/plans/index.ts";
import { Cue } from "../lexicon/speech/index.ts";
import type { Agent, Candidate } from "../statements/agents.ts";
import type { Account, Passage } from "../statements/passage.ts";

/** A document as the rules about meetings see it. */
export interface Story {
  readonly draft: Draft;
  readonly account: Account;
  /** One a sentence, as are `draft.statements`. */
  readonly passages: readonly Passage[];
  /** What the language says of meetings that lie ahead; null where that is not known. */
  readonly plans: PlanBook | null;
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
  /** True where the meeting lies ahead, or never came about. */
  readonly planned: boolean;
}

/** What names a meeting, of whatever mode. */
export const MEETING = Cue.Meet | Cue.Event | Cue.Phone | Cue.Video | Cue.Letter;

export function isHeading(story: Story, index: number): boolean {
  return (story.passages[index] as Passage).sentence.heading;
}
