import { decodeFile } from "../../workspace/decode.ts";
import { Catalogue } from "../../workspace/annotations/catalogue/catalogue.ts";
import { entryOf, type Facts } from "../../workspace/annotations/catalogue/entry.ts";
import { problemsOf } from "../../annotation/stored/file.ts";
import { documentUri, isStore } from "../../workspace/annotations/location.ts";
import { readSnapshot, type StoreSnapshot } from "../../workspace/annotations/snapshot.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import { Listeners } from "../events.ts";
import type { Indexing } from "../indexing.ts";
import type { Session } from "../session.ts";
import { finished, Slicer } from "../slices.ts";
import { annotatedFilesIn } from "../sourceFiles.ts";
import { canonicalUri } from "../uris.ts";
import { Anchors } from "../../workspace/annotations/anchors.ts";
import { EntryCache } from "./entryCache.ts";
import { factsBefore, factsIn } from "./facts.ts";
import type { Shelf } from "./shelf.ts";

/** The annotations of a file as they were read, with the document's text where that was read too. */
export interface Seen {
  readonly uri: string;
  readonly snapshot: StoreSnapshot;
  readonly file: OpenFile | null;
}

/** Files read from disk at a time. */
const AT_ONCE = 8;

const never = { isCancellationRequested: false };

/**
 * Keeps the catalogue of the workspace's annotations: all files of annotations at the start, without the documents that
 * they belong to; what the texts say of them as those are read; and from then on what changes. Entries are kept between sessions.
 */
export class AnnotationIndex {
  readonly catalogue = new Catalogue(canonicalUri);
  private readonly session: Session;
  private readonly shelf: Shelf;
  private readonly changed = new Listeners<null>();
  private readonly seen = new Listeners<Seen>();
  /** Files whose entry is older than what is in memory. */
  private readonly stale = new Set<string>();
  private readonly cache: EntryCache;
  private reading = 0;

  /** `stamp` names all that the catalogue hangs on beside the files: program, names, settings. */
  constructor(session: Session, shelf: Shelf, indexing: Indexing, stamp: () => string) {
    this.session = session;
    this.shelf = shelf;
    this.cache = new EntryCache(session, stamp);
    const touch = (uri: string): void => {
      this.stale.add(uri);
      this.tell();
    };
    shelf.onChanged(touch);
    session.background.onAnalysed(({ uri }) => {
      if (this.stale.has(uri) || this.catalogue.has(uri)) touch(uri);
    });
    indexing.onRead((file) => void this.read(file).catch(session.log.failed));
    session.onDiskChanged((uri) => void this.heard(uri).catch(session.log.failed));
  }

  /** False while files of annotations are still being read. */
  get complete(): boolean {
    return this.reading === 0;
  }

  /** Called when what is found may be other than before. */
  onChanged(listener: () => void): void {
    this.changed.add(listener);
  }

  /** Called with the annotations of each file that was read. */
  onSeen(listener: (seen: Seen) => void): void {
    this.seen.add(listener);
  }

  /** Tells `onSeen` of a file once more. */
  async look(uri: string): Promise<void> {
    const file = this.session.files.get(uri) ?? (await this.fileOnDisk(uri));
    const snapshot = await this.snapshotOf(uri);
    if (snapshot !== null) this.seen.tell({ uri, snapshot, file }, this.session.log.failed);
  }

  /** Reads all files of annotations below the folders. */
  async readFolders(folders: readonly string[]): Promise<void> {
    this.reading++;
    try {
      const { session } = this;
      await session.ready;
      const slicer = new Slicer(session.host.clock, never);
      for (const folder of folders) {
        const found = annotatedFilesIn(session.disk, folder, session.settings.annotationsFolder);
        const worker = async (): Promise<void> => {
          for (let next = await found.next(); next.done !== true; next = await found.next()) {
            await this.take(next.value);
            if (slicer.due) await slicer.pause();
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, worker));
      }
    } finally {
      this.reading--;
      this.tell();
    }
  }

  /** The entry of a file as it was kept, else without what its text says. */
  private async take(uri: string): Promise<void> {
    const isKnown = (): boolean => this.catalogue.has(uri) || this.stale.has(uri);
    if (isKnown()) return;
    const store = await this.shelf.store.place(uri);
    const kept = await this.cache.load(uri, store, this.catalogue.pools);
    if (kept !== null) {
      if (!isKnown()) this.catalogue.set(kept);
      return;
    }
    const snapshot = await this.snapshotOf(uri);
    if (snapshot === null || isKnown()) return;
    this.set({ uri, snapshot, file: null }, null);
    // Of a document that is not there, nothing more will come to be known.
    if (!(await this.session.disk.stat(uri)).ok) this.keep(uri, store, snapshot);
  }

  /** Not where a person must be told of something in the file: that is seen only by reading it. */
  private keep(uri: string, store: string, { file, unsaved }: StoreSnapshot): void {
    const entry = this.catalogue.entry(uri);
    if (entry === null || unsaved || problemsOf(file).length > 0) return;
    this.cache.save(entry, store, this.catalogue.pools);
  }

  /** Brings the entries of files that were changed in memory up to date. */
  async freshen(): Promise<void> {
    const { catalogue, session, shelf } = this;
    const stale = [...this.stale];
    this.stale.clear();
    for (const uri of stale) {
      if (session.files.isOpen(uri)) {
        const { file, snapshot, placed } = await shelf.of(uri);
        this.set({ uri, snapshot, file }, factsIn(file, placed));
      } else {
        const before = catalogue.entry(uri);
        const snapshot = await shelf.store.open(uri);
        this.set({ uri, snapshot, file: null }, before && factsBefore(before, catalogue.pools));
      }
    }
  }

  /** A document has been read from disk and analysed: what it says of its annotations. */
  private async read(file: OpenFile): Promise<void> {
    const snapshot = await this.snapshotOf(file.uri);
    if (snapshot === null || this.session.files.isOpen(file.uri)) return;
    this.set({ uri: file.uri, snapshot, file }, placedFacts(file, snapshot));
    this.tell();
    this.keep(file.uri, await this.shelf.store.place(file.uri), snapshot);
  }

  /** Something changed on disk: a file of annotations, or what may have held some. */
  private async heard(uri: string): Promise<void> {
    if (!isStore(uri)) return;
    const document = documentUri(uri, this.session.settings.annotationsFolder);
    if (this.shelf.store.snapshot(document) !== null) return; // The shelf reads it and tells.
    const snapshot = await this.snapshotOf(document);
    if (snapshot === null) this.catalogue.remove(document);
    else {
      const file = await this.fileOnDisk(document);
      if (file !== null) await finished(this.session.eachDocument(file, never, () => undefined));
      this.set({ uri: document, snapshot, file }, file && placedFacts(file, snapshot));
    }
    this.tell();
  }

  private async fileOnDisk(uri: string): Promise<OpenFile | null> {
    const bytes = await this.session.disk.read(uri);
    return bytes.ok ? this.session.files.read(uri, decodeFile(bytes.value).text) : null;
  }

  /** What is in memory, else what is on disk; null where there is nothing to read. */
  private async snapshotOf(uri: string): Promise<StoreSnapshot | null> {
    const known = this.shelf.store.snapshot(uri);
    if (known !== null) return known;
    const bytes = await this.session.disk.read(await this.shelf.store.place(uri));
    return bytes.ok ? readSnapshot(decodeFile(bytes.value).text) : null;
  }

  private set(seen: Seen, facts: Facts | null): void {
    this.catalogue.set(entryOf(seen.uri, seen.snapshot, facts, this.catalogue.pools));
    this.seen.tell(seen, this.session.log.failed);
  }

  private tell(): void {
    this.changed.tell(null, this.session.log.failed);
  }
}

function placedFacts(file: OpenFile, { byDocument }: StoreSnapshot): Facts {
  return factsIn(file, new Anchors(file).place(byDocument));
}
