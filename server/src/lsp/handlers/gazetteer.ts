import {
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type Disposable,
} from "vscode-languageserver";
import type { Feature, Server } from "../feature.ts";

/** Milliseconds without another change before the workspace's documents are read anew. */
const QUIET = 3_000;

/** Keeps the user's own gazetteer in step with its files, and says what is wrong in them. */
export const gazetteer: Feature = {
  register(server) {
    const { connection, session } = server;
    const readSoon = workspaceReader(server);
    connection.onNotification("readout/reloadGazetteer", () => server.gazetteer.reload());
    server.gazetteer.onChanged(() => {
      report(server);
      void connection.sendNotification("readout/gazetteerChanged", null);
      session.tellOfKnowledge();
      readSoon();
    });
  },
  async start(server) {
    const { session } = server;
    await session.ready;
    report(server);
    const watching = new SettingWatch(server);
    await watching.follow();
    session.onRulesChanged(() => void watching.follow().catch(session.log.failed));
  },
};

/**
 * Reads the workspace anew some seconds after the last of several acts, once at a time: a person who settles one guess
 * after the other is not to wait for ten thousand files behind each.
 */
function workspaceReader({ session, indexing }: Server): () => void {
  let isDue = false;
  let isRunning = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    try {
      while (isDue) {
        isDue = false;
        await session.host.clock.sleep(QUIET);
        if (!isDue) await indexing.readFolders(session.folders);
      }
    } finally {
      isRunning = false;
    }
  };
  return () => {
    isDue = true;
    if (!isRunning) void run().catch(session.log.failed);
  };
}

/** The files that problems were sent for. */
const reportedBy = new WeakMap<Server, Set<string>>();

/** The files are no source documents: their problems are sent, not pulled. */
function report(server: Server): void {
  const { connection, gazetteer: own } = server;
  const reported = reportedBy.get(server) ?? new Set<string>();
  reportedBy.set(server, reported);
  const gone = new Set(reported);
  own.files.forEach((file, i) => {
    const problems = own.problems[i] ?? [];
    if (problems.length === 0) return;
    const convert = own.converterOf(file);
    const diagnostics = problems.map(
      (problem): Diagnostic => ({
        range: convert.range(problem),
        severity: problem.severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        code: problem.code,
        source: "Readout",
        message: problem.message,
      }),
    );
    reported.add(file.uri);
    gone.delete(file.uri);
    void connection.sendDiagnostics({ uri: file.uri, diagnostics });
  });
  for (const uri of gone) {
    reported.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}

/** Has the client watch the folder of the settings, which lies outside of the workspace as a rule. */
class SettingWatch {
  private readonly server: Server;
  private watched = "";
  private watcher: Disposable | undefined;

  constructor(server: Server) {
    this.server = server;
  }

  async follow(): Promise<void> {
    const { connection, gazetteer: own, session } = this.server;
    const folders = own.folders().filter((uri) => !session.folders.some((folder) => uri.startsWith(`${folder}/`)));
    if (!session.client.watchesFiles || folders.join() === this.watched) return;
    this.watched = folders.join();
    this.watcher?.dispose();
    this.watcher = undefined;
    if (folders.length === 0) return;
    this.watcher = await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: folders.map((baseUri) => ({ globPattern: { baseUri, pattern: "*" } })),
    });
  }
}
