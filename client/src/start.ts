import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { type InitializationOptions, languageId } from "../../server/src/protocol.ts";
import { startAgreement } from "./agreement/start.ts";
import { startAnnotations } from "./annotations/start.ts";
import { startCodebook } from "./codebook/start.ts";
import type { CommandTable } from "./commands/ids.ts";
import { offerToReopen } from "./commands/reopen.ts";
import { useForFolder } from "./commands/useForFolder.ts";
import { copyIsoDate } from "./dates/copyIsoDate.ts";
import { DateContext } from "./dates/dateContext.ts";
import { startEntities } from "./entities/start.ts";
import { serveFiles } from "./files/clientFiles.ts";
import { TokenLedger } from "./highlighting/ledger.ts";
import { tokensMiddleware } from "./highlighting/middleware.ts";
import { Overlays } from "./highlighting/overlays.ts";
import { startInterchange } from "./interchange/start.ts";
import { startMeetings } from "./meetings/start.ts";
import { startReview } from "./review/start.ts";
import { startSuggestions } from "./suggestions/start.ts";
import { Session } from "./session.ts";
import { startStatements } from "./statements/start.ts";

/** Makes the client of one kind of host (Node, browser) from the options that all hosts share. */
export type ClientMaker = (options: LanguageClientOptions) => BaseLanguageClient;

/** Builds the client with its middleware and the views over it, and starts the server without waiting for it. */
export function startClient(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  makeClient: ClientMaker,
  initialization: InitializationOptions,
): CommandTable {
  const ledger = new TokenLedger();
  const client = makeClient({
    documentSelector: [{ language: languageId }, { pattern: "**/codebook.yaml" }],
    outputChannel: output,
    // Asked for at every start of the server: the trust may have been given meanwhile.
    initializationOptions: () => ({
      ...initialization,
      trusted: vscode.workspace.isTrusted,
      version: String(context.extension.packageJSON.version),
      cacheFolder: (context.storageUri ?? context.globalStorageUri).toString(),
      entityDocuments: true,
      entityCommands: true,
      annotationHovers: true,
    }),
    middleware: tokensMiddleware(ledger, (document, token) => requestFullTokens(client, document, token)),
  });
  const session = new Session(client);
  if (initialization.clientFileSystem === true) context.subscriptions.push(serveFiles(session));
  context.subscriptions.push(
    { dispose: () => client.dispose() },
    vscode.workspace.onDidGrantWorkspaceTrust(() => void session.notify("readout/trusted", null)),
    offerToReopen(),
    new DateContext(session),
    new Overlays(ledger),
    session,
    ledger,
  );
  client.start().catch((error: unknown) => output.error(`The language server did not start: ${String(error)}`));
  return {
    ...startAnnotations(context, session, output),
    ...startCodebook(context, session),
    ...startReview(context, session),
    ...startSuggestions(context, session, output),
    ...startAgreement(session),
    ...startEntities(context, session),
    ...startMeetings(context, session),
    ...startStatements(context, session),
    "readout.copyIsoDate": () => copyIsoDate(session),
    ...startInterchange(session, output),
    "readout.useForFolder": useForFolder,
    "readout.restartServer": () => restart(client),
    "readout.showOutput": () => output.show(),
  };
}

/** Starts the server anew, also one that has crashed so often that it is left alone. */
async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}

async function requestFullTokens(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<vscode.SemanticTokens | null> {
  const answer = await client.sendRequest<{ resultId?: string; data: number[] } | null>(
    "textDocument/semanticTokens/full",
    { textDocument: { uri: document.uri.toString() } },
    token,
  );
  return answer === null ? null : new vscode.SemanticTokens(Uint32Array.from(answer.data), answer.resultId);
}
