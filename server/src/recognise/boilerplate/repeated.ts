/**
 * Lines that many files of a folder share, such as menus and footers that no list knows. Learned from outside: the
 * workspace counts lines here and passes the repeated ones to the stage.
 */

/** A short hash of a line's visible text; lines that differ only in white space have the same one. */
export function lineHash(line: string): number {
  let hash = 0x811c9dc5;
  const text = line.trim().replace(/\s+/g, " ");
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Shorter lines repeat by chance ("He agreed."). UTF-16 code units. */
const SHORTEST = 4;

/** Counts in how many documents each line stands. Documents can be taken out again in one step. */
export class RepeatedLines {
  private readonly linesOf = new Map<string, ReadonlySet<number>>();
  private readonly counts = new Map<number, number>();

  /** Counts a document, in place of what was counted under that key before. */
  set(document: string, text: string): void {
    this.delete(document);
    const hashes = new Set<number>();
    for (const line of text.split(/[\r\n]+/)) if (line.trim().length >= SHORTEST) hashes.add(lineHash(line));
    this.linesOf.set(document, hashes);
    for (const hash of hashes) this.counts.set(hash, (this.counts.get(hash) ?? 0) + 1);
  }

  delete(document: string): void {
    for (const hash of this.linesOf.get(document) ?? []) {
      const count = (this.counts.get(hash) ?? 1) - 1;
      if (count === 0) this.counts.delete(hash);
      else this.counts.set(hash, count);
    }
    this.linesOf.delete(document);
  }

  /** Lines that stand in at least `least` documents. */
  repeated(least = 3): ReadonlySet<number> {
    const found = new Set<number>();
    for (const [hash, count] of this.counts) if (count >= least) found.add(hash);
    return found;
  }
}
