import type { EntityLabel } from "../../recognise/model.ts";
import type { EntityPlaces } from "./entry.ts";

/** What a file says of one entity, and how the entity is called and counted. */
export type Places = Pick<EntityPlaces, "count" | "spots" | "forms">;

/** The columns of `Postings`, as they are kept. */
export interface PostingColumns {
  /** By entity: where its postings begin; one more than there are entities. */
  readonly starts: Uint32Array;
  /** By posting: the number of the file, how often the entity is named in it, and where its spots and forms end. */
  readonly files: Uint32Array;
  readonly counts: Uint32Array;
  readonly spotEnds: Uint32Array;
  readonly formEnds: Uint32Array;
  /** The forms of all postings, one behind the other, as indexes of `PostingNames.forms`. */
  readonly forms: Uint32Array;
}

/** The words of `Postings`. */
export interface PostingNames {
  readonly links: readonly string[];
  readonly names: readonly string[];
  readonly labels: readonly EntityLabel[];
  readonly forms: readonly string[];
}

/**
 * Who is named in many files, by entity, as columns of numbers: taken up from a cache without an object for each of half
 * a million places. Immutable; files are known by number.
 */
export class Postings {
  readonly names: PostingNames;
  private readonly columns: PostingColumns;
  /** As `packed` writes them, one behind the other. */
  private readonly spots: string;
  private readonly numbers: ReadonlyMap<string, number>;
  /** Spellings that were asked for, for so many files gone. */
  private readonly distinct = new Map<number, readonly string[]>();
  private goneBefore = 0;

  constructor(names: PostingNames, columns: PostingColumns, spots: string) {
    this.names = names;
    this.columns = columns;
    this.spots = spots;
    this.numbers = new Map(names.links.map((link, number) => [link, number]));
  }

  /** The number of an entity, by its link. */
  numberOf(link: string): number | undefined {
    return this.numbers.get(link);
  }

  /** How often an entity is named, and in how many files, those aside that are `gone`. */
  countOf(entity: number, gone: ReadonlySet<number>): { readonly count: number; readonly files: number } {
    const { starts, files, counts } = this.columns;
    const [start, end] = [starts[entity] as number, starts[entity + 1] as number];
    const sum = { count: 0, files: 0 };
    for (let i = start; i < end; i++) {
      if (gone.size > 0 && gone.has(files[i] as number)) continue;
      sum.count += counts[i] as number;
      sum.files++;
    }
    return sum;
  }

  /** What each file says of an entity, those aside that are `gone`. */
  *placesOf(entity: number, gone: ReadonlySet<number>): Generator<{ readonly file: number } & Places> {
    const { starts, files, counts, spotEnds } = this.columns;
    for (let i = starts[entity] as number; i < (starts[entity + 1] as number); i++) {
      const file = files[i] as number;
      if (gone.has(file)) continue;
      const spots = this.spots.slice(spotEnds[i - 1] ?? 0, spotEnds[i]);
      yield { file, count: counts[i] as number, spots, forms: this.formsAt(i) };
    }
  }

  /** All spellings of an entity, each once, those aside that only files have which are `gone`. */
  formsOf(entity: number, gone: ReadonlySet<number>): readonly string[] {
    // Files only ever become gone.
    if (gone.size !== this.goneBefore) this.distinct.clear();
    this.goneBefore = gone.size;
    let forms = this.distinct.get(entity);
    if (forms === undefined) {
      const { starts, files, formEnds, forms: all } = this.columns;
      const numbers = new Set<number>();
      for (let i = starts[entity] as number; i < (starts[entity + 1] as number); i++) {
        if (gone.size > 0 && gone.has(files[i] as number)) continue;
        for (let at = formEnds[i - 1] ?? 0; at < (formEnds[i] as number); at++) numbers.add(all[at] as number);
      }
      forms = Array.from(numbers, (form) => this.names.forms[form] as string);
      this.distinct.set(entity, forms);
    }
    return forms;
  }

  private formsAt(posting: number): string[] {
    const { formEnds, forms } = this.columns;
    const numbers = forms.subarray(formEnds[posting - 1] ?? 0, formEnds[posting]);
    return Array.from(numbers, (form) => this.names.forms[form] as string);
  }
}

/** Gathers postings, entity by entity. */
export class PostingsWriter {
  readonly names = {
    links: [] as string[],
    names: [] as string[],
    labels: [] as EntityLabel[],
    forms: [] as string[],
  };
  private readonly numbers = new Map<string, number>();
  private readonly starts: number[] = [];
  private readonly files: number[] = [];
  private readonly counts: number[] = [];
  private readonly spotEnds: number[] = [];
  private readonly formEnds: number[] = [];
  private readonly forms: number[] = [];
  private readonly spots: string[] = [];
  private spotLength = 0;

  /** Begins an entity: what is added next is its own. */
  begin(link: string, name: string, label: EntityLabel): void {
    this.names.links.push(link);
    this.names.names.push(name);
    this.names.labels.push(label);
    this.starts.push(this.files.length);
  }

  add(file: number, { count, spots, forms }: Places): void {
    this.files.push(file);
    this.counts.push(count);
    this.spots.push(spots);
    this.spotLength += spots.length;
    this.spotEnds.push(this.spotLength);
    for (const form of forms) this.forms.push(this.numberOf(form));
    this.formEnds.push(this.forms.length);
  }

  /** All that was gathered; in the order of `PostingColumns`. */
  finish(): { readonly columns: PostingColumns; readonly spots: string } {
    return {
      columns: {
        starts: Uint32Array.from([...this.starts, this.files.length]),
        files: Uint32Array.from(this.files),
        counts: Uint32Array.from(this.counts),
        spotEnds: Uint32Array.from(this.spotEnds),
        formEnds: Uint32Array.from(this.formEnds),
        forms: Uint32Array.from(this.forms),
      },
      spots: this.spots.join(""),
    };
  }

  private numberOf(form: string): number {
    let number = this.numbers.get(form);
    if (number === undefined) {
      number = this.names.forms.length;
      this.numbers.set(form, number);
      this.names.forms.push(form);
    }
    return number;
  }
}
