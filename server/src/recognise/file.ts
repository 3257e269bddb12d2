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

/** Divides a file's text into documents and analyses each. `fileName` is its base name. */
export function analyseFile(text: string, fileName: string, analyser: Analyser): AnalysedFile {
  const chunked = ChunkedText.of(text);
  const division = divide(chunked, fileName);
  const documents = division.documents.map((document) => {
    const input = inputOf(document, text.slice(document.start, document.end), fileName);
    return analysed(document, analyser.analyse(input));
  });
  return { profile: division.profile, documents, problems: [...textProblems(chunked), ...division.problems] };
}

/** One document given by itself, as a row of a stream has it. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly language: string | null;
  readonly date: string | null;
}

/** Analyses the text of a row as one document; a header that stands in it is read as such. */
export function analyseRow(row: Row, analyser: Analyser): AnalysedDocument {
  const { documents } = divide(row.text, null);
  const only = documents.length === 1 ? documents[0] : undefined;
  const whole = { start: 0, end: row.text.length };
  const document = { body: whole, header: [], problems: [], ...only, ...whole, id: row.id };
  const input = { ...inputOf(document, row.text, null), language: row.language, date: row.date };
  return analysed(document, analyser.analyse(input));
}

type Parts = Pick<DocumentRange, "start" | "end" | "id" | "body" | "header" | "problems">;

/** What the analyser is given of a document whose text is `text`. */
function inputOf(document: Parts, text: string, fileName: string | null): DocumentInput {
  return { text, body: document.body, header: document.header, id: document.id, fileName, language: null, date: null };
}

function analysed({ start, end, id, body, header, problems }: Parts, analysis: DocumentAnalysis): AnalysedDocument {
  return { id, span: { start, end }, body, header, problems, analysis };
}
