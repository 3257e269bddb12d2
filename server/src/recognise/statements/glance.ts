import { TokenKind } from "../../text/tokens.ts";
import type { Agent, Candidate } from "./agents.ts";
import { type Account, isNarrators, type Passage } from "./passage.ts";

/** What one sentence shows by itself, whatever stands around it. */

/** The one person whom a sentence names; null for several, undefined for none. */
export function onlyNamed(account: Account, passage: Passage): Agent | null | undefined {
  let only: Agent | undefined;
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const { kind, agent, first, end } = account.candidates[i] as Candidate;
    if (kind !== "person" || agent === null || !isNarrators(account, passage, first, end)) continue;
    if (only !== undefined && !sameAgent(only, agent)) return null;
    only = agent;
  }
  return only;
}

/** Words of a sentence's opening that are compared. */
const OPENING = 5;

/** True where the first words of a sentence, folded, fit. */
export function opensWith({ tokens }: Account, { sentence }: Passage, form: RegExp | undefined): boolean {
  if (form === undefined) return false;
  const end = Math.min(sentence.endToken, sentence.firstToken + OPENING);
  const words = tokens.words.slice(sentence.firstToken, end);
  return form.test(words.map(({ fold }) => fold).join(" "));
}

/** True for "<…>" and the like. */
export function isWordless({ tokens }: Account, { sentence: { firstToken, endToken } }: Passage): boolean {
  for (let i = firstToken; i < endToken; i++) if (tokens.kinds[i] !== TokenKind.Punctuation) return false;
  return true;
}

/** True for a sentence that says nothing but who spoke: "Said Putin.", 王毅说。 */
export function isTag({ cues }: Account, { sentence }: Passage, { subject }: { readonly subject: Candidate }): boolean {
  const verb = cues.from(subject.end);
  const verbEnd = verb < cues.count && cues.first(verb) < sentence.endToken ? cues.end(verb) : subject.end;
  return sentence.endToken - Math.max(verbEnd, subject.end) <= 2;
}

/** Tokens of a sentence that only says who spoke what stands before it; characters are half as long as words. */
const TAG = 14;

export function longestTag({ tokens }: Account, { sentence: { firstToken } }: Passage): number {
  return tokens.kinds[firstToken] === TokenKind.Character ? 2 * TAG : TAG;
}

export function sameAgent(a: Agent, b: Agent): boolean {
  return a.key === null || b.key === null ? a.name === b.name : a.key === b.key;
}
