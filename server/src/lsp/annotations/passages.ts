import { moved } from "../../annotation/make.ts";
import type { Annotation, ModelError } from "../../annotation/model.ts";
import type { Result } from "../../annotation/result.ts";
import { statementAt } from "../../features/statements.ts";
import type { Range } from "../../protocol.ts";
import type { Span } from "../../text/span.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import { refused } from "../guard.ts";
import type { Session } from "../session.ts";
import { documentsById, selectableOf } from "./anchors.ts";

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

/** The annotation on other words of its own document. */
export function extended(
  session: Session,
  file: OpenFile,
  annotation: Annotation,
  ranges: readonly Range[],
): Result<Annotation, ModelError> {
  const passages = ranges.map((range) => passageOf(session, file, range));
  const home = documentsById(file).get(annotation.target.document);
  if (home === undefined || passages.some(({ document }) => document !== home)) {
    throw refused("An annotation stays in its document.");
  }
  return moved(
    annotation,
    selectableOf(file, home),
    passages.map(({ span }) => span),
  );
}
