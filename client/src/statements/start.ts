import type { Session } from "../session.ts";
import { goToStatement, selectParagraph, selectStatement } from "./move.ts";

/** The commands that go and select by statement. */
export function startStatements(session: Session) {
  return {
    "readout.nextStatement": () => goToStatement(session, "next", false),
    "readout.previousStatement": () => goToStatement(session, "previous", false),
    "readout.nextStatementOfSpeaker": () => goToStatement(session, "next", true),
    "readout.previousStatementOfSpeaker": () => goToStatement(session, "previous", true),
    "readout.selectStatement": () => selectStatement(session),
    "readout.selectParagraph": () => selectParagraph(session),
  };
}
