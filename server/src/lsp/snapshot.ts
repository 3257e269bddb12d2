import type { DocumentView } from "../features/view.ts";
import type { Problem } from "../recognise/model.ts";
import type { ChunkedText } from "../text/chunked/chunkedText.ts";
import type { Span } from "../text/span.ts";

/** One version of one file, divided into documents. Immutable: a request works on the snapshot it began with. */
export interface FileSnapshot {
  readonly uri: string;
  /** The client's version; null for a file read from disk. */
  readonly version: number | null;
  readonly text: ChunkedText;
  /** How documents are divided in it. */
  readonly profile: string;
  /** In text order, without overlap. */
  readonly documents: readonly FileDocument[];
  /** Problems of the file as a whole, by file offset. */
  readonly problems: readonly Problem[];
}

/** One document of a file. Its analysis is made at the first call of `view` and kept as long as its text stays. */
export interface FileDocument {
  readonly id: string;
  /** Where it stands in the file. */
  readonly span: Span;
  readonly analysed: boolean;
  view(): DocumentView;
}

/** The document that holds `offset`, else the last one before it; undefined where there is none. */
export function documentAt(file: FileSnapshot, offset: number): FileDocument | undefined {
  return file.documents[countStartingUpTo(file, offset) - 1];
}

/** The documents that share characters with `range`, or touch it. */
export function documentsIn(file: FileSnapshot, range: Span): FileDocument[] {
  const first = Math.max(0, countStartingUpTo(file, range.start) - 1);
  return file.documents
    .slice(first, countStartingUpTo(file, range.end))
    .filter((document) => document.span.end >= range.start);
}

function countStartingUpTo(file: FileSnapshot, offset: number): number {
  let low = 0;
  let high = file.documents.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((file.documents[middle] as FileDocument).span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
