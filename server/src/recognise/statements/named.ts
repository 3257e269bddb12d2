import { fold } from "../../text/fold.ts";
import { firstEndingAfter } from "../../text/span.ts";
import { Gap, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { Draft } from "../draft.ts";
import { isDeclinedTitle } from "../lexicon/roles/russian-titles.ts";
import { Cue, type SpeechGrammar } from "../lexicon/speech/index.ts";
import type { EntityMention } from "../model.ts";
import type { Agent, Candidate, CandidateKind } from "./agents.ts";
import { apposedHolder } from "./apposed.ts";
import { endOfHead, hasObliqueEnding, isOblique, type Part, standsForSubject } from "./cases.ts";
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
    const holder = next === i + 1 ? holderBehind(draft, cues, grammar, placed, i) : -1;
    const group = holder < 0 ? placed.slice(i, next) : [placed[i] as Placed, placed[holder] as Placed];
    found.push(candidateOf(tokens, cues, grammar, group));
    i = holder < 0 ? next : holder + 1;
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
  // «وتمنى روحاني لسمو الأمير»: an office with a preposition written onto it is another's.
  if (labels === "PERROLE" && gluedBefore(tokens, b) !== "") return false;
  const cases = caseEndings(tokens, grammar, a, b);
  if (cases === "other") return false;
  // «მეთაურმა, გენერალმა გია ლომმა»: two offices of the one named behind them.
  if (labels === "ROLEROLE" && cases === "same" && c?.mention.label === "PER" && c.first === b.end)
    return onlyCommas(tokens, adjectives, a.end, b.first);
  // 国务委员兼外长王毅
  if (labels === "ROLEROLE" && between === 1 && (tokens.words[a.end] as Word).text === "兼") return true;
  if (labels === "ROLEPER" && isBehindPortfolios(tokens, cues, a.end, b.first)) return true;
  if (between > BETWEEN || (labels !== "PERROLE" && labels !== "ROLEPER" && labels !== "ROLEROLE")) return false;
  if (firstEndingAfter(sentences, a.mention.start) !== firstEndingAfter(sentences, b.mention.start)) return false;
  const [left, right] = [a.mention.entity?.key, b.mention.entity?.key];
  // "… with Edi Rama, the Spanish prime minister": of a listed person it would be known that the office is theirs.
  if (labels === "PERROLE" && between > 0 && left !== undefined && right === undefined && b.end - b.first > 1)
    return false;
  if (between === 0 && gluedBefore(tokens, b) === "") {
    const open = left === undefined || right === undefined;
    if ((open || labels === "PERROLE") && !agree(tokens, grammar, a, b)) return false;
    if (labels === "ROLEPER" && open) return true;
    // An office between two names belongs to the one behind it, unless it is known to be the other's.
    // "A Trump aide" is somebody else.
    if (labels === "PERROLE" && grammar.appositions === true) return false;
    if (labels === "PERROLE" && open) return c === undefined || c.mention.label !== "PER" || c.first > b.end;
  }
  if (left !== undefined && right !== undefined)
    return left === right && noStop(tokens, a.end, b.first) && (cues.flagsWithin(a.end, b.first) & APART) === 0;
  // «… Иван Орлов, премьер Норвегии Ян Кот»: the office is that of whom it stands before.
  if (labels === "PERROLE" && holderBehind(draft, cues, grammar, placed, index) >= 0) return false;
  if (labels === "ROLEPER" && isBehindPhrase(tokens, cues, a.end, b.first)) return true;
  return labels !== "ROLEROLE" && onlyCommas(tokens, adjectives, a.end, b.first) && agree(tokens, grammar, a, b);
}

/** "The envoy for dialogue, Peter Lund": what the office is for, and a comma before the name. */
function isBehindPhrase(tokens: Tokens, cues: CueIndex, from: number, to: number): boolean {
  if (to - from < 3 || (tokens.words[to - 1] as Word).text !== "," || (cues.flagsAt(from) & Cue.Oblique) === 0)
    return false;
  for (let i = from; i < to - 1; i++) if (tokens.kinds[i] === TokenKind.Punctuation) return false;
  return (cues.flagsWithin(from, to) & APART) === 0;
}

/** What else an office is for takes so many tokens, a word of courtesy behind it so many. */
const PORTFOLIOS = 16;
const COURTESY = 2;

/** "The Minister of Education, Science and Sport, Ana Gashi": capitals joined by commas and "and", and a comma behind. */
function isBehindPortfolios(tokens: Tokens, cues: CueIndex, from: number, to: number): boolean {
  const isComma = (at: number): boolean => (tokens.words[at] as Word).text === ",";
  if (to - from > PORTFOLIOS || to - from < 4 || !isComma(from)) return false;
  let last = to - 1;
  while (last >= to - 1 - COURTESY && !isComma(last)) last--;
  if (last <= from || !isComma(last)) return false;
  let joined = false;
  for (let at = from + 1; at < last; at++) {
    const flags = cues.flagsAt(at);
    if ((flags & Cue.And) !== 0) joined = true;
    else if (!isComma(at) && (flags & Cue.Oblique) === 0 && (tokens.words[at] as Word).shape !== "title") return false;
  }
  return joined;
}

/** Whether two names or offices end in one case («პრეზიდენტმა ბერიძეს მიულოცა» names two persons); null where endings do not tell. */
function caseEndings(
  { words }: Tokens,
  { caseEndings: endings }: SpeechGrammar,
  a: Placed,
  b: Placed,
): "same" | "other" | null {
  if (endings === undefined) return null;
  const kindOf = ({ end }: Placed): number => endings.findIndex((ending) => ending.test((words[end - 1] as Word).fold));
  const [one, other] = [kindOf(a), kindOf(b)];
  if (one < 0 || other < 0) return null;
  return one === other ? "same" : "other";
}

/** «Сказал Лавров журналистам»: an office in another case is another's. */
function agree(tokens: Tokens, grammar: SpeechGrammar, a: Placed, b: Placed): boolean {
  const [office, person] = a.mention.label === "ROLE" ? [a, b] : [b, a];
  if (grammar.apposition !== true || office.mention.rule === "role-plural" || person.mention.label === "ROLE")
    return true;
  const declined = declension(tokens, office);
  return declined === null || declined === hasObliqueEnding(tokens, grammar, person, [person]);
}

/** Whether an office stands in an oblique case; null where its ending does not tell. */
function declension(tokens: Tokens, office: Placed): boolean | null {
  return isDeclinedTitle((tokens.words[endOfHead(tokens, office) - 1] as Word).fold);
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

/** How far behind an office its holder may stand, with what it is of between them, in tokens. */
const APPOSITION = 12;

/**
 * «Посол Израиля в США Михаэль Херцог», «советник президента США Джо Байдена Джейк Салливан»: the person behind an office
 * who stands in its case, over countries and bodies, and offices and persons in another case; -1 where none does.
 */
function holderBehind(
  { tokens, sentences }: Draft,
  cues: CueIndex,
  grammar: SpeechGrammar,
  placed: readonly Placed[],
  index: number,
): number {
  const office = placed[index] as Placed;
  if (office.mention.label !== "ROLE") return -1;
  if (grammar.appositions === true) return apposedHolder({ tokens, sentences }, cues, placed, index);
  if (grammar.apposition !== true || office.mention.rule === "role-plural") return -1;
  const limit = firstEndingAfter(sentences, office.mention.start);
  const declined = declension(tokens, office);
  for (let at = index + 1, from = office.end; at < placed.length; at++) {
    const next = placed[at] as Placed;
    if (next.first - office.end > APPOSITION || firstEndingAfter(sentences, next.mention.start) !== limit) return -1;
    if (!isPlain(tokens, cues, from, next.first)) return -1;
    const { label } = next.mention;
    if (label === "PER" || label === "ROLE") {
      const own = label === "PER" ? hasObliqueEnding(tokens, grammar, next, [next]) : declension(tokens, next);
      const same = declined === null || own === declined;
      if (same && label === "PER") return opposes(office, next) ? -1 : at;
      if (same || declined) return -1;
    }
    from = next.end;
  }
  return -1;
}

/** True where the gazetteer knows the office for another person. */
function opposes(office: Placed, person: Placed): boolean {
  const [known, own] = [office.mention.entity?.key, person.mention.entity?.key];
  return known !== undefined && own !== undefined && known !== own;
}

/** True where nothing stands there but words and quotation marks, and no verb. */
function isPlain(tokens: Tokens, cues: CueIndex, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens.kinds[at] === TokenKind.Punctuation && !/^[«»"“”„-]$/.test((tokens.words[at] as Word).text))
      return false;
  return (cues.flagsWithin(from, to) & APART) === 0;
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
    kind: isMedium(cues, head) ? "source" : (kinds[head.mention.label] as CandidateKind),
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

/** English names of bodies that speak for themselves, though their words are those of sources («الخارجية الأمريكية»). */
const ofState = /\b(?:ministry|department|presidency)\b|الرئاسة/i;

/** 海岛日报, 路透社: a body whose name says that it passes on what others say. */
function isMedium(cues: CueIndex, { mention, first, end }: Placed): boolean {
  return mention.label === "ORG" && (cues.flagsWithin(first, end) & Cue.Source) !== 0 && !ofState.test(mention.name);
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
