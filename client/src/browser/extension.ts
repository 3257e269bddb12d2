import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { activateExtension } from "../extension.ts";

/** Called by VS Code in the browser (vscode.dev) when a source document is opened: the server runs in a worker. */
export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist", "web", "server.js");
  let worker: Worker | undefined;
  // A worker of its own for every start: one that has ended, or crashed, is of no use any more.
  const startWorker = async () => {
    worker?.terminate();
    worker = new Worker(script.toString(true));
    return worker;
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  activateExtension(context, (options) => new LanguageClient("readout", "Readout", startWorker, options), {
    clientFileSystem: true,
    knowledge: vscode.Uri.joinPath(context.extensionUri, "dist", "gazetteer.bin").toString(),
  });
}
