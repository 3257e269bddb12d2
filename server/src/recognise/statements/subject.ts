import { TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import { Cue } from "../lexicon/speech/index.ts";
import { isInAside, timeClause } from "./adverbial.ts";
import type { Candidate } from "./agents.ts";
import { type Account, FINITE, headOf, isColon, isNarrators, isOneOf, type Passage } from "./passage.ts";

/** How far behind its verb a subject may stand, in tokens. */
const REACH = 14;

/** The subject of the verb at `cue`, as the language's word order and cases have it; null where none is written. */
export function subjectOf(account: Account, passage: Passage, cue: number): Candidate | null {
  switch (account.grammar.subject) {
    case "before":
      return account.grammar.among === "first"
        ? (firstOfClause(account, passage, cue) ?? inverted(account, passage, cue))
        : nearestOrInverted(account, passage, cue);
    case "after":
      return nearestAfter(account, passage, cue) ?? rightBefore(account, passage, cue);
    case "either":
      return nearer(account, passage, cue);
  }
}

/** "…, in Oslo, said the owner Ana Berg": what stands before a comma is no subject where somebody follows the verb. */
function nearestOrInverted(account: Account, passage: Passage, cue: number): Candidate | null {
  const before = nearestBefore(account, passage, cue);
  if ((before !== null && before.kind !== "body") || account.grammar.during !== undefined) return before;
  const isParted = (account.tokens.words[account.cues.first(cue) - 1]?.text ?? "") === ",";
  return before === null || isParted ? (inverted(account, passage, cue) ?? before) : before;
}

/** A candidate that may be a subject of the narrator's verbs. */
function isEligible(account: Account, passage: Passage, candidate: Candidate): boolean {
  return !candidate.oblique && isNarrators(account, passage, candidate.first, candidate.end);
}

function nearestBefore(account: Account, passage: Passage, cue: number): Candidate | null {
  const verb = account.cues.first(cue);
  const apposed = account.grammar.appositions === true ? beforeApposition(account, passage, verb) : null;
  if (apposed !== null) return apposed;
  const aside = timeClause(account, passage, verb);
  let body: Candidate | null = null;
  for (let i = passage.endCandidate - 1; i >= passage.firstCandidate; i--) {
    const candidate = account.candidates[i] as Candidate;
    if (candidate.end > verb || !isEligible(account, passage, candidate)) continue;
    // «Они уйдут, сообщил Ян Кот»: several are no subject of a verb of one.
    if (candidate.kind === "they" && account.grammar.apposition === true && isOfOne(account, cue)) continue;
    if (isInAside(account, passage, candidate)) continue;
    if (aside !== null && candidate.first > aside.first && candidate.end < aside.end) continue;
    if (isObject(account, passage, candidate, i) || isGuest(account, passage, i, verb)) continue;
    if (candidate.kind !== "body")
      return candidate.kind === "firstPerson" && verb - candidate.end > 2 ? body : candidate;
    // A country counts only right beside the verb: elsewhere it belongs to some noun.
    if (body === null && (aside?.first ?? verb) - candidate.end <= 3) body = candidate;
  }
  return body;
}

function isOfOne({ cues }: Account, cue: number): boolean {
  return cues.has(cue, Cue.Say) && !cues.has(cue, Cue.SayPlural);
}

/** An apposition is no longer than so many tokens. */
const APPOSITION = 32;

/** "Ana Berg, a lawyer for the union, said": the person before the two commas, where no other verb stands between. */
function beforeApposition(account: Account, passage: Passage, verb: number): Candidate | null {
  const { tokens, cues, candidates } = account;
  const isComma = (at: number): boolean => (tokens.words[at] as Word).text === ",";
  let close = verb - 1;
  for (let steps = 0; steps < 2 && close > 0 && (tokens.words[close] as Word).fold.endsWith("ly"); steps++) close--;
  if (close <= passage.sentence.firstToken || !isComma(close)) return null;
  let found: Candidate | null = null;
  for (let i = passage.endCandidate - 1; i >= passage.firstCandidate; i--) {
    const candidate = candidates[i] as Candidate;
    if (candidate.end >= close) continue;
    if (close - candidate.end > APPOSITION) break;
    const opens = candidate.end + 1 < close && candidate.kind === "person" && opensApposition(account, candidate);
    if (!opens || candidate.joinedNext || !isEligible(account, passage, candidate)) continue;
    const behind = cues.flagsWithin(candidate.end, close) & FINITE;
    const isClause = isOneOf(tokens, candidate.end + 1, account.grammar.relatives);
    if (behind !== 0 && !isClause) break;
    if (!isObject(account, passage, candidate, i)) found = candidate;
  }
  return found;
}

/** True for a name with a comma behind it, or between it and its office ("Ana Berg, director of …"). */
function opensApposition({ tokens }: Account, { first, end, role }: Candidate): boolean {
  if ((tokens.words[end] as Word).text === ",") return true;
  if (role === null || (tokens.starts[first] as number) >= role.start) return false;
  for (let at = first; at < end; at++) if ((tokens.words[at] as Word).text === ",") return true;
  return false;
}

/** True for a noun right behind a finite verb that has its subject before it ("thanked Putin and said"). */
function isObject(account: Account, passage: Passage, candidate: Candidate, index: number): boolean {
  const behindVerb = (account.cues.flagsBefore(candidate.first) & (FINITE | Cue.Weak | Cue.Saying)) !== 0;
  if (!behindVerb && !isBehindTransitive(account, passage, candidate)) return false;
  for (let i = index - 1; i >= passage.firstCandidate; i--) {
    const earlier = account.candidates[i] as Candidate;
    if (isEligible(account, passage, earlier) && earlier.kind !== "body") return true;
  }
  return false;
}

/** 张三会见来访的李四，称…: one met in the clause before, whose host stands before the verb of meeting, goes on as none. */
function isGuest(account: Account, passage: Passage, index: number, verb: number): boolean {
  const { candidates, cues, grammar, tokens } = account;
  if (grammar.during === undefined) return false;
  const guest = candidates[index] as Candidate;
  if (!hasComma(tokens, guest.end, verb)) return false;
  for (let cue = passage.firstCue; cue < passage.endCue && cues.end(cue) <= guest.first; cue++) {
    if (!cues.has(cue, Cue.Meet) || hasComma(tokens, cues.end(cue), guest.first)) continue;
    const host = candidates
      .slice(passage.firstCandidate, index)
      .find((one) => one.end <= cues.first(cue) && one.kind !== "body" && isEligible(account, passage, one));
    if (host !== undefined) return true;
  }
  return false;
}

function hasComma({ words }: Tokens, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (/^[,，]$/.test((words[at] as Word).text)) return true;
  return false;
}

function isBehindTransitive({ tokens, grammar }: Account, { sentence }: Passage, { first }: Candidate): boolean {
  const { transitive } = grammar;
  return (
    transitive !== undefined && first > sentence.firstToken && transitive.test((tokens.words[first - 1] as Word).fold)
  );
}

/** "…," said Putin: behind the verb, where nothing before it can be the subject. */
function inverted(account: Account, passage: Passage, cue: number): Candidate | null {
  const end = account.cues.end(cue);
  if (account.grammar.appositions === true && hasWordBefore(account, passage, cue)) return null;
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const candidate = account.candidates[i] as Candidate;
    if (candidate.first < end) continue;
    const beside =
      candidate.first - end <= 2 &&
      (account.cues.flagsWithin(end, candidate.first) & Cue.Complement) === 0 &&
      !isColon(account.tokens, candidate.first - 1);
    return beside && candidate.kind !== "body" && isEligible(account, passage, candidate) ? candidate : null;
  }
  return null;
}

/** "A neighbour said he had fled": a noun before the verb is its subject, known or not. */
function hasWordBefore({ cues, tokens }: Account, { sentence }: Passage, cue: number): boolean {
  const before = cues.first(cue) - 1;
  return before >= sentence.firstToken && tokens.kinds[before] === TokenKind.Word && cues.flagsAt(before) === 0;
}

/** Behind the verb, before what is reported begins. */
function nearestAfter(account: Account, passage: Passage, cue: number): Candidate | null {
  const end = account.cues.head(cue);
  const limit = reportBegins(account, passage, end);
  let told: Candidate | null = null;
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const candidate = account.candidates[i] as Candidate;
    if (candidate.first < end) continue;
    if (candidate.first >= limit || (told !== null && candidate.first - told.end > 1)) return told;
    if (!isEligible(account, passage, candidate)) continue;
    if (candidate.kind !== "body")
      return isOffice(candidate) ? (holderBehind(account, passage, i, limit) ?? candidate) : candidate;
    if (candidate.first - end > 1 && told === null) continue;
    // «Сообщил РАПСИ адвокат …»: the agency is told, where somebody is named right behind it.
    if (account.grammar.apposition !== true) return candidate;
    told ??= candidate;
  }
  return told;
}

function isOffice({ kind }: Candidate): boolean {
  return kind === "role" || kind === "source";
}

/** Between an office with what it is of and its holder's name stand so many tokens. */
const OF_OFFICE = 7;

/** «المتحدث باسم وزارة الصحة الدكتور سامي عودة»: the person named behind an office, before the report begins. */
function holderBehind(
  { tokens, cues, candidates, grammar }: Account,
  passage: Passage,
  office: number,
  limit: number,
): Candidate | null {
  const { end, agent } = candidates[office] as Candidate;
  for (let i = office + 1; i < passage.endCandidate; i++) {
    const person = candidates[i] as Candidate;
    if (person.first >= limit || person.first - end > OF_OFFICE) return null;
    if (person.kind === "person" && person.glued !== "") return null;
    if (grammar.apposition === true && person.kind === "person" && person.oblique) return null;
    if ((cues.flagsWithin(end, person.first) & FINITE) !== 0) return null;
    // «Руководитель делегации, помощник президента и бывший министр Иван Орлов».
    const mayBeList =
      grammar.apposition === true && candidates.slice(office + 1, i).every(({ kind }) => kind === "role");
    for (let at = end; at < person.first; at++)
      if (
        tokens.kinds[at] === TokenKind.Punctuation &&
        at > end &&
        !(mayBeList && (tokens.words[at] as Word).text === ",")
      )
        return null;
    if (person.kind === "person")
      return agent === null || person.agent?.name === agent.name || person.role !== null ? person : null;
    if (person.kind !== "body" && person.kind !== "source" && person.kind !== "role") return null;
  }
  return null;
}

/** The token at which a reported clause, a quotation or another clause begins behind a verb. */
function reportBegins(account: Account, passage: Passage, from: number): number {
  const { tokens, cues } = account;
  const limit = Math.min(passage.sentence.endToken, from + REACH);
  for (let i = from; i < limit; i++) {
    if (isColon(tokens, i) || (opensQuote(tokens.words[i] as Word) && passage.quotes.some(({ open }) => open === i)))
      return i;
    if (tokens.kinds[i] === TokenKind.Word && (cues.flagsAt(i) & Cue.Complement) !== 0) return i;
  }
  return limit;
}

const quoteMark = /^[“„«"「『]$/;

function opensQuote(word: Word): boolean {
  return quoteMark.test(word.text);
}

/** Right before the verb, as Arabic headlines have it. */
function rightBefore(account: Account, passage: Passage, cue: number): Candidate | null {
  const verb = account.cues.first(cue);
  // وقال begins a clause of its own; فقال goes on with the noun before it.
  const conjoined = verb > passage.sentence.firstToken && (account.tokens.words[verb] as Word).fold.startsWith("و");
  if (conjoined) return null;
  for (let i = passage.endCandidate - 1; i >= passage.firstCandidate; i--) {
    const candidate = account.candidates[i] as Candidate;
    if (candidate.end > verb) continue;
    return verb - candidate.end <= 2 && isEligible(account, passage, candidate) && candidate.kind !== "body"
      ? candidate
      : null;
  }
  return null;
}

/** Tokens behind a verb beyond which a person is hardly its subject where a source stands before it. */
const FAR = 3;

/** The nearer of the subjects before and behind; one that its case makes certain wins. */
function nearer(account: Account, passage: Passage, cue: number): Candidate | null {
  const before = nearestBefore(account, passage, cue);
  const after = nearestAfter(account, passage, cue);
  if (before === null || after === null) return before ?? after;
  if (before.certain !== after.certain) return before.certain ? before : after;
  // "INTERPOL accused a mayor": what stands right before the verb is its subject, and behind it whom it is about.
  // «Об этом ТАСС сообщил Иван Орлов»: Russian agencies are told too.
  const isAgency = account.grammar.apposition === true && after.kind === "person";
  if (before.kind === "body" && before.end === account.cues.first(cue) && !isAgency) return before;
  if (isClosingSource(account, before, cue, after)) return after;
  const strong = (candidate: Candidate): boolean => candidate.kind !== "body" && candidate.kind !== "source";
  const verb = account.cues.first(cue);
  const isParted = (account.tokens.words[before.end] as Word).text === ",";
  // «Один из участников отметил, что приехал Ян Кот»: a source before the verb, and far behind it whom it is about.
  if (before.kind === "source" && !isParted && after.first - account.cues.end(cue) > FAR) return before;
  if (strong(before) !== strong(after)) return strong(before) ? before : after;
  const distanceBefore = verb - before.end - (isParted ? 1 : 0);
  const distanceAfter = after.first - account.cues.end(cue);
  // "President Duda, congratulated Meta": right before the verb stands its subject, and behind it whom it is about.
  return distanceBefore > 1 && distanceAfter < distanceBefore ? after : before;
}

/** «Путин приедет в среду, сообщает пресс-служба президента»: the source right behind a verb with a comma before it. */
function isClosingSource(
  { tokens, cues, grammar }: Account,
  before: Candidate,
  cue: number,
  after: Candidate,
): boolean {
  if (grammar.apposition !== true || after.kind !== "source" || after.first - cues.end(cue) > 1) return false;
  for (let at = cues.first(cue) - 1; at >= before.end; at--) if ((tokens.words[at] as Word).text === ",") return true;
  return false;
}

/** The first of the verb's clause, else of the clauses before: for languages whose verb stands last. */
function firstOfClause(account: Account, passage: Passage, cue: number): Candidate | null {
  const { cues } = account;
  const opening = behindCitation(account, passage);
  let end = cues.first(cue);
  for (let i = cue - 1; i >= passage.firstCue - 1; i--) {
    const isBreak =
      i < passage.firstCue ||
      (cues.has(i, FINITE) && cues.end(i) <= end && isNarrators(account, passage, cues.first(i), cues.end(i)));
    if (!isBreak) continue;
    const start = Math.max(opening, i < passage.firstCue ? passage.sentence.firstToken : cues.end(i));
    const found = firstBetween(account, passage, start, end);
    if (found !== null) return found;
    end = start;
  }
  return null;
}

/** A phrase that names who passes the account on is no longer than so many tokens. */
const CITATION = 20;

/** «به گزارش خبرنگار ایسنا، آنا برگ گفت»: the token behind the comma of such an opening, else the sentence's first. */
function behindCitation({ tokens, grammar }: Account, { sentence: { firstToken, endToken } }: Passage): number {
  const folded = (at: number): string => tokens.words[at]?.fold ?? "";
  if (grammar.citation?.test(`${folded(firstToken)} ${folded(firstToken + 1)}`) !== true) return firstToken;
  for (let at = firstToken + 2; at < Math.min(endToken, firstToken + CITATION); at++)
    if (/^[،؛:,]$/.test(folded(at))) return at + 1;
  return firstToken;
}

function firstBetween(account: Account, passage: Passage, start: number, end: number): Candidate | null {
  let weak: Candidate | null = null;
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const candidate = account.candidates[i] as Candidate;
    if (candidate.first < start || candidate.end > end || !isEligible(account, passage, candidate)) continue;
    if (candidate.kind !== "body" && candidate.kind !== "source" && candidate.kind !== "firstPerson") return candidate;
    // «منابع ریاست جمهوری»: the sources speak, and the office is theirs.
    const next = account.candidates[i + 1];
    if (candidate.kind === "source" && next?.kind === "role" && next.first === candidate.end) return candidate;
    weak ??=
      candidate.kind === "firstPerson"
        ? null
        : candidate.first === passage.sentence.firstToken || end - candidate.end <= 2
          ? candidate
          : null;
  }
  return weak;
}

/** True where a relative pronoun stands before the verb: it tells of the noun, not of who speaks here. */
export function isRelative(account: Account, passage: Passage, cue: number): boolean {
  const verb = account.cues.first(cue);
  for (let i = verb - 1; i >= passage.sentence.firstToken && i >= verb - 2; i--)
    if (isOneOf(account.tokens, i, account.grammar.relatives)) return true;
  return false;
}

/** "The calls that Kot accepts, Berg said …": the subject stands between a relative pronoun and its verb. */
export function isInRelativeClause({ tokens, cues, grammar }: Account, cue: number, subject: Candidate): boolean {
  return subject.end === cues.first(cue) && subject.first > 0 && isOneOf(tokens, subject.first - 1, grammar.relatives);
}

/** How far behind a verb its clause may begin, where an unknown noun stands between, in tokens. */
const STRANGER_REACH = 6;

/** True where a noun that is no candidate shows itself to be the subject of the verb ("the opposition criticised"). */
export function hasStranger(account: Account, passage: Passage, cue: number): boolean {
  const { tokens, cues, grammar } = account;
  const { stranger } = grammar;
  if (stranger === undefined) return false;
  const verb = cues.first(cue);
  const head = headOf(tokens, passage.sentence);
  if (stranger.by === "ending") {
    for (let i = verb - 1; i >= head && i >= verb - STRANGER_REACH; i--) {
      const { fold } = tokens.words[i] as Word;
      if (tokens.kinds[i] === TokenKind.Punctuation) return false;
      if (fold.length > 4 && cues.flagsAt(i) === 0 && stranger.endings.some((ending) => fold.endsWith(ending)))
        return true;
    }
    return false;
  }
  if (stranger.by === "prefix") {
    const noun = tokens.words[cues.end(cue)];
    if (noun === undefined || !noun.fold.startsWith(stranger.prefix) || cues.flagsAt(cues.end(cue)) !== 0) return false;
    for (let i = cues.end(cue) + 1; i <= cues.end(cue) + STRANGER_REACH && i < passage.sentence.endToken; i++)
      if (isOneOf(tokens, i, stranger.before)) return true;
    return false;
  }
  if (isAboutThis(account, head, cue)) return true;
  let first = head;
  while (first < verb && tokens.kinds[first] === TokenKind.Punctuation) first++;
  if (first >= verb || isOneOf(tokens, first, stranger.openers)) return false;
  return (cues.flagsAt(first) & ~NOUNS) === 0;
}

/** Cues that are nouns: one that stands first may be the subject itself ("the meeting stressed"). */
const NOUNS = Cue.Event | Cue.Source | Cue.Letter | Cue.Phone | Cue.Video | Cue.Kicker | Cue.Address;

/** «Об этом сообщает телеграм-канал …»: a noun right behind the verb, where the sentence begins with what is said. */
function isAboutThis({ tokens, cues, grammar }: Account, head: number, cue: number): boolean {
  if (grammar.apposition !== true || !/^об?$/.test((tokens.words[head] as Word).fold)) return false;
  const next = cues.end(cue);
  if (next >= tokens.count || tokens.kinds[next] !== TokenKind.Word || cues.first(cue) - head > 3) return false;
  return (tokens.words[next] as Word).shape === "lower" && (cues.flagsAt(next) & ~NOUNS) === 0;
}
