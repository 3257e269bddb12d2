import { TokenKind } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import { Cue } from "../lexicon/speech/index.ts";
import { endsInvitation, isOfTopic } from "./adverbial.ts";
import { type Agent, type Candidate, isExpert, isOneOfMany, isSeveral, isSpokesman } from "./agents.ts";
import {
  type Account,
  endsWithColon,
  FINITE,
  headOf,
  isColon,
  isNarrators,
  isOneOf,
  isQuoted,
  narratorFlags,
  type Passage,
} from "./passage.ts";
import { Mark, markAt } from "../sentences/stops.ts";
import { accordingTo, medium, verbText } from "./according.ts";
import type { Reading } from "./reading.ts";
import { announcesWords, labelled, quoteTag, speechShape } from "./shape.ts";
import { hasStranger, isInRelativeClause, isRelative, subjectOf } from "./subject.ts";
import { isAttendance, opensScene, tellsBackground } from "./narration.ts";
import { closingAttribution, isTailOfSource } from "./tail.ts";
import { demands, togetherVerb } from "./together.ts";

/** Verbs looked at in one sentence, so that a sentence of any length costs the same. */
const MOST_VERBS = 24;
const SPEECH = Cue.Say | Cue.SayPlural | Cue.Weak | Cue.According | Cue.Joint;

/** Reads one sentence. */
export function readPassage(account: Account, passage: Passage): Reading {
  const label = labelled(account, passage);
  if (label !== null) return label;
  const found = dashTag(account, passage) ?? firstSpeech(account, passage);
  if (found?.kind === "joint") return closedBy(account, passage) ?? found;
  if (found !== null) return found.kind === "plural" ? (sideVerb(account, passage) ?? found) : found;
  const tag = quoteTag(account, passage);
  if (tag !== null) return tag;
  if (isAttendance(account, passage)) return { kind: "attendance" };
  // «گفتنی است …، با اشاره به»: a participle tells nothing of who speaks where the narrator opens.
  if (opensScene(account, passage)) return { kind: "scene" };
  const saying = participle(account, passage);
  if (saying !== null) return saying;
  if (tellsBackground(account, passage)) return { kind: "background" };
  const several = togetherVerb(account, passage);
  if (several !== null) return { kind: "joint", verb: several };
  return doing(account, passage) ?? { kind: "silent" };
}

/** «— Берг подчеркнула важность портов, — отметил Кот»: what a dash opens is spoken by whom the clause behind the next names. */
function dashTag(account: Account, passage: Passage): Reading | null {
  const { cues, tokens } = account;
  if (markAt(tokens, passage.sentence.firstToken) !== Mark.Dash) return null;
  for (let cue = passage.endCue - 1; cue >= passage.firstCue; cue--) {
    if (!cues.has(cue, Cue.Say) || markAt(tokens, cues.first(cue) - 1) !== Mark.Dash) continue;
    if (cues.first(cue) - 1 === passage.sentence.firstToken) return null;
    const verb = verbText(account, cue);
    const subject = account.candidates
      .slice(passage.firstCandidate, passage.endCandidate)
      .find(({ first, oblique }) => first >= cues.end(cue) && first - cues.end(cue) <= 1 && !oblique);
    if (subject === undefined) return null;
    if (subject.kind === "pronoun") return { kind: "carried", pronoun: true, verb };
    if (subject.agent !== null) return { kind: "speaker", subject, agent: subject.agent, verb };
    return subject.kind === "role" ? asWritten(account, subject, verb) : null;
  }
  return null;
}

/** "Both sides agreed to wait, the spokesman Jan Kot said": whoever says so at the end. */
function closedBy(account: Account, passage: Passage): Reading | null {
  const from = closingAttribution(account, passage);
  if (from < 0) return null;
  for (let cue = account.cues.from(from); cue < passage.endCue; cue++) {
    const said = account.cues.has(cue, Cue.Say) ? speechAt(account, passage, cue) : null;
    if (said?.kind === "speaker" || said?.kind === "carried") return said;
  }
  return null;
}

/** "Putin sent a letter, they said at his office": what somebody does, where others only tell of it. */
function sideVerb(account: Account, passage: Passage): Reading | null {
  const reading = doing(account, passage);
  return reading?.kind === "doing" && reading.plain ? reading : null;
}

/** The first verb of speech of the narrator's that finds a subject, or needs none. */
function firstSpeech(account: Account, passage: Passage): Reading | null {
  const { cues } = account;
  const last = Math.min(passage.endCue, passage.firstCue + 6 * MOST_VERBS);
  let looked = 0;
  let source: Reading | null = null;
  let stranger: Reading | null = null;
  let inside: Reading | null = null;
  for (let cue = passage.firstCue; cue < last && looked < MOST_VERBS; cue++) {
    if (!cues.has(cue, SPEECH)) continue;
    if (!isNarrators(account, passage, cues.first(cue), cues.end(cue)) || isRelative(account, passage, cue)) continue;
    if (isOfTopic(account, passage, cue) || endsInvitation(account, passage, cue)) continue;
    looked++;
    const according = cues.has(cue, Cue.According);
    const found = according ? accordingTo(account, passage, cue) : speechAt(account, passage, cue);
    if (found?.kind === "speaker" && !according && isInRelativeClause(account, cue, found.subject)) inside ??= found;
    // "According to the Kremlin, Putin said …": the source only passes it on.
    else if (according && found?.kind === "unnamed") source = found;
    // "The defence claimed …, said the lawyer Ann Berg": she says it all.
    else if (
      source === null &&
      (found?.kind === "unnamed" || (found?.kind === "joint" && account.grammar.apposition === true))
    )
      source = stranger = found;
    else if (
      found !== null &&
      (source === null ||
        (found.kind === "joint" && stranger === null) ||
        (found.kind === "speaker" && (stranger === null || isTag(account, cue, found))))
    )
      return found;
  }
  return source ?? inside;
}

/** "…, said X": a verb behind a comma with its subject behind it. */
function isTag({ cues, tokens }: Account, cue: number, { subject }: Reading & { readonly kind: "speaker" }): boolean {
  const verb = cues.first(cue);
  return subject.first > verb && tokens.words[verb - 1]?.text === ",";
}

function speechAt(account: Account, passage: Passage, cue: number): Reading | null {
  const { cues } = account;
  if (isTailOfSource(account, passage, cue)) return isQuoted(passage) ? { kind: "unnamed" } : null;
  const verb = verbText(account, cue);
  const subject = subjectOf(account, passage, cue);
  const weak = !cues.has(cue, Cue.Say | Cue.SayPlural);
  const joint = cues.has(cue, Cue.Joint) && !cues.has(cue, Cue.Say | Cue.Weak);
  if (subject === null || disagrees(account, passage, cue, subject)) return bare(account, passage, cue, verb);
  if (isSeveral(subject) || (isCoordinated(account, passage, subject) && !isWhile(account, cue))) {
    if (!cues.has(cue, Cue.Joint | Cue.Say | Cue.SayPlural) || demands(account, passage, subject)) return null;
    return subject.agent !== null && meets(account, passage) ? null : { kind: "joint", verb };
  }
  if (subject.kind === "source") {
    const body = account.grammar.subject === "after" ? namedBody(account, passage, subject) : null;
    if (body?.agent) return { kind: "speaker", subject: body, agent: body.agent, verb };
    // "One of the guests": somebody of several.
    const person = (cues.flagsAt(subject.first) & Cue.Oblique) !== 0;
    if (weak) return null;
    return isTheSpokesman(account, subject) ? { kind: "unnamed", spokesman: verb } : { kind: "unnamed", person };
  }
  if (subject.kind === "firstPerson") return null;
  // "Putin agreed that …" is speech of one; "Putin discussed trade" is none.
  if (joint && !opensClause(account, cues.end(cue))) return null;
  if (subject.kind === "pronoun") {
    const agent = subject.agent ?? (account.grammar.among === "nearest" ? antecedent(account, passage, subject) : null);
    return { kind: "carried", pronoun: true, verb, agent };
  }
  if (subject.kind === "other")
    return weak && !reports(account, passage, cue, subject) ? null : { kind: "other", verb };
  if (weak && !reports(account, passage, cue, subject)) return null;
  if (cues.has(cue, Cue.Meet) && receives(account, passage, cue, subject)) return null;
  if (subject.agent === null) return subject.kind === "role" ? asWritten(account, subject, verb) : null;
  if (subject.kind === "body" && !reports(account, passage, cue, subject)) return null;
  return { kind: "speaker", subject, agent: subject.agent, verb };
}

/** "Wang Yi met her in May, and he said …": the only subject that the sentence names before the pronoun. */
function antecedent(account: Account, passage: Passage, { first }: Candidate): Agent | null {
  const { candidates, cues, tokens } = account;
  // "Ana Berg was tired, he said": whom somebody speaks of, not who speaks.
  if (closingAttribution(account, passage) === first) return null;
  let only: Agent | null = null;
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const before = candidates[i] as Candidate;
    if (before.first >= first) break;
    if (before.kind !== "person" || before.agent === null || before.oblique) continue;
    if (!isNarrators(account, passage, before.first, before.end)) continue;
    if ((cues.flagsBefore(before.first) & FINITE) !== 0) continue;
    // "Ships hit Syria's Al-Berg": an owner before it, it is no subject.
    if (/^['’]?s$/u.test(tokens.words[before.first - 1]?.text ?? "")) continue;
    if (only !== null && only.name !== before.agent.name) return null;
    only = before.agent;
  }
  return only;
}

/** Who was named so many candidates ago may be meant by its noun alone. */
const NAMED_BEFORE = 16;

/** «وأضافت الوزارة»: the body last named with this noun («وزارة الصحة»). */
function namedBody({ tokens, candidates }: Account, passage: Passage, source: Candidate): Candidate | null {
  const noun = (tokens.words[source.first] as Word).fold;
  if (source.end > source.first + 1 || !noun.startsWith("ال")) return null;
  let at = passage.firstCandidate;
  while (at < passage.endCandidate && candidates[at] !== source) at++;
  for (let i = at - 1; i >= 0 && at - i <= NAMED_BEFORE; i--) {
    const body = candidates[i] as Candidate;
    if (body.kind === "body" && hasNoun(tokens, body, noun)) return body;
  }
  return null;
}

/** «وزارة الخارجية السعودية» has the noun «الوزارة» and the noun «الخارجية». */
function hasNoun({ words }: Account["tokens"], { first, end }: Candidate, noun: string): boolean {
  if ((words[first] as Word).fold.endsWith(noun.slice(2))) return true;
  for (let at = first + 1; at < end; at++) if ((words[at] as Word).fold === noun) return true;
  return false;
}

/** An office whose holder nobody knows speaks under the words of the text. */
function asWritten(account: Account, subject: Candidate, verb: string): Reading {
  const { tokens } = account;
  const { role, first, end } = subject;
  if (isExpert(role) && isDefinite(account, subject)) return { kind: "unnamed", expert: verb };
  // "The spokesman", whose office says nothing of whom he speaks for.
  if (isSpokesman(role) && role?.name.includes(" of ") === false && isDefinite(account, subject))
    return { kind: "unnamed", spokesman: verb };
  if (isOneOfMany(role)) return { kind: "unnamed" };
  const name =
    role === null
      ? tokens.text.slice(tokens.starts[first], tokens.ends[end - 1])
      : tokens.text.slice(role.start, role.end);
  return { kind: "speaker", subject, agent: { name: name.replace(/\s+/g, " "), key: null }, verb };
}

/** "The spokesman", where he is a source without a name. */
function isTheSpokesman({ tokens }: Account, { first, end }: Candidate): boolean {
  const fold = (at: number): string => (tokens.words[at] as Word).fold;
  return end - first === 2 && fold(first) === "the" && fold(first + 1).startsWith("spokes");
}

/** False for "an analyst", "another expert". */
function isDefinite({ tokens, grammar }: Account, { first }: Candidate): boolean {
  return first === 0 || !isOneOf(tokens, first - 1, grammar.indefinite);
}

/** True for a verb in the plural beside one person: somebody else is its subject («сообщили в пресс-службе»). */
function disagrees(account: Account, passage: Passage, cue: number, subject: Candidate): boolean {
  // «მათ სიტყვით მიმართა»: where endings tell the plural apart, "them" is no subject of a verb of one.
  const isOfOne = account.grammar.caseEndings !== undefined && account.cues.has(cue, Cue.Say);
  if (isOfOne && subject.kind === "they" && !account.cues.has(cue, Cue.SayPlural | Cue.Joint)) return true;
  if (!account.cues.has(cue, Cue.SayPlural) || account.cues.has(cue, Cue.Say)) return false;
  const one = subject.kind === "person" || subject.kind === "role" || subject.kind === "pronoun";
  return one && account.grammar.honours !== true && !isCoordinated(account, passage, subject);
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
  return (narratorFlags(account, passage) & (Cue.Event | Cue.Meet | Cue.Phone | Cue.Video | Cue.Letter)) !== 0;
}

/** 与客人会谈时表示: two meet, one of them speaks. */
function isWhile({ tokens, cues }: Account, cue: number): boolean {
  return tokens.words[cues.first(cue) - 1]?.fold === "时";
}

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
  if (!grammar.proDrop || opensScene(account, passage)) return null;
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

/** A participle that opens its sentence stands among its first tokens. */
const OPENING = 3;

/** True where a reported clause follows the verb, or the subject stands right beside it. */
function reports(account: Account, passage: Passage, cue: number, subject: Candidate | null): boolean {
  const { tokens, cues } = account;
  const end = cues.end(cue);
  const from = subject !== null && subject.first >= end ? subject.end : end;
  for (let i = from; i < Math.min(from + 3, passage.sentence.endToken); i++)
    if (isColon(tokens, i) || (cues.flagsAt(i) & Cue.Complement) !== 0) return true;
  if (subject === null) return false;
  if (subject.kind === "body") return saysBarely(account, cue, subject);
  const distance = subject.first >= end ? subject.first - end : cues.first(cue) - subject.end;
  return distance <= 3;
}

/** "The ministry said it had sent ships": a clause without "that"; media say so what others said. */
function saysBarely({ tokens, cues, grammar }: Account, cue: number, { agent, first, end }: Candidate): boolean {
  const verb = cues.first(cue);
  // "The head of the office in Oslo said it was cold."
  let before = first - 1;
  while (before >= 0 && grammar.determiners?.includes((tokens.words[before] as Word).fold) === true) before--;
  if (before >= 0 && (cues.flagsAt(before) & (Cue.Oblique | Cue.Inside)) !== 0) return false;
  if (grammar.bareClause?.test((tokens.words[verb] as Word).fold) !== true || verb - end > 1) return false;
  return agent !== null && !medium.test(agent.name);
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
      // "Rwanda left, declaring war on Odo Berg": whoever stands behind a participle within the sentence is its object.
      if (candidate.first > cues.first(cue) && cues.first(cue) - passage.sentence.firstToken > OPENING) break;
      if (candidate.kind === "pronoun") return { kind: "carried", pronoun: true, verb };
      if (isSeveral(candidate)) return null;
      if (candidate.agent !== null && candidate.kind !== "body")
        return { kind: "speaker", subject: candidate, agent: candidate.agent, verb };
    }
    return account.grammar.proDrop ? { kind: "carried", pronoun: false, verb } : null;
  }
  return null;
}

/** Candidates looked through for the holder behind an office. */
const NAMED = 5;

/** "The head of the mission in Oslo, Ana Berg": an office whose holder follows, before any verb. */
function isNamedBehind({ candidates, cues }: Account, passage: Passage, index: number): boolean {
  for (let i = index + 1; i < Math.min(passage.endCandidate, index + NAMED); i++) {
    const next = candidates[i] as Candidate;
    if ((cues.flagsWithin((candidates[index] as Candidate).end, next.first) & FINITE) !== 0) return false;
    if (next.kind === "person" && !next.oblique) return true;
  }
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
      const announced = announcesWords(account, passage, subject);
      if (announced && subject.kind === "pronoun") return { kind: "carried", pronoun: true, verb: ":" };
      if (announced && subject.kind === "other") return { kind: "other", verb: ":" };
      const heads = subject.kind === "leaders" && subject.first - headOf(account.tokens, passage.sentence) <= 6;
      return heads && !demands(account, passage, subject) ? { kind: "scene" } : null;
    }
    if (subject.agent === null && isNamedBehind(account, passage, i)) continue;
    const flags = narratorFlags(account, passage);
    const plain =
      (flags & (FINITE | Cue.Event | Cue.Phone | Cue.Video | Cue.Letter) & ~(Cue.Say | Cue.SayPlural)) !== 0 &&
      (flags & Cue.Modal) === 0;
    const before =
      cues.flagsWithin(passage.sentence.firstToken, subject.first) & (Cue.Meet | Cue.Act | Cue.Hold | Cue.Send);
    const distance = subject.first - headOf(account.tokens, passage.sentence);
    const announces = announcesWords(account, passage, subject);
    if (distance > 6 && before === 0 && !announces && !endsWithColon(account.tokens, passage.sentence)) return null;
    const looks = announces || distance <= 8 ? speechShape(account, passage, subject) : null;
    return { kind: "doing", subject, plain: plain && !announces, looks };
  }
  return null;
}
