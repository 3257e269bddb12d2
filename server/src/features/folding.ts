import type { Span } from "../text/span.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { turnsOf } from "./turns.ts";
import type { DocumentView } from "./view.ts";

export interface Fold extends Span {
  /** LSP's kinds; `region` for whole documents, `comment` for boilerplate, `imports` for the header. */
  readonly kind: "region" | "comment" | "imports" | null;
}

/**
 * What may be folded in one document: itself, its header, its boilerplate, speakers' turns and paragraphs. Spans of a
 * single line are for the caller to drop, who knows the lines.
 */
export function foldsOf(document: DocumentView): Fold[] {
  const { text, body, header, analysis } = document;
  const folds: Fold[] = [{ start: 0, end: trimmedEnd(text, text.length), kind: "region" }];
  const [first] = header;
  const last = header.at(-1);
  if (first && last) folds.push({ start: first.keySpan.start, end: last.valueSpan.end, kind: "imports" });
  for (const { start, end } of blocksOf(text, analysis.boilerplate)) {
    folds.push({ start, end: trimmedEnd(text, end), kind: "comment" });
  }
  for (const { start, end, speaker } of turnsOf(analysis.statements)) {
    if (speaker !== null) folds.push({ start, end, kind: null });
  }
  for (const paragraph of paragraphsOf(text, body)) folds.push({ ...paragraph, kind: null });
  return folds;
}

/** Boilerplate comes line by line; lines with nothing but white space between them are one block. */
function blocksOf(text: string, boilerplate: readonly Span[]): Span[] {
  const blocks: { start: number; end: number }[] = [];
  for (const { start, end } of boilerplate) {
    const last = blocks.at(-1);
    if (last !== undefined && !/\S/.test(text.slice(last.end, start))) last.end = Math.max(last.end, end);
    else blocks.push({ start, end });
  }
  return blocks;
}

/** Without the white space before `end`: a fold should not swallow the blank line behind it. */
function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] as string)) at--;
  return at;
}
