import type { Tokens } from "../../text/tokens.ts";
import { isColon, type Passage } from "./passage.ts";
import type { Reading } from "./reading.ts";

/** A transcript has so many turns with a label before them. */
const TURNS = 3;
/** Tokens of the label of a question ("Q:", "QUESTION:", 法新社记者：). */
const LABEL = 16;

/**
 * The readings of a transcript, whose turns say themselves who speaks: all of a turn is spoken by whom its label names,
 * whomever its sentences quote, and all of a question by nobody whom the text names.
 */
export function asTranscript(
  tokens: Tokens,
  passages: readonly Passage[],
  readings: readonly Reading[],
): readonly Reading[] {
  const opens = readings.map((reading, index) => turnOf(tokens, passages[index] as Passage, reading));
  if (opens.filter((turn) => turn !== null).length < TURNS && !isAnswered(opens)) return readings;
  const last = opens.findLastIndex((turn) => turn !== null);
  let turn: Reading | null = null;
  return readings.map((reading, index) => {
    const opened = opens[index] ?? null;
    if (opened !== null) turn = opened;
    // Behind the last answer the account may go on.
    else if (index > last && (passages[index] as Passage).sentence.startsParagraph) turn = null;
    return opened !== null || turn === null ? reading : inside(turn);
  });
}

/** True for a question and its answer, each behind its label. */
function isAnswered(turns: readonly (Reading | null)[]): boolean {
  return turns.some((turn) => turn?.kind === "unnamed") && turns.some((turn) => turn?.kind === "carried");
}

/** What goes on in the turn that a reading opens. */
function inside({ kind }: Reading): Reading {
  return kind === "unnamed" ? { kind: "unnamed" } : { kind: "silent" };
}

/** The reading where it is that of a label, which opens a turn; else null. */
function turnOf(tokens: Tokens, { sentence }: Passage, reading: Reading): Reading | null {
  if (reading.kind === "speaker") return reading.verb === ":" ? reading : null;
  if (reading.kind !== "unnamed" && reading.kind !== "carried") return null;
  if (!sentence.startsParagraph) return null;
  const end = Math.min(sentence.endToken, sentence.firstToken + LABEL);
  for (let at = sentence.firstToken + 1; at < end; at++) if (isColon(tokens, at)) return reading;
  return null;
}
