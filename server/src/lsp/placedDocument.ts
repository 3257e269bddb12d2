import type { DocumentView } from "../features/view.ts";
import type { Analyser } from "../recognise/analyser.ts";
import type { DocumentRange } from "../recognise/delimiters/division.ts";
import { inputOf } from "../recognise/file.ts";
import type { DocumentAnalysis, HeaderField } from "../recognise/model.ts";
import type { EditWindow } from "../text/chunked/changes.ts";
import type { ChunkedText } from "../text/chunked/chunkedText.ts";
import type { Span } from "../text/span.ts";
import type { FileDocument, FileSnapshot } from "./snapshot.ts";

/** What has been made of a document so far. One object for all versions of the file in which the document is the same. */
interface Made {
  value: { readonly text: string; readonly analysis: DocumentAnalysis } | null;
}

/** The version of the file that a document stands in, and how it is analysed. */
export interface Home {
  readonly text: ChunkedText;
  readonly fileName: string;
  readonly analyser: Analyser;
}

/** A document in one version of its file. Text is cut out and analysed when somebody looks. */
export class PlacedDocument implements FileDocument {
  readonly span: Span;
  private readonly range: DocumentRange;
  private readonly home: Home;
  private readonly made: Made;

  /** `before` is the same document in an earlier version: what was made of it is kept. */
  constructor(range: DocumentRange, home: Home, before?: PlacedDocument) {
    this.span = { start: range.start, end: range.end };
    this.range = range;
    this.home = home;
    this.made = before?.made ?? { value: null };
  }

  get id(): string {
    return this.range.id;
  }

  get analysed(): boolean {
    return this.made.value !== null;
  }

  view(): DocumentView {
    const { span, range, home } = this;
    if (this.made.value === null) {
      const text = home.text.slice(span.start, span.end);
      this.made.value = { text, analysis: home.analyser.analyse(inputOf(range, text, home.fileName)) };
    }
    const { id, body, header, problems } = range;
    return { id, span, body, header, problems, ...this.made.value };
  }

  /** True where `range`, in a text that is the same there, is this document: what was made of it may be kept. */
  isAlso(range: DocumentRange): boolean {
    const own = this.range;
    return (
      own.end - own.start === range.end - range.start &&
      own.id === range.id &&
      own.body.start === range.body.start &&
      own.body.end === range.body.end &&
      sameHeader(own.header, range.header)
    );
  }
}

function sameHeader(a: readonly HeaderField[], b: readonly HeaderField[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((field, index) => {
      const other = b[index] as HeaderField;
      return field.key === other.key && field.value === other.value && field.keySpan.start === other.keySpan.start;
    })
  );
}

/** The documents of a file before an edit, found again by their places behind it. */
export class KnownDocuments {
  private readonly window: EditWindow;
  private readonly byStart = new Map<number, PlacedDocument>();

  /** `window` null: the text is the same. */
  constructor(before: FileSnapshot, window: EditWindow | null) {
    this.window = window ?? { start: before.text.length + 1, oldEnd: before.text.length + 1, newEnd: 0 };
    for (const document of before.documents) {
      if (document instanceof PlacedDocument) this.byStart.set(document.span.start, document);
    }
  }

  /** The document that the edit did not touch and that stands in `range` now. */
  untouched(range: DocumentRange): PlacedDocument | undefined {
    const { start, oldEnd, newEnd } = this.window;
    if (range.end <= start) return this.same(range.start, range);
    if (range.start >= newEnd) return this.same(range.start - newEnd + oldEnd, range);
    return undefined;
  }

  private same(startBefore: number, range: DocumentRange): PlacedDocument | undefined {
    const document = this.byStart.get(startBefore);
    return document?.isAlso(range) ? document : undefined;
  }
}
