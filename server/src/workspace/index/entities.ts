import type { EntityLabel } from "../../recognise/model.ts";
import type { FileEntry } from "./entry.ts";
import type { Places, Postings } from "./postings.ts";

/** One entity in the files that were read in this session. */
interface Gathered {
  readonly name: string;
  readonly label: EntityLabel;
  readonly files: Map<string, Places>;
}

/** An entity, as its files call it. */
export interface Named {
  readonly link: string;
  readonly name: string;
  readonly label: EntityLabel;
}

const none: readonly never[] = [];

/**
 * Who is named in which files, by link (`linkOf`). What comes from a cache stays in its columns; a file that is read anew
 * speaks for itself from then on. Files are known by their key.
 */
export class EntityIndex {
  private readonly gathered = new Map<string, Gathered>();
  private readonly entitiesOf = new Map<string, FileEntry["entities"]>();
  private kept: Postings | null = null;
  private keptFiles: readonly (string | null)[] = [];
  private keptNumbers: ReadonlyMap<string, number> = new Map();
  /** Numbers of the files of the cache that were read anew, or are no more. */
  private readonly gone = new Set<number>();

  /**
   * Takes what a cache holds of files in place of what is known of them and of all that came from another cache. By
   * number, the files' keys; null for those of which the cache is not to be heard.
   */
  take(kept: Postings, files: readonly (string | null)[]): void {
    for (const key of files) if (key !== null) this.remove(key);
    this.kept = kept;
    this.keptFiles = files;
    const numbers = new Map<string, number>();
    this.gone.clear();
    for (const [number, key] of files.entries()) {
      if (key === null) this.gone.add(number);
      else numbers.set(key, number);
    }
    this.keptNumbers = numbers;
  }

  set(file: string, entities: FileEntry["entities"]): void {
    this.remove(file);
    this.entitiesOf.set(file, entities);
    for (const [link, { name, label, count, spots, forms }] of entities) {
      let known = this.gathered.get(link);
      if (known === undefined) this.gathered.set(link, (known = { name, label, files: new Map() }));
      known.files.set(file, { count, spots, forms });
    }
  }

  remove(file: string): void {
    this.hideKept(file);
    const entities = this.entitiesOf.get(file);
    if (entities === undefined) return;
    this.entitiesOf.delete(file);
    for (const link of entities.keys()) {
      const known = this.gathered.get(link) as Gathered;
      known.files.delete(file);
      if (known.files.size === 0) this.gathered.delete(link);
    }
  }

  /** Every entity that is named somewhere. */
  *all(): Generator<Named> {
    const { kept, gone } = this;
    const { links = none, names = none, labels = none } = kept?.names ?? {};
    for (const [number, link] of links.entries()) {
      if (gone.size > 0 && kept?.countOf(number, gone).files === 0) continue;
      yield { link, name: names[number] as string, label: labels[number] as EntityLabel };
    }
    for (const [link, { name, label }] of this.gathered) {
      const number = kept?.numberOf(link);
      if (number === undefined || kept?.countOf(number, gone).files === 0) yield { link, name, label };
    }
  }

  /** What the files say of an entity, each by its key. */
  *placesOf(link: string): Generator<{ readonly file: string } & Places> {
    const number = this.kept?.numberOf(link);
    if (this.kept !== null && number !== undefined) {
      for (const { file, ...places } of this.kept.placesOf(number, this.gone)) {
        yield { file: this.keptFiles[file] as string, ...places };
      }
    }
    for (const [file, places] of this.gathered.get(link)?.files ?? none) yield { file, ...places };
  }

  /** The spellings of an entity; one may come twice. */
  *formsOf(link: string): Generator<string> {
    const number = this.kept?.numberOf(link);
    if (this.kept !== null && number !== undefined) yield* this.kept.formsOf(number, this.gone);
    for (const { forms } of this.gathered.get(link)?.files.values() ?? none) yield* forms;
  }

  /** How often an entity is named, and in how many files. */
  countOf(link: string): { readonly count: number; readonly files: number } {
    const number = this.kept?.numberOf(link);
    let { count, files } =
      this.kept === null || number === undefined ? { count: 0, files: 0 } : this.kept.countOf(number, this.gone);
    for (const places of this.gathered.get(link)?.files.values() ?? none) {
      count += places.count;
      files++;
    }
    return { count, files };
  }

  private hideKept(file: string): void {
    const number = this.keptNumbers.get(file);
    if (number !== undefined) this.gone.add(number);
  }
}
