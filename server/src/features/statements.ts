import type { Statement } from "../recognise/model.ts";
import { covers } from "../text/span.ts";

/** The statement that holds `offset`, or ends there; undefined between statements. */
export function statementAt(statements: readonly Statement[], offset: number): Statement | undefined {
  return (
    statements.find((statement) => covers(statement, offset)) ??
    statements.find((statement) => statement.end === offset)
  );
}

export interface Step {
  readonly direction: "next" | "previous";
  /** Pass over statements of others than this speaker (`speakerOf`); any speaker where left out. */
  readonly speaker?: string;
}

/**
 * The nearest statement that begins behind `offset`, or ends before it, in `direction`. Boilerplate is passed over: it
 * is nobody's statement. With the cursor in a statement that one does not count.
 */
export function statementFrom(statements: readonly Statement[], offset: number, step: Step): Statement | undefined {
  const candidates = statements.filter(
    (statement) =>
      statement.attribution !== "boilerplate" && (step.speaker === undefined || speakerOf(statement) === step.speaker),
  );
  return step.direction === "next"
    ? candidates.find(({ start }) => start > offset)
    : candidates.findLast(({ end }) => end < offset);
}

/** What two statements of one speaker have in common. */
export function speakerOf({ speakerKey, speaker }: Statement): string {
  return speakerKey ?? speaker ?? "";
}
