import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { type InitializationOptions, languageId } from "../../server/src/protocol.ts";
import { Codebook } from "./annotations/codebook.ts";
import { annotationCommands } from "./annotations/commands.ts";
import { Marks } from "./annotations/marks.ts";
import { exportAnnotations } from "./commands/exportAnnotations.ts";
import { useForFolder } from "./commands/useForFolder.ts";
import { serveFiles } from "./files/clientFiles.ts";
import { TokenLedger } from "./highlighting/ledger.ts";
import { tokensMiddleware } from "./highlighting/middleware.ts";
import { Overlays } from "./highlighting/overlays.ts";
import { Session } from "./session.ts";

/** Makes the client of one kind of host (Node, browser) from the options that all hosts share. */
export type ClientMaker = (options: LanguageClientOptions) => BaseLanguageClient;

type CommandTable = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * Sets the extension up: the client with its middleware, the views over it, the commands. The server starts in the
 * background; nothing here waits for it.
 */
export function activateExtension(
  context: vscode.ExtensionContext,
  makeClient: ClientMaker,
  initialization: InitializationOptions,
): void {
  const output = vscode.window.createOutputChannel("Readout", { log: true });
  const ledger = new TokenLedger();
  const client = makeClient({
    documentSelector: [{ language: languageId }],
    outputChannel: output,
    // Asked for at every start of the server: the trust may have been given meanwhile.
    initializationOptions: () => ({ ...initialization, trusted: vscode.workspace.isTrusted }),
    middleware: tokensMiddleware(ledger, (document, token) => requestFullTokens(client, document, token)),
  });
  const session = new Session(client);
  const codebook = new Codebook(session, context.workspaceState);
  if (initialization.clientFileSystem === true) context.subscriptions.push(serveFiles(session));
  context.subscriptions.push(
    { dispose: () => client.dispose() },
    vscode.workspace.onDidGrantWorkspaceTrust(() => void session.notify("readout/trusted", null)),
    new Overlays(ledger),
    new Marks(session, codebook, output),
    codebook,
    session,
    ledger,
    output,
  );
  register(context, output, {
    ...annotationCommands({ session, codebook }),
    "readout.exportAnnotations": () => exportAnnotations(session, output),
    "readout.useForFolder": useForFolder,
    "readout.showOutput": () => output.show(),
    "readout.restartServer": () => restart(client),
  });
  client.start().catch((error: unknown) => output.error(`The language server did not start: ${String(error)}`));
}

/** Starts the server anew, also one that has crashed so often that it is left alone. */
async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}

/** Registers commands so that a failure is said to the person and written down, never swallowed. */
function register(context: vscode.ExtensionContext, output: vscode.LogOutputChannel, table: CommandTable): void {
  for (const [id, run] of Object.entries(table)) {
    const guarded = async (...args: never[]) => {
      try {
        return await run(...args);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        output.error(`${id}: ${message}`);
        void vscode.window.showErrorMessage(message);
        return undefined;
      }
    };
    context.subscriptions.push(vscode.commands.registerCommand(id, guarded));
  }
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
