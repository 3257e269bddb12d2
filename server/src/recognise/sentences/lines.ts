import { Script } from "../../text/characters.ts";
import { Gap, type Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import { endsWithStop } from "./stops.ts";

/** A wrapped line is at least so wide, in UTF-16 code units: shorter ones are lists, verses, headings. */
const NARROWEST = 40;
const NARROWEST_HAN = 18;
/** Text wider than this was not wrapped by hand. */
const WIDEST = 140;

/** How the lines of a document relate to its sentences. */
export interface Layout {
  /** True where the line break before this token only wraps a paragraph. To be asked where `gaps` says `Line`. */
  wraps(token: number): boolean;
}

const neverWraps: Layout = { wraps: () => false };

/**
 * Tells hard-wrapped text, in which most lines break off in mid-sentence at about one width, from text of one
 * paragraph or sentence a line. A line that breaks off before a lower-case word is wrapped in either. Linear.
 */
export function layoutOf(tokens: Tokens): Layout {
  const starts: number[] = [];
  let broken = 0;
  for (let i = 1; i < tokens.count; i++) {
    const gap = tokens.gaps[i] as number;
    if (gap >= Gap.Line) starts.push(i);
    if (gap === Gap.Line) broken++;
  }
  if (broken === 0) return neverWraps;

  const width = new Map<number, number>();
  let widest = 0;
  let lineStart = 0;
  for (const start of starts) {
    const size = (tokens.ends[start - 1] as number) - (tokens.starts[lineStart] as number);
    if (tokens.gaps[start] === Gap.Line) {
      width.set(start, size);
      widest = Math.max(widest, size);
    }
    lineStart = start;
  }

  let full = 0;
  let intoLower = 0;
  let cased = 0;
  for (const [start, size] of width) {
    const next = tokens.words[start] as Word;
    if (next.shape !== "uncased") cased++;
    if (endsWithStop(tokens, start - 1)) continue;
    if (next.shape === "lower") intoLower++;
    if (size >= 0.7 * widest) full++;
  }
  const narrowest = (tokens.words[0] as Word).script === Script.Han ? NARROWEST_HAN : NARROWEST;
  const evenWidth = widest >= narrowest && widest <= WIDEST && full >= 0.6 * broken;
  const hardWrapped = evenWidth && broken >= 2 && (cased < 0.5 * broken || intoLower >= 0.3 * cased);

  return {
    wraps(token) {
      const size = width.get(token) ?? 0;
      const stopped = endsWithStop(tokens, token - 1);
      if (!stopped && (tokens.words[token] as Word).shape === "lower" && size >= 20) return true;
      return hardWrapped && size >= (stopped ? 0.7 : 0.5) * widest;
    },
  };
}
