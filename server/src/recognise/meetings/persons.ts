import type { Word } from "../../text/words.ts";
import { Cue } from "../lexicon/speech/index.ts";
import type { Candidate } from "../statements/agents.ts";
import { type Account, headOf, isNarrators, type Passage } from "../statements/passage.ts";
import { MEETING, type Person } from "./story.ts";

/** Those named in the sentence; with them, not those named only beside the meeting ("at the invitation of"). */
export function personsIn(account: Account, passage: Passage): Person[] {
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
export function besideFlags({ cues, tokens, grammar }: Account, { first, end }: Candidate): number {
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
