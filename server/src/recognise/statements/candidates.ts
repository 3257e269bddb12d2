import type { Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { Draft } from "../draft.ts";
import { Cue, isOtherCue, type SpeechGrammar } from "../lexicon/speech/index.ts";
import { type Candidate, type CandidateKind, isOneOfMany, isSeveral } from "./agents.ts";
import type { CueIndex } from "./cueIndex.ts";
import { namedCandidates } from "./named.ts";

/** All candidates of the document, in text order and without overlap. Linear. */
export function findCandidates(draft: Draft, cues: CueIndex, grammar: SpeechGrammar): Candidate[] {
  const found = merged(namedCandidates(draft, cues, grammar), cuedCandidates(cues));
  return found.map((candidate, index) => {
    const next = found[index + 1];
    const joined =
      next !== undefined &&
      joins(draft.tokens, cues, candidate, next, grammar) &&
      !endsList(cues, found[index - 1], candidate, next);
    return joined ? { ...candidate, joinedNext: true } : candidate;
  });
}

/** "Behind Berg and Kot, Lind said …": a list ends with what stands behind its "and", and a comma begins no other. */
function endsList(cues: CueIndex, before: Candidate | undefined, last: Candidate, next: Candidate): boolean {
  if (before === undefined || last.first - before.end !== 1 || next.glued !== "") return false;
  return (cues.flagsAt(before.end) & Cue.And) !== 0 && (cues.flagsWithin(last.end, next.first) & Cue.And) === 0;
}

const cuedKinds: readonly (readonly [flag: number, kind: CandidateKind])[] = [
  [Cue.Leaders, "leaders"],
  [Cue.Parties, "parties"],
  [Cue.They, "they"],
  [Cue.Pronoun, "pronoun"],
  [Cue.FirstPerson, "firstPerson"],
  [Cue.Source, "source"],
];

/** Pronouns, parties and unnamed sources. */
function cuedCandidates(cues: CueIndex): Candidate[] {
  const found: Candidate[] = [];
  for (let cue = 0; cue < cues.count; cue++) {
    const kind = isOtherCue(cues.flags(cue)) ? "other" : cuedKinds.find(([flag]) => cues.has(cue, flag))?.[1];
    if (kind === undefined || cues.has(cue, Cue.According)) continue;
    const first = cues.first(cue);
    found.push({
      kind,
      first,
      end: cues.end(cue),
      agent: null,
      role: null,
      oblique: kind !== "firstPerson" && (cues.flagsBefore(first) & Cue.Oblique) !== 0,
      certain: false,
      glued: "",
      joinedNext: false,
    });
  }
  return found;
}

/** Both lists by position; where two overlap, an office of unknown holder gives way to the parties that it names. */
function merged(named: readonly Candidate[], cued: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (let i = 0, k = 0; i < named.length || k < cued.length; ) {
    const [name, cue] = [named[i], cued[k]];
    const takeName = cue === undefined || (name !== undefined && (name.first - cue.first || cue.end - name.end) <= 0);
    const candidate = (takeName ? named[i++] : cued[k++]) as Candidate;
    const before = kept.at(-1);
    if (before === undefined || candidate.first >= before.end) kept.push(candidate);
    else if (isSeveral(candidate) && before.kind === "role" && before.agent === null)
      kept[kept.length - 1] = { ...candidate, first: before.first, end: Math.max(before.end, candidate.end) };
    else if (before.kind === "source" && candidate.kind !== "source" && !isOpenRole(candidate))
      kept[kept.length - 1] = candidate;
    else if (isOpenRole(before) && saysNoMore(candidate, before)) kept[kept.length - 1] = candidate;
    else if (isSeveral(before) && candidate.kind === "role" && candidate.agent !== null)
      kept[kept.length - 1] = candidate;
  }
  return kept;
}

/** True where a source or pronoun stands in place of the office, and not for what it is of («глава МИД»). */
function saysNoMore({ kind, first }: Candidate, office: Candidate): boolean {
  return kind === "pronoun" || (kind === "source" && (first === office.first || isOneOfMany(office.role)));
}

/** An office that nobody is known to hold ("journalists"): no more than a source. */
function isOpenRole({ kind, agent }: Candidate): boolean {
  return kind === "role" && agent === null;
}

/** True where only "and" or a comma stands between two of a kind. */
function joins(tokens: Tokens, cues: CueIndex, a: Candidate, b: Candidate, grammar: SpeechGrammar): boolean {
  if (a.agent === null || b.agent === null || b.first - a.end > 4) return false;
  if ((a.kind === "body") !== (b.kind === "body")) return false;
  // «به گزارش خبرگزاری …، احمد … گفت»: who passes something on says it with nobody.
  if ((a.kind === "source") !== (b.kind === "source")) return false;
  // «هنأ عباس، نظيره الإيراني حسن روحاني»: whom it is done to stands behind a comma of its own.
  if (grammar.subject === "after" && b.glued !== "و" && (b.oblique || (cues.flagsAt(b.first) & Cue.Oblique) !== 0))
    return false;
  // «ლინდმა, ბერიძესთან ერთად, განაცხადა»: where endings tell, somebody in another case does not share the verb.
  if (grammar.caseEndings !== undefined && b.oblique && !a.oblique) return false;
  const determiners = grammar.determiners ?? [];
  let joined = b.glued === "و";
  // "His rival, Jan Kot, Ana Berg said": a name between two commas is no first of a list.
  const isApposed = a.first > 0 && (tokens.words[a.first - 1] as Word).fold === ",";
  for (let i = a.end; i < b.first; i++) {
    const { fold } = tokens.words[i] as Word;
    if ((cues.flagsAt(i) & Cue.And) !== 0 || /^[،、]$/.test(fold) || (fold === "," && !isApposed)) joined = true;
    else if (fold === ",") return false;
    else if (!determiners.includes(fold)) return false;
  }
  return joined;
}
