import { fold } from "../../text/fold.ts";
import { firstEndingAfter } from "../../text/span.ts";
import { Gap, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { Draft } from "../draft.ts";
import { Cue, type SpeechGrammar } from "../lexicon/speech/index.ts";
import type { EntityMention } from "../model.ts";
import type { Agent, Candidate, CandidateKind } from "./agents.ts";
import { isOblique, type Part, standsForSubject } from "./cases.ts";
import type { CueIndex } from "./cueIndex.ts";

/** A mention by its tokens. */
interface Placed extends Part {
  readonly mention: EntityMention;
}

const kinds: Readonly<Record<string, CandidateKind>> = { PER: "person", ROLE: "role", ORG: "body", LOC: "body" };

/** Tokens that may stand between a name and its office ("H.E. Mr."), where both mean the same person. */
const BETWEEN = 6;

const VERBS = Cue.Say | Cue.SayPlural | Cue.Weak | Cue.Saying | Cue.Joint | Cue.Meet | Cue.Act | Cue.Hold | Cue.Send;

/** What stands between an office and a name that is not its holder's. */
const APART = VERBS | Cue.Letter | Cue.Event;

/** Persons with the offices beside them, offices alone, countries and organisations, in text order. */
export function namedCandidates(draft: Draft, cues: CueIndex, grammar: SpeechGrammar): Candidate[] {
  const { tokens } = draft;
  const adjectives = new Set<number>();
  const placed: Placed[] = [];
  let at = 0;
  for (const mention of draft.entities) {
    while (at < tokens.count && (tokens.ends[at] as number) <= mention.start) at++;
    let end = at;
    while (end < tokens.count && (tokens.starts[end] as number) < mention.end) end++;
    const first = behindInitials(tokens, mention.label, at);
    if (mention.label === "DEMONYM") for (let i = first; i < end; i++) adjectives.add(i);
    if (!(mention.label in kinds) || mention.nested) continue;
    const before = placed.at(-1);
    if (first >= end || (before !== undefined && first < before.end)) continue;
    placed.push({ mention, first, end, name: mention.label === "PER" ? mention.name : null });
  }
  const found: Candidate[] = [];
  for (let i = 0; i < placed.length; ) {
    let next = i + 1;
    while (next < placed.length && areOne(draft, cues, grammar, adjectives, placed, next)) next++;
    found.push(candidateOf(tokens, cues, grammar, placed.slice(i, next)));
    i = next;
  }
  return found;
}

/** True for a name and its office side by side, in either order: the mention at `index` and the one before it. */
function areOne(
  draft: Draft,
  cues: CueIndex,
  grammar: SpeechGrammar,
  adjectives: ReadonlySet<number>,
  placed: readonly Placed[],
  index: number,
): boolean {
  const { tokens, sentences } = draft;
  const [a, b, c] = [placed[index - 1] as Placed, placed[index] as Placed, placed[index + 1]];
  const between = b.first - a.end;
  const labels = a.mention.label + b.mention.label;
  if (labels === "ROLEPER" && isOfAnOffice(draft, grammar, placed, index - 1)) return false;
  if (between > BETWEEN || (labels !== "PERROLE" && labels !== "ROLEPER" && labels !== "ROLEROLE")) return false;
  if (firstEndingAfter(sentences, a.mention.start) !== firstEndingAfter(sentences, b.mention.start)) return false;
  const [left, right] = [a.mention.entity?.key, b.mention.entity?.key];
  if (between === 0 && gluedBefore(tokens, b) === "") {
    const open = left === undefined || right === undefined;
    if (labels === "ROLEPER" && open) return true;
    // An office between two names belongs to the one behind it, unless it is known to be the other's.
    if (labels === "PERROLE" && open) return c === undefined || c.mention.label !== "PER" || c.first > b.end;
  }
  if (left !== undefined && right !== undefined)
    return left === right && noStop(tokens, a.end, b.first) && (cues.flagsWithin(a.end, b.first) & APART) === 0;
  return labels !== "ROLEROLE" && onlyCommas(tokens, adjectives, a.end, b.first);
}

/** Words between an office and the one that it is of ("Këshilltari për media i Presidentes"), in tokens. */
const OF = 5;

/**
 * "Këshilltari i Presidentes, Bekim Gashi": an office in the genitive belongs to the office before it, whose holder the
 * name behind is.
 */
function isOfAnOffice(
  { tokens }: Draft,
  { obliqueTitle }: SpeechGrammar,
  placed: readonly Placed[],
  index: number,
): boolean {
  const [head, office, name] = [placed[index - 1], placed[index] as Placed, placed[index + 1] as Placed];
  if (obliqueTitle === undefined || head?.mention.label !== "ROLE") return false;
  // A name that is listed is known by its office, unless a comma parts them.
  const known = office.mention.entity?.key ?? null;
  if (name.mention.entity !== null && (known === name.mention.entity.key || name.first === office.end)) return false;
  const gap = office.first - head.end;
  const isDeclined = ({ first }: Placed): boolean => obliqueTitle.test((tokens.words[first] as Word).fold);
  if (gap < 1 || gap > OF || !isDeclined(office) || isDeclined(head) || !noStop(tokens, head.end, office.first))
    return false;
  for (let at = head.end; at < office.first; at++) if ((tokens.words[at] as Word).text === ",") return false;
  return true;
}

/** Letters of the mention's first token that stand before it, folded. */
function gluedBefore(tokens: Tokens, { mention, first }: Placed): string {
  const from = tokens.starts[first] as number;
  // Before the end of the first token: initials in front of a name are tokens of their own.
  return from < mention.start && mention.start < (tokens.ends[first] as number)
    ? fold(tokens.text.slice(from, mention.start))
    : "";
}

const stop = /^[;:!?؟。；：！？“”«»"()]$/;

function noStop(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.kinds[i] === TokenKind.Punctuation && stop.test((tokens.words[i] as Word).text)) return false;
  return true;
}

/** True where nothing stands there but one comma or dash, and adjectives of countries ("his Georgian counterpart, …"). */
function onlyCommas(tokens: Tokens, adjectives: ReadonlySet<number>, from: number, to: number): boolean {
  let commas = 0;
  for (let i = from; i < to; i++) {
    if (adjectives.has(i)) continue;
    if (!/^[,،—–-]$/.test((tokens.words[i] as Word).text) || ++commas > 1) return false;
  }
  return true;
}

function candidateOf(tokens: Tokens, cues: CueIndex, grammar: SpeechGrammar, group: readonly Placed[]): Candidate {
  const opening = group[0] as Placed;
  let head = opening;
  let role: EntityMention | null = null;
  for (const part of group) {
    const { label, entity } = part.mention;
    if (label === "ROLE") role ??= part.mention;
    const better = label === "PER" || (entity !== null && head.mention.entity === null);
    if (better && head.mention.label !== "PER") head = part;
  }
  const certain = standsForSubject(tokens, grammar, group);
  const glued = gluedBefore(tokens, opening);
  return {
    kind: kinds[head.mention.label] as CandidateKind,
    first: opening.first,
    end: (group.at(-1) as Placed).end,
    agent: agentOf(head.mention),
    role,
    oblique: !certain && isOblique(tokens, cues, grammar, group, glued),
    certain,
    glued,
    joinedNext: false,
  };
}

/** The first token of a name with the initials before it: "М.В.Захарова". */
function behindInitials(tokens: Tokens, label: string, first: number): number {
  let start = first;
  while (label === "PER" && start >= 2 && (tokens.words[start - 1] as Word).text === ".") {
    const letter = tokens.words[start - 2] as Word;
    if (letter.shape !== "title" || letter.text.length > 1 || tokens.gaps[start - 1] !== Gap.None) break;
    start -= 2;
  }
  return start;
}

function agentOf({ label, entity, name }: EntityMention): Agent | null {
  if (label === "ROLE") return entity === null ? null : { name: entity.name, key: entity.key };
  return { name, key: entity?.key ?? null };
}
