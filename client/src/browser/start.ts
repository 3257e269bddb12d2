import * as vscode from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import type { CommandTable } from "../commands/ids.ts";
import { startClient } from "../start.ts";

/** Starts the server in a worker; it reads and writes files through VS Code. */
export function start(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): CommandTable {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist", "web", "server.js");
  let worker: Worker | undefined;
  // A worker of its own for every start: one that has ended, or crashed, is of no use any more.
  const startWorker = async () => {
    worker?.terminate();
    worker = await makeWorker(script);
    // The transports and not the worker: VS Code's own kind of worker is none to the library.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return startClient(context, output, (options) => new LanguageClient("readout", "Readout", startWorker, options), {
    clientFileSystem: true,
    knowledge: vscode.Uri.joinPath(context.extensionUri, "dist", "gazetteer.bin").toString(),
  });
}

/** From the script's text: VS Code makes no worker from the address of an extension that lies on a remote machine. */
async function makeWorker(script: vscode.Uri): Promise<Worker> {
  const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(script));
  return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
}
