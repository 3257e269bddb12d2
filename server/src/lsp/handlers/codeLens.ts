import { type CodeLens, CodeLensRefreshRequest, CodeLensRequest } from "vscode-languageserver";
import { meetingTitle } from "../../features/outline.ts";
import type { JoinedMeeting } from "../../workspace/index/meetings.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import type { Feature, Server } from "../feature.ts";

/** While the workspace is read, lenses are asked for again so often, in milliseconds. */
const INTERVAL = 2000;

/** Above each document: the meeting that it tells of, and which other documents tell of it too. */
export const codeLens: Feature = {
  capabilities: { codeLensProvider: {} },
  register(server) {
    const { connection, session, indexing } = server;
    server.handle(CodeLensRequest.type, async ({ textDocument }, token) => {
      const file = session.files.get(textDocument.uri);
      if (file === undefined || !session.settings.meetingLenses) return [];
      await indexing.freshen(token);
      return Array.from({ length: file.documentCount }, (_, index) => lensesOf(server, file, index)).flat();
    });
    let isTelling = false;
    const refresh = (): void => {
      if (isTelling || !session.client.refreshes.codeLenses) return;
      isTelling = true;
      void session.host.clock.sleep(INTERVAL).then(() => {
        isTelling = false;
        return connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
      });
    };
    indexing.onChanged(refresh);
    session.onRulesChanged(refresh);
  },
};

function lensesOf({ session }: Server, file: OpenFile, index: number): CodeLens[] {
  const { id, start } = file.range(index);
  const range = session.converter(file).range({ start, end: start });
  const key = session.index.keyOf(file.uri);
  return session.index.meetings.in(key, id).flatMap((meeting) => {
    const told = meeting.accounts.find(
      (account) => session.index.keyOf(account.uri) === key && account.documentId === id,
    );
    const others = meeting.accounts.filter((account) => account !== told);
    const target = { uri: file.uri, documentId: id };
    const lens = (title: string, command: string, argument: object): CodeLens => ({
      range,
      command: { title, command, arguments: [argument] },
    });
    return [
      lens(meetingTitle(meeting), "readout.revealMeeting", { meeting: meeting.id, ...target, range: told?.range }),
      ...(others.length === 0 ? [] : [lens(alsoTold(others), "readout.compareAccounts", target)]),
    ];
  });
}

/** `also told in 2 other documents (ar, ka)`. */
function alsoTold(others: JoinedMeeting["accounts"]): string {
  const languages = [...new Set(others.map(({ language }) => language))].filter((tag) => tag !== "und").toSorted();
  const documents = new Set(others.map(({ uri, documentId }) => `${uri}\n${documentId}`)).size;
  const count = documents === 1 ? "1 other document" : `${documents} other documents`;
  return `also told in ${count}${languages.length === 0 ? "" : ` (${languages.join(", ")})`}`;
}
