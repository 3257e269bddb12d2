/**
 * All annotations of a workspace in memory, for lists, counts and searches over a million of them. An entry belongs to
 * its file: setting it anew or removing it takes everything of the old one along.
 */
import type {
  AnnotationHit,
  FacetCount,
  RelationView,
  SearchAnnotationsParams,
  SearchAnnotationsResult,
} from "../../../protocol.ts";
import { countBy } from "./count.ts";
import type { Entry } from "./entry.ts";
import { codeNumbers, Pools, stateOf, statusOf, traits } from "./entry.ts";
import { Filter } from "./filter.ts";
import { page, type Selected } from "./page.ts";

const usualPage = 200;
const largestPage = 1000;

export class Catalogue {
  readonly pools = new Pools();
  private readonly canonical: (uri: string) => string;
  private readonly entries = new Map<string, Entry>();
  private readonly incoming = new Map<string, (RelationView & { readonly key: string })[]>();
  /** Keys in the order of the files; null where they have to be put in order anew. */
  private order: readonly string[] | null = null;

  /** `canonical` makes URIs comparable. */
  constructor(canonical: (uri: string) => string) {
    this.canonical = canonical;
  }

  has(uri: string): boolean {
    return this.entries.has(this.canonical(uri));
  }

  /** Null for a file without annotations. */
  entry(uri: string): Entry | null {
    return this.entries.get(this.canonical(uri)) ?? null;
  }

  /** URIs of the files that have annotations, in order. */
  get uris(): readonly string[] {
    return this.ordered().map(([, { uri }]) => uri);
  }

  /** URIs of the files with annotations of one of the codes. */
  urisWith(ids: readonly string[]): readonly string[] {
    const wanted = new Set(ids.flatMap((id) => this.pools.codes.numberOf(id) ?? []));
    return this.ordered().flatMap(([, { uri, codes }]) => (codes.some((code) => wanted.has(code)) ? [uri] : []));
  }

  /** URIs of the files with annotations of codes that are not among the ids given. */
  urisWithOtherCodes(ids: ReadonlySet<string>): readonly string[] {
    const { codes } = this.pools;
    const unknown = new Set<number>();
    for (let number = 1; number < codes.size; number++)
      if (!ids.has(codes.nameOf(number) as string)) unknown.add(number);
    return [...this.entries.values()].flatMap(({ uri, codes: own }) =>
      own.some((code) => unknown.has(code)) ? [uri] : [],
    );
  }

  /** An entry without annotations is none. */
  set(entry: Entry): void {
    this.remove(entry.uri);
    if (entry.ids.length === 0) return;
    const key = this.canonical(entry.uri);
    this.entries.set(key, entry);
    this.order = null;
    for (const { from, type, target } of entry.relations) {
      const relation = { type, other: from, key };
      const known = this.incoming.get(target);
      if (known === undefined) this.incoming.set(target, [relation]);
      else known.push(relation);
    }
  }

  remove(uri: string): void {
    const key = this.canonical(uri);
    const entry = this.entries.get(key);
    if (entry === undefined) return;
    this.entries.delete(key);
    this.order = null;
    for (const { target } of entry.relations) {
      const left = this.incoming.get(target)?.filter((relation) => relation.key !== key) ?? [];
      if (left.length === 0) this.incoming.delete(target);
      else this.incoming.set(target, left);
    }
  }

  /** All files that stand in a folder, however deep. */
  removeBelow(folder: string): void {
    const prefix = `${this.canonical(folder).replace(/\/+$/, "")}/`;
    for (const [key, { uri }] of this.entries) if (key.startsWith(prefix)) this.remove(uri);
  }

  /** The newest annotations of passages, `most` of them, one for each of their codes, as examples of these. */
  *examples(most: number): Generator<{ passage: string; code: string; language: string | null }> {
    const selected = this.ordered().map(([, entry]) => ({ entry, rows: null }));
    for (const { entry, row } of page(selected, "modified", 0, most)) {
      const { language } = entry.documents[entry.document[row] as number] as Entry["documents"][number];
      if (((entry.traits[row] as number) & traits.wholeDocument) !== 0 || statusOf(entry, row) === "rejected") continue;
      const passage = entry.quotes.row(row);
      for (const code of codeNumbers(entry, row))
        yield { passage, code: this.pools.codes.nameOf(code) as string, language };
    }
  }

  /** Relations from annotations of other files than `uri` to the one of that id. */
  relatedTo(id: string, uri: string): readonly RelationView[] {
    const own = this.canonical(uri);
    const found = this.incoming.get(id)?.filter(({ key }) => key !== own) ?? [];
    return found.map(({ type, other }) => ({ type, other }));
  }

  search(params: SearchAnnotationsParams): Omit<SearchAnnotationsResult, "complete"> {
    const { query = {}, sort = "text", offset = 0, limit = usualPage, counts: facets = [] } = params;
    const filter = new Filter(query, this.pools, this.canonical);
    const selected: Selected[] = [];
    let total = 0;
    for (const [key, entry] of this.ordered()) {
      const rows = filter.rows(entry, key);
      const count = rows?.length ?? entry.ids.length;
      total += count;
      if (count > 0) selected.push({ entry, rows });
    }
    const counts: Partial<Record<(typeof facets)[number], readonly FacetCount[]>> = {};
    for (const facet of facets) counts[facet] = countBy(facet, selected, this.pools);
    const shown = page(selected, sort, Math.max(0, offset), Math.min(Math.max(0, limit), largestPage));
    return { total, annotations: shown.map(({ entry, row }) => this.hit(entry, row)), counts };
  }

  private ordered(): readonly (readonly [string, Entry])[] {
    this.order ??= [...this.entries.keys()].sort();
    return this.order.map((key) => [key, this.entries.get(key) as Entry] as const);
  }

  private hit(entry: Entry, row: number): AnnotationHit {
    const {
      id: documentId,
      language,
      date,
    } = entry.documents[entry.document[row] as number] as Entry["documents"][number];
    const trait = entry.traits[row] as number;
    const speaker = this.pools.speakers.nameOf(entry.speaker[row] as number);
    return {
      id: entry.ids[row] as string,
      uri: entry.uri,
      documentId,
      state: stateOf(entry, row),
      wholeDocument: (trait & traits.wholeDocument) !== 0,
      quote: entry.quotes.row(row),
      codes: [...codeNumbers(entry, row)].map((code) => this.pools.codes.nameOf(code) as string),
      note: entry.notes.isEmpty(row) ? null : entry.notes.row(row),
      creator: this.pools.creators.nameOf(entry.creator[row] as number),
      created: instant(entry.created[row] as number),
      modified: instant(entry.modified[row] as number),
      status: statusOf(entry, row),
      layer: (trait & traits.curation) === 0 ? "annotator" : "curation",
      language,
      date,
      speaker: speaker === null ? null : (this.pools.speakerNames.get(speaker) ?? speaker),
    };
  }
}

function instant(time: number): string {
  return Number.isNaN(time) ? "" : new Date(time).toISOString();
}
