import { firstEndingAfter, type Span } from "../../text/span.ts";
import type { CodedDocument, CodedPassage } from "../material.ts";
import type { LabelTable } from "./table.ts";

/**
 * What each annotator says of each unit, the documents one behind the other: the codes of the passages that lie on it,
 * sorted and joined by a space, empty where there is none; null throughout a document that the annotator has not read.
 */
export function unitLabels(documents: readonly CodedDocument[], annotators: readonly number[]): LabelTable {
  return annotators.map((annotator) =>
    documents.flatMap(({ units, passages }) => {
      const own = passages[annotator] ?? [];
      if (own.length === 0) return units.map(() => null);
      return codesByUnit(units, own).map((codes) => [...codes].toSorted().join(" "));
    }),
  );
}

/** The same for one code: `yes`, `no` or null. */
export function presence(labels: LabelTable, code: string): LabelTable {
  return labels.map((row) =>
    row.map((label) => (label === null ? null : label.split(" ").includes(code) ? "yes" : "no")),
  );
}

/** The first number that an annotator gives a unit under that name; null where there is none. */
export function unitNumbers(
  documents: readonly CodedDocument[],
  annotators: readonly number[],
  attribute: string,
): (number | null)[][] {
  return annotators.map((annotator) =>
    documents.flatMap(({ units, passages }) =>
      passagesByUnit(units, passages[annotator] ?? []).map((own) => {
        const values = own.flatMap(({ attributes }) => attributes.filter(({ name }) => name === attribute));
        return values.map(({ value }) => value).find((value) => typeof value === "number") ?? null;
      }),
    ),
  );
}

function codesByUnit(units: readonly Span[], passages: readonly CodedPassage[]): Set<string>[] {
  return passagesByUnit(units, passages).map((own) => new Set(own.flatMap(({ codes }) => codes)));
}

/** A passage lies on a unit where they share half of the one or half of the other. */
function passagesByUnit(units: readonly Span[], passages: readonly CodedPassage[]): CodedPassage[][] {
  const result: CodedPassage[][] = units.map(() => []);
  for (const passage of passages) {
    for (const span of passage.spans) {
      for (let index = firstEndingAfter(units, span.start); index < units.length; index++) {
        const unit = units[index] as Span;
        if (unit.start >= span.end) break;
        const shared = Math.min(unit.end, span.end) - Math.max(unit.start, span.start);
        const half = Math.min(unit.end - unit.start, span.end - span.start) / 2;
        const own = result[index] as CodedPassage[];
        if (shared >= half && own.at(-1) !== passage) own.push(passage);
      }
    }
  }
  return result;
}
