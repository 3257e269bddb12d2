import { bootstrapInterval, type BootstrapOptions } from "../bootstrap.ts";
import { type Figure, isNumber, undefinedFor } from "../figure.ts";
import type { CodedDocument } from "../material.ts";
import { f1, matched, type Matched, type Strictness, sum } from "../passages/f1.ts";
import { unitisingAlpha } from "../unitising/alpha.ts";
import type { Continuum } from "../unitising/continuum.ts";
import { cohenKappa } from "../units/cohen.ts";
import { fleissKappa } from "../units/fleiss.ts";
import { nominalAlpha } from "../units/krippendorff.ts";
import { presence, unitLabels } from "../units/label.ts";
import type { LabelTable } from "../units/table.ts";
import type { Measured, Measures } from "./model.ts";

/** Those who are compared, by index, and the code that is looked at; all codes where it is left out. */
export interface Scope {
  readonly annotators: readonly number[];
  readonly code?: string;
}

/** All figures over documents that all annotators of the scope have read. */
export function measuresOf(documents: readonly CodedDocument[], scope: Scope, options: BootstrapOptions): Measures {
  const tables = documents.map((document) => labelsOf(document, scope));
  const continua = documents.map((document) => continuumOf(document, scope));
  const measured = <Item>(items: readonly Item[], figure: (drawn: readonly Item[]) => Figure): Measured => ({
    figure: figure(items),
    interval: bootstrapInterval(items, figure, options),
  });
  const accuracyOf = (strictness: Strictness): Measured =>
    measured(
      documents.map((document) => matchedPairs(document, scope, strictness)),
      meanF1,
    );
  return {
    kappa: measured(tables, (drawn) => kappaOf(appended(drawn))),
    alpha: measured(tables, (drawn) => nominalAlpha(appended(drawn))),
    unitising: measured(continua, (drawn) => unitisingAlpha(drawn).overall),
    exact: accuracyOf("exact"),
    relaxed: accuracyOf("relaxed"),
  };
}

export function kappaOf(table: LabelTable): Figure {
  const [first, second] = table;
  return table.length === 2 && first !== undefined && second !== undefined
    ? cohenKappa(first, second)
    : fleissKappa(table);
}

/** What the annotators say of the document's units. */
export function labelsOf(document: CodedDocument, { annotators, code }: Scope): LabelTable {
  const labels = unitLabels([document], annotators);
  return code === undefined ? labels : presence(labels, code);
}

/** Tables of the same annotators, one behind the other. */
export function appended(tables: readonly LabelTable[]): LabelTable {
  return (tables[0] ?? []).map((_, annotator) => tables.flatMap((table) => table[annotator] ?? []));
}

/** The stretches that the annotators marked; a passage with several codes, or in several pieces, is several. */
export function continuumOf({ text, passages }: CodedDocument, { annotators, code }: Scope): Continuum {
  const coders = annotators.map((annotator) =>
    (passages[annotator] ?? []).flatMap(({ spans, codes }) =>
      codes
        .filter((own) => code === undefined || own === code)
        .flatMap((own) => spans.map(({ start, end }) => ({ start, end, code: own }))),
    ),
  );
  return { length: text.length, coders };
}

/** Every two of the annotators, the earlier one first. */
export function pairsOf(annotators: readonly number[]): (readonly [number, number])[] {
  return annotators.flatMap((first, index) => annotators.slice(index + 1).map((second) => [first, second] as const));
}

function matchedPairs({ passages }: CodedDocument, { annotators, code }: Scope, strictness: Strictness): Matched[] {
  return pairsOf(annotators).map(([first, second]) =>
    matched(passages[first] ?? [], passages[second] ?? [], strictness, code),
  );
}

/** `documents[document][pair]`; the mean over the pairs for which there is a figure. */
function meanF1(documents: readonly (readonly Matched[])[]): Figure {
  const pairs = documents[0]?.length ?? 0;
  const figures = Array.from({ length: pairs }, (_, pair) =>
    f1(sum(documents.flatMap((document) => document[pair] ?? []))),
  ).filter(isNumber);
  if (figures.length === 0) return undefinedFor("nobody marked anything");
  return figures.reduce((total, figure) => total + figure, 0) / figures.length;
}
