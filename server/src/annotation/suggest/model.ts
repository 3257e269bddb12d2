import { featureCount } from "./grams.ts";

/** What is seen less often than this is taken to be seen so often. */
const smoothing = 0.05;
/** How far the evidence of a passage counts, whatever its length: else long passages are sure of everything. */
const evidence = 14;

interface Kind {
  readonly counts: Uint32Array;
  /** Sum of the counts. */
  features: number;
  examples: number;
}

/**
 * Naive Bayes over hashed runs of characters. Trained by adding and taking away examples, in any order with the same
 * result; no chance is in it.
 */
export class BayesModel {
  private readonly kinds = new Map<string, Kind>();
  private total = 0;

  /** How many examples it has seen. */
  get examples(): number {
    return this.total;
  }

  /** How many of a kind. */
  examplesOf(kind: string): number {
    return this.kinds.get(kind)?.examples ?? 0;
  }

  add(kind: string, features: Uint32Array): void {
    let known = this.kinds.get(kind);
    if (known === undefined) {
      known = { counts: new Uint32Array(featureCount), features: 0, examples: 0 };
      this.kinds.set(kind, known);
    }
    for (const feature of features) known.counts[feature] = (known.counts[feature] as number) + 1;
    known.features += features.length;
    known.examples++;
    this.total++;
  }

  /** The share of belief in each kind, summing to 1; empty for a model that has seen nothing. */
  beliefs(features: Uint32Array): ReadonlyMap<string, number> {
    const logs = new Map<string, number>();
    const weight = evidence / Math.max(evidence, Math.sqrt(features.length) * 4);
    for (const [kind, { counts, features: sum, examples }] of this.kinds) {
      const norm = Math.log(sum + smoothing * featureCount);
      let log = 0;
      for (const feature of features) log += Math.log((counts[feature] as number) + smoothing) - norm;
      logs.set(kind, log * (weight / Math.max(1, Math.sqrt(features.length))) + Math.log(examples / this.total));
    }
    return shares(logs);
  }
}

function shares(logs: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const best = [...logs.values()].reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  const weights = [...logs].map(([kind, log]) => [kind, Math.exp(log - best)] as const);
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return new Map(weights.map(([kind, weight]) => [kind, weight / sum]));
}
