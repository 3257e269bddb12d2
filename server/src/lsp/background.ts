import { Listeners } from "./events.ts";
import type { ShowProgress } from "./progress.ts";
import { type Clock, finished, Slicer } from "./slices.ts";
import type { SyncedFiles } from "./syncedFiles.ts";
import type { OpenFile } from "../workspace/open/openFile.ts";

export interface BackgroundParts {
  readonly clock: Clock;
  readonly files: SyncedFiles;
  readonly ready: Promise<void>;
  readonly showProgress: ShowProgress;
  readonly failed: (error: unknown) => void;
}

/** Milliseconds without an edit after which the file as a whole is looked at again: not while somebody types. */
const QUIET = 200;

/**
 * Analyses open files while nobody asks, document by document, and tells when a file is done. A newer version of a file
 * takes over from an older one; as analyses are kept by document, it begins where the older one was.
 */
export class Background {
  private readonly parts: BackgroundParts;
  private readonly analysed = new Listeners<OpenFile>();
  private readonly running = new Set<string>();
  /** Files whose work the user has stopped; the next edit or opening begins it again. */
  private readonly stopped = new Set<string>();

  constructor(parts: BackgroundParts) {
    this.parts = parts;
    parts.files.onOpened((file) => this.begin(file.uri, false));
    parts.files.onChanged(({ after, edit }) => this.begin(after.uri, edit !== null));
    parts.files.onClosed((uri) => this.stopped.delete(uri));
  }

  /** Called with the newest version of a file when all of its documents are analysed. */
  onAnalysed(listener: (file: OpenFile) => void): void {
    this.analysed.add(listener);
  }

  private begin(uri: string, edited: boolean): void {
    this.stopped.delete(uri);
    if (this.running.has(uri)) return;
    this.running.add(uri);
    void this.run(uri, edited)
      .catch(this.parts.failed)
      .finally(() => this.running.delete(uri));
  }

  /** Works until the file's newest version is analysed, the file is closed or the user stops it. */
  private async run(uri: string, edited: boolean): Promise<void> {
    const { files, ready, clock } = this.parts;
    await ready;
    // The message that opened the file may be followed by requests: those come first.
    await clock.pause();
    let due = !edited;
    for (let file = files.get(uri); file !== undefined && !this.stopped.has(uri); file = files.get(uri)) {
      if (!due) await clock.sleep(QUIET);
      // Whatever brings another round is an edit.
      due = false;
      if (files.get(uri) !== file || !(await this.analyse(file)) || files.get(uri) !== file) continue;
      this.analysed.tell(file, this.parts.failed);
      return;
    }
  }

  /** True where all of the file was analysed; false where it is no longer the newest, or the user stopped it. */
  private async analyse(file: OpenFile): Promise<boolean> {
    const { files, clock, showProgress } = this.parts;
    const stopped = (): boolean => this.stopped.has(file.uri);
    const slicer = new Slicer(clock, {
      get isCancellationRequested() {
        return files.get(file.uri) !== file || stopped();
      },
    });
    const progress = showProgress("Reading source documents", () => this.stopped.add(file.uri));
    const work = async (): Promise<void> => {
      for (let index = 0; index < file.documentCount; index++) {
        if (slicer.due) {
          await slicer.pause();
          progress.report(index, file.documentCount);
        }
        file.analysis(index);
      }
    };
    return finished(work()).finally(() => progress.end());
  }
}
