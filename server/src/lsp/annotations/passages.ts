import { moved } from "../../annotation/make.ts";
import type { Annotation, ModelError } from "../../annotation/model.ts";
import type { Result } from "../../annotation/result.ts";
import { statementAt } from "../../features/statements.ts";
import type { Range } from "../../protocol.ts";
import type { Span } from "../../text/span.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import { refused } from "../guard.ts";
import type { Session } from "../session.ts";
import { documentsById, selectableOf } from "../../workspace/annotations/anchors.ts";

export interface Passage {
  /** Index of the document in the file. */
  readonly document: number;
  /** Relative to the document. */
  readonly span: Span;
}

/** What a range stands for: the words selected, or the statement at the cursor. Refuses what can be nothing's target. */
export function passageOf(session: Session, file: OpenFile, range: Range): Passage {
  const span = session.converter(file).span(range);
  const document = documentAt(file, span.start);
  const { start, end } = file.range(document);
  if (span.start < span.end) {
    if (span.end > end) throw refused("A passage must lie within one document.");
    return { document, span: { start: span.start - start, end: span.end - start } };
  }
  const statement = statementAt(file.analysis(document).statements, span.start - start);
  if (statement === undefined) throw refused("There is no statement at the cursor. Select the words to tag.");
  return { document, span: { start: statement.start, end: statement.end } };
}

/** The documents that the ranges begin in, each once. */
export function documentsOf(session: Session, file: OpenFile, ranges: readonly Range[]): readonly number[] {
  const convert = session.converter(file);
  return [...new Set(ranges.map((range) => documentAt(file, convert.span(range).start)))];
}

/** Index of the document at an offset, where annotations can name it by its id. */
function documentAt(file: OpenFile, offset: number): number {
  const document = file.documentAt(offset);
  if (document < 0) throw refused("This text belongs to no document.");
  const { id } = file.range(document);
  if (documentsById(file).get(id) !== document) {
    throw refused(`Another document of this file has the id “${id}” too. Give this one an id of its own first.`);
  }
  return document;
}

/** The annotation on other words; its passages stand in one document, which is its own from then on. */
export function extended(
  session: Session,
  file: OpenFile,
  annotation: Annotation,
  ranges: readonly Range[],
): Result<Annotation, ModelError> {
  const passages = ranges.map((range) => passageOf(session, file, range));
  const home = passages[0]?.document;
  if (home === undefined || passages.some(({ document }) => document !== home)) {
    throw refused("The parts of one tag must stand in one document.");
  }
  const spans = passages.map(({ span }) => span);
  return placedAt(file, home, annotation, spans);
}

/** The annotation on the spans (relative to the document of that index). */
export function placedAt(
  file: OpenFile,
  document: number,
  annotation: Annotation,
  spans: readonly Span[],
): Result<Annotation, ModelError> {
  const { target } = annotation;
  const there = { ...annotation, target: { ...target, document: file.range(document).id } };
  return moved(there, selectableOf(file, document), spans);
}
