import { TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import { Cue } from "../lexicon/speech/index.ts";
import type { Candidate } from "./agents.ts";
import { type Account, headOf, isOneOf, type Passage } from "./passage.ts";

/** Behind a clause of time stand at most so many tokens before the verb (会谈时还明确表示). */
const BESIDE = 3;
/** A clause of time is no longer than so many tokens. */
const LENGTH = 48;

/**
 * 在提及客人时表示, 在致客人的贺信中说: the tokens of the clause of time or place that ends right before the verb; those
 * named within it do not speak. Null where no such clause stands there.
 */
export function timeClause(
  { tokens, grammar }: Account,
  { sentence }: Passage,
  verb: number,
): { readonly first: number; readonly end: number } | null {
  const { during } = grammar;
  if (during === undefined) return null;
  let end = verb;
  while (end > verb - BESIDE && end > sentence.firstToken && !isOneOf(tokens, end - 1, during.closers)) end--;
  if (end - 1 <= sentence.firstToken || !isOneOf(tokens, end - 1, during.closers)) return null;
  let first = -1;
  for (let at = end - 2; at >= sentence.firstToken && at > end - LENGTH; at--) {
    if (tokens.kinds[at] === TokenKind.Punctuation) break;
    if (isOneOf(tokens, at, during.openers)) first = at;
  }
  return first < 0 ? null : { first, end };
}

/** Cues that may stand within one phrase in two parts. */
const WITHIN = 12;

/** 应林德邀请，…: true for the verb with which such a phrase ends; who invited does not speak. */
export function endsInvitation({ cues, grammar }: Account, { firstCue }: Passage, cue: number): boolean {
  if (grammar.during === undefined) return false;
  for (let before = cue - 1; before >= Math.max(firstCue, cue - WITHIN); before--)
    if (cues.has(before, Cue.Aside) && cues.end(before) >= cues.end(cue)) return true;
  return false;
}

/** 在林德陪同下，…: true for somebody named in a clause of time or manner that a comma ends, after its first word. */
export function isInAside({ tokens, grammar }: Account, { sentence }: Passage, { first, end }: Candidate): boolean {
  const { during } = grammar;
  if (during === undefined) return false;
  let close = end;
  while (close < sentence.endToken && close < end + LENGTH && !isComma(tokens, close)) close++;
  if (!isComma(tokens, close) || !isOneOf(tokens, close - 1, during.closers)) return false;
  for (let at = first - 1; at > sentence.firstToken && at > first - LENGTH && !isComma(tokens, at); at--)
    if (isOneOf(tokens, at, during.openers)) return true;
  return false;
}

function isComma({ words }: Tokens, at: number): boolean {
  return /^[,，。；;：:（(]$/.test(words[at]?.text ?? "");
}

/**
 * 对李明批评此事，张三表示: true for a verb of what the sentence is about, before the comma behind which somebody else
 * speaks.
 */
export function isOfTopic(account: Account, passage: Passage, cue: number): boolean {
  const { tokens, cues, grammar, candidates } = account;
  const head = headOf(tokens, passage.sentence);
  if (grammar.during === undefined || !isOneOf(tokens, head, grammar.during.topics)) return false;
  const comma = commaAfter(tokens, head, passage.sentence.endToken);
  if (comma < cues.end(cue)) return false;
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const candidate = candidates[i] as Candidate;
    if (candidate.first <= comma || candidate.oblique) continue;
    return (cues.flagsAt(candidate.end) & (Cue.Say | Cue.SayPlural)) !== 0;
  }
  return false;
}

/** The first comma of the sentence; -1 where another mark stands before it. */
function commaAfter({ kinds, words }: Tokens, from: number, end: number): number {
  for (let at = from; at < end; at++)
    if (kinds[at] === TokenKind.Punctuation) return /^[,，]$/.test((words[at] as Word).text) ? at : -1;
  return -1;
}
