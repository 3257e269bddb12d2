import { statuses } from "../../../annotation/model.ts";
import type { AnnotationFacet, FacetCount } from "../../../protocol.ts";
import type { Entry, Pools } from "./entry.ts";
import { codeNumbers, states, stateOf, statusOf, traits } from "./entry.ts";
import type { Names } from "./names.ts";
import type { Selected } from "./page.ts";

/** More lines than this are no overview. */
const mostCounts = 5000;

/** How many of the selected rows there are of each kind, most first. */
export function countBy(facet: AnnotationFacet, selected: readonly Selected[], pools: Pools): readonly FacetCount[] {
  const counts = counters[facet](selected, pools).filter(({ count }) => count > 0);
  return counts.toSorted((a, b) => b.count - a.count || (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, mostCounts);
}

function keyOf({ key }: FacetCount): string {
  return key ?? "";
}

type Counter = (selected: readonly Selected[], pools: Pools) => readonly FacetCount[];

const counters: Readonly<Record<AnnotationFacet, Counter>> = {
  code: (selected, { codes }) =>
    byNumber(selected, codes, (entry, row, add) => {
      const numbers = codeNumbers(entry, row);
      if (numbers.length === 0) add(0);
      else for (const number of numbers) add(number);
    }),
  creator: (selected, { creators }) =>
    byNumber(selected, creators, (entry, row, add) => add(entry.creator[row] as number)),
  speaker: (selected, { speakers, speakerNames }) =>
    byNumber(selected, speakers, (entry, row, add) => add(entry.speaker[row] as number)).map((each) => ({
      ...each,
      ...(each.key === null ? {} : { label: speakerNames.get(each.key) ?? each.key }),
    })),
  state: (selected) => byName(selected, [...states, null], stateOf),
  status: (selected) => byName(selected, statuses, statusOf),
  layer: (selected) =>
    byName(selected, ["annotator", "curation"], (entry, row) =>
      ((entry.traits[row] as number) & traits.curation) === 0 ? "annotator" : "curation",
    ),
  file: (selected) => selected.map(({ entry, rows }) => ({ key: entry.uri, count: rows?.length ?? entry.ids.length })),
  document: (selected) =>
    selected.flatMap((one) => {
      const counts = byDocument(one);
      return one.entry.documents.map(({ id }, index) => ({
        key: `${one.entry.uri}#${id}`,
        count: counts[index] as number,
      }));
    }),
  language(selected) {
    const totals = new Map<string | null, number>();
    for (const one of selected) {
      byDocument(one).forEach((count, index) => {
        const language = one.entry.documents[index]?.language ?? null;
        totals.set(language, (totals.get(language) ?? 0) + count);
      });
    }
    return [...totals].map(([key, count]) => ({ key, count }));
  },
};

function eachRow({ entry, rows }: Selected, look: (row: number) => void): void {
  if (rows !== null) for (const row of rows) look(row);
  else for (let row = 0; row < entry.ids.length; row++) look(row);
}

function byNumber(
  selected: readonly Selected[],
  names: Names,
  look: (entry: Entry, row: number, add: (number: number) => void) => void,
): readonly FacetCount[] {
  const counts = new Uint32Array(names.size);
  const add = (number: number): void => {
    counts[number] = (counts[number] as number) + 1;
  };
  for (const one of selected) eachRow(one, (row) => look(one.entry, row, add));
  return Array.from(counts, (count, number) => ({ key: names.nameOf(number), count }));
}

function byName<Name extends string | null>(
  selected: readonly Selected[],
  names: readonly Name[],
  nameOf: (entry: Entry, row: number) => Name,
): readonly FacetCount[] {
  const counts = new Map<Name, number>(names.map((name) => [name, 0]));
  for (const one of selected) {
    eachRow(one, (row) => {
      const name = nameOf(one.entry, row);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  }
  return [...counts].map(([key, count]) => ({ key, count }));
}

function byDocument(one: Selected): Uint32Array {
  const counts = new Uint32Array(one.entry.documents.length);
  eachRow(one, (row) => {
    const document = one.entry.document[row] as number;
    counts[document] = (counts[document] as number) + 1;
  });
  return counts;
}
