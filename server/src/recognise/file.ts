import type { Analyser } from "./analyser.ts";
import { divide } from "./delimiters/divide.ts";
import type { DocumentRange } from "./delimiters/division.ts";
import { textProblems } from "./delimiters/textProblems.ts";
import type { DocumentAnalysis, DocumentInput, HeaderField, Problem } from "./model.ts";
import { ChunkedText } from "../text/chunked/chunkedText.ts";
import type { Span } from "../text/span.ts";

/** A document of a file with its analysis. Only `span` counts from the file's start. */
export interface AnalysedDocument {
  readonly id: string;
  readonly span: Span;
  readonly body: Span;
  readonly header: readonly HeaderField[];
  /** Problems of its delimiters and header. */
  readonly problems: readonly Problem[];
  readonly analysis: DocumentAnalysis;
}

export interface AnalysedFile {
  /** How documents are divided in the file. */
  readonly profile: string;
  readonly documents: readonly AnalysedDocument[];
  /** Problems of the file as a whole. */
  readonly problems: readonly Problem[];
}

/** One document cut out of its file, ready for analysis. Plain values: it may be sent to another thread. */
export interface DocumentTask {
  /** Only `span` counts from the file's start. */
  readonly span: Span;
  readonly problems: readonly Problem[];
  readonly input: DocumentInput;
}

export interface DividedFile {
  readonly profile: string;
  readonly documents: readonly DocumentTask[];
  readonly problems: readonly Problem[];
}

/** Divides a file's text into documents. `fileName` is its base name. */
export function divideFile(text: string, fileName: string): DividedFile {
  const chunked = ChunkedText.of(text);
  const { profile, documents, problems } = divide(chunked, fileName);
  return {
    profile,
    documents: documents.map((document) => taskOf(document, text.slice(document.start, document.end), fileName)),
    problems: [...textProblems(chunked), ...problems],
  };
}

/** Divides a file's text into documents and analyses each. `fileName` is its base name. */
export function analyseFile(text: string, fileName: string, analyser: Analyser): AnalysedFile {
  const file = divideFile(text, fileName);
  return { ...file, documents: file.documents.map((task) => analyseTask(task, analyser)) };
}

export function analyseTask({ span, problems, input }: DocumentTask, analyser: Analyser): AnalysedDocument {
  const { id, body, header } = input;
  return { id, span, body, header, problems, analysis: analyser.analyse(input) };
}

/** One document given by itself, as a row of a stream has it. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly language: string | null;
  readonly date: string | null;
}

/** The text of a row as one document; a header that stands in it is read as such. */
export function rowTask(row: Row): DocumentTask {
  const { documents } = divide(row.text, null);
  const only = documents.length === 1 ? documents[0] : undefined;
  const whole = { start: 0, end: row.text.length };
  const document = { body: whole, header: [], problems: [], ...only, ...whole, id: row.id };
  const task = taskOf(document, row.text, null);
  return { ...task, input: { ...task.input, language: row.language, date: row.date } };
}

type Parts = Pick<DocumentRange, "start" | "end" | "id" | "body" | "header" | "problems">;

/** `text` is the document's own. */
function taskOf(
  { start, end, id, body, header, problems }: Parts,
  text: string,
  fileName: string | null,
): DocumentTask {
  return { span: { start, end }, problems, input: { text, body, header, id, fileName, language: null, date: null } };
}
