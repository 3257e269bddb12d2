/** Many short texts as one, so that all are searched in one sweep. */
export class TextRows {
  readonly text: string;
  /** Where each row ends. */
  readonly ends: Uint32Array;

  private constructor(text: string, ends: Uint32Array) {
    this.text = text;
    this.ends = ends;
  }

  static from(rows: readonly string[]): TextRows {
    const ends = new Uint32Array(rows.length);
    let end = 0;
    rows.forEach((row, index) => {
      end += row.length;
      ends[index] = end;
    });
    return new TextRows(rows.join(""), ends);
  }

  /** Rows that were taken apart before. Lone surrogates, which bytes cannot hold, keep their length. */
  static of(text: string, ends: Uint32Array): TextRows {
    return new TextRows(text, ends);
  }

  row(index: number): string {
    return this.text.slice(this.start(index), this.ends[index]);
  }

  isEmpty(index: number): boolean {
    return this.start(index) === this.ends[index];
  }

  /** The rows that hold all the words, in order. `words` are not empty. */
  holding(words: readonly string[]): number[] {
    // The longest word is the rarest.
    const [rarest = "", ...others] = words.toSorted((a, b) => b.length - a.length);
    const found: number[] = [];
    let row = 0;
    for (let at = this.text.indexOf(rarest); at >= 0; ) {
      row = this.rowAt(at, row);
      const end = this.ends[row] as number;
      if (at + rarest.length > end) {
        // Across the border of two rows: no row holds it there.
        at = this.text.indexOf(rarest, at + 1);
        continue;
      }
      const text = others.length === 0 ? "" : this.row(row);
      if (others.every((word) => text.includes(word))) found.push(row);
      at = this.text.indexOf(rarest, end);
    }
    return found;
  }

  private start(index: number): number {
    return index === 0 ? 0 : (this.ends[index - 1] as number);
  }

  /** The row that holds an offset, which is not before the row `from`: doubling steps, then halves. */
  private rowAt(offset: number, from: number): number {
    let low = from;
    let step = 1;
    while (low + step < this.ends.length && (this.ends[low + step - 1] as number) <= offset) {
      low += step;
      step *= 2;
    }
    let high = Math.min(this.ends.length - 1, low + step);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.ends[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
