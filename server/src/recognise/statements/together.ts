import type { Word } from "../../text/words.ts";
import { Cue } from "../lexicon/speech/index.ts";
import { type Candidate, isSeveral } from "./agents.ts";
import { type Account, headOf, isNarrators, type Passage } from "./passage.ts";

/** How far from the head of the sentence its subject may stand, in tokens. */
const HEAD = 4;

/**
 * What the sides did together, by the form of a verb that no list has: "The two sides resolved to …". Null where the
 * sentence does not begin with them, asks something of them, or says what they do at present, as speakers put it.
 */
export function togetherVerb(account: Account, passage: Passage): string | null {
  const { candidates, cues, tokens, grammar } = account;
  const form = grammar.together;
  if (form === undefined || passage.sentence.heading) return null;
  const head = headOf(tokens, passage.sentence);
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const subject = candidates[i] as Candidate;
    if (subject.first > head + HEAD) return null;
    if (
      !isSeveral(subject) ||
      subject.kind === "leaders" ||
      subject.oblique ||
      !isNarrators(account, passage, subject.first, subject.end)
    )
      continue;
    if (demands(account, passage, subject)) return null;
    const found = form.side === "own" ? subject.end - 1 : verbBeside(account, passage, subject, form.side === "before");
    if (found < 0 || !form.verb.test((tokens.words[found] as Word).fold)) return null;
    if (form.side === "before" && (cues.flagsAt(found) & (Cue.Oblique | Cue.Complement | Cue.Inside)) !== 0)
      return null;
    return tokens.text.slice(tokens.starts[found], tokens.ends[found]);
  }
  return null;
}

/** Words that may stand between the sides and their verb, in tokens. */
const ADVERBS = 3;

/** The word that may be the verb: right before the subject, or the last of the first few behind it that has the form. */
function verbBeside({ tokens, grammar }: Account, passage: Passage, subject: Candidate, before: boolean): number {
  if (before) return subject.first - 1 >= passage.sentence.firstToken ? subject.first - 1 : -1;
  const { together } = grammar;
  for (let i = subject.end; i < Math.min(subject.end + ADVERBS, passage.sentence.endToken); i++) {
    const { fold } = tokens.words[i] as Word;
    if (together?.verb.test(fold) === true) return i;
    if (together?.adverbs?.includes(fold) !== true) return -1;
  }
  return -1;
}

/** "The two sides should agree": what is asked of them, not what they did. */
export function demands(account: Account, passage: Passage, subject: Candidate): boolean {
  if (passage.sentence.heading) return false;
  const end = Math.min(subject.end + DEMAND, passage.sentence.endToken);
  for (let cue = account.cues.from(subject.end); cue < passage.endCue && account.cues.first(cue) < end; cue++) {
    if (account.cues.has(cue, Cue.Complement)) return false;
    if (account.cues.has(cue, Cue.Modal)) return true;
    if (account.cues.has(cue, Cue.Say | Cue.SayPlural | Cue.Joint)) return false;
  }
  return false;
}

/** How far behind its subject a "should" may stand, in tokens. */
const DEMAND = 12;
