import { firstEndingAfter } from "../../text/span.ts";
import { Gap, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { Draft } from "../draft.ts";
import { Cue } from "../lexicon/speech/index.ts";
import type { EntityMention } from "../model.ts";
import type { CueIndex } from "./cueIndex.ts";

interface Placed {
  readonly mention: EntityMention;
  readonly first: number;
  readonly end: number;
}

/** What an office is of takes no more tokens, a word of courtesy before the name no more. */
const OF_OFFICE = 16;
const COURTESY = 2;

/**
 * "The High Commissioner of Norway to Oman, Mr Jan Kot, called on …": index of the person between two commas behind an
 * office and what it is of; -1 where none stands there. "…, Jan Kot said" begins a clause of its own.
 */
export function apposedHolder(
  { tokens, sentences }: Pick<Draft, "tokens" | "sentences">,
  cues: CueIndex,
  placed: readonly Placed[],
  index: number,
): number {
  const office = placed[index] as Placed;
  if (office.mention.entity !== null || office.mention.rule === "role-plural") return -1;
  const limit = firstEndingAfter(sentences, office.mention.start);
  for (let at = index + 1, from = office.end; at < placed.length; at++) {
    const next = placed[at] as Placed;
    if (next.first - office.end > OF_OFFICE || firstEndingAfter(sentences, next.mention.start) !== limit) return -1;
    const { label } = next.mention;
    if (label !== "PER") {
      if (label === "ROLE" || !isTail(tokens, cues, from, next.first)) return -1;
      from = next.end;
      continue;
    }
    const comma = commaBefore(tokens, from, next.first);
    const isNamed =
      comma > office.end &&
      isTail(tokens, cues, from, comma) &&
      (closes(tokens, next.end) || opensClause(tokens, office.first));
    return isNamed && (cues.flagsWithin(office.end, comma) & Cue.Oblique) !== 0 ? at : -1;
  }
  return -1;
}

/** Words that tell what an office is of: "of", "and", "the", capitals. */
function isTail(tokens: Tokens, cues: CueIndex, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens.words[at] as Word;
    if (tokens.kinds[at] === TokenKind.Punctuation ? word.text !== "-" : !isOfTail(word, cues.flagsAt(at)))
      return false;
  }
  return true;
}

function isOfTail({ fold, shape }: Word, flags: number): boolean {
  return (flags & (Cue.Oblique | Cue.And)) !== 0 || shape === "title" || /^(?:the|designate|elect)$/.test(fold);
}

/** The comma before a name, a word of courtesy perhaps between them; -1 for none. */
function commaBefore(tokens: Tokens, from: number, name: number): number {
  for (let at = name - 1; at >= from && at >= name - 1 - COURTESY; at--)
    if ((tokens.words[at] as Word).text === ",") return at;
  return -1;
}

/** Articles and adjectives before an office that begins a clause. */
const BEFORE_OFFICE = 3;

/** "Taking to the screen, the official spokesman of the ministry, Jan Kot said …" */
function opensClause({ words, gaps, kinds }: Tokens, office: number): boolean {
  for (let at = office - 1; at >= office - BEFORE_OFFICE; at--) {
    if (at < 0 || (gaps[at + 1] as number) >= Gap.Paragraph) return true;
    if (kinds[at] === TokenKind.Punctuation) return /^[,.]$/.test((words[at] as Word).text);
    if ((words[at] as Word).shape !== "lower" && (words[at] as Word).fold !== "the") return false;
  }
  return false;
}

/** True where the name is closed off: by a comma, a bracket or the sentence's stop. */
function closes(tokens: Tokens, end: number): boolean {
  return end >= tokens.count || /^[,.()]$/.test((tokens.words[end] as Word).text);
}
