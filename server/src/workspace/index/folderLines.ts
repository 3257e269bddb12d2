import { RepeatedLines } from "../../recognise/boilerplate/repeated.ts";
import { folderOf } from "../files.ts";

const none: ReadonlySet<number> = new Set();

interface Folder {
  readonly counted: RepeatedLines;
  shared: ReadonlySet<number>;
  /** True where documents have come, changed or gone since `shared` was worked out. */
  isOpen: boolean;
}

/**
 * The lines that many documents of a folder have, such as menus that no list knows: learned from the files of the
 * workspace. What counts is settled at once for many files, so that it does not hang on the order in which they came.
 */
export class FolderLines {
  private readonly folders = new Map<string, Folder>();
  /** Hashes of the lines of each document of a file (`pageLines`), by the file's key. */
  private readonly files = new Map<string, readonly (readonly number[])[]>();

  /** Takes the lines of a file in place of those it had. */
  set(file: string, documents: readonly (readonly number[])[]): void {
    this.remove(file);
    this.files.set(file, documents);
    const folder = this.folder(file);
    for (const [index, lines] of documents.entries()) folder.counted.set(`${file}#${index}`, lines);
    folder.isOpen = true;
  }

  remove(file: string): void {
    const documents = this.files.get(file);
    if (documents === undefined) return;
    this.files.delete(file);
    const folder = this.folder(file);
    for (const index of documents.keys()) folder.counted.delete(`${file}#${index}`);
    folder.isOpen = true;
  }

  /** The lines of a file's documents. */
  linesOf(file: string): readonly (readonly number[])[] {
    return this.files.get(file) ?? [];
  }

  /** Works out anew what the documents of folders share. True where that is something else than before. */
  settle(): boolean {
    let isChanged = false;
    for (const folder of this.folders.values()) {
      if (!folder.isOpen) continue;
      folder.isOpen = false;
      const shared = folder.counted.repeated();
      if (isSame(shared, folder.shared)) continue;
      folder.shared = shared;
      isChanged = true;
    }
    return isChanged;
  }

  /** What the documents of the file's folder share, as it was settled last; the same set for as long as it stays. */
  sharedWith(file: string): ReadonlySet<number> {
    return this.folders.get(folderOf(file))?.shared ?? none;
  }

  /** Those lines of a file that others share, in rising order: its analysis hangs on nothing else of the folder. */
  learnedFor(file: string): number[] {
    const shared = this.sharedWith(file);
    if (shared.size === 0) return [];
    const own = new Set(this.linesOf(file).flatMap((lines) => lines.filter((line) => shared.has(line))));
    return [...own].sort((a, b) => a - b);
  }

  private folder(file: string): Folder {
    const name = folderOf(file);
    let folder = this.folders.get(name);
    if (folder === undefined) {
      folder = { counted: new RepeatedLines(), shared: none, isOpen: false };
      this.folders.set(name, folder);
    }
    return folder;
  }
}

function isSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((line) => b.has(line));
}
