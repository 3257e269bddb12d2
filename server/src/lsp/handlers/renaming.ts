import { DidRenameFilesNotification } from "vscode-languageserver";
import { isStore } from "../../workspace/annotations/location.ts";
import type { Feature } from "../feature.ts";

/** When a document file is renamed or moved in the editor, its annotations go along. */
export const renaming: Feature = {
  register({ connection, session, shelf }) {
    connection.onNotification(DidRenameFilesNotification.type, async ({ files }) => {
      if (!session.trusted) return;
      for (const { oldUri, newUri } of files) {
        if (isStore(oldUri)) continue;
        const result = await shelf.store.renamed(oldUri, newUri);
        if (!result.ok) session.log.warn(result.error.message);
      }
    });
  },
};
