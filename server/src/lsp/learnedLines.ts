import { pageLines } from "../recognise/boilerplate/repeated.ts";
import type { FileEntry } from "../workspace/index/entry.ts";
import type { OpenFile } from "../workspace/open/openFile.ts";
import type { Session } from "./session.ts";
import { canonicalUri } from "./uris.ts";

/** Lines that the files of a folder share, learned as they are read, and whose analyses hang on them. */
export class LearnedLines {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** Takes the lines of a file in place of those it had; what is shared stays as it was settled. */
  learn(file: OpenFile): void {
    const documents = Array.from({ length: file.documentCount }, (_, index) => {
      const { start, body } = file.range(index);
      return pageLines(file.text.slice(start + body.start, start + body.end));
    });
    this.session.files.lines.set(canonicalUri(file.uri), documents);
  }

  /** True where what is shared is something else than before. */
  settle(): boolean {
    return this.session.files.lines.settle();
  }

  /** What the index keeps of a file's lines. */
  of(uri: string): Pick<FileEntry, "lines" | "learned"> {
    const { lines } = this.session.files;
    const key = canonicalUri(uri);
    return { lines: lines.linesOf(key), learned: lines.learnedFor(key) };
  }

  /** True where a file was analysed when its folder shared other lines than now. */
  areOthersFor(uri: string): boolean {
    const entry = this.session.index.entry(uri);
    return entry !== undefined && entry.learned.join() !== this.of(uri).learned.join();
  }

  /** Reads those open files anew that were analysed when their folder shared other lines than now. */
  rereadOpen(): void {
    const { files } = this.session;
    for (const { uri } of files.all()) if (this.areOthersFor(uri)) files.reread(uri);
  }
}
