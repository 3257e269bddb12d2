/** The report as headings, paragraphs and tables, before it is written as Markdown or HTML. */
import type { AgreementReport, Measures, Side } from "./model.ts";
import { cellWords, figureWords, gammaWords, kindWords, measuredWords, measureNames } from "./words.ts";

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Section {
  readonly title: string;
  /** What the reader should know about the figures. */
  readonly remark: string;
  readonly table: Table;
}

/** Names of codes for people; the id where the codebook has none. */
export type CodeNames = (code: string) => string;

/** All but the table of confusions and the list of disagreements, which each form shows in its own way. */
export function sections(report: AgreementReport, nameOf: CodeNames): Section[] {
  const { overall, gamma, pairs, codes, byDocument, attributes, annotators } = report;
  const shortNames = measureNames.map(({ name }) => name);
  const cells = (measures: Measures): string[] => measureNames.map(({ key }) => cellWords(measures[key]));
  const all: Section[] = [
    {
      title: "Over all codes",
      remark: intervalRemark(report),
      table: {
        head: ["Measure", "Over", "Figure"],
        rows: [
          ...measureNames.map(({ key, name, over }) => [name, over, measuredWords(overall[key])]),
          ["γ", "characters and codes, best alignment against chance", gammaWords(gamma)],
        ],
      },
    },
    {
      title: "By code",
      remark:
        "Each code alone: a statement has it or not. A dash where nothing can be said, as for a code that one alone uses.",
      table: {
        head: ["Code", ...annotators, ...shortNames],
        rows: codes.map(({ code, counts, measures }) => [nameOf(code), ...counts.map(String), ...cells(measures)]),
      },
    },
    {
      title: "By pair of annotators",
      remark: "Precision and recall take the first annotator's passages for the truth.",
      table: {
        head: ["First", "Second", "Documents", "κ", ...accuracyHead("exact"), ...accuracyHead("relaxed")],
        rows: pairs.map(({ first, second, documents, kappa, exact, relaxed }) => [
          first,
          second,
          String(documents),
          cellWords(kappa),
          ...[exact, relaxed].flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map(figureWords)),
        ]),
      },
    },
    {
      title: "By document",
      remark: "",
      table: {
        head: ["File", "Document", ...shortNames],
        rows: byDocument.map(({ file, id, measures }) => [file, id, ...cells(measures)]),
      },
    },
  ];
  if (attributes.length > 0) {
    all.push({
      title: "Numbers given with codes",
      remark: "Krippendorff's α over the statements to which two or more have given a number.",
      table: {
        head: ["Attribute", "ordinal", "interval", "ratio"],
        rows: attributes.map(({ name, ordinal, interval, ratio }) => [
          name,
          ...[ordinal, interval, ratio].map(figureWords),
        ]),
      },
    });
  }
  return all.filter(({ table }) => table.rows.length > 0);
}

/** Who was compared, in one sentence. */
export function summary({ annotators, documents, units, disagreements }: AgreementReport): string {
  const names = annotators.join(", ");
  return `${names}: ${counted(documents, "document")} that all have read, ${counted(units, "statement")}, ${counted(disagreements.length, "disagreement")}.`;
}

export function disagreementRow(kind: keyof typeof kindWords, first: Side, second: Side, nameOf: CodeNames): string[] {
  return [kindWords[kind], sideWords(first, nameOf), sideWords(second, nameOf)];
}

function sideWords({ annotator, annotation, codes }: Side, nameOf: CodeNames): string {
  return `${annotator}: ${annotation === null ? "–" : codes.map(nameOf).join(", ") || "(no code)"}`;
}

function intervalRemark({ resamples, byDocument }: AgreementReport): string {
  if (resamples === 0) return "";
  if (byDocument.length < 2) return "No intervals: they want two documents or more.";
  return `In brackets: 95 % intervals from ${resamples} resamplings of the documents.`;
}

function accuracyHead(kind: string): string[] {
  return ["P", "R", "F₁"].map((letter) => `${letter} ${kind}`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
