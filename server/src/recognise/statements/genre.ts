import type { Draft } from "../draft.ts";
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
  return draft.sentences.slice(0, TOP + draft.boilerplate.length).some((sentence) => {
    if (isBoilerplateAt(draft, sentence.start, "breadcrumb")) return endsInKicker(account, sentence.endToken);
    if (!sentence.startsParagraph || isBoilerplateAt(draft, sentence.start, null)) return false;
    return beginsWithKicker(account, sentence.firstToken, sentence.endToken);
  });
}

/** True where the offset lies in boilerplate of that kind; null for any. */
export function isBoilerplateAt(draft: Draft, offset: number, kind: string | null): boolean {
  return draft.boilerplate.some(
    (part) => part.start <= offset && offset < part.end && (kind === null || part.kind === kind),
  );
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
  for (const sentence of draft.sentences.slice(0, TOP)) {
    if (isBoilerplateAt(draft, sentence.start, null)) continue;
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
