import { TokenKind } from "../../text/tokens.ts";
import { Cue, isBackgroundCue } from "../lexicon/speech/index.ts";
import type { Candidate } from "./agents.ts";
import { type Account, headOf, isNarrators, narratorFlags, type Passage } from "./passage.ts";

/** Sentences in which the account itself tells: of those present, of the past, of the meeting. */

/** Those present are listed: the verb, and the meeting that they attended or their names. */
export function isAttendance(account: Account, passage: Passage): boolean {
  if (!anyCue(account, passage, (flags) => (flags & (Cue.Attend | Cue.Aside)) === Cue.Attend)) return false;
  const flags = narratorFlags(account, passage);
  // "She gave a dinner for him, and the ministers attended it": the meeting itself.
  if ((flags & Cue.Meet) !== 0) return false;
  if ((flags & Cue.Event) !== 0) return true;
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const { kind } = account.candidates[i] as Candidate;
    if (kind === "person" || kind === "role") return (flags & (Cue.Act | Cue.Meet)) === 0;
  }
  return false;
}

/** True where the narrator tells of the past, and asks nothing. */
export function tellsBackground(account: Account, passage: Passage): boolean {
  if (!anyCue(account, passage, isBackgroundCue)) return false;
  return (narratorFlags(account, passage) & (Cue.Modal | Cue.FirstPerson)) === 0;
}

/** True where a cue of the narrator's has such flags. */
function anyCue(account: Account, passage: Passage, fits: (flags: number) => boolean): boolean {
  const { cues } = account;
  for (let cue = passage.firstCue; cue < passage.endCue; cue++)
    if (fits(cues.flags(cue)) && isNarrators(account, passage, cues.first(cue), cues.end(cue))) return true;
  return false;
}

/** True where the sentence begins with a phrase of narration. */
export function opensScene(account: Account, passage: Passage): boolean {
  const { cues } = account;
  const { tokens } = account;
  let head = headOf(tokens, passage.sentence);
  while (head < passage.sentence.endToken - 1 && tokens.kinds[head] === TokenKind.Punctuation) head++;
  const cue = cues.from(head);
  if (cue >= passage.endCue || cues.first(cue) !== head || !cues.has(cue, Cue.Scene)) return false;
  if (isBackgroundCue(cues.flags(cue))) return false;
  // Narrators do not say "we".
  if ((narratorFlags(account, passage) & Cue.FirstPerson) !== 0) return false;
  return isNarrators(account, passage, head, cues.end(cue));
}
