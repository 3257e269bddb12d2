import { documentUri, isStore } from "../workspace/annotations/location.ts";
import { decodeFile } from "../workspace/decode.ts";
import type { CachedFile, FileStamp } from "../workspace/index/cache.ts";
import type { OpenFile } from "../workspace/open/openFile.ts";
import { Listeners } from "./events.ts";
import { EntryBuilder } from "./fileEntry.ts";
import { IndexCache } from "./indexCache.ts";
import { LearnedLines } from "./learnedLines.ts";
import type { ShowProgress } from "./progress.ts";
import type { Session } from "./session.ts";
import { type Cancellation, finished, Slicer } from "./slices.ts";
import { filesBelow, isSourceFile } from "./sourceFiles.ts";
import { canonicalUri } from "./uris.ts";

/** Files read from disk at a time: enough to hide the waiting, few enough to keep little in memory. */
const AT_ONCE = 4;
/** Bytes. Larger files are indexed only while they are open. */
const LARGEST = 32 * 1024 * 1024;
/** Milliseconds after a change on disk before the cache is written again. */
const QUIET = 20_000;

/** The source documents of the workspace. */
interface Sources {
  readonly uris: readonly string[];
  /** Canonical URIs of those that have annotations. */
  readonly annotated: ReadonlySet<string>;
}

/**
 * Reads the source documents of the workspace into the index: all in the background at the start, one by one as they
 * change on disk. Files that the client has open are taken as the client has them, when somebody asks.
 */
export class Indexing {
  private readonly session: Session;
  private readonly showProgress: ShowProgress;
  /** Open files whose entry is older than their text. */
  private readonly stale = new Set<string>();
  private stopped = false;
  private readonly cache: IndexCache;
  private readonly lines: LearnedLines;
  /** Names all that entries hang on beside their file: program, names, settings. */
  private readonly stamp: () => string;
  /** What the entries of files were made of, by canonical URI, and with what stamp. */
  private readonly stamps = new Map<string, FileStamp>();
  private stampedWith: string | null = null;
  /** Resolves when the user's gazetteer is in force, long lists included. */
  private readonly namesKnown: () => Promise<void>;
  private isSaving = false;
  private readonly read = new Listeners<OpenFile>();
  private readonly changed = new Listeners<null>();
  private running = 0;
  /** The reading that is under way, and its folders. */
  private turn: Promise<void> = Promise.resolve();
  private reading: readonly string[] = [];

  constructor(session: Session, showProgress: ShowProgress, stamp: () => string, namesKnown: () => Promise<void>) {
    this.session = session;
    this.namesKnown = namesKnown;
    this.showProgress = showProgress;
    this.stamp = stamp;
    this.cache = new IndexCache(session);
    this.lines = new LearnedLines(session);
    session.files.onOpened(({ uri }) => this.stale.add(uri));
    session.files.onChanged(({ after }) => this.stale.add(after.uri));
    session.background.onAnalysed(() => this.tell());
    const refresh = (uri: string): void => {
      void this.refresh(uri)
        .then((isChanged) => {
          if (!isChanged) return;
          this.tell();
          this.saveSoon();
          return this.learnAnew();
        })
        .catch(session.log.failed);
    };
    session.files.onClosed((uri) => {
      this.stale.delete(uri);
      // What was never saved is gone with the editor.
      refresh(uri);
    });
    session.onDiskChanged(refresh);
  }

  /** Called with each file that was read from disk, all its documents analysed. */
  onRead(listener: (file: OpenFile) => void): void {
    this.read.add(listener);
  }

  /** Called when the index, or whether it is complete, may be other than before. */
  onChanged(listener: () => void): void {
    this.changed.add(listener);
  }

  /** True while the files of the workspace are being read. */
  get isRunning(): boolean {
    return this.running > 0;
  }

  /**
   * Reads all source documents below the folders; those that are as the cache knows them are taken from there. Progress
   * is shown, and the user can stop it. One reading at a time; one that was begun with other names is left off.
   */
  async readFolders(folders: readonly string[]): Promise<void> {
    const { session } = this;
    await session.ready;
    const { enabled, maxFiles } = session.settings.index;
    if (!enabled || folders.length === 0) return;
    this.running++;
    const isOther = this.stampedWith !== null && this.stampedWith !== this.stamp();
    if (isOther && this.reading.every((folder) => folders.includes(folder))) this.stopped = true;
    const reading = this.turn.then(() => this.readAll(folders, maxFiles));
    this.turn = reading.catch(() => undefined);
    try {
      await reading;
    } finally {
      this.running--;
      this.tell();
    }
  }

  private async readAll(folders: readonly string[], most: number): Promise<void> {
    this.reading = folders;
    try {
      // What is read before all names are known would have to be read again.
      await this.namesKnown();
      await this.recall();
      const { uris, annotated } = await this.find(folders, most);
      this.stopped = false;
      const progress = this.showProgress("Reading the workspace's source documents", () => {
        this.stopped = true;
      });
      // What the documents of a folder share must be known before the first of them is analysed.
      await this.forEach(uris, (uri) => this.survey(uri));
      this.lines.settle();
      await this.forEach(uris, async (uri, index) => {
        progress.report(index, uris.length);
        // The texts of annotated files are wanted by whoever hears `onRead`.
        const isWanted = annotated.has(canonicalUri(uri)) || this.lines.areOthersFor(uri);
        if (await this.refresh(uri, isWanted)) this.tell();
      });
      progress.end();
      this.lines.rereadOpen();
      // What is no longer there, or no longer wanted, may have come from the cache.
      this.forgetBut(uris, folders);
      if (!this.stopped) await this.save();
    } finally {
      this.reading = [];
    }
  }

  /** Takes what the cache holds; where names or settings have changed since, nothing known holds any more. */
  private async recall(): Promise<void> {
    const { session, stamps } = this;
    const stamp = this.stamp();
    if (this.stampedWith === stamp) return;
    this.stampedWith = stamp;
    stamps.clear();
    const kept = await this.cache.load(stamp);
    if (kept === null) return;
    const slicer = new Slicer(session.host.clock, { isCancellationRequested: false });
    const files: CachedFile[] = [];
    for (const block of kept.files) {
      files.push(...block);
      if (slicer.due) await slicer.pause();
    }
    const isOpen = (uri: string): boolean => session.files.isOpen(uri);
    for (const uri of session.index.uris) if (!isOpen(uri)) session.index.remove(uri);
    session.index.entities.take(
      kept.postings,
      files.map(({ facts: { uri } }) => (isOpen(uri) ? null : canonicalUri(uri))),
    );
    for (const { facts, size, modified } of files) {
      if (isOpen(facts.uri)) continue;
      const key = canonicalUri(facts.uri);
      session.index.setFacts(facts);
      session.files.lines.set(key, facts.lines);
      stamps.set(key, { size, modified });
      if (slicer.due) await slicer.pause();
    }
    this.tell();
  }

  /** Takes the lines of a file that the cache does not know as it is. */
  private async survey(uri: string): Promise<void> {
    const { disk, files } = this.session;
    const stat = await disk.stat(uri);
    if (!stat.ok || stat.value.size > LARGEST || this.isKnown(uri, stat.value)) return;
    const read = await disk.read(uri);
    if (read.ok) this.lines.learn(files.read(uri, decodeFile(read.value).text));
  }

  private isKnown(uri: string, { size, modified }: FileStamp): boolean {
    const known = this.stamps.get(canonicalUri(uri));
    return known?.size === size && known.modified === modified;
  }

  /** What other files of the folder share may hang on one that has changed. */
  private async learnAnew(): Promise<void> {
    if (this.running > 0 || !this.lines.settle()) return;
    this.lines.rereadOpen();
    for (const uri of this.session.index.uris) if (this.lines.areOthersFor(uri)) await this.refresh(uri, true);
  }

  /** A few at a time, until the user stops it. A file that fails is written down and passed over. */
  private async forEach(uris: readonly string[], act: (uri: string, index: number) => Promise<void>): Promise<void> {
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < uris.length && !this.stopped) {
        const index = next++;
        await act(uris[index] as string, index).catch(this.session.log.failed);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  private forgetBut(uris: readonly string[], folders: readonly string[]): void {
    if (this.stopped) return;
    const there = new Set(uris.map(canonicalUri));
    const roots = folders.map((folder) => `${canonicalUri(folder).replace(/\/+$/, "")}/`);
    for (const key of this.stamps.keys()) {
      if (there.has(key) || !roots.some((root) => key.startsWith(root))) continue;
      this.stamps.delete(key);
      this.session.files.lines.remove(key);
      this.session.index.remove(key);
    }
  }

  /**
   * Reads one file anew unless it is as it was (`always`: also then); a file that is gone leaves the index, as does all
   * below a folder that is gone. True where the index has changed.
   */
  async refresh(uri: string, always = false): Promise<boolean> {
    const { session, stamps } = this;
    await session.ready;
    if (session.files.isOpen(uri) || !session.settings.index.enabled) return false;
    const key = canonicalUri(uri);
    const stat = await session.disk.stat(uri);
    if (!stat.ok || stat.value.kind === "folder" || !this.isSource(uri)) {
      const before = session.index.size;
      stamps.delete(key);
      session.files.lines.remove(key);
      session.index.remove(uri);
      if (!stat.ok) session.index.removeBelow(uri);
      return session.index.size !== before;
    }
    const { size, modified } = stat.value;
    if (size > LARGEST) return false;
    if (!always && this.isKnown(uri, stat.value)) return false;
    const read = await session.disk.read(uri);
    if (!read.ok || session.files.isOpen(uri)) return false;
    if (!(await this.index(uri, decodeFile(read.value).text))) return false;
    stamps.set(key, { size, modified });
    return true;
  }

  /** Brings the entries of open files up to date. */
  async freshen(cancellation: Cancellation): Promise<void> {
    for (const uri of this.stale) {
      const file = this.session.files.get(uri);
      if (file !== undefined) {
        const builder = new EntryBuilder(uri, this.session.converter(file));
        await this.session.eachDocument(file, cancellation, (document) => builder.add(file.view(document)));
        // Lines are learned from what is on disk: they do not come and go as somebody types.
        this.session.index.set(builder.finish(this.lines.of(uri)));
        // What is typed is not what the disk has.
        this.stamps.delete(canonicalUri(uri));
      }
      if (this.session.files.get(uri) === file) this.stale.delete(uri);
    }
  }

  private isSource(uri: string): boolean {
    return isSourceFile(uri, this.session.settings.sourcePatterns);
  }

  /** Writes the cache some time after a change; changes that come meanwhile are written with it. */
  private saveSoon(): void {
    if (this.isSaving || this.running > 0) return;
    this.isSaving = true;
    const save = async (): Promise<void> => {
      await this.session.host.clock.sleep(QUIET);
      this.isSaving = false;
      if (this.running === 0) await this.save();
    };
    void save().catch(this.session.log.failed);
  }

  private async save(): Promise<void> {
    if (this.stampedWith === null || this.stampedWith !== this.stamp()) return;
    const { index } = this.session;
    const files = new Map<string, CachedFile>();
    for (const [key, stamp] of this.stamps) {
      const facts = index.entry(key);
      if (facts !== undefined) files.set(key, { ...stamp, facts });
    }
    await this.cache.save(this.stampedWith, { files, entities: index.entities });
  }

  private tell(): void {
    this.changed.tell(null, this.session.log.failed);
  }

  private async index(uri: string, text: string): Promise<boolean> {
    const { session } = this;
    const file = session.files.read(uri, text);
    this.lines.learn(file);
    const lines = this.lines.of(uri);
    const builder = new EntryBuilder(uri, session.converter(file));
    const cancellation = {
      get isCancellationRequested() {
        return session.files.isOpen(uri);
      },
    };
    const read = session.eachDocument(file, cancellation, (document) => builder.add(file.view(document)));
    if (!(await finished(read))) return false;
    session.index.set(builder.finish(lines));
    this.read.tell(file, session.log.failed);
    return true;
  }

  private async find(folders: readonly string[], most: number): Promise<Sources> {
    const { disk, log, settings } = this.session;
    const uris = new Map<string, string>();
    const annotated = new Set<string>();
    for (const folder of folders) {
      for await (const uri of filesBelow(disk, folder)) {
        if (isStore(uri)) annotated.add(canonicalUri(documentUri(uri, settings.annotationsFolder)));
        if (!this.isSource(uri)) continue;
        if (uris.size >= most) {
          log.warn(`The workspace has more than ${most} source documents; the others are not indexed.`);
          return { uris: [...uris.values()], annotated };
        }
        uris.set(canonicalUri(uri), uri);
      }
    }
    return { uris: [...uris.values()], annotated };
  }
}
