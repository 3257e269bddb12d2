import type { BaseLanguageClient } from "vscode-languageclient";
import type {
  ClientNotifications,
  ClientRequests,
  ServerNotifications,
  ServerRequests,
} from "../../server/src/protocol.ts";

/** The connection to the server with the custom requests typed. */
export class Session {
  readonly client: BaseLanguageClient;

  constructor(client: BaseLanguageClient) {
    this.client = client;
  }

  /** Sends one of the server's own requests. Rejects with the server's message. */
  request<M extends keyof ServerRequests>(
    method: M,
    params: ServerRequests[M]["params"],
  ): Promise<ServerRequests[M]["result"]> {
    return this.client.sendRequest(method, params);
  }

  notify<M extends keyof ServerNotifications>(method: M, params: ServerNotifications[M]): Promise<void> {
    return this.client.sendNotification(method, params ?? undefined);
  }

  /** Hears one of the server's own notifications. */
  on<M extends keyof ClientNotifications>(method: M, handler: (params: ClientNotifications[M]) => void) {
    return this.client.onNotification(method, handler);
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
}
