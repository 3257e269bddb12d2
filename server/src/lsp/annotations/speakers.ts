import type { OpenFile } from "../../workspace/open/openFile.ts";
import { Listeners } from "../events.ts";
import type { Session } from "../session.ts";
import { correctionsIn } from "../../workspace/annotations/speakers.ts";
import type { Shelf } from "./shelf.ts";

/** Keeps the speakers that annotators name in the analyses of the open files, wherever edits take the annotations. */
export class Speakers {
  private readonly session: Session;
  private readonly shelf: Shelf;
  private readonly changed = new Listeners<string>();
  /** Files in which an annotator has named a speaker. */
  private readonly corrected = new Set<string>();

  constructor(session: Session, shelf: Shelf) {
    this.session = session;
    this.shelf = shelf;
    shelf.onChanged((uri) => this.follow(uri));
    session.files.onOpened(({ uri }) => void this.load(uri).catch(session.log.failed));
    session.files.onChanged(({ after }) => {
      if (this.corrected.has(after.uri)) this.follow(after.uri);
    });
    session.files.onClosed((uri) => this.corrected.delete(uri));
  }

  /** Called with files in which other speakers are named than before. */
  onChanged(listener: (uri: string) => void): void {
    this.changed.add(listener);
  }

  /** Annotations are read when a file is opened; until then it is shown without them. */
  private async load(uri: string): Promise<void> {
    await this.session.ready;
    if (this.session.files.get(uri) === undefined) return;
    await this.shelf.of(uri);
    this.follow(uri);
  }

  private follow(uri: string): void {
    const file = this.session.files.get(uri);
    const placed = file === undefined ? null : this.shelf.now(uri);
    if (file === undefined || placed === null) return;
    const corrections = correctionsIn(placed);
    if (corrections.size > 0) this.corrected.add(uri);
    else if (!this.corrected.delete(uri)) return;
    const recast: OpenFile = file.withSpeakers(corrections);
    if (recast === file) return;
    this.session.files.recast(recast);
    this.changed.tell(uri, this.session.log.failed);
  }
}
