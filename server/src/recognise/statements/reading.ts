import { TokenKind } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import { Cue } from "../lexicon/speech/index.ts";
import { type Agent, type Candidate, isSeveral } from "./agents.ts";
import {
  type Account,
  endsWithColon,
  FINITE,
  headOf,
  isColon,
  isNarrators,
  narratorFlags,
  type Passage,
} from "./passage.ts";
import { hasStranger, isRelative, subjectOf } from "./subject.ts";

/** What a sentence by itself says of who speaks, before the sentences around it are asked. */
export type Reading =
  /** A named person, an office or a body, with the verb (or the colon of a transcript). */
  | { readonly kind: "speaker"; readonly subject: Candidate; readonly agent: Agent; readonly verb: string }
  /** "He said"; or, where the language needs no subject, "said". */
  | { readonly kind: "carried"; readonly pronoun: boolean; readonly verb: string }
  /** "The two sides agreed". */
  | { readonly kind: "joint"; readonly verb: string }
  /** "They said", told by the verb's ending alone: who "they" are is open. */
  | { readonly kind: "plural"; readonly verb: string }
  /** "Sources said": somebody whose name the text does not give. */
  | { readonly kind: "unnamed" }
  | { readonly kind: "attendance" }
  /**
   * Somebody does something. `plain`: the verb is known to be no speech. `reports`: the sentence begins with them and
   * has a reported clause or quotation marks, as speech has.
   */
  | { readonly kind: "doing"; readonly subject: Candidate; readonly plain: boolean; readonly reports: boolean }
  /** Narration for certain: "After the talks …". */
  | { readonly kind: "scene" }
  | { readonly kind: "silent" };

/** Verbs looked at in one sentence, so that a sentence of any length costs the same. */
const MOST_VERBS = 24;
/** A label before a colon is no longer than this, in tokens. */
const LABEL_WORDS = 12;
const LABEL_CHARACTERS = 16;
const SPEECH = Cue.Say | Cue.SayPlural | Cue.Weak | Cue.According | Cue.Joint;

/** Reads one sentence. */
export function readPassage(account: Account, passage: Passage): Reading {
  const label = labelled(account, passage);
  if (label !== null) return label;
  const found = firstSpeech(account, passage);
  if (found !== null) return found;
  const flags = narratorFlags(account, passage);
  if (isAttendance(account, passage, flags)) return { kind: "attendance" };
  const saying = participle(account, passage);
  if (saying !== null) return saying;
  if (opensScene(account, passage)) return { kind: "scene" };
  return doing(account, passage) ?? { kind: "silent" };
}

/** "Lin Jian: …", as transcripts have it; a label without a person is a question from the floor. */
function labelled(account: Account, passage: Passage): Reading | null {
  const { tokens, candidates } = account;
  const { firstToken, endToken, startsParagraph } = passage.sentence;
  const unspaced = tokens.kinds[firstToken] === TokenKind.Character;
  const limit = Math.min(endToken - 1, firstToken + (unspaced ? LABEL_CHARACTERS : LABEL_WORDS));
  for (let i = firstToken + 1; i <= limit; i++) {
    if (!isColon(tokens, i)) continue;
    const candidate = candidates[passage.firstCandidate];
    if (i === endToken - 1 && candidate === undefined) return null;
    const named = candidate?.first === firstToken && isRemark(account, candidate.end, i);
    if (named && candidate.agent !== null && candidate.kind !== "body")
      return { kind: "speaker", subject: candidate, agent: candidate.agent, verb: ":" };
    const flags = account.cues.flagsWithin(firstToken, i);
    const question = (account.cues.flagsAt(firstToken) & Cue.Source) !== 0 && i - firstToken <= 2;
    if ((!startsParagraph && !question) || (flags & SPEECH) !== 0) return null;
    return (flags & Cue.Source) !== 0 || candidate?.first === firstToken ? { kind: "unnamed" } : null;
  }
  return null;
}

/** True where nothing stands there, or a remark in brackets: "Xi Jinping (as interpreted):". */
function isRemark({ tokens }: Account, from: number, to: number): boolean {
  if (from >= to) return from === to;
  return /^[(（]$/.test((tokens.words[from] as Word).text) && /^[)）]$/.test((tokens.words[to - 1] as Word).text);
}

/** The first verb of speech of the narrator's that finds a subject, or needs none. */
function firstSpeech(account: Account, passage: Passage): Reading | null {
  const { cues } = account;
  const last = Math.min(passage.endCue, passage.firstCue + 6 * MOST_VERBS);
  let looked = 0;
  for (let cue = passage.firstCue; cue < last && looked < MOST_VERBS; cue++) {
    if (!cues.has(cue, SPEECH)) continue;
    if (!isNarrators(account, passage, cues.first(cue), cues.end(cue)) || isRelative(account, passage, cue)) continue;
    looked++;
    const found = cues.has(cue, Cue.According) ? accordingTo(account, passage, cue) : speechAt(account, passage, cue);
    if (found !== null) return found;
  }
  return null;
}

function verbText(account: Account, cue: number): string {
  const { tokens, cues } = account;
  return tokens.text.slice(tokens.starts[cues.first(cue)], tokens.ends[cues.end(cue) - 1]);
}

function speechAt(account: Account, passage: Passage, cue: number): Reading | null {
  const { cues } = account;
  const verb = verbText(account, cue);
  const subject = subjectOf(account, passage, cue);
  const weak = !cues.has(cue, Cue.Say | Cue.SayPlural);
  const joint = cues.has(cue, Cue.Joint) && !cues.has(cue, Cue.Say | Cue.Weak);
  if (subject === null) return bare(account, passage, cue, verb);
  if (isSeveral(subject) || isCoordinated(account, passage, subject)) {
    if (!cues.has(cue, Cue.Joint | Cue.Say | Cue.SayPlural) || demands(account, passage, subject)) return null;
    return subject.agent !== null && meets(account, passage) ? null : { kind: "joint", verb };
  }
  if (subject.kind === "source") return weak ? null : { kind: "unnamed" };
  if (subject.kind === "firstPerson") return null;
  // "Putin agreed that …" is speech of one; "Putin discussed trade" is none.
  if (joint && !opensClause(account, cues.end(cue))) return null;
  if (subject.kind === "pronoun") return { kind: "carried", pronoun: true, verb };
  if (weak && !reports(account, passage, cue, subject)) return null;
  if (cues.has(cue, Cue.Meet) && receives(account, passage, cue, subject)) return null;
  if (subject.agent === null) return subject.kind === "role" ? { kind: "unnamed" } : null;
  if (subject.kind === "body" && !reports(account, passage, cue, null)) return null;
  return { kind: "speaker", subject, agent: subject.agent, verb };
}

/** True where a word such as "that" stands at the token or behind the next. */
function opensClause({ tokens, cues }: Account, token: number): boolean {
  for (let i = token; i < Math.min(token + 2, tokens.count); i++)
    if (tokens.kinds[i] === TokenKind.Word && (cues.flagsAt(i) & Cue.Complement) !== 0) return true;
  return false;
}

/** "Welcomed the president to the palace": a verb of speech or of meeting, with a guest and without reported words. */
function receives(account: Account, passage: Passage, cue: number, host: Candidate): boolean {
  const { tokens, candidates } = account;
  for (let i = account.cues.end(cue); i < passage.sentence.endToken; i++) if (isColon(tokens, i)) return false;
  if ((account.cues.flagsWithin(account.cues.end(cue), passage.sentence.endToken) & (Cue.Say | Cue.Saying)) !== 0)
    return false;
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const guest = candidates[i] as Candidate;
    if (guest !== host && (guest.kind === "person" || guest.kind === "role")) return true;
  }
  return false;
}

/** True where the sentence tells of a meeting. */
function meets(account: Account, passage: Passage): boolean {
  return (narratorFlags(account, passage) & (Cue.Event | Cue.Meet | Cue.Phone | Cue.Video)) !== 0;
}

/** "The two sides should agree": what is asked of them, not what they did. */
function demands(account: Account, passage: Passage, subject: Candidate): boolean {
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

function isCoordinated(account: Account, passage: Passage, subject: Candidate): boolean {
  if (subject.joinedNext && subject.kind !== "body") return true;
  const index = account.candidates.indexOf(subject, passage.firstCandidate);
  const before = account.candidates[index - 1];
  return (
    before !== undefined &&
    index > passage.firstCandidate &&
    before.joinedNext &&
    before.kind !== "body" &&
    !before.oblique
  );
}

/** A verb without a subject of its own. */
function bare(account: Account, passage: Passage, cue: number, verb: string): Reading | null {
  const { cues, grammar } = account;
  if (!grammar.proDrop) return null;
  if (cues.has(cue, Cue.Say | Cue.SayPlural) && hasStranger(account, passage, cue)) return { kind: "unnamed" };
  if (cues.has(cue, Cue.Say)) return { kind: "carried", pronoun: false, verb };
  if (cues.has(cue, Cue.SayPlural)) return { kind: "plural", verb };
  if (cues.has(cue, Cue.Weak))
    return reports(account, passage, cue, null) ? { kind: "carried", pronoun: false, verb } : null;
  const near = cues.first(cue) - passage.sentence.firstToken <= 8;
  return cues.has(cue, Cue.Joint) && near && !hasActor(account, passage, cue) ? { kind: "joint", verb } : null;
}

/** True where somebody stands before the verb who may be its subject all the same. */
function hasActor(account: Account, passage: Passage, cue: number): boolean {
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const candidate = account.candidates[i] as Candidate;
    if (candidate.first >= account.cues.first(cue)) return false;
    if (!candidate.oblique) return true;
  }
  return false;
}

/** True where a reported clause follows the verb, or the subject stands right beside it. */
function reports(account: Account, passage: Passage, cue: number, subject: Candidate | null): boolean {
  const { tokens, cues } = account;
  const end = cues.end(cue);
  const from = subject !== null && subject.first >= end ? subject.end : end;
  for (let i = from; i < Math.min(from + 3, passage.sentence.endToken); i++)
    if (isColon(tokens, i) || (cues.flagsAt(i) & Cue.Complement) !== 0) return true;
  if (subject === null || subject.kind === "body") return false;
  const distance = subject.first >= end ? subject.first - end : cues.first(cue) - subject.end;
  return distance <= 3;
}

/** "According to Putin": the name stands behind the phrase, in Georgian before it. */
function accordingTo(account: Account, passage: Passage, cue: number): Reading | null {
  const { cues, candidates } = account;
  if (cues.has(cue, Cue.Pronoun)) return { kind: "carried", pronoun: true, verb: verbText(account, cue) };
  const first = cues.first(cue);
  const end = cues.end(cue);
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const candidate = candidates[i] as Candidate;
    const beside =
      (candidate.first >= end && candidate.first - end <= 3) || (candidate.end <= first && first - candidate.end <= 1);
    if (!beside || isSeveral(candidate)) continue;
    if (candidate.kind === "pronoun") return { kind: "carried", pronoun: true, verb: verbText(account, cue) };
    if (candidate.kind === "source") return { kind: "unnamed" };
    if (candidate.agent === null) continue;
    return candidate.kind === "body"
      ? { kind: "unnamed" }
      : { kind: "speaker", subject: candidate, agent: candidate.agent, verb: verbText(account, cue) };
  }
  return null;
}

/** "Xi welcomed the plan, saying …", where only the participle is known for speech. */
function participle(account: Account, passage: Passage): Reading | null {
  const { cues } = account;
  for (let cue = passage.firstCue; cue < passage.endCue && cue < passage.firstCue + 6 * MOST_VERBS; cue++) {
    if (!cues.has(cue, Cue.Saying) || !isNarrators(account, passage, cues.first(cue), cues.end(cue))) continue;
    const verb = verbText(account, cue);
    for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
      const candidate = account.candidates[i] as Candidate;
      if (candidate.oblique || !isNarrators(account, passage, candidate.first, candidate.end)) continue;
      if (candidate.kind === "pronoun") return { kind: "carried", pronoun: true, verb };
      if (isSeveral(candidate)) return { kind: "joint", verb };
      if (candidate.agent !== null && candidate.kind !== "body")
        return { kind: "speaker", subject: candidate, agent: candidate.agent, verb };
    }
    return account.grammar.proDrop ? { kind: "carried", pronoun: false, verb } : null;
  }
  return null;
}

/** Those present are listed: the verb, and the meeting that they attended or their names. */
function isAttendance(account: Account, passage: Passage, flags: number): boolean {
  if ((flags & Cue.Attend) === 0) return false;
  if ((flags & Cue.Event) !== 0) return true;
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const { kind } = account.candidates[i] as Candidate;
    if (kind === "person" || kind === "role") return (flags & (Cue.Act | Cue.Meet)) === 0;
  }
  return false;
}

/** True where the sentence begins with a phrase of narration. */
function opensScene(account: Account, passage: Passage): boolean {
  const { cues } = account;
  const head = headOf(account.tokens, passage.sentence);
  for (let cue = cues.from(head); cue < passage.endCue && cues.first(cue) <= head + 1; cue++)
    if (cues.has(cue, Cue.Scene) && isNarrators(account, passage, cues.first(cue), cues.end(cue))) return true;
  return false;
}

/** A person at the head of the sentence whose verb is not one of speech. */
function doing(account: Account, passage: Passage): Reading | null {
  const { cues, candidates } = account;
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const subject = candidates[i] as Candidate;
    if (subject.oblique || !isNarrators(account, passage, subject.first, subject.end)) continue;
    if (subject.kind !== "person" && subject.kind !== "role") {
      if (subject.kind === "body" || subject.kind === "source") continue;
      const heads = subject.kind === "leaders" && subject.first - headOf(account.tokens, passage.sentence) <= 6;
      return heads && !demands(account, passage, subject) ? { kind: "scene" } : null;
    }
    const flags = narratorFlags(account, passage);
    const plain =
      (flags & (FINITE | Cue.Event | Cue.Phone | Cue.Video | Cue.Letter) & ~(Cue.Say | Cue.SayPlural)) !== 0 &&
      (flags & Cue.Modal) === 0;
    const before =
      cues.flagsWithin(passage.sentence.firstToken, subject.first) & (Cue.Meet | Cue.Act | Cue.Hold | Cue.Send);
    const introduces = endsWithColon(account.tokens, passage.sentence);
    const distance = subject.first - headOf(account.tokens, passage.sentence);
    if (distance > 6 && before === 0 && !introduces) return null;
    const marked = passage.quotes.length > 0 || (cues.flagsWithin(subject.end, subject.end + 6) & Cue.Complement) !== 0;
    return { kind: "doing", subject, plain: plain || introduces, reports: marked && distance <= 1 };
  }
  return null;
}
