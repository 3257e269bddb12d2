import type { CancellationToken, Connection, ProtocolRequestType, ServerCapabilities } from "vscode-languageserver";
import type { AnnotationIndex } from "./annotations/annotationIndex.ts";
import type { CodebookSource } from "./annotations/codebookSource.ts";
import type { Shelf } from "./annotations/shelf.ts";
import type { Speakers } from "./annotations/speakers.ts";
import type { ServerRequests } from "../protocol.ts";
import type { UserGazetteer } from "./gazetteer/userGazetteer.ts";
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
  readonly shelf: Shelf;
  readonly codebook: CodebookSource;
  readonly annotations: AnnotationIndex;
  readonly gazetteer: UserGazetteer;
  readonly speakers: Speakers;
  private readonly answers = new Map<string, Handler>();

  constructor(
    parts: Pick<
      Server,
      "connection" | "session" | "indexing" | "shelf" | "codebook" | "annotations" | "gazetteer" | "speakers"
    >,
  ) {
    this.connection = parts.connection;
    this.session = parts.session;
    this.indexing = parts.indexing;
    this.shelf = parts.shelf;
    this.codebook = parts.codebook;
    this.annotations = parts.annotations;
    this.gazetteer = parts.gazetteer;
    this.speakers = parts.speakers;
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
    this.answers.set(method, handler as Handler);
    this.serve(method, handler as Handler);
  }

  /** What the server would answer to the request. */
  perform(method: keyof ServerRequests, params: unknown, token: CancellationToken): unknown {
    return this.answers.get(method)?.(params, token);
  }

  private serve(method: string, handler: Handler): void {
    // A client may send parameters by position, and empty ones behind the first: the token is the last in any case.
    this.connection.onRequest(method, (params: unknown, ...rest: unknown[]) =>
      guarded(this.session.log, method, async () => {
        await this.session.ready;
        return handler(params, rest.at(-1) as CancellationToken);
      }),
    );
  }
}

type Handler = (params: unknown, token: CancellationToken) => unknown;
