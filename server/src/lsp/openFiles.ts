import type { EditWindow, TextChange } from "../text/chunked/changes.ts";
import { Listeners } from "./events.ts";
import type { FileSnapshot } from "./snapshot.ts";
import { canonicalUri } from "./uris.ts";

/** Makes snapshots: of a text, and of a text after changes. */
export interface Snapshots {
  open(uri: string, version: number | null, text: string): FileSnapshot;
  /** The changes are ordered and in the client's encoding; each counts from the text that those before it left. */
  change(before: FileSnapshot, version: number, changes: readonly TextChange[]): FileChange;
}

/** A file before and after a change of its text. */
export interface FileChange {
  readonly before: FileSnapshot;
  readonly after: FileSnapshot;
  /** The stretch that differs; null where the text is the same. */
  readonly window: EditWindow | null;
}

/** The files that the client has open, each as its newest snapshot. The one place where they are replaced. */
export class OpenFiles {
  private readonly snapshots: Snapshots;
  private readonly failed: (error: unknown) => void;
  private readonly files = new Map<string, FileSnapshot>();
  private readonly opened = new Listeners<FileSnapshot>();
  private readonly changed = new Listeners<FileChange>();
  private readonly closed = new Listeners<string>();

  /** `failed` hears of listeners that threw. */
  constructor(snapshots: Snapshots, failed: (error: unknown) => void) {
    this.snapshots = snapshots;
    this.failed = failed;
  }

  get(uri: string): FileSnapshot | undefined {
    return this.files.get(uri);
  }

  /** True where the file is open, however its URI is written. */
  isOpen(uri: string): boolean {
    const wanted = canonicalUri(uri);
    return this.files.has(uri) || [...this.files.keys()].some((open) => canonicalUri(open) === wanted);
  }

  all(): FileSnapshot[] {
    return [...this.files.values()];
  }

  onOpened(listener: (file: FileSnapshot) => void): void {
    this.opened.add(listener);
  }

  onChanged(listener: (change: FileChange) => void): void {
    this.changed.add(listener);
  }

  onClosed(listener: (uri: string) => void): void {
    this.closed.add(listener);
  }

  open(uri: string, version: number, text: string): void {
    const file = this.snapshots.open(uri, version, text);
    this.files.set(uri, file);
    this.opened.tell(file, this.failed);
  }

  /** Of a file that is not open, nothing is done. */
  change(uri: string, version: number, changes: readonly TextChange[]): void {
    const before = this.files.get(uri);
    if (before === undefined) return;
    const change = this.snapshots.change(before, version, changes);
    this.files.set(uri, change.after);
    this.changed.tell(change, this.failed);
  }

  close(uri: string): void {
    if (this.files.delete(uri)) this.closed.tell(uri, this.failed);
  }

  /** Makes all snapshots anew from their texts, after what they are made with has changed. */
  renew(): void {
    for (const before of this.all()) {
      const after = this.snapshots.open(before.uri, before.version, before.text.toString());
      this.files.set(before.uri, after);
      this.changed.tell({ before, after, window: null }, this.failed);
    }
  }
}
