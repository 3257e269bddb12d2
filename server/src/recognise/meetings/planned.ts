import { TokenKind } from "../../text/tokens.ts";
import { Cue } from "../lexicon/speech/index.ts";
import type { Plan, PlanBook } from "../lexicon/plans/index.ts";
import { type Account, isNarrators, type Passage } from "../statements/passage.ts";

/** What makes a meeting of those named, or shows that they were together. */
const TOGETHER = Cue.Meet | Cue.Hold | Cue.Send | Cue.Joint;
/** Words that may stand between "will" and its verb, in tokens. */
const REACH = 3;

/** A sentence that names a meeting, and where. */
export interface Telling {
  readonly passage: Passage;
  /** Token at which the meeting is named. */
  readonly meeting: number;
  /** Token behind the last that the account itself says, where somebody reports. */
  readonly end: number;
}

/**
 * True where the meeting that a sentence names lies ahead, or never came about: each verb of meeting is a future, stands
 * beside a phrase of planning, or, unless its form tells of what was, behind one; without such a verb, where a plan
 * stands before the meeting, or behind it before anybody speaks.
 */
export function isPlanned(account: Account, book: PlanBook, { passage, meeting, end }: Telling): boolean {
  const { cues, tokens } = account;
  const { firstToken, heading } = passage.sentence;
  const plans = book
    .plansIn(tokens, firstToken, end, heading)
    .filter((plan) => isNarrators(account, passage, plan.first, plan.end));
  const [first] = plans;
  if (first === undefined) return false;
  let ahead = false;
  for (let cue = passage.firstCue; cue < passage.endCue && cues.first(cue) < end; cue++) {
    if (!cues.has(cue, TOGETHER) || !isNarrators(account, passage, cues.first(cue), cues.end(cue))) continue;
    const [from, to] = [cues.first(cue), cues.end(cue)];
    if (plans.some((plan) => touches(account, plan, from, to))) ahead = true;
    else if (book.isPast(tokens, from, to) || first.first > from) return false;
    else ahead = true;
  }
  return ahead || plans.some(({ first: at }) => at < meeting || !speaksBetween(account, meeting, at));
}

/** True for a plan that overlaps the verb, or stands right before it: "will probably meet". */
function touches({ tokens }: Account, plan: Plan, from: number, to: number): boolean {
  if (plan.first >= to) return false;
  if (plan.end > from) return true;
  if (from - plan.end > REACH) return false;
  for (let at = plan.end; at < from; at++) if (tokens.kinds[at] === TokenKind.Punctuation) return false;
  return true;
}

/** "In a call with Kot, Berg said that she would come": what somebody says behind the meeting is no plan of it. */
function speaksBetween({ cues }: Account, meeting: number, plan: number): boolean {
  return (cues.flagsWithin(meeting, plan) & (Cue.Say | Cue.SayPlural | Cue.Saying | Cue.Weak)) !== 0;
}
