import { applyChanges, type TextChange } from "../../text/chunked/changes.ts";
import { ChunkedText } from "../../text/chunked/chunkedText.ts";
import { baseName } from "../../workspace/files.ts";
import { Converter, type PositionEncoding } from "../convert.ts";
import { Listeners } from "../events.ts";
import { canonicalUri } from "../uris.ts";

interface Buffer {
  readonly uri: string;
  readonly text: ChunkedText;
}

/** Codebooks as they stand in the client's editors. */
export class CodebookBuffers {
  private readonly encoding: () => PositionEncoding;
  private readonly failed: (error: unknown) => void;
  private readonly buffers = new Map<string, Buffer>();
  private readonly changed = new Listeners<{ readonly uri: string; readonly text: string | null }>();

  constructor(encoding: () => PositionEncoding, failed: (error: unknown) => void) {
    this.encoding = encoding;
    this.failed = failed;
  }

  /** Called with each new text of an open codebook; null when it is closed. */
  onChanged(listener: (change: { readonly uri: string; readonly text: string | null }) => void): void {
    this.changed.add(listener);
  }

  /** False where the file is no codebook, and so none of this one's business. */
  open(uri: string, text: string): boolean {
    if (baseName(uri) !== "codebook.yaml") return false;
    this.set(uri, ChunkedText.of(text));
    return true;
  }

  change(uri: string, changes: readonly TextChange[]): boolean {
    const known = this.buffers.get(canonicalUri(uri));
    if (known === undefined) return false;
    let { text } = known;
    for (const given of changes) text = applyChanges(text, [new Converter(text, this.encoding()).change(given)]).text;
    this.set(uri, text);
    return true;
  }

  close(uri: string): boolean {
    if (!this.buffers.delete(canonicalUri(uri))) return false;
    this.changed.tell({ uri, text: null }, this.failed);
    return true;
  }

  /** Null where it is not open. */
  get(uri: string): ChunkedText | null {
    return this.buffers.get(canonicalUri(uri))?.text ?? null;
  }

  private set(uri: string, text: ChunkedText): void {
    this.buffers.set(canonicalUri(uri), { uri, text });
    this.changed.tell({ uri, text: text.toString() }, this.failed);
  }
}
