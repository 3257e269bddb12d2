import { byPosition } from "../../text/span.ts";
import type { Draft, Sentence } from "../draft.ts";
import type { BoilerplateKind } from "../model.ts";
import { Cue } from "../lexicon/speech/index.ts";
import type { Word } from "../../text/words.ts";
import type { Account } from "./passage.ts";

/** Sentences from the top in which a label may stand. */
const TOP = 4;
/** Header fields that may name the genre. */
const GENRE_FIELDS = ["genre", "type", "section", "category", "rubric"];
const OPINION = /\b(commentary|editorial|opinion|op-ed|column)\b/i;

/**
 * True where the text calls itself somebody's opinion: a label before its headline ("Commentary: …"), a section of
 * that name at the end of its breadcrumb, or a header field.
 */
export function isCommentary(draft: Draft, account: Account): boolean {
  if (GENRE_FIELDS.some((key) => OPINION.test(draft.header(key) ?? ""))) return true;
  const boilerplate = boilerplateSentences(draft);
  let seen = 0;
  for (const { firstToken, endToken, startsParagraph } of draft.sentences) {
    const kind = boilerplate.get(firstToken);
    if (kind === "breadcrumb" && endsInKicker(account, endToken)) return true;
    if (kind !== undefined) continue;
    if (startsParagraph && beginsWithKicker(account, firstToken, endToken)) return true;
    if (++seen === TOP) return false;
  }
  return false;
}

/** The sentences that are boilerplate, by their first token: no sentence crosses its edges. Linear. */
export function boilerplateSentences({ boilerplate, sentences }: Draft): ReadonlyMap<number, BoilerplateKind> {
  const kinds = new Map<number, BoilerplateKind>();
  let index = 0;
  for (const part of boilerplate.toSorted(byPosition)) {
    for (; index < sentences.length && (sentences[index] as Sentence).start < part.end; index++) {
      const { start, firstToken } = sentences[index] as Sentence;
      if (start >= part.start) kinds.set(firstToken, part.kind);
    }
  }
  return kinds;
}

/** "Commentary:" or "Opinion |" before the headline, or alone in its line; brackets may stand around it. */
function beginsWithKicker(account: Account, first: number, end: number): boolean {
  const { cues, tokens } = account;
  for (let at = first; at <= first + 1 && at < end; at++) {
    const cue = cues.from(at);
    if (cue >= cues.count || cues.first(cue) !== at || !cues.has(cue, Cue.Kicker)) continue;
    const behind = cues.end(cue);
    if (behind >= end) return true;
    const mark = (tokens.words[behind] as Word).text;
    if (/^[:：|｜\]】）)»]$/.test(mark) || (behind === end - 1 && /^[.。]$/.test(mark))) return true;
  }
  return false;
}

/** True where the last part of a breadcrumb is the name of an opinion section. */
function endsInKicker(account: Account, end: number): boolean {
  return (account.cues.flagsBefore(end) & Cue.Kicker) !== 0;
}

/**
 * Who speaks throughout, by a headline such as "Statement by …" or "Брифинг …": the one person named in it.
 * Index into the account's candidates, or -1.
 */
export function addressedBy(draft: Draft, account: Account): number {
  const boilerplate = boilerplateSentences(draft);
  let seen = 0;
  for (const sentence of draft.sentences) {
    if (boilerplate.has(sentence.firstToken)) continue;
    if (++seen > TOP) break;
    const opensText = sentence.firstToken === 0 && (account.cues.flagsAt(0) & Cue.Address) !== 0;
    if (!opensText && !sentence.heading) continue;
    if ((account.cues.flagsWithin(sentence.firstToken, sentence.endToken) & Cue.Address) === 0) continue;
    const persons: number[] = [];
    for (const [index, candidate] of account.candidates.entries()) {
      if (candidate.first >= sentence.endToken) break;
      if (candidate.first >= sentence.firstToken && candidate.agent !== null && candidate.kind !== "body")
        persons.push(index);
    }
    if (persons.length === 1) return persons[0] as number;
  }
  return -1;
}
