import type { Span } from "../../text/span.ts";
import type { Annotation, Fragment } from "../model.ts";
import { plainText } from "../plain.ts";
import type { SelectableText } from "../selectors.ts";
import { hasFullContext } from "./context.ts";
import type { TextEdit } from "./edits.ts";

/** Shorter words that stand in another document are found only with their whole context. */
const tellingLength = 24;
/** As many words are a hint, where several annotations of a document are looked for together. */
export const hintLength = 6;
/** Shorter words that are pasted are not taken for a passage that was cut out elsewhere. */
const pastedLength = 12;

/**
 * Where the words of an annotation stand in a text that is not that of its own document, such as the whole file: each
 * fragment in one place only, with all its context or of `telling` characters at least. Null where that is not so.
 */
export function findElsewhere(
  text: SelectableText,
  annotation: Annotation,
  telling = tellingLength,
): readonly Span[] | null {
  const spans: Span[] = [];
  for (const fragment of annotation.target.fragments) {
    const start = onlyPlace(text.plain, fragment, telling);
    if (start === null) return null;
    const end = start + fragment.quote.exact.length;
    spans.push({ start: text.fromPlain(start), end: text.fromPlain(end) });
  }
  return spans.length === 0 ? null : spans;
}

/** The one place of the words with all their context; else their only place, where they are long. */
function onlyPlace(plain: string, { quote }: Fragment, telling: number): number | null {
  const { exact } = quote;
  let inContext: number | null = null;
  let only: number | null = null;
  let isOnly = true;
  for (let at = plain.indexOf(exact); at >= 0; at = plain.indexOf(exact, at + 1)) {
    isOnly = only === null;
    only ??= at;
    if (!hasFullContext(plain, at, at + exact.length, quote)) continue;
    if (inContext !== null) return null;
    inContext = at;
  }
  return inContext ?? (isOnly && exact.length >= telling ? only : null);
}

/**
 * Where an annotation that has no place stands after an edit that brought all its words at once, as a paste does into
 * another document than they were cut from; null where it did not.
 */
export function pastedBy(annotation: Annotation, edit: TextEdit): readonly Span[] | null {
  if (edit.inserted.length < pastedLength) return null;
  const inserted = plainText(edit.inserted);
  const spans: Span[] = [];
  for (const { quote } of annotation.target.fragments) {
    const at = inserted.text.indexOf(quote.exact);
    if (at < 0 || quote.exact.length < pastedLength || inserted.text.includes(quote.exact, at + 1)) return null;
    const end = at + quote.exact.length;
    spans.push({ start: edit.start + inserted.fromPlain(at), end: edit.start + inserted.fromPlain(end) });
  }
  return spans.length === 0 ? null : spans;
}
