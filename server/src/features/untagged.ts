import type { Statement } from "../recognise/model.ts";
import type { Span } from "../text/span.ts";

/**
 * The statements that no tagged span touches, in text order. Boilerplate is nobody's statement and never among them.
 * All offsets count from one document's start; the statements come in text order, the spans in any.
 */
export function untaggedStatements(statements: readonly Statement[], tagged: readonly Span[]): readonly Statement[] {
  const spans = tagged.toSorted((a, b) => a.start - b.start);
  const left: Statement[] = [];
  let next = 0;
  /** The furthest end of the spans that begin before the statement's end. */
  let reached = 0;
  for (const statement of statements) {
    for (let span = spans[next]; span !== undefined && span.start < statement.end; span = spans[++next]) {
      reached = Math.max(reached, span.end);
    }
    if (statement.attribution !== "boilerplate" && reached <= statement.start) left.push(statement);
  }
  return left;
}

/** How many statements there are to tag: all but boilerplate. */
export function statementsToTag(statements: readonly Statement[]): number {
  return statements.filter(({ attribution }) => attribution !== "boilerplate").length;
}
