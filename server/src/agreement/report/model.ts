/** What a comparison of annotators says: values only; `markdown.ts`, `html.ts` and `json.ts` write it down. */
import type { Interval } from "../bootstrap.ts";
import type { Figure } from "../figure.ts";
import type { Gamma } from "../gamma/gamma.ts";
import type { Accuracy } from "../passages/f1.ts";
import type { Span } from "../../text/span.ts";

/** A figure with the interval that the bootstrap gives; null where it gives none. */
export interface Measured {
  readonly figure: Figure;
  readonly interval: Interval | null;
}

/** The figures over some codes, in some documents. */
export interface Measures {
  /** Over statements: Cohen's κ for two annotators, Fleiss' for more. */
  readonly kappa: Measured;
  /** Over statements: Krippendorff's α. */
  readonly alpha: Measured;
  /** Over characters: α for unitising. */
  readonly unitising: Measured;
  /** Over passages, the mean of all pairs of annotators. */
  readonly exact: Measured;
  readonly relaxed: Measured;
}

export interface PairReport {
  readonly first: string;
  readonly second: string;
  /** How many documents both have read. */
  readonly documents: number;
  readonly kappa: Measured;
  readonly exact: Accuracy;
  readonly relaxed: Accuracy;
}

export interface CodeReport {
  readonly code: string;
  /** How many passages of these documents each annotator has given it, in the order of `annotators`. */
  readonly counts: readonly number[];
  readonly measures: Measures;
}

export interface DocumentReport {
  readonly file: string;
  readonly id: string;
  readonly measures: Measures;
}

/** Agreement about a number that annotators give with a code. */
export interface AttributeReport {
  readonly name: string;
  readonly ordinal: Figure;
  readonly interval: Figure;
  readonly ratio: Figure;
}

/** `counts[row][column]`: how often the one said `labels[row]` where the other said `labels[column]`. */
export interface Confusion {
  /** Sets of codes, joined by ` + `; the last label stands for no passage at all. */
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** `codes`: the same place, other codes; `extent`: another place; `missing`: one of the two has nothing there. */
export type DisagreementKind = "codes" | "extent" | "missing";

export interface Disagreement extends Span {
  readonly kind: DisagreementKind;
  readonly file: string;
  readonly document: string;
  /** The words, shortened. */
  readonly excerpt: string;
  /** The two annotators' annotations; null where there is none. */
  readonly first: Side;
  readonly second: Side;
}

export interface Side {
  readonly annotator: string;
  readonly annotation: string | null;
  readonly codes: readonly string[];
}

export interface AgreementReport {
  readonly annotators: readonly string[];
  /** How many documents all of them have read, and how many statements these have. */
  readonly documents: number;
  readonly units: number;
  readonly resamples: number;
  readonly seed: number;
  readonly overall: Measures;
  readonly gamma: Gamma;
  readonly pairs: readonly PairReport[];
  readonly codes: readonly CodeReport[];
  readonly byDocument: readonly DocumentReport[];
  readonly attributes: readonly AttributeReport[];
  readonly confusion: Confusion;
  readonly disagreements: readonly Disagreement[];
}
