import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import type { CommandTable } from "../commands/ids.ts";
import { startClient } from "../start.ts";

/** Starts the server as a process of its own. */
export function start(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): CommandTable {
  const module = vscode.Uri.joinPath(context.extensionUri, "dist", "server.js").fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  // A virtual workspace has no disk that the server could read by itself.
  const folders = vscode.workspace.workspaceFolders ?? [];
  const clientFileSystem = folders.some(({ uri }) => uri.scheme !== "file");
  return startClient(context, output, (options) => new LanguageClient("readout", "Readout", { run, debug }, options), {
    clientFileSystem,
    knowledge: vscode.Uri.joinPath(context.extensionUri, "dist", "gazetteer.bin").toString(),
  });
}
