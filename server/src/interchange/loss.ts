/** What a format could not hold: one entry for each kind, so that nobody finds out later. */
export interface Loss {
  /** Stable, for programs: `unknown-fields`. */
  readonly kind: string;
  readonly count: number;
  /** For people: what was there and what became of it. */
  readonly message: string;
  /** Ids of the first annotations concerned. */
  readonly examples: readonly string[];
}

/** Gathers losses while a format is written or read. */
export interface LossCollector {
  /** `what` completes "… of what": `fields of a later version are left out`. The same kind has the same `what`. */
  readonly add: (kind: string, what: string, id: string) => void;
  /** By kind in the order of appearance; whole only when all has been written. */
  readonly report: () => readonly Loss[];
}

const mostExamples = 5;

export function createLossCollector(): LossCollector {
  const losses = new Map<string, { what: string; count: number; examples: string[] }>();
  return {
    add(kind, what, id) {
      const loss = losses.get(kind) ?? { what, count: 0, examples: [] };
      losses.set(kind, loss);
      loss.count++;
      if (loss.examples.length < mostExamples) loss.examples.push(id);
    },
    report: () =>
      [...losses].map(([kind, { what, count, examples }]) => {
        return { kind, count, message: `${count} ${count === 1 ? "annotation" : "annotations"}: ${what}.`, examples };
      }),
  };
}
