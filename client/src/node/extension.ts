import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateExtension } from "../extension.ts";

/** Called by VS Code on the desktop and on a remote machine when a source document is opened. */
export function activate(context: vscode.ExtensionContext): void {
  const module = vscode.Uri.joinPath(context.extensionUri, "dist", "server.js").fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  // A virtual workspace has no disk that the server could read by itself.
  const folders = vscode.workspace.workspaceFolders ?? [];
  const clientFileSystem = folders.some(({ uri }) => uri.scheme !== "file");
  activateExtension(context, (options) => new LanguageClient("readout", "Readout", { run, debug }, options), {
    clientFileSystem,
    knowledge: vscode.Uri.joinPath(context.extensionUri, "dist", "gazetteer.bin").toString(),
  });
}
