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
  /** `what` completes "3 annotations: …": `fields of a later version are left out`. The same kind has the same `what`. */
  readonly add: (kind: string, what: string, id: string) => void;
  /** As `add`, of something else than annotations: `codes`. */
  readonly addOf: (things: string, kind: string, what: string, id: string) => void;
  /** By kind in the order of appearance; whole only when all has been written. */
  readonly report: () => readonly Loss[];
}

const mostExamples = 20;

export function createLossCollector(): LossCollector {
  const losses = new Map<string, { things: string; what: string; count: number; examples: string[] }>();
  const addOf = (things: string, kind: string, what: string, id: string): void => {
    const loss = losses.get(kind) ?? { things, what, count: 0, examples: [] };
    losses.set(kind, loss);
    loss.count++;
    if (loss.examples.length < mostExamples) loss.examples.push(id);
  };
  return {
    add: (kind, what, id) => addOf("annotations", kind, what, id),
    addOf,
    report: () =>
      [...losses].map(([kind, { things, what, count, examples }]) => {
        const noun = count === 1 ? things.replace(/s$/, "") : things;
        return { kind, count, message: `${count} ${noun}: ${what}.`, examples };
      }),
  };
}
