import type { Location } from "vscode-languageserver";
import type { EntityLabel } from "../recognise/model.ts";
import { fold } from "../text/fold.ts";
import { EntityIndex } from "../workspace/index/entities.ts";
import { type FoundEntity, matches, type OtherNames, searchEntities } from "../workspace/index/entitySearch.ts";
import type { FileEntry, FileFacts } from "../workspace/index/entry.ts";
import { MeetingIndex } from "../workspace/index/meetings.ts";
import { type MeetingSymbol, meetingSymbols } from "../workspace/index/meetingSearch.ts";
import { unpacked } from "../workspace/index/spots.ts";
import { canonicalUri } from "./uris.ts";

export interface FoundSymbol {
  readonly kind: "entity" | "meeting" | "document";
  readonly label: EntityLabel | null;
  readonly name: string;
  readonly container: string;
  readonly location: Location;
}

const noNames: OtherNames = { find: () => [], namesOf: () => [] };

/** More answers than this help nobody. */
const MOST_ANSWERS = 500;

/**
 * Names, meetings and documents of all files known. An entry belongs to its file: setting it anew or removing it takes
 * everything of the old one along.
 */
export class WorkspaceIndex {
  private readonly entries = new Map<string, FileFacts>();
  readonly entities = new EntityIndex();
  readonly meetings = new MeetingIndex();

  get size(): number {
    return this.entries.size;
  }

  /** What is known of a file. */
  entry(uri: string): FileFacts | undefined {
    return this.entries.get(canonicalUri(uri));
  }

  get uris(): string[] {
    return Array.from(this.entries.values(), ({ uri }) => uri);
  }

  /** The key of a file in `meetings`, however its URI is written. */
  keyOf(uri: string): string {
    return canonicalUri(uri);
  }

  set({ entities, ...facts }: FileEntry): void {
    this.setFacts(facts);
    this.entities.set(this.keyOf(facts.uri), entities);
  }

  /** The same for a file of which it is known already who is named in it (`EntityIndex.take`). */
  setFacts(facts: FileFacts): void {
    const key = canonicalUri(facts.uri);
    this.entries.set(key, facts);
    this.meetings.set(key, facts.uri, facts.accounts);
  }

  /** All files that stand in a folder, however deep. */
  removeBelow(folder: string): void {
    const prefix = `${canonicalUri(folder).replace(/\/+$/, "")}/`;
    for (const [key, { uri }] of this.entries) if (key.startsWith(prefix)) this.remove(uri);
  }

  remove(uri: string): void {
    const key = canonicalUri(uri);
    this.entities.remove(key);
    if (!this.entries.delete(key)) return;
    this.meetings.remove(key);
  }

  /** All places where an entity is named, file by file. */
  mentionsOf(link: string): Location[] {
    const locations: Location[] = [];
    for (const { file, spots } of this.entities.placesOf(link)) {
      const uri = this.uriOf(file);
      for (const range of unpacked(spots)) locations.push({ uri, range });
    }
    return locations;
  }

  /**
   * What a query finds: every word of it must stand somewhere in a name, in any spelling met ("putin" finds what is
   * written «პუტინმა») or any that the gazetteer has, letters compared as `fold` does. An empty query finds all, as far as
   * the answer goes.
   */
  search(query: string, names: OtherNames = noNames): FoundSymbol[] {
    const words = query
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(fold);
    const meetings = this.searchMeetings(words).map(
      ({ name, container, uri, range }): FoundSymbol => ({
        kind: "meeting",
        label: null,
        name,
        container,
        location: { uri, range },
      }),
    );
    const entities = searchEntities(this.entities, { query, words, fold: folded }, names);
    const shown = entities.slice(0, MOST_ANSWERS).flatMap((found) => this.symbolOf(found));
    return [...shown, ...meetings, ...this.searchDocuments(words)].slice(0, MOST_ANSWERS);
  }

  private symbolOf({ link, shown, label, count, files }: FoundEntity): FoundSymbol[] {
    const location = this.firstPlaceOf(link);
    if (location === undefined) return [];
    const container = `${counted(count, "mention")} in ${counted(files, "file")}`;
    return [{ kind: "entity", label, name: shown, container, location }];
  }

  private firstPlaceOf(link: string): Location | undefined {
    for (const { file, spots } of this.entities.placesOf(link)) {
      for (const range of unpacked(spots)) return { uri: this.uriOf(file), range };
    }
    return undefined;
  }

  /** As the client writes it. */
  private uriOf(key: string): string {
    return this.entries.get(key)?.uri ?? key;
  }

  private searchMeetings(words: readonly string[]): MeetingSymbol[] {
    return meetingSymbols(this.meetings.all(), words, (key) => this.entities.formsOf(key), folded);
  }

  private searchDocuments(words: readonly string[]): FoundSymbol[] {
    const found: FoundSymbol[] = [];
    for (const { uri, documents } of this.entries.values()) {
      for (const { name, detail, range } of documents) {
        if (!matches(words, folded(`${name} ${detail}`))) continue;
        found.push({ kind: "document", label: null, name, container: detail, location: { uri, range } });
      }
      if (found.length >= MOST_ANSWERS) break;
    }
    return found;
  }
}

/** So many comparing forms are remembered: those of the names of a large workspace. */
const MOST_FOLDED = 500_000;
const remembered = new Map<string, string>();

/** `fold`, remembered: a search looks at every spelling of the workspace, at every key that is typed. */
function folded(text: string): string {
  let form = remembered.get(text);
  if (form === undefined) {
    if (remembered.size >= MOST_FOLDED) remembered.clear();
    form = fold(text);
    remembered.set(text, form);
  }
  return form;
}

function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}
