import * as vscode from "vscode";

const line = "*.annotations.jsonl merge=union";

/** Has git merge files of annotations always, line by line: asked first, then written into `.gitattributes`. */
export async function mergeByUnion(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error(vscode.l10n.t("Open a folder first."));
  const uri = vscode.Uri.joinPath(folder.uri, ".gitattributes");
  const held = await vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => "",
  );
  if (held.split(/\r?\n/).some((each) => each.trim() === line)) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Git merges tags by line already."));
    return;
  }
  const gap = held === "" || held.endsWith("\n") ? "" : "\n";
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`${held}${gap}${line}\n`));
  await vscode.window.showTextDocument(uri);
}
