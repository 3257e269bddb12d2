import { spansOf } from "../../annotation/anchor/anchor.ts";
import { type SpeakerCorrection, speakerIn } from "../../features/speakers.ts";
import type { PlacedAnnotation } from "./anchors.ts";

/** The speakers that annotations name, by index of the document; the annotation changed last comes last and holds. */
export function correctionsIn(placed: readonly PlacedAnnotation[]): Map<number, SpeakerCorrection[]> {
  const corrections = new Map<number, SpeakerCorrection[]>();
  const inOrder = placed.toSorted((a, b) => compare(a.annotation.modified, b.annotation.modified));
  for (const { annotation, document, anchoring } of inOrder) {
    const speaker = speakerIn(annotation);
    if (speaker === null || document < 0 || anchoring.state === "orphaned") continue;
    const own = corrections.get(document) ?? [];
    corrections.set(document, own);
    for (const { start, end } of spansOf(anchoring)) own.push({ start, end, ...speaker });
  }
  return corrections;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
