import { decodeFile } from "../workspace/decode.ts";
import type { OpenFile } from "../workspace/open/openFile.ts";
import { Listeners } from "./events.ts";
import { EntryBuilder } from "./fileEntry.ts";
import type { ShowProgress } from "./progress.ts";
import type { Session } from "./session.ts";
import { type Cancellation, finished } from "./slices.ts";
import { isSourceFile, sourceFilesIn } from "./sourceFiles.ts";
import { canonicalUri } from "./uris.ts";

/** Files read from disk at a time: enough to hide the waiting, few enough to keep little in memory. */
const AT_ONCE = 4;
/** Bytes. Larger files are indexed only while they are open. */
const LARGEST = 32 * 1024 * 1024;

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
  private readonly read = new Listeners<OpenFile>();

  constructor(session: Session, showProgress: ShowProgress) {
    this.session = session;
    this.showProgress = showProgress;
    session.files.onOpened(({ uri }) => this.stale.add(uri));
    session.files.onChanged(({ after }) => this.stale.add(after.uri));
    const refresh = (uri: string): void => void this.refresh(uri).catch(session.log.failed);
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

  /** Reads all source documents below the folders. Progress is shown, and the user can stop it. */
  async readFolders(folders: readonly string[]): Promise<void> {
    await this.session.ready;
    const { enabled, maxFiles } = this.session.settings.index;
    if (!enabled || folders.length === 0) return;
    const uris = await this.find(folders, maxFiles);
    this.stopped = false;
    const progress = this.showProgress("Reading the workspace's source documents", () => {
      this.stopped = true;
    });
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < uris.length && !this.stopped) {
        const uri = uris[next++] as string;
        progress.report(next, uris.length);
        await this.refresh(uri).catch(this.session.log.failed);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    progress.end();
  }

  /** Reads one file anew; a file that is gone leaves the index, as does all below a folder that is gone. */
  async refresh(uri: string): Promise<void> {
    const { session } = this;
    await session.ready;
    if (session.files.isOpen(uri) || !session.settings.index.enabled) return;
    const stat = await session.disk.stat(uri);
    if (!stat.ok || stat.value.kind === "folder" || !this.isSource(uri)) {
      session.index.remove(uri);
      if (!stat.ok) session.index.removeBelow(uri);
      return;
    }
    if (stat.value.size > LARGEST) return;
    const read = await session.disk.read(uri);
    if (read.ok && !session.files.isOpen(uri)) await this.index(uri, decodeFile(read.value).text);
  }

  /** Brings the entries of open files up to date. */
  async freshen(cancellation: Cancellation): Promise<void> {
    for (const uri of this.stale) {
      const file = this.session.files.get(uri);
      if (file !== undefined) {
        const builder = new EntryBuilder(uri, this.session.converter(file));
        await this.session.eachDocument(file, cancellation, (document) => builder.add(file.view(document)));
        this.session.index.set(builder.finish());
      }
      if (this.session.files.get(uri) === file) this.stale.delete(uri);
    }
  }

  private isSource(uri: string): boolean {
    return isSourceFile(uri, this.session.settings.sourcePatterns);
  }

  private async index(uri: string, text: string): Promise<void> {
    const { session } = this;
    const file = session.files.read(uri, text);
    const builder = new EntryBuilder(uri, session.converter(file));
    const cancellation = {
      get isCancellationRequested() {
        return session.files.isOpen(uri);
      },
    };
    const read = session.eachDocument(file, cancellation, (document) => builder.add(file.view(document)));
    if (!(await finished(read))) return;
    session.index.set(builder.finish());
    this.read.tell(file, session.log.failed);
  }

  private async find(folders: readonly string[], most: number): Promise<string[]> {
    const uris = new Map<string, string>();
    for (const folder of folders) {
      for await (const uri of sourceFilesIn(this.session.disk, folder, this.session.settings.sourcePatterns)) {
        if (uris.size >= most) {
          this.session.log.warn(`The workspace has more than ${most} source documents; the others are not indexed.`);
          return [...uris.values()];
        }
        uris.set(canonicalUri(uri), uri);
      }
    }
    return [...uris.values()];
  }
}
