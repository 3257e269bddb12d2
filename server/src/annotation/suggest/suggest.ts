import { featuresOf } from "./grams.ts";
import { BayesModel } from "./model.ts";

/** A passage that a person has tagged, or (code null) has read and left without a tag. */
export interface Example {
  readonly passage: string;
  readonly code: string | null;
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
}

export interface Suggestion {
  readonly code: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The kind of passages that get no tag. No code's id holds a null character. */
const nothing = "\0";
/** Codes with fewer examples are not suggested. */
const fewest = 3;
/** So many examples of a language count as much as those of all others together. */
const ownWeight = 12;
/** Less sure suggestions are a nuisance. */
const leastConfidence = 0.7;

/** Learns from examples what codes passages get: per language, and across all for codes that a language lacks yet. */
export class Suggester {
  private readonly across = new BayesModel();
  private readonly byLanguage = new Map<string, BayesModel>();

  learn({ passage, code, language }: Example): void {
    const features = featuresOf(passage);
    const kind = code ?? nothing;
    this.across.add(kind, features);
    if (language === null) return;
    let own = this.byLanguage.get(language);
    if (own === undefined) {
      own = new BayesModel();
      this.byLanguage.set(language, own);
    }
    own.add(kind, features);
  }

  /** The likeliest code of a passage, where it is likely enough; null where it is not, or none is likelier. */
  suggest(passage: string, language: string | null): Suggestion | null {
    const features = featuresOf(passage);
    if (features.length === 0) return null;
    const beliefs = new Map(this.across.beliefs(features));
    const own = language === null ? undefined : this.byLanguage.get(language);
    if (own !== undefined) {
      const share = own.examples / (own.examples + ownWeight);
      const local = own.beliefs(features);
      for (const [kind, belief] of beliefs) beliefs.set(kind, belief * (1 - share) + (local.get(kind) ?? 0) * share);
    }
    let best: Suggestion | null = null;
    for (const [code, confidence] of beliefs) {
      if (best === null || confidence > best.confidence) best = { code, confidence };
    }
    if (best === null || best.code === nothing || best.confidence < leastConfidence) return null;
    return this.across.examplesOf(best.code) >= fewest ? best : null;
  }
}
