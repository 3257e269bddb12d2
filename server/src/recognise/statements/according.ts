import { Cue } from "../lexicon/speech/index.ts";
import { type Candidate, isSeveral } from "./agents.ts";
import type { Account, Passage } from "./passage.ts";
import type { Reading } from "./reading.ts";

/** The words of the text that a cue matched. */
export function verbText(account: Account, cue: number): string {
  const { tokens, cues } = account;
  return tokens.text.slice(tokens.starts[cues.first(cue)], tokens.ends[cues.end(cue) - 1]);
}

/**
 * "According to Putin", "quoted Putin as saying": the name stands within the phrase or behind it, else before it, as in
 * Georgian.
 */
export function accordingTo(account: Account, passage: Passage, cue: number): Reading | null {
  const { cues, candidates } = account;
  const verb = verbText(account, cue);
  if (cues.has(cue, Cue.Pronoun)) return { kind: "carried", pronoun: true, verb };
  const [first, head, end] = [cues.first(cue), cues.head(cue), cues.end(cue)];
  if (account.grammar.accordingAfter === true && head === end) return namedBefore(account, passage, cue, verb);
  // «По данным пресс-службы президента»: the source itself, and not whose it is.
  if (account.grammar.apposition === true && ((cues.flags(cue) | cues.flagsAt(end)) & Cue.Source) !== 0)
    return { kind: "unnamed" };
  const near = candidates.slice(passage.firstCandidate, passage.endCandidate).filter((one) => !isSeveral(one));
  const isOne = ({ kind }: Candidate): boolean => kind !== "body" && kind !== "source";
  // «Согласно программе, Берг поедет»: behind a comma the clause goes on without the source.
  const comma = account.grammar.apposition === true ? commaBehind(account, end) : Number.POSITIVE_INFINITY;
  const behind = (one: Candidate): boolean => one.first >= end && one.first - end <= 3 && one.first < comma;
  const before = (one: Candidate): boolean => one.end <= first && first - one.end <= 1;
  const places: readonly ((one: Candidate) => boolean)[] = [
    (one) => one.first >= head && one.end <= end && (one.kind === "person" || one.kind === "role"),
    (one) => behind(one) && isOne(one),
    behind,
    (one) => before(one) && isOne(one),
    before,
  ];
  for (const isThere of places)
    for (const candidate of near) {
      if (!isThere(candidate)) continue;
      if (candidate.kind === "pronoun") return { kind: "carried", pronoun: true, verb };
      if (candidate.kind === "source") return { kind: "unnamed" };
      const { agent } = candidate;
      if (agent === null) continue;
      return candidate.kind === "body" ? { kind: "unnamed" } : { kind: "speaker", subject: candidate, agent, verb };
    }
  // «По словам прораба, …»: somebody whom no list has.
  return !near.some(behind) && account.grammar.apposition === true && account.tokens.words[end]?.shape === "lower"
    ? { kind: "unnamed" }
    : null;
}

/** The next comma within the few tokens behind a phrase; infinity where none is there. */
function commaBehind({ tokens }: Account, from: number): number {
  for (let at = from; at < from + 3 && at < tokens.count; at++) if (tokens.words[at]?.text === ",") return at;
  return Number.POSITIVE_INFINITY;
}

/** English names of media, which pass on what others say. */
export const medium =
  /\b(?:news|press|agency|tv|television|radio|channel|broadcaster|times|post|journal|bbc|cnn|reuters|tass|sputnik|interfax|novosti|imedi|rustavi|arkhi|pirveli|xinhua|anadolu|bloomberg|voice)\b|news$|presse?$/i;

/** «პუტინის თქმით»: whoever stands right before the phrase, over a comma; nobody who is known where it is no candidate. */
function namedBefore(
  { cues, candidates, tokens }: Account,
  passage: Passage,
  cue: number,
  verb: string,
): Reading | null {
  const first = cues.first(cue);
  const end = tokens.words[first - 1]?.text === "," ? first - 1 : first;
  for (let i = passage.firstCandidate; i < passage.endCandidate; i++) {
    const candidate = candidates[i] as Candidate;
    if (candidate.end !== end || isSeveral(candidate)) continue;
    const { kind, agent } = candidate;
    if (kind === "pronoun") return { kind: "carried", pronoun: true, verb };
    if ((kind === "person" || kind === "role") && agent !== null)
      return { kind: "speaker", subject: candidate, agent, verb };
    // A body gives its own words, not those of others.
    if (kind === "body" && agent !== null && !medium.test(agent.name))
      return { kind: "speaker", subject: candidate, agent, verb };
    // An office that nobody is known to hold goes on as the account does.
    if (kind === "role" && candidate.role?.rule !== "role-plural") return null;
  }
  return { kind: "unnamed" };
}
