import type { Statement } from "../recognise/model.ts";
import type { Span } from "../text/span.ts";

/** Statements that follow one another and have one speaker. */
export interface Turn extends Span {
  /** English name, `"joint"`, or null for narration. */
  readonly speaker: string | null;
  readonly statements: readonly Statement[];
}

/** The turns of a document in text order. Boilerplate belongs to nobody's turn and parts the turns around it. */
export function turnsOf(statements: readonly Statement[]): Turn[] {
  const turns: (Turn & { end: number; statements: Statement[] })[] = [];
  let open = false;
  for (const statement of statements) {
    const last = turns.at(-1);
    if (statement.attribution === "boilerplate") open = false;
    else if (open && last !== undefined && last.speaker === statement.speaker) {
      last.statements.push(statement);
      last.end = statement.end;
    } else {
      const { start, end, speaker } = statement;
      turns.push({ start, end, speaker, statements: [statement] });
      open = true;
    }
  }
  return turns;
}
