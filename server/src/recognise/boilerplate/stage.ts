import { type Tokens, tokenSpan } from "../../text/tokens.ts";
import type { Vocabulary } from "../../text/words.ts";
import type { Draft } from "../draft.ts";
import { PhraseBook } from "../lexicon/speech/phrases.ts";
import type { Boilerplate, BoilerplateKind } from "../model.ts";
import type { Stage } from "../stage.ts";
import { articleReader } from "./echo.ts";
import { type Line, linesOf } from "./lines.ts";
import { pageWordEntries } from "./lists/index.ts";
import { classifyLines } from "./page.ts";
import { lineHash } from "./repeated.ts";

/**
 * Sets `draft.boilerplate`: the header region, and lines of the body that belong to the page around the article.
 * Runs first, for all languages at once. One span a line; linear.
 */
export function boilerplateStage(vocabulary: Vocabulary): Stage {
  const book = new PhraseBook(vocabulary, pageWordEntries());
  const read = articleReader(vocabulary);
  return {
    name: "boilerplate",
    run(draft) {
      const { tokens } = draft;
      const lines = linesOf(tokens);
      const kinds = classifyLines(tokens, lines, book, read);
      const shared = draft.input.repeatedLines;
      if (shared !== undefined && shared.size > 0) markRepeated(draft, lines, kinds, shared);
      draft.boilerplate = headerSpan(draft);
      for (const [index, kind] of kinds) draft.boilerplate.push({ ...spanOf(tokens, lines[index] as Line), kind });
      draft.boilerplate.sort((a, b) => a.start - b.start);
    },
  };
}

/** The region before the body, without the line breaks behind it. */
function headerSpan({ input: { text, body } }: Draft): Boilerplate[] {
  let end = body.start;
  while (end > 0 && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return end === 0 ? [] : [{ start: 0, end, kind: "header" }];
}

function spanOf(tokens: Tokens, line: Line): { start: number; end: number } {
  return tokenSpan(tokens, line.first, line.end - 1);
}

function markRepeated(
  draft: Draft,
  lines: readonly Line[],
  kinds: Map<number, BoilerplateKind>,
  repeated: ReadonlySet<number>,
): void {
  const found: number[] = [];
  let text = 0;
  let shared = 0;
  for (const [index, line] of lines.entries()) {
    if (kinds.has(index)) continue;
    const { start, end } = spanOf(draft.tokens, line);
    text += end - start;
    if (!repeated.has(lineHash(draft.input.text.slice(start, end)))) continue;
    shared += end - start;
    found.push(index);
  }
  // A document that is mostly what others have is a copy of one of them, and no page without an article.
  if (shared <= text / 2) for (const index of found) kinds.set(index, "repeated");
}
