import { linkOf } from "../features/mentions.ts";
import { documentOutline } from "../features/outline.ts";
import type { DocumentView } from "../features/view.ts";
import type { Range } from "../protocol.ts";
import type { Converter } from "./convert.ts";
import type { EntityPlaces, FileEntry, NamedPlace } from "./workspaceIndex.ts";

/** Gathers the index entry of one file, document by document. */
export class EntryBuilder {
  private readonly uri: string;
  private readonly convert: Converter;
  private readonly documents: NamedPlace[] = [];
  private readonly meetings: NamedPlace[] = [];
  private readonly entities = new Map<string, EntityPlaces & { forms: Set<string>; ranges: Range[] }>();

  constructor(uri: string, convert: Converter) {
    this.uri = uri;
    this.convert = convert;
  }

  add(view: DocumentView): void {
    const base = view.span.start;
    const outline = documentOutline(view, 2);
    const place = ({ name, detail, target }: typeof outline): NamedPlace => ({
      name,
      detail,
      range: this.convert.range(target, base),
    });
    this.documents.push(place(outline));
    this.meetings.push(...outline.children.map(place));
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

  finish(): FileEntry {
    return { uri: this.uri, documents: this.documents, meetings: this.meetings, entities: this.entities };
  }
}
