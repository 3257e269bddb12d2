import { type Tokens, tokenAt } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { EntityMention } from "../model.ts";
import type { Agent, Candidate } from "./agents.ts";

/**
 * Gives offices whose holder the mention leaves open ("the minister") the one person whom the account introduces with
 * a word of that office and no one else with it. Linear.
 */
export function withHolders(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  /** By a word of the office; null for words of more than one person's. */
  const byWord = new Map<string, Agent | null>();
  for (const { role, agent } of candidates) {
    if (role === null || agent === null) continue;
    for (const { fold } of wordsOf(tokens, role)) {
      const known = byWord.get(fold);
      if (known === undefined) byWord.set(fold, agent);
      else if (known !== null && known.name !== agent.name) byWord.set(fold, null);
    }
  }
  return candidates.map((candidate) => {
    if (candidate.kind !== "role" || candidate.agent !== null || candidate.role === null) return candidate;
    const agent = holderOf(tokens, candidate.role, byWord);
    return agent === null ? candidate : { ...candidate, agent };
  });
}

function holderOf(tokens: Tokens, role: EntityMention, byWord: ReadonlyMap<string, Agent | null>): Agent | null {
  let holder: Agent | null = null;
  for (const { fold } of wordsOf(tokens, role)) {
    const found = byWord.get(fold) ?? null;
    if (found !== null && holder !== null && holder.name !== found.name) return null;
    holder ??= found;
  }
  return holder;
}

function wordsOf(tokens: Tokens, { start, end }: EntityMention): Word[] {
  const words: Word[] = [];
  for (let i = tokenAt(tokens, start); i < tokens.count && (tokens.starts[i] as number) < end; i++)
    words.push(tokens.words[i] as Word);
  return words;
}
