import type { Location } from "vscode-languageserver";
import type { EntityLabel } from "../recognise/model.ts";
import { fold } from "../text/fold.ts";
import type { EntityPlaces, FileEntry } from "../workspace/index/entry.ts";
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

/** More answers than this help nobody. */
const MOST_ANSWERS = 500;

/** One entity over all files. */
interface Gathered {
  readonly name: string;
  readonly label: EntityLabel;
  readonly files: Map<string, Pick<EntityPlaces, "count" | "spots"> & { readonly uri: string }>;
  /** Spellings, and in how many files each is met. */
  readonly forms: Map<string, number>;
}

/**
 * Names, meetings and documents of all files known. An entry belongs to its file: setting it anew or removing it takes
 * everything of the old one along.
 */
export class WorkspaceIndex {
  private readonly entries = new Map<string, FileEntry>();
  private readonly gathered = new Map<string, Gathered>();
  readonly meetings = new MeetingIndex();

  get size(): number {
    return this.entries.size;
  }

  /** What is known of a file. */
  entry(uri: string): FileEntry | undefined {
    return this.entries.get(canonicalUri(uri));
  }

  get uris(): string[] {
    return Array.from(this.entries.values(), ({ uri }) => uri);
  }

  /** The key of a file in `meetings`, however its URI is written. */
  keyOf(uri: string): string {
    return canonicalUri(uri);
  }

  set(entry: FileEntry): void {
    this.remove(entry.uri);
    const key = canonicalUri(entry.uri);
    this.entries.set(key, entry);
    this.meetings.set(key, entry.uri, entry.accounts);
    for (const [link, places] of entry.entities) {
      let known = this.gathered.get(link);
      if (known === undefined) {
        known = { name: places.name, label: places.label, files: new Map(), forms: new Map() };
        this.gathered.set(link, known);
      }
      known.files.set(key, { uri: entry.uri, count: places.count, spots: places.spots });
      for (const form of places.forms) known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
    }
  }

  /** All files that stand in a folder, however deep. */
  removeBelow(folder: string): void {
    const prefix = `${canonicalUri(folder).replace(/\/+$/, "")}/`;
    for (const [key, { uri }] of this.entries) if (key.startsWith(prefix)) this.remove(uri);
  }

  remove(uri: string): void {
    const key = canonicalUri(uri);
    const entry = this.entries.get(key);
    if (entry === undefined) return;
    this.entries.delete(key);
    this.meetings.remove(key);
    for (const [link, { forms }] of entry.entities) {
      const known = this.gathered.get(link) as Gathered;
      known.files.delete(key);
      if (known.files.size === 0) this.gathered.delete(link);
      for (const form of forms) {
        const left = (known.forms.get(form) ?? 0) - 1;
        if (left > 0) known.forms.set(form, left);
        else known.forms.delete(form);
      }
    }
  }

  /** All places where an entity is named, file by file. */
  mentionsOf(link: string): Location[] {
    const locations: Location[] = [];
    for (const { uri, spots } of this.gathered.get(link)?.files.values() ?? []) {
      for (const range of unpacked(spots)) locations.push({ uri, range });
    }
    return locations;
  }

  /** Every entity named, by link: how often, in how many files, in which spellings. */
  *entities(): Generator<{
    link: string;
    name: string;
    label: EntityLabel;
    count: number;
    files: number;
    forms: string[];
  }> {
    for (const [link, { name, label, files, forms }] of this.gathered) {
      let count = 0;
      for (const places of files.values()) count += places.count;
      yield { link, name, label, count, files: files.size, forms: [...forms.keys()] };
    }
  }

  /** How often an entity is named, and in how many files. */
  countOf(link: string): { readonly count: number; readonly files: number } {
    const files = this.gathered.get(link)?.files;
    const count = [...(files?.values() ?? [])].reduce((sum, places) => sum + places.count, 0);
    return { count, files: files?.size ?? 0 };
  }

  /**
   * What a query finds: every word of it must stand somewhere in a name, in any spelling met ("putin" finds what is
   * written «პუტინმა»), letters compared as `fold` does. An empty query finds all, as far as the answer goes.
   */
  search(query: string): FoundSymbol[] {
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
    return [...this.searchEntities(words), ...meetings, ...this.searchDocuments(words)].slice(0, MOST_ANSWERS);
  }

  /** Most often mentioned first. */
  private searchEntities(words: readonly string[]): FoundSymbol[] {
    const found: { readonly count: number; readonly symbol: FoundSymbol }[] = [];
    for (const { name, label, files, forms } of this.gathered.values()) {
      const form = matches(words, name) ? null : first(forms.keys(), (spelling) => matches(words, spelling));
      const location = locationOf(files);
      if (form === undefined || location === undefined) continue;
      const count = [...files.values()].reduce((sum, places) => sum + places.count, 0);
      const container = `${counted(count, "mention")} in ${counted(files.size, "file")}`;
      // Editors filter the answer by the name once more: the spelling that was asked for must stand in it.
      const shown = form === null ? name : `${name} (${form})`;
      found.push({ count, symbol: { kind: "entity", label, name: shown, container, location } });
    }
    return found.sort((a, b) => b.count - a.count).map(({ symbol }) => symbol);
  }

  private searchMeetings(words: readonly string[]): MeetingSymbol[] {
    return meetingSymbols(this.meetings.all(), words, (key) => this.gathered.get(key)?.forms.keys() ?? [], folded);
  }

  private searchDocuments(words: readonly string[]): FoundSymbol[] {
    const found: FoundSymbol[] = [];
    for (const { uri, documents } of this.entries.values()) {
      for (const { name, detail, range } of documents) {
        if (!matches(words, `${name} ${detail}`)) continue;
        found.push({ kind: "document", label: null, name, container: detail, location: { uri, range } });
      }
      if (found.length >= MOST_ANSWERS) break;
    }
    return found;
  }
}

function locationOf(files: Gathered["files"]): Location | undefined {
  for (const { uri, spots } of files.values()) for (const range of unpacked(spots)) return { uri, range };
  return undefined;
}

function first<T>(values: Iterable<T>, holds: (value: T) => boolean): T | undefined {
  for (const value of values) if (holds(value)) return value;
  return undefined;
}

function matches(words: readonly string[], text: string): boolean {
  if (words.length === 0) return true;
  const form = folded(text);
  return words.every((word) => form.includes(word));
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
