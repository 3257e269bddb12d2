import type { Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { SpeechGrammar } from "../lexicon/speech/index.ts";
import type { Agent, Candidate } from "./agents.ts";

/** Words before a name among which its honour stands, in tokens. */
const BEFORE = 6;

/**
 * Gives pronouns made of a word of honour («سموه», "His Highness") the one person whom the account introduces with that
 * honour. Linear.
 */
export function withHonoured(tokens: Tokens, candidates: readonly Candidate[], grammar: SpeechGrammar): Candidate[] {
  const { honorifics } = grammar;
  if (honorifics === undefined || candidates.every(({ kind }) => kind !== "pronoun")) return [...candidates];
  const honourAt = (index: number): string | undefined => {
    const form = (tokens.words[index] as Word).fold.replace(/^[وبلف]?(?:ال)?/, "");
    return honorifics.find((stem) => form.startsWith(stem));
  };
  const honoured = new Map<string, Map<string, Agent>>();
  for (const [index, { kind, agent, first, end }] of candidates.entries()) {
    if (agent === null || (kind !== "person" && kind !== "role")) continue;
    for (let i = Math.max(candidates[index - 1]?.end ?? 0, first - BEFORE); i < end; i++) {
      const honour = honourAt(i);
      if (honour === undefined) continue;
      const persons = honoured.get(honour) ?? new Map<string, Agent>();
      honoured.set(honour, persons.set(agent.name, agent));
    }
  }
  return candidates.map((candidate) => {
    if (candidate.kind !== "pronoun") return candidate;
    const persons = honoured.get(honourAt(candidate.first) ?? "");
    return persons?.size === 1 ? { ...candidate, agent: [...persons.values()][0] ?? null } : candidate;
  });
}
