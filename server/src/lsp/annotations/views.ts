import { spansOf } from "../../annotation/anchor/anchor.ts";
import { attributesOf, codesOf, layerOf, notesOf, quoteOf } from "../../annotation/model.ts";
import type { AnnotationView, RelationView } from "../../protocol.ts";
import type { StoreSnapshot } from "../../workspace/annotations/snapshot.ts";
import type { Converter } from "../convert.ts";
import type { PlacedAnnotation } from "../../workspace/annotations/anchors.ts";
import type { Shelved } from "./shelf.ts";

/** Annotations as the protocol shows them: in text order, orphans at the end. `related` gives relations from other files. */
export function viewsOf(
  { file, snapshot, placed }: Shelved,
  convert: Converter,
  related: (id: string) => readonly RelationView[],
): AnnotationView[] {
  const startOf = ({ document, anchoring }: PlacedAnnotation): number => {
    const [first] = spansOf(anchoring);
    if (document < 0) return Number.POSITIVE_INFINITY;
    return anchoring.state === "orphaned" ? Number.POSITIVE_INFINITY : file.range(document).start + (first?.start ?? 0);
  };
  const relatedHere = placed.length === 0 ? new Map() : incoming(snapshot);
  return placed
    .map((one) => ({ one, start: startOf(one) }))
    .sort((a, b) => (a.start === b.start ? 0 : a.start - b.start))
    .map(({ one: { annotation, document, anchoring } }): AnnotationView => {
      const base = document < 0 ? 0 : file.range(document).start;
      const candidates = anchoring.fragments.flatMap(({ others }) => others);
      return {
        id: annotation.id,
        uri: file.uri,
        documentId: document < 0 ? annotation.target.document : file.range(document).id,
        ranges: document < 0 ? [] : spansOf(anchoring).map((span) => convert.range(span, base)),
        state: anchoring.state,
        candidates: document < 0 ? [] : candidates.map((span) => convert.range(span, base)),
        wholeDocument: annotation.target.fragments.length === 0,
        quote: quoteOf(annotation),
        codes: codesOf(annotation),
        note: notesOf(annotation).join("\n\n") || null,
        attributes: attributesOf(annotation).map(({ name, value }) => ({ name, value })),
        relations: annotation.relations.map(({ type, target }) => ({ type, other: target })),
        relatedFrom: [...(relatedHere.get(annotation.id) ?? []), ...related(annotation.id)],
        motivation: annotation.motivation,
        layer: layerOf(annotation),
        versions: snapshot.conflicts.get(annotation.id)?.length ?? 1,
        creator: annotation.creator,
        created: annotation.created,
        modified: annotation.modified,
        status: annotation.status,
      };
    });
}

/** Relations by the annotation that they lead to. */
function incoming({ annotations }: StoreSnapshot): ReadonlyMap<string, readonly RelationView[]> {
  const found = new Map<string, RelationView[]>();
  for (const { id, relations } of annotations) {
    for (const { type, target } of relations) {
      const known = found.get(target);
      if (known === undefined) found.set(target, [{ type, other: id }]);
      else known.push({ type, other: id });
    }
  }
  return found;
}
