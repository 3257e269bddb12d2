/** One small number a string, from 1 up; 0 stands for null. So columns of repeated strings cost four bytes a row. */
export class Names {
  private readonly numbers = new Map<string, number>();
  private readonly strings: (string | null)[] = [null];

  /** How many numbers are given out, that of null included. */
  get size(): number {
    return this.strings.length;
  }

  /** The string's number, given out now where it has none yet. */
  add(name: string | null): number {
    if (name === null) return 0;
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.strings.length;
      this.numbers.set(name, number);
      this.strings.push(name);
    }
    return number;
  }

  /** Undefined for a string that was never added. */
  numberOf(name: string | null): number | undefined {
    return name === null ? 0 : this.numbers.get(name);
  }

  nameOf(number: number): string | null {
    return this.strings[number] ?? null;
  }
}
