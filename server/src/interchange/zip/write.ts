import { strToU8, Zip, ZipDeflate } from "fflate";

/** One moment for all files: the same content gives the same archive. The format begins in 1980. */
const moment = new Date(1990, 0, 1);

/** A zip that is made as its files come: what is ready can be taken away at any time. */
export class ZipWriter {
  private ready: Uint8Array[] = [];
  private file: ZipDeflate | null = null;
  private readonly zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    this.ready.push(chunk);
  });

  /**
   * Begins a file; the one before must have ended. What is small is not worth the time of packing: it goes into blocks
   * that are not packed, since files that are stored as such cannot be read in one pass when their size comes last.
   */
  begin(path: string, isSmall = false): void {
    const file = new ZipDeflate(path, { level: isSmall ? 0 : 1 });
    file.mtime = moment;
    this.zip.add(file);
    this.file = file;
  }

  /** More of the file that was begun. */
  write(content: string | Uint8Array): void {
    if (content.length > 0) this.file?.push(typeof content === "string" ? strToU8(content) : content);
  }

  end(): void {
    this.file?.push(new Uint8Array(), true);
    this.file = null;
  }

  /** To be called behind the last file. */
  finish(): void {
    this.zip.end();
  }

  /** What is ready since it was last called. */
  take(): readonly Uint8Array[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }
}
