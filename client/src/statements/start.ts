import * as vscode from "vscode";
import type { Session } from "../session.ts";
import { goToStatement, selectParagraph, selectStatement } from "./move.ts";
import { freshOutlines, toggleOutlineOrder } from "./outline.ts";
import { setSpeaker } from "./speaker.ts";

/** The commands that go and select by statement, and those that say who speaks and in what order that is shown. */
export function startStatements(context: vscode.ExtensionContext, session: Session) {
  context.subscriptions.push(freshOutlines(session));
  return {
    "readout.setSpeaker": (position?: unknown) => setSpeaker(session, position),
    "readout.toggleOutlineOrder": toggleOutlineOrder,
    // The server gives boilerplate the kind by which VS Code folds comments.
    "readout.foldBoilerplate": () => vscode.commands.executeCommand("editor.foldAllBlockComments"),
    "readout.nextStatement": () => goToStatement(session, "next", false),
    "readout.previousStatement": () => goToStatement(session, "previous", false),
    "readout.nextStatementOfSpeaker": () => goToStatement(session, "next", true),
    "readout.previousStatementOfSpeaker": () => goToStatement(session, "previous", true),
    "readout.selectStatement": () => selectStatement(session),
    "readout.selectParagraph": () => selectParagraph(session),
  };
}
