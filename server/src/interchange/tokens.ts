import type { Span } from "../text/span.ts";
import { Gap, tokenise } from "../text/tokens.ts";
import type { Vocabulary } from "../text/words.ts";

/** A token that takes part in a line. */
export interface TextToken extends Span {
  /** True where a line end stands between it and the token before it; of the first one, always. */
  readonly opensLine: boolean;
}

/**
 * Tokens that cover every visible character, for formats whose unit they are. Parts of a word that a zero-width
 * non-joiner joins are one; ignorable characters belong to the token before them, at the start to the one behind.
 */
export function textTokens(text: string, vocabulary: Vocabulary): readonly TextToken[] {
  const { count, starts, ends, gaps } = tokenise(text, vocabulary);
  const tokens: { start: number; end: number; opensLine: boolean }[] = [];
  for (let index = 0; index < count; index++) {
    const [start, end, gap] = [starts[index] as number, ends[index] as number, gaps[index] as Gap];
    const last = tokens.at(-1);
    if (last !== undefined && gap === Gap.Joint) {
      last.end = end;
      continue;
    }
    const from = last?.end ?? 0;
    const between = text.slice(from, start);
    const glued = /^\S*/.exec(between)?.[0].length ?? 0;
    if (last !== undefined) last.end += glued;
    // What is visible to nobody but no space either belongs to the token that it touches.
    const rest = last === undefined ? between : between.slice(glued);
    const touching = /\S*$/.exec(rest)?.[0].length ?? 0;
    tokens.push({ start: start - touching, end, opensLine: last === undefined || /[\n\r]/.test(between) });
  }
  const last = tokens.at(-1);
  if (last !== undefined) last.end += /^\S*/.exec(text.slice(last.end))?.[0].length ?? 0;
  return tokens;
}
