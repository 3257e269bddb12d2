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

/** Sets up all that shows and makes annotations; gives its commands. */
export function startAnnotations(context: vscode.ExtensionContext, session: Session, log: vscode.LogOutputChannel) {
  const codebook = new Codebook(session, context.workspaceState);
  const lists = new AnnotationLists(session);
  const parts = { session, codebook, lists, atCursor: new AtCursor(lists, codebook) };
  const { mode, table } = annotationCommands(parts, log);
  const view = new AnnotationView(parts, context.workspaceState, log);
  context.subscriptions.push(
    codebook,
    lists,
    mode,
    view,
    new Marks(parts, log),
    new AnnotationHovers(parts),
    new ModeStatus(parts, mode),
    new CurrentStatement(parts, mode),
  );
  return { ...table, ...view.commands() };
}
