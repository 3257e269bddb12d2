import type { Draft } from "../draft.ts";
import type { EntityMention } from "../model.ts";
import { firstEndingAfter } from "../../text/span.ts";
import { TokenKind, type Tokens, tokenAt } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import { Cue, type SpeechGrammar } from "../lexicon/speech/index.ts";
import { isOblique, standsForSubject } from "./cases.ts";
import type { CueIndex } from "./cueIndex.ts";

/** Somebody who may speak. */
export interface Agent {
  /** English where a gazetteer has the name, else as written. */
  readonly name: string;
  /** The gazetteer's key; null for a name that it does not list. */
  readonly key: string | null;
}

export type CandidateKind =
  | "person"
  /** An office without a name beside it. */
  | "role"
  /** A country, an organisation. */
  | "body"
  | "pronoun"
  | "firstPerson"
  /** "the two sides". */
  | "parties"
  /** "both ministers". */
  | "leaders"
  | "they"
  /** One who speaks without a name: "sources". */
  | "source";

/** Words that may be the subject of a verb. */
export interface Candidate {
  readonly kind: CandidateKind;
  readonly first: number;
  /** Behind the last token. */
  readonly end: number;
  /** Who is meant; null for pronouns, parties, and offices whose holder is not known. */
  readonly agent: Agent | null;
  /** The office beside the name, as the text has it. */
  readonly role: EntityMention | null;
  /** True where case or preposition say that it is no subject. */
  readonly oblique: boolean;
  /** True where its case says that it is the subject. */
  readonly certain: boolean;
  /** True where another follows, joined by "and" or a comma. */
  readonly joinedNext: boolean;
}

/** Tokens that may stand between a name and its office ("H.E. Mr."), where both mean the same person. */
const BETWEEN = 6;

/** True for words that mean several at once. */
export function isSeveral({ kind }: Candidate): boolean {
  return kind === "parties" || kind === "leaders" || kind === "they";
}

/** All candidates of the document, in text order and without overlap. Linear. */
export function findCandidates(draft: Draft, cues: CueIndex, grammar: SpeechGrammar): Candidate[] {
  const found = mergeByPosition(namedCandidates(draft, cues, grammar), cuedCandidates(cues));
  return found.map((candidate, index) => {
    const next = found[index + 1];
    return next !== undefined && joins(draft.tokens, cues, candidate, next, grammar)
      ? { ...candidate, joinedNext: true }
      : candidate;
  });
}

const cuedKinds: readonly (readonly [number, CandidateKind])[] = [
  [Cue.Leaders, "leaders"],
  [Cue.Parties, "parties"],
  [Cue.They, "they"],
  [Cue.Pronoun, "pronoun"],
  [Cue.FirstPerson, "firstPerson"],
  [Cue.Source, "source"],
];
const ANY_CUED = Cue.Parties | Cue.Leaders | Cue.They | Cue.Pronoun | Cue.FirstPerson | Cue.Source;

function cuedCandidates(cues: CueIndex): Candidate[] {
  const found: Candidate[] = [];
  for (let cue = 0; cue < cues.count; cue++) {
    if (!cues.has(cue, ANY_CUED) || cues.has(cue, Cue.According)) continue;
    const kind = cuedKinds.find(([flag]) => cues.has(cue, flag))?.[1] as CandidateKind;
    const first = cues.first(cue);
    const oblique = (cues.flagsBefore(first) & Cue.Oblique) !== 0 && kind !== "firstPerson";
    found.push({
      kind,
      first,
      end: cues.end(cue),
      agent: null,
      role: null,
      oblique,
      certain: false,
      joinedNext: false,
    });
  }
  return found;
}

interface Placed {
  readonly mention: EntityMention;
  readonly first: number;
  readonly end: number;
}

/** Persons with the offices beside them, offices alone, countries and organisations. */
function namedCandidates(draft: Draft, cues: CueIndex, grammar: SpeechGrammar): Candidate[] {
  const { tokens } = draft;
  const placed: Placed[] = [];
  for (const mention of draft.entities) {
    if (!(mention.label in kindOfLabel) || mention.nested) continue;
    const first = tokenAt(tokens, mention.start);
    const last = tokenAt(tokens, mention.end - 1);
    const before = placed.at(-1);
    if (first >= tokens.count || (before !== undefined && first < before.end)) continue;
    placed.push({ mention, first, end: Math.min(last + 1, tokens.count) });
  }
  const found: Candidate[] = [];
  for (let i = 0; i < placed.length; ) {
    let size = 1;
    while (
      i + size < placed.length &&
      belongTogether(draft, cues, placed[i + size - 1] as Placed, placed[i + size] as Placed)
    )
      size++;
    found.push(candidateOf(tokens, cues, grammar, placed.slice(i, i + size)));
    i += size;
  }
  return found;
}

const kindOfLabel: Readonly<Record<string, CandidateKind>> = { PER: "person", ROLE: "role", ORG: "body", LOC: "body" };

const VERBS = Cue.Say | Cue.SayPlural | Cue.Weak | Cue.Saying | Cue.Joint | Cue.Meet | Cue.Act | Cue.Hold | Cue.Send;

/** True for a name and its office side by side, in either order. */
function belongTogether({ tokens, sentences }: Draft, cues: CueIndex, a: Placed, b: Placed): boolean {
  const between = b.first - a.end;
  if (
    between > BETWEEN ||
    firstEndingAfter(sentences, a.mention.start) !== firstEndingAfter(sentences, b.mention.start)
  )
    return false;
  const labels = a.mention.label + b.mention.label;
  if (labels !== "PERROLE" && labels !== "ROLEPER" && labels !== "ROLEROLE") return false;
  const [left, right] = [a.mention.entity?.key, b.mention.entity?.key];
  if (left !== undefined && right !== undefined)
    return left === right && noStop(tokens, a.end, b.first) && (cues.flagsWithin(a.end, b.first) & VERBS) === 0;
  return labels !== "ROLEROLE" && between <= 1 && noStop(tokens, a.end, b.first) && noWord(tokens, a.end, b.first);
}

function noStop(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.kinds[i] === TokenKind.Punctuation && /[;:!?؟。；：！？“”«»"()]/.test((tokens.words[i] as Word).text))
      return false;
  return true;
}

function noWord(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.kinds[i] !== TokenKind.Punctuation || !/^[,،—–-]$/.test((tokens.words[i] as Word).text)) return false;
  return true;
}

function candidateOf(tokens: Tokens, cues: CueIndex, grammar: SpeechGrammar, group: readonly Placed[]): Candidate {
  const person = group.find(({ mention }) => mention.label === "PER");
  const head = (person ?? group.find(({ mention }) => mention.entity !== null) ?? group[0]) as Placed;
  const role = group.find(({ mention }) => mention.label === "ROLE")?.mention ?? null;
  const first = (group[0] as Placed).first;
  const end = (group.at(-1) as Placed).end;
  const kind = kindOfLabel[head.mention.label] as CandidateKind;
  const agent = agentOf(head.mention);
  const parts = group.map((part) => ({ ...part, name: part.mention.label === "PER" ? part.mention.name : null }));
  const certain = standsForSubject(tokens, grammar, parts);
  const oblique = !certain && isOblique(tokens, cues, grammar, parts, (group[0] as Placed).mention.start);
  return { kind, first, end, agent, role, oblique, certain, joinedNext: false };
}

function agentOf(mention: EntityMention): Agent | null {
  const { label, entity, name } = mention;
  if (label === "ROLE") return entity === null ? null : { name: entity.name, key: entity.key };
  return { name, key: entity?.key ?? null };
}

/** Both lists by position; where two overlap, an office of unknown holder gives way to the parties it names. */
function mergeByPosition(named: readonly Candidate[], cued: readonly Candidate[]): Candidate[] {
  const all = [...named, ...cued].sort((a, b) => a.first - b.first || b.end - a.end);
  const merged: Candidate[] = [];
  for (const candidate of all) {
    const before = merged.at(-1);
    if (before === undefined || candidate.first >= before.end) merged.push(candidate);
    else if (isSeveral(candidate) && before.kind === "role" && before.agent === null)
      merged[merged.length - 1] = { ...candidate, first: before.first, end: Math.max(before.end, candidate.end) };
    else if (before.kind === "source" && candidate.kind !== "source") merged[merged.length - 1] = candidate;
    else if (isSeveral(before) && candidate.kind === "role" && candidate.agent !== null)
      merged[merged.length - 1] = candidate;
  }
  return merged;
}

/** True where only "and" or a comma stands between two of one kind. */
function joins(tokens: Tokens, cues: CueIndex, a: Candidate, b: Candidate, grammar: SpeechGrammar): boolean {
  if (a.agent === null || b.agent === null || b.first - a.end > 4) return false;
  if (a.kind === "body" || b.kind === "body") return a.kind === b.kind && joinedBetween(tokens, cues, a, b, grammar);
  return joinedBetween(tokens, cues, a, b, grammar);
}

function joinedBetween(tokens: Tokens, cues: CueIndex, a: Candidate, b: Candidate, grammar: SpeechGrammar): boolean {
  let joined = (grammar.conjunctions ?? []).some((letter) => startsGlued(tokens, b, letter));
  for (let i = a.end; i < b.first; i++) {
    const text = (tokens.words[i] as Word).fold;
    if ((cues.flagsAt(i) & Cue.And) !== 0 || /^[,،、]$/.test(text)) joined = true;
    else if (!(grammar.determiners ?? []).includes(text)) return false;
  }
  return joined;
}

function startsGlued(tokens: Tokens, candidate: Candidate, letter: string): boolean {
  const form = (tokens.words[candidate.first] as Word).fold;
  return letter === "و" && form.startsWith(letter);
}
