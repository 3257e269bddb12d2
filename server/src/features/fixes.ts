import type { Problem } from "../recognise/model.ts";
import type { Span } from "../text/span.ts";
import { setDocumentDate } from "./documentDate.ts";
import type { DocumentView } from "./view.ts";

/** A change of text that mends a problem. Offsets count as the problem's do. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly FixEdit[];
}

export interface FixEdit extends Span {
  readonly newText: string;
}

/** Titles for problems whose fix is more than another wording. `text` is what the fix puts in. */
const titles: Readonly<Record<string, (text: string) => string>> = {
  "unclosed-element": (text) => `Close the document with “${text.trim()}”`,
  "unmatched-close-tag": () => "Remove the closing tag",
  "duplicate-document-id": (text) => `Rename this document to “${text}”`,
  "empty-document": () => "Remove the empty document",
  "text-outside-document": () => "Make a document of this text",
};

/**
 * How a problem can be mended, from its `data`: `replacement` stands for its words, `insertion` goes in at `at` (an
 * offset that counts as the problem's), `before` and `after` go around its words, `documentDate` is the date to set. A
 * new problem needs nothing here but, where it says more, a title. `document` is the one that the problem is in, if any.
 */
export function fixesOf(problem: Problem, document: DocumentView | null): Fix[] {
  const { start, end, code, data = {} } = problem;
  const { replacement, insertion, at, before, after, documentDate } = data;
  const titled = (text: string): string => titles[code]?.(text) ?? (text === "" ? "Remove" : `Change to “${text}”`);
  const fixes: Fix[] = [];
  if (replacement !== undefined) {
    fixes.push({ title: titled(replacement), edits: [{ start, end, newText: replacement }] });
  }
  const place = Number(at);
  if (insertion !== undefined && Number.isSafeInteger(place) && place >= 0) {
    fixes.push({ title: titled(insertion), edits: [{ start: place, end: place, newText: insertion }] });
  }
  if (before !== undefined || after !== undefined) {
    const edits = [
      { start, end: start, newText: before ?? "" },
      { start: end, end, newText: after ?? "" },
    ];
    fixes.push({ title: titled(before ?? ""), edits: edits.filter(({ newText }) => newText !== "") });
  }
  if (documentDate !== undefined && document !== null) fixes.push(...dateFixes(document, documentDate));
  return fixes;
}

/** Setting the document's date, where its header can take it. */
export function dateFixes(document: DocumentView, day: string): Fix[] {
  const edits = setDocumentDate(document, day);
  return edits === null ? [] : [{ title: `Set ${day} as the document date`, edits }];
}
