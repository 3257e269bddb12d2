import { excerpt } from "../../text/excerpt.ts";
import type { CodedDocument, CodedPassage, Material } from "../material.ts";
import { extentOf, pairedPassages, type PassagePair } from "../passages/pairs.ts";
import { pairsOf } from "./measures.ts";
import type { Confusion, Disagreement, DisagreementKind, Side } from "./model.ts";

/** The label of no passage in a table of confusions. */
const noPassage = "–";

const excerptLength = 80;

/** Where two annotators differ, in the order of documents and of the text, and how often they take what for what. */
export function compared(
  { annotators, documents }: Material,
  chosen: readonly number[],
): { readonly disagreements: Disagreement[]; readonly confusion: Confusion } {
  const disagreements: Disagreement[] = [];
  const counts = new Map<string, Map<string, number>>();
  const pairs = pairsOf(chosen);
  for (const document of documents) {
    const own: Disagreement[] = [];
    for (const [first, second] of pairs) {
      const [a, b] = [document.passages[first] ?? [], document.passages[second] ?? []];
      if (a.length === 0 || b.length === 0) continue;
      const names = [annotators[first] ?? "", annotators[second] ?? ""] as const;
      for (const pair of pairedPassages(a, b)) {
        const [row, column] = [labelOf(pair.first), labelOf(pair.second)];
        count(counts, row, column);
        // With more than two annotators nobody is "the first": the table shows both directions.
        if (pairs.length > 1) count(counts, column, row);
        const kind = kindOf(pair);
        if (kind !== null) own.push(disagreement(kind, pair, document, names));
      }
    }
    disagreements.push(...own.toSorted((x, y) => x.start - y.start || x.end - y.end));
  }
  return { disagreements, confusion: tableOf(counts) };
}

function kindOf({ first, second }: PassagePair): DisagreementKind | null {
  if (first === null || second === null) return "missing";
  if (labelOf(first) !== labelOf(second)) return "codes";
  const samePlaces =
    first.spans.length === second.spans.length &&
    first.spans.every(
      ({ start, end }, index) => start === second.spans[index]?.start && end === second.spans[index].end,
    );
  return samePlaces ? null : "extent";
}

function labelOf(passage: CodedPassage | null): string {
  if (passage === null) return noPassage;
  return passage.codes.length === 0 ? "(no code)" : [...passage.codes].toSorted().join(" + ");
}

function disagreement(
  kind: DisagreementKind,
  { first, second }: PassagePair,
  { file, id, text }: CodedDocument,
  names: readonly [string, string],
): Disagreement {
  const extents = [first, second].filter((passage) => passage !== null).map(extentOf);
  const start = Math.min(...extents.map((extent) => extent.start));
  const end = Math.max(...extents.map((extent) => extent.end));
  const side = (annotator: string, passage: CodedPassage | null): Side => ({
    annotator,
    annotation: passage?.id ?? null,
    codes: passage?.codes ?? [],
  });
  return {
    kind,
    file,
    document: id,
    start,
    end,
    excerpt: excerpt(text.slice(start, end), excerptLength),
    first: side(names[0], first),
    second: side(names[1], second),
  };
}

function count(counts: Map<string, Map<string, number>>, row: string, column: string): void {
  const own = counts.get(row) ?? new Map<string, number>();
  counts.set(row, own.set(column, (own.get(column) ?? 0) + 1));
}

function tableOf(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): Confusion {
  const found = new Set([...counts.keys(), ...[...counts.values()].flatMap((row) => [...row.keys()])]);
  found.delete(noPassage);
  const labels = [...[...found].toSorted(), noPassage];
  return {
    labels,
    counts: labels.map((row) => labels.map((column) => counts.get(row)?.get(column) ?? 0)),
  };
}
