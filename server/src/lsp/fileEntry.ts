import { linkOf } from "../features/mentions.ts";
import { documentOutline } from "../features/outline.ts";
import type { Range } from "../protocol.ts";
import type { DocumentView } from "../features/view.ts";
import { type AccountPlace, type EntityPlaces, type FileEntry, type NamedPlace } from "../workspace/index/entry.ts";
import { packed } from "../workspace/index/spots.ts";
import type { Converter } from "./convert.ts";

interface Gathering extends Pick<EntityPlaces, "name" | "label"> {
  readonly forms: Set<string>;
  readonly ranges: Range[];
}

/** Gathers the index entry of one file, document by document. */
export class EntryBuilder {
  private readonly uri: string;
  private readonly convert: Converter;
  private readonly documents: NamedPlace[] = [];
  private readonly accounts: AccountPlace[] = [];
  private readonly entities = new Map<string, Gathering>();

  constructor(uri: string, convert: Converter) {
    this.uri = uri;
    this.convert = convert;
  }

  add(view: DocumentView): void {
    const base = view.span.start;
    const outline = documentOutline(view, 2);
    const range = this.convert.range(outline.target, base);
    this.documents.push({ name: outline.name, detail: outline.detail, range });
    const title = view.header.find(({ key }) => key === "title")?.value ?? null;
    for (const { evidence, ...meeting } of view.analysis.meetings) {
      const language = view.analysis.language.tag;
      this.accounts.push({ documentId: view.id, language, title, meeting, range: this.convert.range(evidence, base) });
    }
    for (const mention of view.analysis.entities) {
      const link = linkOf(mention);
      let places = this.entities.get(link);
      if (places === undefined) {
        const name = mention.entity?.name ?? mention.name;
        places = { name, label: mention.label, forms: new Set(), ranges: [] };
        this.entities.set(link, places);
      }
      places.forms.add(view.text.slice(mention.start, mention.end));
      places.ranges.push(this.convert.range(mention, base));
    }
  }

  /** `lines` and `learned`: of the file, see `FileEntry`. */
  finish({ lines, learned }: Pick<FileEntry, "lines" | "learned">): FileEntry {
    const entities = new Map<string, EntityPlaces>();
    for (const [link, { name, label, forms, ranges }] of this.entities) {
      entities.set(link, { name, label, forms: [...forms], count: ranges.length, spots: packed(ranges) });
    }
    return { uri: this.uri, documents: this.documents, accounts: this.accounts, entities, lines, learned };
  }
}
