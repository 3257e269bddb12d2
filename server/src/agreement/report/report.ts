import type { BootstrapOptions } from "../bootstrap.ts";
import { bootstrapInterval } from "../bootstrap.ts";
import { gamma } from "../gamma/gamma.ts";
import { codesInUse, type Material, sharedBy } from "../material.ts";
import { accuracy, matched, type Strictness, sum } from "../passages/f1.ts";
import { scaledAlpha } from "../units/krippendorff.ts";
import { unitNumbers } from "../units/label.ts";
import { compared } from "./disagreements.ts";
import { appended, continuumOf, kappaOf, labelsOf, measuresOf, pairsOf } from "./measures.ts";
import type { AgreementReport, AttributeReport, PairReport } from "./model.ts";

export interface ReportOptions extends BootstrapOptions {
  /** For γ. */
  readonly samples: number;
}

const usualOptions: ReportOptions = { resamples: 1000, seed: 1, samples: 200 };

/** How much of the report is made, for a progress bar. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

/**
 * Compares all annotators of the material over the documents that all of them have read, and every two over those that
 * both have. Yields between its steps, so that the caller may show progress, answer others, or leave off.
 */
export function* agreementReport(material: Material, options = usualOptions): Generator<Step, AgreementReport> {
  const all = material.annotators.map((_, index) => index);
  const shared = sharedBy(material, all);
  const usedCodes = codesInUse(material);
  const pairs = pairsOf(all);
  const of = 2 + pairs.length + usedCodes.length + shared.length;
  let done = 0;
  const step = (): Step => ({ done: ++done, of });

  const overall = measuresOf(shared, { annotators: all }, options);
  yield step();
  const byGamma = gamma(
    shared.map((document) => continuumOf(document, { annotators: all })),
    { seed: options.seed, mostSamples: options.samples },
  );
  yield step();
  const pairReports: PairReport[] = [];
  for (const pair of pairs) {
    pairReports.push(pairReport(material, pair, options));
    yield step();
  }
  const codes: AgreementReport["codes"][number][] = [];
  for (const code of usedCodes) {
    const counts = all.map((annotator) =>
      shared.reduce(
        (total, { passages }) => total + (passages[annotator] ?? []).filter((one) => one.codes.includes(code)).length,
        0,
      ),
    );
    codes.push({ code, counts, measures: measuresOf(shared, { annotators: all, code }, options) });
    yield step();
  }
  const byDocument: AgreementReport["byDocument"][number][] = [];
  for (const document of shared) {
    const { file, id } = document;
    byDocument.push({ file, id, measures: measuresOf([document], { annotators: all }, options) });
    yield step();
  }
  return {
    annotators: material.annotators,
    documents: shared.length,
    units: shared.reduce((total, { units }) => total + units.length, 0),
    resamples: options.resamples,
    seed: options.seed,
    overall,
    gamma: byGamma,
    pairs: pairReports,
    codes,
    byDocument,
    attributes: attributeReports(material, all),
    ...compared(material, all),
  };
}

function pairReport(material: Material, pair: readonly [number, number], options: BootstrapOptions): PairReport {
  const [first, second] = pair;
  const documents = sharedBy(material, pair);
  const tables = documents.map((document) => labelsOf(document, { annotators: pair }));
  const kappa = (drawn: typeof tables) => kappaOf(drawn.length === 0 ? [[], []] : appended(drawn));
  const accuracyOf = (strictness: Strictness) =>
    accuracy(sum(documents.map(({ passages }) => matched(passages[first] ?? [], passages[second] ?? [], strictness))));
  return {
    first: material.annotators[first] ?? "",
    second: material.annotators[second] ?? "",
    documents: documents.length,
    kappa: {
      figure: kappa(tables),
      interval: bootstrapInterval(tables, (drawn) => kappa([...drawn]), options),
    },
    exact: accuracyOf("exact"),
    relaxed: accuracyOf("relaxed"),
  };
}

/** Of the attributes that anyone gives numbers. */
function attributeReports({ documents }: Material, annotators: readonly number[]): AttributeReport[] {
  const names = documents.flatMap(({ passages }) =>
    passages.flat().flatMap(({ attributes }) => attributes.filter(({ value }) => typeof value === "number")),
  );
  return [...new Set(names.map(({ name }) => name))].toSorted().map((name) => {
    const numbers = unitNumbers(documents, annotators, name);
    return {
      name,
      ordinal: scaledAlpha(numbers, "ordinal"),
      interval: scaledAlpha(numbers, "interval"),
      ratio: scaledAlpha(numbers, "ratio"),
    };
  });
}
