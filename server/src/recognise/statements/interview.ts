import { Gap, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { Passage } from "./passage.ts";
import type { Reading } from "./reading.ts";

/** An interview has so many turns with a dash before them, some of them questions. */
const TURNS = 3;

/** A turn: its passages, from the first to the one behind its last. */
interface Turn {
  readonly first: number;
  readonly end: number;
  readonly asks: boolean;
}

/**
 * The readings of an interview whose turns are told by a dash before them alone: a turn that ends with a question is the
 * reporter's, any other is of the one who is asked. Turns that say themselves who speaks stay as they are.
 */
export function asInterview(
  tokens: Tokens,
  passages: readonly Passage[],
  readings: readonly Reading[],
): readonly Reading[] {
  const turns = turnsOf(tokens, passages, readings);
  if (turns.length < TURNS || !turns.some(({ asks }) => asks)) return readings;
  const read = [...readings];
  for (const { first, end, asks } of turns) {
    for (let at = first; asks && at < end; at++) read[at] = { kind: "unnamed" };
    if (!asks) read[first] = { kind: "carried", pronoun: true, verb: "—" };
  }
  return read;
}

function turnsOf(tokens: Tokens, passages: readonly Passage[], readings: readonly Reading[]): Turn[] {
  const turns: Turn[] = [];
  for (let first = 0; first < passages.length; ) {
    let end = first + 1;
    while (end < passages.length && !(passages[end] as Passage).sentence.startsParagraph) end++;
    const says = readings
      .slice(first, end)
      .some(({ kind }) => kind === "speaker" || kind === "carried" || kind === "other");
    if (!says && beginsWithDash(tokens, (passages[first] as Passage).sentence.firstToken))
      turns.push({ first, end, asks: endsWithQuestion(tokens, (passages[end - 1] as Passage).sentence.endToken - 1) });
    first = end;
  }
  return turns;
}

function beginsWithDash({ kinds, words, gaps, count }: Tokens, at: number): boolean {
  return (
    kinds[at] === TokenKind.Punctuation &&
    /^[–—-]$/u.test((words[at] as Word).text) &&
    at + 1 < count &&
    gaps[at + 1] === Gap.Space
  );
}

function endsWithQuestion({ words }: Tokens, at: number): boolean {
  return (words[at] as Word).text === "?";
}
