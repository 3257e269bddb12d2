import type { DocumentView } from "../features/view.ts";
import type { Span } from "../text/span.ts";
import type { DocumentContent } from "../workspace/open/carryOver.ts";
import type { OpenFile } from "../workspace/open/openFile.ts";

/**
 * Something derived from a document's content alone, with offsets that count from the document's start. It is made when
 * first asked for and kept for as long as the document stays the same, however the file around it changes.
 */
export class PerDocument<Derived> {
  private readonly derive: (view: DocumentView) => Derived;
  private readonly known = new WeakMap<DocumentContent, Derived>();

  constructor(derive: (view: DocumentView) => Derived) {
    this.derive = derive;
  }

  of(file: OpenFile, index: number): Derived {
    const content = file.content(index);
    let derived = this.known.get(content);
    if (derived === undefined) {
      derived = this.derive(file.view(index));
      this.known.set(content, derived);
    }
    return derived;
  }
}

/** The documents that the span overlaps or touches. */
export function viewsIn(file: OpenFile, span: Span): DocumentView[] {
  const { first, end } = file.documentsIn(span);
  return Array.from({ length: end - first }, (_, index) => file.view(first + index));
}
