import { CharClass, classOf, isUnspaced, scriptOf } from "../text/characters.ts";
import { contains, covers, type Span } from "../text/span.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { turnsOf } from "./turns.ts";
import type { DocumentView } from "./view.ts";

/**
 * The widening selections around `offset`, innermost first: word, name or date, sentence, paragraph, speaker's turn,
 * body, document. Each holds the one before it and is larger.
 */
export function selectionsAt(document: DocumentView, offset: number): Span[] {
  const { text, body, analysis } = document;
  const holding = (spans: readonly Span[]): Span[] => spans.filter((span) => touches(span, offset));
  const candidates: Span[] = [
    ...holding([...analysis.entities, ...analysis.dates]),
    ...holding(analysis.statements),
    ...holding(paragraphsOf(text, body)),
    ...holding(turnsOf(analysis.statements)),
    body,
    { start: 0, end: text.length },
  ];
  candidates.sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const { start, end } of [wordAt(text, offset), ...candidates]) {
    const inner = chain.at(-1) ?? { start: offset, end: offset };
    const span = { start, end };
    if (end > start && contains(span, inner) && end - start > inner.end - inner.start) chain.push(span);
  }
  return chain;
}

/** True also at the end of the span: a cursor behind the last letter belongs to the word. */
function touches(span: Span, offset: number): boolean {
  return covers(span, offset) || span.end === offset;
}

/** The word at or just before `offset`; one character in scripts that write no spaces; empty between words. */
function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && isWordPart(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
  if (start < end) return { start, end };
  const single = text.codePointAt(offset);
  const isCharacter = single !== undefined && single <= 0xffff && isUnspaced(scriptOf(single));
  return { start: offset, end: isCharacter ? offset + 1 : offset };
}

function isWordPart(code: number): boolean {
  const cls = classOf(code);
  if (cls === CharClass.Letter) return !isUnspaced(scriptOf(code));
  return cls === CharClass.Mark || cls === CharClass.Digit || cls === CharClass.Ignorable || cls === CharClass.Joint;
}
