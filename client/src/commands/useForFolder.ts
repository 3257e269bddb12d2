import * as vscode from "vscode";
import { languageId } from "../../../server/src/protocol.ts";

/** Makes VS Code open the text files of a folder as source documents, by `files.associations` of the workspace. */
export async function useForFolder(chosen?: vscode.Uri): Promise<void> {
  const folder = chosen ?? folderOfActiveFile();
  if (folder === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Open a folder first, then run the command again."));
    return;
  }
  const workspaceFolder = vscode.workspace.getWorkspaceFolder(folder);
  const relative = workspaceFolder === undefined ? "" : vscode.workspace.asRelativePath(folder, false);
  const isRoot = workspaceFolder?.uri.toString() === folder.toString();
  const pattern = isRoot || relative === "" ? "**/*.txt" : `**/${literal(relative)}/**/*.txt`;
  const files = vscode.workspace.getConfiguration("files", folder);
  const own = files.inspect<Record<string, string>>("associations")?.workspaceValue ?? {};
  await files.update("associations", { ...own, [pattern]: languageId }, vscode.ConfigurationTarget.Workspace);
  vscode.window.setStatusBarMessage(vscode.l10n.t("Files that match {0} now open as source documents.", pattern), 6000);
}

/** A path as a glob pattern that matches just it. */
function literal(path: string): string {
  return path.replace(/[[\]{}*?]/g, "[$&]");
}

function folderOfActiveFile(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  if (active !== undefined && vscode.workspace.getWorkspaceFolder(active) !== undefined)
    return vscode.Uri.joinPath(active, "..");
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}
