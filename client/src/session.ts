import * as vscode from "vscode";
import { type BaseLanguageClient, ErrorCodes, ResponseError, State } from "vscode-languageclient";
import type {
  ClientNotifications,
  ClientRequests,
  ServerNotifications,
  ServerRequests,
} from "../../server/src/protocol.ts";

/** The connection ended before the answer came; whether the server did what was asked is not known. */
export class Interrupted extends Error {}

/** The connection to the server with the custom requests typed. Requests wait while the server starts. */
export class Session implements vscode.Disposable {
  private readonly client: BaseLanguageClient;
  private readonly started = new vscode.EventEmitter<void>();
  private readonly watching: vscode.Disposable;
  /** The server's notifications that somebody listens to, by method. */
  private readonly heard = new Map<
    string,
    { readonly emitter: vscode.EventEmitter<unknown>; readonly registration: vscode.Disposable }
  >();
  /** Fires when the server runs: after its start, and again after every restart, with which it has forgotten all. */
  readonly onDidStart = this.started.event;

  constructor(client: BaseLanguageClient) {
    this.client = client;
    this.watching = client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.started.fire();
    });
  }

  /** Sends one of the server's own requests. Rejects with a sentence for a person. */
  async request<M extends keyof ServerRequests>(
    method: M,
    params: ServerRequests[M]["params"],
    token?: vscode.CancellationToken,
  ): Promise<ServerRequests[M]["result"]> {
    try {
      // An argument that is undefined would go to the server as a second parameter.
      const rest = token === undefined ? [] : [token];
      return await this.client.sendRequest<ServerRequests[M]["result"]>(method, params, ...rest);
    } catch (error) {
      throw readable(error);
    }
  }

  /** Resolves at the next start of the server; rejects with `otherwise` where there is none within ten seconds. */
  restarted(otherwise: Error): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        hearing.dispose();
        reject(otherwise);
      }, 10_000);
      const hearing = this.onDidStart(() => {
        clearTimeout(timer);
        hearing.dispose();
        resolve();
      });
    });
  }

  notify<M extends keyof ServerNotifications>(method: M, params: ServerNotifications[M]): Promise<void> {
    return this.client.sendNotification(method, params ?? undefined);
  }

  /** Hears one of the server's own notifications; any number of listeners may. */
  on<M extends keyof ClientNotifications>(
    method: M,
    handler: (params: ClientNotifications[M]) => void,
  ): vscode.Disposable {
    let heard = this.heard.get(method);
    if (heard === undefined) {
      // The client itself keeps one handler a method: a second one would silently take the place of the first.
      const emitter = new vscode.EventEmitter<unknown>();
      heard = { emitter, registration: this.client.onNotification(method, (params: unknown) => emitter.fire(params)) };
      this.heard.set(method, heard);
    }
    return heard.emitter.event((params) => handler(params as ClientNotifications[M]));
  }

  /** Answers one of the server's requests. */
  answer<M extends keyof ClientRequests>(
    method: M,
    handler: (params: ClientRequests[M]["params"]) => Promise<ClientRequests[M]["result"]>,
  ) {
    // The overload that takes any name: the table in protocol.ts has checked the types.
    const untyped: (params: ClientRequests[M]["params"]) => Promise<unknown> = handler;
    return this.client.onRequest<unknown, void>(method, untyped);
  }

  dispose(): void {
    for (const { emitter, registration } of this.heard.values()) {
      registration.dispose();
      emitter.dispose();
    }
    this.watching.dispose();
    this.started.dispose();
  }
}

/** The library's own words for a lost connection say nothing to a person. */
function readable(error: unknown): Error {
  const code = error instanceof ResponseError ? error.code : undefined;
  if (code === ErrorCodes.PendingResponseRejected)
    return new Interrupted(vscode.l10n.t("The language server stopped before it answered. Please try again."));
  if (code === ErrorCodes.ConnectionInactive)
    return new Error(
      vscode.l10n.t("The language server is not running. “Readout: Restart Language Server” starts it again."),
    );
  return error instanceof Error ? error : new Error(String(error));
}
