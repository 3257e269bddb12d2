import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import type { CommandTable } from "../commands/ids.ts";
import { startClient } from "../start.ts";

/** Starts the server in a worker; it reads and writes files through VS Code. */
export function start(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): CommandTable {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist", "web", "server.js");
  let worker: Worker | undefined;
  // A worker of its own for every start: one that has ended, or crashed, is of no use any more.
  const startWorker = async () => {
    worker?.terminate();
    worker = new Worker(script.toString(true));
    return worker;
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return startClient(context, output, (options) => new LanguageClient("readout", "Readout", startWorker, options), {
    clientFileSystem: true,
    knowledge: vscode.Uri.joinPath(context.extensionUri, "dist", "gazetteer.bin").toString(),
  });
}
