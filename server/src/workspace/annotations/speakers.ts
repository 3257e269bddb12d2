import { type Anchoring, anchorAll, spansOf } from "../../annotation/anchor/anchor.ts";
import type { Annotation } from "../../annotation/model.ts";
import { selectable } from "../../annotation/selectors.ts";
import { type SpeakerCorrection, speakerIn } from "../../features/speakers.ts";
import type { PlacedAnnotation } from "./anchors.ts";

/** The speakers that annotations name, by index of the document. */
export function correctionsIn(placed: readonly PlacedAnnotation[]): Map<number, SpeakerCorrection[]> {
  const byDocument = new Map<number, PlacedAnnotation[]>();
  for (const one of placed) {
    if (one.document < 0 || speakerIn(one.annotation) === null) continue;
    const known = byDocument.get(one.document);
    if (known === undefined) byDocument.set(one.document, [one]);
    else known.push(one);
  }
  return new Map([...byDocument].map(([document, own]) => [document, corrections(own)]));
}

/** The speakers that annotations of a document name, wherever they stand in its text now. */
export function correctionsOf(text: string, annotations: readonly Annotation[]): SpeakerCorrection[] {
  const naming = annotations.filter((annotation) => speakerIn(annotation) !== null);
  if (naming.length === 0) return [];
  const anchorings = anchorAll(selectable(text), naming);
  return corrections(naming.map((annotation, index) => ({ annotation, anchoring: anchorings[index] as Anchoring })));
}

/** The annotation changed last comes last, and holds. */
function corrections(placed: readonly Pick<PlacedAnnotation, "annotation" | "anchoring">[]): SpeakerCorrection[] {
  return placed
    .toSorted((a, b) => compare(a.annotation.modified, b.annotation.modified))
    .flatMap(({ annotation, anchoring }) => {
      const speaker = speakerIn(annotation);
      if (speaker === null || anchoring.state === "orphaned") return [];
      return spansOf(anchoring).map(({ start, end }) => ({ start, end, ...speaker }));
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
