import { DiagnosticSeverity, DidChangeWatchedFilesNotification, type Disposable } from "vscode-languageserver";
import type { Report } from "../../workspace/gazetteer/lists.ts";
import type { Feature, Server } from "../feature.ts";

/** Milliseconds without another change before the workspace's documents are read anew. */
const QUIET = 3_000;

/** Keeps the user's own gazetteer in step with its files, and says what is wrong in them. */
export const gazetteer: Feature = {
  register(server) {
    const { connection, session } = server;
    const readSoon = workspaceReader(server);
    connection.onNotification("readout/reloadGazetteer", () => server.gazetteer.reload());
    server.gazetteer.onRead(() => report(server));
    server.gazetteer.onChanged(() => {
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

/** What was sent of each file, to whom. */
const sentBy = new WeakMap<Server, Map<string, string>>();

/** The files are no source documents: their problems are sent, not pulled. */
function report(server: Server): void {
  const { connection, gazetteer: own } = server;
  const sent = sentBy.get(server) ?? new Map<string, string>();
  sentBy.set(server, sent);
  const send = (uri: string, reports: readonly Report[]): void => {
    const written = JSON.stringify(reports);
    if ((sent.get(uri) ?? "[]") === written) return;
    sent.set(uri, written);
    const diagnostics = reports.map((one) => ({ ...one, severity: severities[one.severity], source: "Readout" }));
    void connection.sendDiagnostics({ uri, diagnostics });
  };
  for (const uri of sent.keys()) if (!own.reports.has(uri)) send(uri, []);
  for (const [uri, reports] of own.reports) send(uri, reports);
}

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning } as const;

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
