import type { DocumentAnalysis, DocumentInput } from "../../recognise/model.ts";
import { contentKey } from "./contentKey.ts";

interface Entry {
  readonly analysis: DocumentAnalysis;
  /** UTF-16 code units of the document, plus one so that empty ones count. */
  readonly size: number;
}

/** How much text the remembered analyses are of, in UTF-16 code units: some hundred documents. */
const defaultLimit = 2_000_000;

/**
 * An analyser that remembers its latest answers by content, so that undoing an edit or opening a file again finds them.
 * Make a new one when the analyser's knowledge changes.
 */
export class Analyses {
  private readonly compute: (input: DocumentInput) => DocumentAnalysis;
  private readonly limit: number;
  /** In the order of their last use. */
  private readonly entries = new Map<string, Entry>();
  private size = 0;

  constructor(compute: (input: DocumentInput) => DocumentAnalysis, limit = defaultLimit) {
    this.compute = compute;
    this.limit = limit;
  }

  of(input: DocumentInput): DocumentAnalysis {
    const key = contentKey(input);
    const known = this.entries.get(key);
    if (known !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, known);
      return known.analysis;
    }
    const analysis = this.compute(input);
    this.remember(key, { analysis, size: input.text.length + 1 });
    return analysis;
  }

  private remember(key: string, entry: Entry): void {
    this.entries.set(key, entry);
    this.size += entry.size;
    for (const [oldest, { size }] of this.entries) {
      if (this.size <= this.limit) return;
      this.entries.delete(oldest);
      this.size -= size;
    }
  }
}
