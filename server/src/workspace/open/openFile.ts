import type { Position, Range, TextDocument } from "vscode-languageserver-textdocument";
import { type SpeakerCorrection, withSpeakers } from "../../features/speakers.ts";
import type { DocumentView } from "../../features/view.ts";
import type { DelimiterSet } from "../../recognise/delimiters/delimiterSet.ts";
import { divide } from "../../recognise/delimiters/divide.ts";
import type { Division, DocumentRange } from "../../recognise/delimiters/division.ts";
import { textProblems } from "../../recognise/delimiters/textProblems.ts";
import type { DocumentAnalysis, DocumentInput, Problem } from "../../recognise/model.ts";
import { applyChanges, type EditWindow, joinWindows, type TextChange } from "../../text/chunked/changes.ts";
import { ChunkedText } from "../../text/chunked/chunkedText.ts";
import { firstEndingAfter, type Span } from "../../text/span.ts";
import type { Analyses } from "./analyses.ts";
import { carryOver, DocumentContent, type Documents } from "./carryOver.ts";

/** What a file is read with. A new one is made when settings or knowledge change. */
export interface Environment {
  readonly delimiters: DelimiterSet;
  readonly analyses: Analyses;
  /** The lines that many documents of the file's folder share (`repeatedLines` of the analyser's input). */
  readonly linesSharedWith?: (uri: string) => ReadonlySet<number>;
}

/** An earlier version whose documents are known, and what has changed since. */
interface Base extends Documents {
  readonly window: EditWindow | null;
}

/**
 * One version of an open file, never changed. It is divided when first asked for its documents, and a document is
 * analysed when first asked for; both reuse what earlier versions know, so that a keystroke costs the document that it
 * touched and a few steps per document. Offsets are UTF-16 code units of the file. It is LSP's `TextDocument` too.
 */
export class OpenFile implements TextDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: ChunkedText;
  readonly environment: Environment;
  private base: Base | null;
  private known: Documents | null = null;

  private constructor(
    of: Pick<OpenFile, "uri" | "languageId" | "version" | "text" | "environment">,
    base: Base | null,
  ) {
    this.uri = of.uri;
    this.languageId = of.languageId;
    this.version = of.version;
    this.text = of.text;
    this.environment = of.environment;
    this.base = base;
  }

  static open(uri: string, languageId: string, version: number, content: string, environment: Environment): OpenFile {
    return new OpenFile({ uri, languageId, version, text: ChunkedText.of(content), environment }, null);
  }

  /** The next version. Changes come one after another, each counted in what the one before it left. */
  update(changes: readonly TextChange[], version: number): OpenFile {
    const { text, window } = applyChanges(this.text, changes);
    const { uri, languageId, environment } = this;
    return new OpenFile({ uri, languageId, version, text, environment }, this.baseAfter(window));
  }

  /** The same version read with other settings or other knowledge. */
  withEnvironment(environment: Environment): OpenFile {
    const { uri, languageId, version, text } = this;
    const keeps = environment.analyses === this.environment.analyses;
    return new OpenFile({ uri, languageId, version, text, environment }, keeps ? this.baseAfter(null) : null);
  }

  /** The same version with nothing known of its documents, after what stands around them has changed. */
  afresh(): OpenFile {
    return new OpenFile(this, null);
  }

  /**
   * The same version with the speakers that annotators name, by index of the document; the file itself where they are
   * those that it has already.
   */
  withSpeakers(corrections: ReadonlyMap<number, readonly SpeakerCorrection[]>): OpenFile {
    const { division, contents } = this.documents;
    const corrected = contents.map((content, index) => {
      const wanted = corrections.get(index) ?? [];
      return isSame(content.corrections, wanted) ? content : new DocumentContent(wanted);
    });
    if (corrected.every((content, index) => content === contents[index])) return this;
    const file = new OpenFile(this, null);
    file.known = { division, contents: corrected };
    return file;
  }

  private baseAfter(window: EditWindow | null): Base | null {
    if (this.known !== null) return { ...this.known, window };
    if (this.base === null || window === null) return this.base;
    return { ...this.base, window: joinWindows(this.base.window, window) };
  }

  // Documents -------------------------------------------------------------------------------------------------------

  get division(): Division {
    return this.documents.division;
  }

  /** Problems outside any document and of the text itself, in offsets of the file. */
  get problems(): Problem[] {
    return [...this.division.problems, ...textProblems(this.text)].sort((a, b) => a.start - b.start);
  }

  get documentCount(): number {
    return this.division.documents.length;
  }

  /** Where the document of that index stands. */
  range(index: number): DocumentRange {
    return this.division.documents[index] as DocumentRange;
  }

  /** The same object in every version of the file in which the document is unchanged: a key for derived values. */
  content(index: number): DocumentContent {
    return this.documents.contents[index] as DocumentContent;
  }

  /** Analyses the document unless that has been done. Everything in it counts from the document's start. */
  analysis(index: number): DocumentAnalysis {
    const content = this.content(index);
    content.analysis ??= withSpeakers(this.environment.analyses.of(this.input(index)), content.corrections);
    return content.analysis;
  }

  /** True where `analysis` would answer at once. */
  isAnalysed(index: number): boolean {
    return this.content(index).analysis !== null;
  }

  /** The document as the features see it. */
  view(index: number): DocumentView {
    const { start, end, body, header, problems, id } = this.range(index);
    const analysis = this.analysis(index);
    return { id, span: { start, end }, body, header, problems, analysis, text: this.text.slice(start, end) };
  }

  /** Indices of the documents that the span overlaps or touches: from `first` up to but without `end`. */
  documentsIn(span: Span): { readonly first: number; readonly end: number } {
    const { documents } = this.division;
    const first = firstEndingAfter(documents, span.start - 1);
    let end = first;
    while (end < documents.length && (documents[end] as DocumentRange).start <= span.end) end++;
    return { first, end };
  }

  /** Index of the document that holds the offset; at a border the later one; -1 outside any. */
  documentAt(offset: number): number {
    const { first, end } = this.documentsIn({ start: offset, end: offset });
    return end > first ? end - 1 : -1;
  }

  private get documents(): Documents {
    if (this.known === null) {
      const division = divide(this.text, fileNameOf(this.uri), this.environment.delimiters);
      const contents =
        this.base === null
          ? division.documents.map(() => new DocumentContent())
          : carryOver(division, this.base, this.base.window);
      this.known = { division, contents };
      this.base = null;
    }
    return this.known;
  }

  private input(index: number): DocumentInput {
    const { start, end, body, header, id } = this.range(index);
    const fileName = fileNameOf(this.uri);
    const repeatedLines = this.environment.linesSharedWith?.(this.uri);
    const text = this.text.slice(start, end);
    const shared = repeatedLines === undefined ? {} : { repeatedLines };
    return { text, body, header, id, fileName, language: null, date: null, ...shared };
  }

  // TextDocument ----------------------------------------------------------------------------------------------------

  get lineCount(): number {
    return this.text.lineCount;
  }

  /** Without a range the whole text is put together anew: ask for what is needed. */
  getText(range?: Range): string {
    if (range === undefined) return this.text.toString();
    return this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end));
  }

  positionAt(offset: number): Position {
    return this.text.positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.text.offsetAt(position);
  }

  getLineRange(line: number): Range {
    const within = Math.min(Math.max(0, line), this.lineCount - 1);
    const length = line < 0 ? 0 : this.text.lineEnd(within) - this.text.lineStart(within);
    return { start: { line: within, character: 0 }, end: { line: within, character: length } };
  }

  getEOLCharacters(line: number): string {
    if (line < 0 || line >= this.lineCount) return "";
    return this.text.slice(this.text.lineEnd(line), this.text.lineStart(line + 1));
  }
}

function isSame(a: readonly SpeakerCorrection[], b: readonly SpeakerCorrection[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index] as SpeakerCorrection;
      return one.start === other.start && one.end === other.end && one.name === other.name && one.key === other.key;
    })
  );
}

/** The last part of a URI's path, its escapes resolved; null where there is none. */
export function fileNameOf(uri: string): string | null {
  const path = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?([^?#]*)/.exec(uri)?.[1] ?? "";
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name === "") return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
