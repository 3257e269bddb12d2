import * as vscode from "vscode";
import { Codebook } from "../annotations/codebook.ts";
import type { CommandTable } from "../commands/ids.ts";
import type { Session } from "../session.ts";
import { codebookCommands } from "./commands.ts";
import { mergeByUnion } from "./gitattributes.ts";
import { codeRenaming } from "./rename.ts";
import { CodebookTree } from "./tree.ts";

/** Sets up the view of the codebook and what can be done to codes; gives the commands. */
export function startCodebook(context: vscode.ExtensionContext, session: Session) {
  const codebook = new Codebook(session, context.workspaceState);
  const { table, moveTo } = codebookCommands(session, codebook);
  const tree = new CodebookTree(session, codebook, async (id, parent) => {
    await moveTo(id, parent);
  });
  context.subscriptions.push(
    codebook,
    tree,
    codeRenaming(session, codebook),
    vscode.window.createTreeView("readout.codebook", {
      treeDataProvider: tree,
      dragAndDropController: tree,
      canSelectMany: true,
      showCollapseAll: true,
    }),
  );
  return { ...table, "readout.mergeByUnion": mergeByUnion } satisfies Partial<CommandTable>;
}
