import type { CancellationToken, Connection, ProtocolRequestType, ServerCapabilities } from "vscode-languageserver";
import type { ServerRequests } from "../protocol.ts";
import { guarded } from "./guard.ts";
import type { Indexing } from "./indexing.ts";
import type { Session } from "./session.ts";

/** One thing that the server can do: what it announces, and the handlers behind it. One file each. */
export interface Feature {
  readonly capabilities?: ServerCapabilities;
  register(server: Server): void;
  /** What is to be done once, when the client is ready to be asked. */
  start?(server: Server): Promise<void>;
}

/** What features are registered with. */
export class Server {
  readonly connection: Connection;
  readonly session: Session;
  readonly indexing: Indexing;

  constructor(connection: Connection, session: Session, indexing: Indexing) {
    this.connection = connection;
    this.session = session;
    this.indexing = indexing;
  }

  /** Answers a request of LSP. The handler runs when the knowledge is loaded, and cannot bring the server down. */
  handle<Params, Result, Partial, Error, Options>(
    type: ProtocolRequestType<Params, Result, Partial, Error, Options>,
    handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): void {
    this.serve(type.method, handler as Handler);
  }

  /** As `handle`, for the requests of `protocol.ts`. */
  answer<M extends keyof ServerRequests>(
    method: M,
    handler: (
      params: ServerRequests[M]["params"],
      token: CancellationToken,
    ) => ServerRequests[M]["result"] | Promise<ServerRequests[M]["result"]>,
  ): void {
    this.serve(method, handler as Handler);
  }

  private serve(method: string, handler: Handler): void {
    this.connection.onRequest(method, (params: unknown, token: CancellationToken) =>
      guarded(this.session.log, method, async () => {
        await this.session.ready;
        return handler(params, token);
      }),
    );
  }
}

type Handler = (params: unknown, token: CancellationToken) => unknown;
