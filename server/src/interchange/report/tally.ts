import type { Code, Codebook } from "../../annotation/codebook/model.ts";
import { attributesOf, codesOf, notesOf } from "../../annotation/model.ts";
import type { ExportDocument } from "../format.ts";
import type { OutgoingAnnotation } from "../outgoing.ts";
import { speakerAt } from "../outgoing.ts";

export interface CodeName {
  readonly name: string;
  /** `#rrggbb`; null where the codebook gives none. */
  readonly color: string | null;
}

/** What the report says of one annotation. */
export interface ReportEntry {
  readonly id: string;
  readonly codes: readonly CodeName[];
  /** The pieces of the passage; none where the document as a whole is meant. */
  readonly quotes: readonly string[];
  readonly speaker: string | null;
  readonly notes: readonly string[];
  readonly attributes: readonly string[];
  /** Annotator, day and status, those that there are. */
  readonly made: readonly string[];
}

export interface ReportCount extends CodeName {
  readonly count: number;
}

/** What a form of the report is made of. */
export interface ReportWriter {
  open(title: string): string;
  document(document: ExportDocument): string;
  annotation(entry: ReportEntry): string;
  readonly endDocument: string;
  close(counts: readonly ReportCount[]): string;
}

/** Makes entries and counts codes on the way. */
export class Tally {
  private readonly codes: ReadonlyMap<string, Code>;
  private readonly found = new Map<string, number>();

  constructor({ codes }: Codebook) {
    this.codes = new Map(codes.map((code) => [code.id, code]));
  }

  entry({ analysis }: ExportDocument, { annotation, layer, state, fragments }: OutgoingAnnotation): ReportEntry {
    const { id, creator, modified, status } = annotation;
    const codes = codesOf(annotation);
    for (const code of codes) this.found.set(code, (this.found.get(code) ?? 0) + 1);
    return {
      id,
      codes: codes.map((code) => this.nameOf(code)),
      quotes: fragments.map(({ fragment }) => fragment.quote.exact),
      speaker: speakerAt(analysis, fragments[0]?.span ?? null),
      notes: notesOf(annotation),
      attributes: attributesOf(annotation).map(({ name, value }) => `${name}: ${value}`),
      made: [
        creator ?? "",
        layer === "annotations" ? modified.slice(0, 10) : "",
        status === "draft" ? "" : status,
        state === "orphaned" ? "no longer in the text" : "",
      ].filter((part) => part !== ""),
    };
  }

  /** Codes in the order of the codebook, those that it does not list behind them. */
  counts(): readonly ReportCount[] {
    const order = new Map([...this.codes.keys()].map((id, index) => [id, index]));
    return [...this.found]
      .toSorted(([a], [b]) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size) || (a < b ? -1 : 1))
      .map(([id, count]) => ({ ...this.nameOf(id), count }));
  }

  private nameOf(id: string): CodeName {
    const code = this.codes.get(id);
    return { name: code?.name ?? id, color: code?.color ?? null };
  }
}
