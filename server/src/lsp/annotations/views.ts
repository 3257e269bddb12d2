import { spansOf } from "../../annotation/anchor/anchor.ts";
import { codesOf, notesOf, quoteOf } from "../../annotation/model.ts";
import type { AnnotationView } from "../../protocol.ts";
import type { Converter } from "../convert.ts";
import type { PlacedAnnotation } from "./anchors.ts";
import type { Shelved } from "./shelf.ts";

/** Annotations as the protocol shows them: in text order, orphans at the end. */
export function viewsOf({ file, placed }: Pick<Shelved, "file" | "placed">, convert: Converter): AnnotationView[] {
  const startOf = ({ document, anchoring }: PlacedAnnotation): number => {
    const [first] = spansOf(anchoring);
    if (document < 0) return Number.POSITIVE_INFINITY;
    return anchoring.state === "orphaned" ? Number.POSITIVE_INFINITY : file.range(document).start + (first?.start ?? 0);
  };
  return placed
    .map((one) => ({ one, start: startOf(one) }))
    .sort((a, b) => (a.start === b.start ? 0 : a.start - b.start))
    .map(({ one: { annotation, document, anchoring } }) => ({
      id: annotation.id,
      uri: file.uri,
      documentId: annotation.target.document,
      ranges: document < 0 ? [] : spansOf(anchoring).map((span) => convert.range(span, file.range(document).start)),
      state: anchoring.state,
      quote: quoteOf(annotation),
      codes: codesOf(annotation),
      note: notesOf(annotation).join("\n\n") || null,
      creator: annotation.creator,
      created: annotation.created,
      modified: annotation.modified,
      status: annotation.status,
    }));
}
