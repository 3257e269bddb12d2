import { type Connection, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { AnnotationIndex } from "./annotations/annotationIndex.ts";
import { CodebookSource } from "./annotations/codebookSource.ts";
import { Shelf } from "./annotations/shelf.ts";
import { Speakers } from "./annotations/speakers.ts";
import { Background } from "./background.ts";
import { readClientFacts } from "./clientFacts.ts";
import { createClientFiles } from "./clientFiles.ts";
import { coalesced } from "./coalesced.ts";
import { type Feature, Server } from "./feature.ts";
import { agreement } from "./handlers/agreement.ts";
import { analysis } from "./handlers/analysis.ts";
import { annotationViews } from "./handlers/annotationViews.ts";
import { annotations } from "./handlers/annotations.ts";
import { annotationSearch } from "./handlers/annotationSearch.ts";
import { codeActions } from "./handlers/codeActions.ts";
import { codebook } from "./handlers/codebook.ts";
import { codeLens } from "./handlers/codeLens.ts";
import { codebookChanges } from "./handlers/codebookChanges.ts";
import { codebookEditing } from "./handlers/codebookEditing.ts";
import { commands } from "./handlers/commands.ts";
import { configuration, loadSettings } from "./handlers/configuration.ts";
import { dates } from "./handlers/dates.ts";
import { diagnostics } from "./handlers/diagnostics.ts";
import { entities } from "./handlers/entities.ts";
import { exporting } from "./handlers/export.ts";
import { folding } from "./handlers/folding.ts";
import { gazetteer } from "./handlers/gazetteer.ts";
import { history } from "./handlers/history.ts";
import { hover } from "./handlers/hover.ts";
import { importing } from "./handlers/import.ts";
import { inlayHints } from "./handlers/inlayHints.ts";
import { meetings } from "./handlers/meetings.ts";
import { mentions } from "./handlers/mentions.ts";
import { placeProblems } from "./handlers/placeProblems.ts";
import { refreshing } from "./handlers/refreshing.ts";
import { renaming } from "./handlers/renaming.ts";
import { review } from "./handlers/review.ts";
import { selectionRanges } from "./handlers/selection.ts";
import { semanticTokens } from "./handlers/semanticTokens.ts";
import { speakers } from "./handlers/speakers.ts";
import { statement } from "./handlers/statement.ts";
import { settling } from "./handlers/settling.ts";
import { storeProblems } from "./handlers/storeProblems.ts";
import { suggestions } from "./handlers/suggestions.ts";
import { tagMentions } from "./handlers/tagMentions.ts";
import { documentSymbols } from "./handlers/symbols.ts";
import { watching } from "./handlers/watching.ts";
import { workspaceSymbols } from "./handlers/workspaceSymbols.ts";
import { UserGazetteer } from "./gazetteer/userGazetteer.ts";
import { logIn } from "./guard.ts";
import type { Host } from "./host.ts";
import { LoadedKnowledge } from "./knowledge.ts";
import { Indexing } from "./indexing.ts";
import { progressIn } from "./progress.ts";
import { Session } from "./session.ts";
import { SyncedFiles } from "./syncedFiles.ts";
import { WorkspaceIndex } from "./workspaceIndex.ts";

/** All that the server can do. A new ability is a file in `handlers/` and a line here. */
const features: readonly Feature[] = [
  configuration,
  refreshing,
  watching,
  semanticTokens,
  hover,
  documentSymbols,
  folding,
  selectionRanges,
  diagnostics,
  codeActions,
  mentions,
  workspaceSymbols,
  inlayHints,
  dates,
  statement,
  speakers,
  meetings,
  codeLens,
  analysis,
  agreement,
  annotations,
  annotationSearch,
  storeProblems,
  settling,
  placeProblems,
  review,
  suggestions,
  tagMentions,
  annotationViews,
  history,
  commands,
  renaming,
  codebook,
  codebookChanges,
  codebookEditing,
  gazetteer,
  entities,
  exporting,
  importing,
];

/** Serves one client over `connection` until it says goodbye. */
export function startServer(connection: Connection, host: Host): void {
  const log = logIn(connection);
  let start: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    start = resolve;
  })
    .then(() => prepare())
    .catch(log.failed);
  const knowledge = new LoadedKnowledge(log);
  const files = new SyncedFiles(knowledge.environment, () => session.client.encoding, log.failed);
  const showProgress = progressIn(connection, host.clock, () => session.client.workDoneProgress);
  const background = new Background({ clock: host.clock, files, ready, showProgress, failed: log.failed });
  const index = new WorkspaceIndex();
  const clientFiles = createClientFiles((method, params) => connection.sendRequest(method, params));
  const session = new Session({ host, log, files, index, background, ready, clientFiles });
  const tellOfAnnotations = coalesced(host.clock, (uri) => {
    void connection.sendNotification("readout/annotationsChanged", { uri });
  });
  /** What is known of texts hangs on this beside them. */
  const stamp = (): string =>
    JSON.stringify([
      host.build,
      session.client.options.version ?? "",
      session.client.encoding,
      session.trusted ? session.settings.delimiters : [],
      [session.settings.dates.lean, session.settings.dates.order],
      server.gazetteer.fingerprint,
    ]);
  const indexing = new Indexing(session, showProgress, stamp, () => server.gazetteer.complete());
  const shelf = new Shelf(session);
  shelf.onChanged(tellOfAnnotations);
  const annotationIndex = new AnnotationIndex(session, shelf, indexing, stamp);
  const codebookSource = new CodebookSource(session);
  const server = new Server({
    connection,
    session,
    gazetteer: new UserGazetteer(session, knowledge, showProgress),
    indexing,
    shelf,
    codebook: codebookSource,
    annotations: annotationIndex,
    speakers: new Speakers(session, shelf),
  });

  session.onRulesChanged(() => void knowledge.obey(server).catch(log.failed));

  const prepare = async (): Promise<void> => {
    await Promise.all([knowledge.load(server), loadSettings(server)]);
    await knowledge.obey(server);
    await server.gazetteer.load();
  };

  connection.onInitialize((params) => {
    session.greet(readClientFacts(params));
    return {
      capabilities: {
        positionEncoding: session.client.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: { didRename: { filters: [{ pattern: { glob: "**/*", matches: "file" } }] } },
        },
        ...announced(),
      },
      serverInfo: { name: "readout" },
    };
  });
  connection.onInitialized(() => {
    start();
    for (const feature of features) void feature.start?.(server).catch(log.failed);
  });
  const { buffers } = codebookSource;
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    if (!buffers.open(uri, text)) files.open(uri, version, text);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (!buffers.change(uri, contentChanges)) files.change(uri, version, contentChanges);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (!buffers.close(uri)) files.close(uri);
  });
  for (const feature of features) feature.register(server);
  connection.listen();
}

function announced(): ServerCapabilities {
  return Object.assign({}, ...features.map(({ capabilities }) => capabilities ?? {})) as ServerCapabilities;
}
