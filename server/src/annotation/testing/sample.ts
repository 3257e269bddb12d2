import type { Annotation } from "../model.ts";
import { codeBody, noteBody } from "../model.ts";
import { makeAnnotation } from "../make.ts";
import { selectable } from "../selectors.ts";

/** Ids that look like UUIDs and count up. */
export function sampleId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}

/** An annotation of the first place where `quote` stands in `text`. */
export function annotate(
  text: string,
  quote: string | readonly string[],
  options: { id?: number; code?: string; note?: string; document?: string; now?: string; from?: number } = {},
): Annotation {
  const quotes = typeof quote === "string" ? [quote] : quote;
  const spans = quotes.map((words) => {
    const start = text.indexOf(words, options.from ?? 0);
    if (start < 0) throw new Error(`The text does not hold ${words}`);
    return { start, end: start + words.length };
  });
  const made = makeAnnotation({
    id: sampleId(options.id ?? 1),
    now: options.now ?? "2026-03-01T10:00:00.000Z",
    creator: "Nino",
    file: "talks.txt",
    document: options.document ?? "talks",
    text: selectable(text),
    spans,
    bodies: [codeBody(options.code ?? "pledge"), ...(options.note === undefined ? [] : [noteBody(options.note)])],
  });
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}
