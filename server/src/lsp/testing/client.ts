import { PassThrough } from "node:stream";
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { ClientRequests, InitializationOptions, ServerRequests } from "../../protocol.ts";
import type { Entry } from "../../recognise/entities/gazetteer/entry.ts";
import { compile } from "../../recognise/entities/gazetteer/compile.ts";
import type { FileResult, Files } from "../../workspace/files.ts";
import { createMemoryFiles } from "../../workspace/memoryFiles.ts";
import { startServer } from "../server.ts";
import type { Clock } from "../slices.ts";

/** A clock that stands still but for what a test adds; pauses let everything else run. */
export class TestClock implements Clock {
  time = 0;
  /** Added at each look at the clock, so that work seems to take time. */
  tick = 0;
  pauses = 0;

  now(): number {
    this.time += this.tick;
    return this.time;
  }

  sleep(): Promise<void> {
    return this.pause();
  }

  pause(): Promise<void> {
    this.pauses++;
    return new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

export interface TestOptions {
  readonly files?: Files;
  readonly entries?: readonly Entry[];
  readonly initialization?: InitializationOptions;
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly clock?: TestClock;
  /** Null: the compiled list of names is missing. */
  readonly knowledge?: null;
  /** The sample codebook. */
  readonly codebook?: string;
}

/** What most editors can do. */
export const usualCapabilities: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ["markdown"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    diagnostic: {},
  },
  workspace: { diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } },
};

/** A client and a server over streams in memory. Close it at the end of a test. */
export class TestClient {
  readonly connection: ProtocolConnection;
  readonly clock: TestClock;
  /** What the server wrote into its log at the level of errors. */
  readonly errors: string[] = [];
  hello: InitializeResult | undefined;
  private readonly options: TestOptions;

  constructor(options: TestOptions = {}) {
    this.options = options;
    this.clock = options.clock ?? new TestClock();
    const [up, down] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    let ids = 0;
    startServer(server, {
      clock: this.clock,
      instant: () => "2026-11-21T09:30:00.000Z",
      newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`,
      files: options.files ?? createMemoryFiles(),
      build: "test",
      cacheFolder: null,
      home: "file:///home/ada",
      resource: async (name) => {
        if (name === "codebook.yaml") return new TextEncoder().encode(options.codebook ?? "codes: {}\n");
        if (options.knowledge === null) throw new Error("gazetteer.bin is missing");
        return compile(options.entries ?? []);
      },
    });
    this.connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.connection.onNotification("window/logMessage", ({ type, message }: { type: number; message: string }) => {
      if (type === 1) this.errors.push(message);
    });
    this.connection.listen();
  }

  async start(): Promise<this> {
    this.hello = await this.connection.sendRequest("initialize", {
      processId: null,
      rootUri: null,
      workspaceFolders: this.options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
      capabilities: this.options.capabilities ?? usualCapabilities,
      initializationOptions: this.options.initialization ?? {},
    });
    await this.connection.sendNotification("initialized", {});
    return this;
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: "readout", version, text };
    return this.connection.sendNotification("textDocument/didOpen", { textDocument });
  }

  change(uri: string, version: number, contentChanges: readonly object[]): Promise<void> {
    return this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** Any request of LSP; the caller says what comes back. */
  ask<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest(method, params);
  }

  /** A request of `protocol.ts`. */
  request<M extends keyof ServerRequests>(
    method: M,
    params: ServerRequests[M]["params"],
  ): Promise<ServerRequests[M]["result"]> {
    return this.connection.sendRequest(method, params);
  }

  /** Answers `readout/fs/*` from `files`, and tells of each request. */
  serveFiles(files: Files, heard: (method: string) => void): void {
    const serve = <M extends keyof ClientRequests, Value>(
      method: M,
      act: (params: ClientRequests[M]["params"]) => Promise<FileResult<Value>>,
    ): void => {
      this.connection.onRequest(method, async (params: ClientRequests[M]["params"]): Promise<unknown> => {
        heard(method);
        const result = await act(params);
        return result.ok ? result : { ok: false, kind: result.error.kind, message: result.error.message };
      });
    };
    serve("readout/fs/read", async ({ uri }) => {
      const read = await files.read(uri);
      return read.ok ? { ok: true, value: { base64: Buffer.from(read.value).toString("base64") } } : read;
    });
    serve("readout/fs/stat", ({ uri }) => files.stat(uri));
    serve("readout/fs/list", ({ uri }) => files.list(uri));
    serve("readout/fs/write", ({ uri, base64 }) => files.writeAtomically(uri, Buffer.from(base64, "base64")));
    serve("readout/fs/rename", ({ from, to }) => files.rename(from, to));
    serve("readout/fs/remove", ({ uri }) => files.remove(uri));
  }

  close(): void {
    this.connection.dispose();
  }
}
