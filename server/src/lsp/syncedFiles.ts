import type { TextEdit } from "../annotation/anchor/edits.ts";
import { languageId } from "../protocol.ts";
import type { TextChange } from "../text/chunked/changes.ts";
import type { FileChange } from "../workspace/open/fileChange.ts";
import { FolderLines } from "../workspace/index/folderLines.ts";
import { type Environment, OpenFile } from "../workspace/open/openFile.ts";
import { Converter, type PositionEncoding } from "./convert.ts";
import { Listeners } from "./events.ts";
import { canonicalUri } from "./uris.ts";

/** The files that the client has open, each in its newest version. The one place where they are replaced. */
export class SyncedFiles {
  private readonly encoding: () => PositionEncoding;
  private readonly failed: (error: unknown) => void;
  private environment: Environment;
  private readonly files = new Map<string, OpenFile>();
  /** What documents share with others of their folder, by canonical URI. */
  readonly lines = new FolderLines();
  private readonly opened = new Listeners<OpenFile>();
  private readonly changed = new Listeners<FileChange>();
  private readonly closed = new Listeners<string>();

  /** `failed` hears of listeners that threw. */
  constructor(environment: Environment, encoding: () => PositionEncoding, failed: (error: unknown) => void) {
    this.environment = this.completed(environment);
    this.encoding = encoding;
    this.failed = failed;
  }

  private completed(environment: Environment): Environment {
    return { ...environment, linesSharedWith: (uri) => this.lines.sharedWith(canonicalUri(uri)) };
  }

  get(uri: string): OpenFile | undefined {
    return this.files.get(uri);
  }

  /** True where the file is open, however its URI is written. */
  isOpen(uri: string): boolean {
    const wanted = canonicalUri(uri);
    return this.files.has(uri) || [...this.files.keys()].some((open) => canonicalUri(open) === wanted);
  }

  all(): OpenFile[] {
    return [...this.files.values()];
  }

  onOpened(listener: (file: OpenFile) => void): void {
    this.opened.add(listener);
  }

  onChanged(listener: (change: FileChange) => void): void {
    this.changed.add(listener);
  }

  onClosed(listener: (uri: string) => void): void {
    this.closed.add(listener);
  }

  /** A text that no client has open, read as if it were. */
  read(uri: string, text: string): OpenFile {
    return OpenFile.open(uri, languageId, 0, text, this.environment);
  }

  open(uri: string, version: number, text: string): void {
    const file = OpenFile.open(uri, languageId, version, text, this.environment);
    this.files.set(uri, file);
    this.opened.tell(file, this.failed);
  }

  /** The changes are ordered; each counts from the text that those before it left. */
  change(uri: string, version: number, changes: readonly TextChange[]): void {
    for (const given of changes) {
      const before = this.files.get(uri);
      if (before === undefined) return;
      const change = new Converter(before.text, this.encoding()).change(given);
      const after = before.update([change], version);
      this.files.set(uri, after);
      this.changed.tell({ before, after, edit: editOf(before, change) }, this.failed);
    }
  }

  /** Reads an open file anew, after what other files of its folder have in common with it has changed. */
  reread(uri: string): void {
    const before = this.files.get(uri);
    if (before === undefined) return;
    const after = before.afresh();
    this.files.set(uri, after);
    this.changed.tell({ before, after, edit: null }, this.failed);
  }

  /** Puts the same version of an open file with other speakers in its place. */
  recast(file: OpenFile): void {
    if (this.files.get(file.uri)?.text === file.text) this.files.set(file.uri, file);
  }

  close(uri: string): void {
    if (this.files.delete(uri)) this.closed.tell(uri, this.failed);
  }

  /** Reads all files anew, after settings or knowledge have changed. */
  setEnvironment(environment: Environment): void {
    this.environment = this.completed(environment);
    for (const before of this.all()) {
      const after = before.withEnvironment(environment);
      this.files.set(before.uri, after);
      this.changed.tell({ before, after, edit: null }, this.failed);
    }
  }
}

function editOf({ text }: OpenFile, { range, text: inserted }: TextChange): TextEdit {
  if (range === undefined) return { start: 0, end: text.length, inserted };
  const [a, b] = [text.offsetAt(range.start), text.offsetAt(range.end)];
  return { start: Math.min(a, b), end: Math.max(a, b), inserted };
}
