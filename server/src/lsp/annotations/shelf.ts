import { type Annotations, createAnnotations } from "../../workspace/annotations/annotations.ts";
import { isStore } from "../../workspace/annotations/location.ts";
import type { StoreSnapshot } from "../../workspace/annotations/snapshot.ts";
import { decodeFile } from "../../workspace/decode.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import { Listeners } from "../events.ts";
import { refused } from "../guard.ts";
import type { Session } from "../session.ts";
import { Slicer } from "../slices.ts";
import { Anchors, type PlacedAnnotation } from "../../workspace/annotations/anchors.ts";

/** The annotations of one file as they are now. */
export interface Shelved {
  readonly file: OpenFile;
  readonly snapshot: StoreSnapshot;
  readonly placed: readonly PlacedAnnotation[];
}

/** The annotations of the workspace's files, and where they stand in those that are open. */
export class Shelf {
  private readonly session: Session;
  private readonly changed = new Listeners<string>();
  private readonly rewritten = new Listeners<string>();
  private readonly anchors = new Map<string, Anchors>();
  private made: Annotations | undefined;

  constructor(session: Session) {
    this.session = session;
    session.files.onChanged((change) => {
      const { uri } = change.after;
      if (this.anchors.get(uri)?.follow(change)) this.tell(uri);
    });
    session.files.onClosed((uri) => this.anchors.delete(uri));
    session.onDiskChanged((uri) => {
      if (isStore(uri)) void this.store.changedOnDisk(uri).catch(session.log.failed);
    });
  }

  get store(): Annotations {
    if (this.made === undefined) {
      const { disk, host } = this.session;
      const folder = (): string => this.session.settings.annotationsFolder;
      this.made = createAnnotations({ files: disk, now: host.instant, newId: host.newId, folder });
      this.made.onChange((uri) => this.tell(uri));
      this.made.onRewrite((uri) => this.rewritten.tell(uri, this.session.log.failed));
    }
    return this.made;
  }

  /** Called with every file whose annotations, or whose places, are others than before. */
  onChanged(listener: (uri: string) => void): void {
    this.changed.add(listener);
  }

  /** Called with the URI of a codebook that an act, or its undoing, has changed. */
  onRewritten(listener: (uri: string) => void): void {
    this.rewritten.add(listener);
  }

  /** Refuses to go on where nothing may be written. */
  requireTrust(): void {
    if (this.session.trusted) return;
    throw refused("This workspace is not trusted, so nothing is written. Trust it to work with annotations.");
  }

  /** The annotations of a file with their places; of a file that is not open, in the text on disk. */
  async of(uri: string): Promise<Shelved> {
    const snapshot = await this.store.open(uri);
    const file = this.session.files.get(uri);
    if (file === undefined) {
      const read = await this.read(uri);
      return { file: read, snapshot, placed: new Anchors(read).place(snapshot.byDocument) };
    }
    let anchors = this.anchors.get(uri);
    if (anchors === undefined) {
      anchors = new Anchors(file);
      this.anchors.set(uri, anchors);
    }
    const slicer = new Slicer(this.session.host.clock, { isCancellationRequested: false });
    await anchors.prepare(snapshot.byDocument, async () => {
      if (slicer.due) await slicer.pause();
    });
    // Where it was edited or closed meanwhile, what is there now counts.
    const now = this.session.files.get(uri) ?? file;
    const current = this.store.snapshot(uri) ?? snapshot;
    return { file: now, snapshot: current, placed: anchors.place(current.byDocument) };
  }

  /** As `of`, of an open file whose annotations have been read and placed; null of others. */
  now(uri: string): readonly PlacedAnnotation[] | null {
    const snapshot = this.store.snapshot(uri);
    return (snapshot && this.anchors.get(uri)?.place(snapshot.byDocument)) ?? null;
  }

  /** Stores where the edits since the last time have taken the annotations; to be called when the text is saved. */
  async settle(uri: string): Promise<void> {
    const settled = this.anchors.get(uri)?.settled() ?? [];
    if (settled.length === 0 || !this.session.trusted) return;
    const result = await this.store.reanchor(uri, settled);
    if (!result.ok) this.session.log.warn(result.error.message);
  }

  private tell(uri: string): void {
    this.changed.tell(uri, this.session.log.failed);
  }

  private async read(uri: string): Promise<OpenFile> {
    const bytes = await this.session.disk.read(uri);
    if (!bytes.ok) throw refused(bytes.error.message);
    return this.session.files.read(uri, decodeFile(bytes.value).text);
  }
}
