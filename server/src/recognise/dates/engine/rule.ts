import type { Expression } from "../expression.ts";
import type { Edge, Meaning } from "./edge.ts";

/** The parts that a pattern matched, in order. */
export class Match {
  readonly parts: readonly Edge[];

  constructor(parts: readonly Edge[]) {
    this.parts = parts;
  }

  /** The `nth` part of a category; undefined where the text left it out. */
  part(category: string, nth = 0): Edge | undefined {
    let left = nth;
    for (const part of this.parts) if (part.category === category && left-- === 0) return part;
    return undefined;
  }

  has(category: string): boolean {
    return this.part(category) !== undefined;
  }

  /** The number of a part; NaN where it is left out. */
  number(category: string, nth = 0): number {
    return this.part(category, nth)?.number ?? Number.NaN;
  }

  name(category: string, nth = 0): string {
    return this.part(category, nth)?.name ?? "";
  }

  expression(category: string, nth = 0): Expression | null {
    return this.part(category, nth)?.expression ?? null;
  }
}

/** One idea of the grammar: patterns that mean the same, and how their parts make up the meaning. */
export interface Rule {
  /** The name by which a language adds patterns of its own, and which mentions carry. */
  readonly name: string;
  /** The category of what it makes. */
  readonly makes: string;
  /** Patterns that hold in every language whose lexicon has the words. */
  readonly patterns: readonly string[];
  /** True where the words must stand on one line: a time below a date is another column or the next item. */
  readonly oneLine?: boolean;
  /** True where no noun may follow: "on the 17th" is a day, "on the 17th floor" none. */
  readonly closed?: boolean;
  /** The meaning; null where the parts do not fit together. */
  build(match: Match): Partial<Meaning> | null;
}

export function says(expression: Expression | null, weak = false): Partial<Meaning> | null {
  return expression && { expression, weak };
}
