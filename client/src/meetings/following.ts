import type { AlignedStatement, Range } from "../../../server/src/protocol.ts";

/** Line and character; lines may be fractions while a place is followed. */
interface Place {
  readonly line: number;
  readonly character: number;
}

/** The statement at a place, or the last one that begins before it. */
export function statementAt(statements: readonly AlignedStatement[], at: Place): AlignedStatement | undefined {
  return statements.findLast(({ range: { start } }) => !isBefore(at, start));
}

/** True where the place lies in the statement, its end included. */
export function holds({ range: { start, end } }: AlignedStatement, at: Place): boolean {
  return !isBefore(at, start) && !isBefore(end, at);
}

/**
 * The line of the other document that goes with a line of this one: between the aligned statements around it, as far
 * along as here. Null where nothing is aligned.
 */
export function followedLine(statements: readonly AlignedStatement[], line: number): number | null {
  const aligned = statements.flatMap(({ range, counterpart }) =>
    counterpart === null ? [] : [{ range, counterpart }],
  );
  const before = aligned.findLast(({ range }) => range.start.line <= line);
  const after = aligned.find(({ range }) => range.start.line > line);
  if (before === undefined) return after === undefined ? null : Math.max(0, distance(after, line));
  if (after === undefined) return Math.max(0, distance(before, line));
  const [from, to] = [before.counterpart.start.line, after.counterpart.start.line];
  // Accounts may tell in another order: then each statement pulls what follows it along.
  if (to < from) return Math.max(0, distance(before, line));
  const share = (line - before.range.start.line) / (after.range.start.line - before.range.start.line);
  return Math.round(from + share * (to - from));
}

/** As far from the counterpart as the line is from the statement. */
function distance(
  { range, counterpart }: { readonly range: Range; readonly counterpart: Range },
  line: number,
): number {
  return counterpart.start.line + line - range.start.line;
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
