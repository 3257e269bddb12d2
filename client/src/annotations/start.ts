import * as vscode from "vscode";
import type { Session } from "../session.ts";
import { AtCursor } from "./atCursor.ts";
import { Codebook } from "./codebook.ts";
import { annotationCommands } from "./commands.ts";
import { AnnotationHovers } from "./hovers.ts";
import { AnnotationLists } from "./lists.ts";
import { Marks } from "./marks.ts";
import { CurrentStatement } from "./mode/currentStatement.ts";
import { ModeStatus } from "./mode/statusBar.ts";
import { AnnotationView } from "./views/view.ts";
import { Notes } from "../notes/notes.ts";

/** Sets up all that shows and makes annotations; gives its commands. */
export function startAnnotations(context: vscode.ExtensionContext, session: Session, log: vscode.LogOutputChannel) {
  const codebook = new Codebook(session, context.workspaceState);
  const lists = new AnnotationLists(session);
  const parts = { session, codebook, lists, atCursor: new AtCursor(lists, codebook) };
  const { mode, table } = annotationCommands(parts, log);
  const view = new AnnotationView(parts, context.workspaceState, log);
  const notes = new Notes(parts, context.workspaceState, log);
  context.subscriptions.push(
    notes,
    codebook,
    lists,
    mode,
    view,
    new Marks(parts, log),
    new AnnotationHovers(parts),
    new ModeStatus(parts, mode),
    new CurrentStatement(parts, mode),
  );
  return {
    ...table,
    ...view.commands(),
    "readout.notes.toggle": () => notes.toggle(),
    "readout.notes.reply": (reply: Parameters<Notes["reply"]>[0]) => notes.reply(reply),
    "readout.notes.edit": (note: Parameters<Notes["edit"]>[0]) => notes.edit(note),
    "readout.notes.save": (note: Parameters<Notes["save"]>[0]) => notes.save(note),
    "readout.notes.cancel": (note: Parameters<Notes["cancel"]>[0]) => notes.cancel(note),
    "readout.notes.delete": (note: Parameters<Notes["remove"]>[0]) => notes.remove(note),
  };
}
