import type { Mark } from "./mark.ts";

/** All marks of one profile in the file, in order; `starts` holds their offsets in the file. */
export class PlacedMarks {
  readonly marks: Mark[] = [];
  readonly starts: number[] = [];

  get length(): number {
    return this.marks.length;
  }

  add(mark: Mark, pieceStart: number): void {
    this.marks.push(mark);
    this.starts.push(pieceStart + mark.start);
  }

  mark(index: number): Mark {
    return this.marks[index] as Mark;
  }

  /** Offset in the file at which the mark begins. */
  start(index: number): number {
    return this.starts[index] as number;
  }

  /** Offset in the file behind the mark. */
  end(index: number): number {
    const mark = this.mark(index);
    return this.start(index) + mark.end - mark.start;
  }
}
