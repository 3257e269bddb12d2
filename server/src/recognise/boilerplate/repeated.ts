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

/** Shorter lines repeat by chance, longer ones are text. UTF-16 code units. */
const SHORTEST = 4;
const LONGEST = 120;
/** Lines looked at from each end of a document: there the page stands around the article. */
const EDGE = 40;
/** Sentences and transcripts ("The President:") repeat without being the page's; so do datelines. */
const ofTheText = /[.!?…。！？؟۔:：]["»”’')\]]*$|\p{Nd}/u;
/** A line of the page stands in at least this share of a folder's documents, and in so many. */
const SHARE = 0.1;
const LEAST = 3;

/** The hashes of those lines of a document that would be the page's if others had them too, each once. */
export function pageLines(text: string): number[] {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const edges = lines.length <= 2 * EDGE ? lines : [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
  const hashes = new Set<number>();
  for (const line of edges) {
    const { length } = line.trim();
    if (length >= SHORTEST && length <= LONGEST && !ofTheText.test(line.trim())) hashes.add(lineHash(line));
  }
  return [...hashes];
}

/** Counts in how many documents each line stands. Documents can be taken out again in one step. */
export class RepeatedLines {
  private readonly linesOf = new Map<string, ReadonlySet<number>>();
  private readonly counts = new Map<number, number>();

  /** Counts a document's lines (`pageLines`), in place of what was counted under that key before. */
  set(document: string, lines: readonly number[]): void {
    this.delete(document);
    const hashes = new Set(lines);
    this.linesOf.set(document, hashes);
    for (const hash of hashes) this.counts.set(hash, (this.counts.get(hash) ?? 0) + 1);
  }

  get size(): number {
    return this.linesOf.size;
  }

  delete(document: string): void {
    for (const hash of this.linesOf.get(document) ?? []) {
      const count = (this.counts.get(hash) ?? 1) - 1;
      if (count === 0) this.counts.delete(hash);
      else this.counts.set(hash, count);
    }
    this.linesOf.delete(document);
  }

  /** Lines that so many of the documents have that they are the page's. */
  repeated(): ReadonlySet<number> {
    const least = Math.max(LEAST, SHARE * this.linesOf.size);
    const found = new Set<number>();
    for (const [hash, count] of this.counts) if (count >= least) found.add(hash);
    return found;
  }
}
