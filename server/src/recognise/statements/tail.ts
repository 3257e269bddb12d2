import { Gap, TokenKind } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import { Cue } from "../lexicon/speech/index.ts";
import { Mark, markAt } from "../sentences/stops.ts";
import type { Candidate } from "./agents.ts";
import { type Account, isNarrators, type Passage } from "./passage.ts";

/** How far before its verb the clause of a source may begin, in tokens. */
const CLAUSE = 8;
/** What may follow somebody named behind the verb ("said Ana Berg, a lawyer for the union"), in tokens. */
const CLOSING = 20;
/** What may follow its verb ("said in a statement on Monday"), in tokens. */
const REST = 12;
/** No closing attribution is longer, in tokens: a sentence of any length is looked at from its end only so far. */
const TAIL = 64;

/**
 * True for a verb that only says who reports the sentence: "…, the White House said", «…, сообщает ТАСС». It stands in a
 * clause of its own at the end, with a body, a source or a name that nobody knows, and none who could speak.
 */
export function isTailOfSource(account: Account, passage: Passage, cue: number): boolean {
  const { tokens, cues, grammar } = account;
  const { firstToken, endToken } = passage.sentence;
  const verb = cues.first(cue);
  const end = cues.end(cue);
  if (endToken - end > REST || grammar.subject === "after") return false;
  let comma = verb - 1;
  while (comma > firstToken && comma > verb - CLAUSE && markAt(tokens, comma) !== Mark.Comma) comma--;
  if (comma <= firstToken + 2 || markAt(tokens, comma) !== Mark.Comma) return false;
  let speaks = false;
  let source = false;
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const candidate = account.candidates[i] as Candidate;
    const { kind, first } = candidate;
    if (!isNarrators(account, passage, first, candidate.end)) continue;
    if (first < comma)
      speaks ||=
        kind === "person" || kind === "role" || kind === "pronoun" || (kind === "body" && first <= firstToken + 1);
    else if (kind !== "body" && kind !== "source") return false;
    else if (grammar.subject === "either" ? isBeside(candidate, comma, verb, end) : first < verb) source = true;
  }
  if ((cues.flagsWithin(end, endToken) & Cue.Complement) !== 0) return false;
  return speaks && (source || (grammar.subject === "before" && namesSomebody(account, comma + 1, verb)));
}

/**
 * The token at which a closing attribution begins ("…, Ana Berg said on Monday", "…, said Ana Berg, a lawyer"), in
 * languages whose subject stands before its verb; -1 where the sentence has none.
 */
export function closingAttribution(account: Account, passage: Passage): number {
  const { tokens, cues, candidates, grammar } = account;
  if (grammar.subject !== "before") return -1;
  const { firstToken, endToken } = passage.sentence;
  for (let cue = passage.endCue - 1; cue >= passage.firstCue && endToken - cues.first(cue) <= TAIL; cue--) {
    if (!cues.has(cue, Cue.Say) || !isNarrators(account, passage, cues.first(cue), cues.end(cue))) continue;
    for (let i = passage.endCandidate - 1; i >= passage.firstCandidate; i--) {
      const { first, end } = candidates[i] as Candidate;
      if (endToken - first > TAIL) break;
      const isInverted = first === cues.end(cue) && endToken - end <= CLOSING;
      if (!isInverted && (end !== cues.first(cue) || !endsWithVerb(account, cues.end(cue), endToken))) continue;
      let start = isInverted ? cues.first(cue) : first;
      while (start > firstToken && isDeterminer(account, start - 1)) start--;
      if (start > firstToken + 2 && /^[,”"’]$/.test((tokens.words[start - 1] as Word).text)) return start;
    }
  }
  return -1;
}

/** True where no more than a time or place follows the verb: "said on Monday", "said Monday", "said in a statement". */
function endsWithVerb({ tokens, cues }: Account, from: number, end: number): boolean {
  if (end - from <= 1) return true;
  if (end - from > REST) return false;
  if ((cues.flagsAt(from) & (Cue.Oblique | Cue.Inside)) !== 0) return true;
  return end - from <= 3 && (tokens.words[from] as Word).shape === "title";
}

/** "Mr." before a name. */
function isDeterminer({ tokens, grammar }: Account, at: number): boolean {
  return grammar.determiners?.includes((tokens.words[at] as Word).fold) === true;
}

/** «…, сообщает ТАСС», «…, ТАСС сообщает»: the source and its verb fill the clause. */
function isBeside({ first, end: last }: Candidate, comma: number, verb: number, end: number): boolean {
  return (verb === comma + 1 && first - end <= 1 && first >= end) || (first === comma + 1 && verb - last <= 1);
}

/** True where a capitalised word or an article stands there: the name of somebody whom no list has. */
function namesSomebody({ tokens, grammar, cues }: Account, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens.words[i] as Word;
    if (tokens.kinds[i] !== TokenKind.Word || tokens.gaps[i] === Gap.Paragraph) continue;
    // "In the afternoon", "on Monday": no subject.
    if ((cues.flagsAt(i) & (Cue.Oblique | Cue.Inside)) !== 0) return false;
    if (word.shape === "title" || grammar.determiners?.includes(word.fold) === true) return true;
  }
  return false;
}
