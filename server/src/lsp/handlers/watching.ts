import { DidChangeWatchedFilesNotification, DidChangeWorkspaceFoldersNotification } from "vscode-languageserver";
import type { Feature } from "../feature.ts";

/** Annotations and the codebook are watched beside the documents: other programs change them too. */
const watched = ["**/*.{readout,txt}", "**/*.annotations.jsonl", "**/codebook.yaml", "**/.readout/entities/*"];

/** Hears what happens on disk, and of folders that come and go; begins to read the workspace. */
export const watching: Feature = {
  register({ connection, session, indexing, codebook, gazetteer, annotations }) {
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri } of changes) session.tellOfDisk(uri);
    });
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
      for (const { uri } of removed) {
        session.index.removeBelow(uri);
        annotations.catalogue.removeBelow(uri);
      }
      const gone = new Set(removed.map(({ uri }) => uri));
      session.folders = [...session.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      codebook.reload();
      gazetteer.reload();
      const folders = added.map(({ uri }) => uri);
      void indexing.readFolders(folders).catch(session.log.failed);
      void annotations.readFolders(folders).catch(session.log.failed);
    });
  },
  async start({ connection, session, indexing }) {
    if (session.client.watchesFiles) {
      const watchers = watched.map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    await indexing.readFolders(session.folders);
  },
};
