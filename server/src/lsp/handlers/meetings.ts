import { alignmentOf, counterpartIn, meetingView } from "../accounts.ts";
import type { Feature } from "../feature.ts";
import { refused } from "../guard.ts";
import { requireFile } from "../requireFile.ts";

/** While the workspace is read, clients are told of news so often, in milliseconds. */
const INTERVAL = 1000;

/** `readout/meetings`, `readout/counterparts`, `readout/alignment`: meetings over documents and languages. */
export const meetings: Feature = {
  register(server) {
    const { connection, session, indexing } = server;
    server.answer("readout/meetings", async ({ textDocument, documentId }, token) => {
      await indexing.freshen(token);
      const { index } = session;
      const found =
        textDocument === undefined
          ? index.meetings.all()
          : index.meetings.in(index.keyOf(textDocument.uri), documentId);
      return { meetings: found.map(meetingView), indexing: indexing.isRunning };
    });
    server.answer("readout/counterparts", async ({ textDocument, position }, token) => {
      const file = requireFile(session, textDocument);
      await indexing.freshen(token);
      const offset = session.converter(file).offset(position);
      const document = file.documentAt(offset);
      if (document < 0) return { documentId: null, language: "und", accounts: [] };
      const { id } = file.range(document);
      const key = session.index.keyOf(file.uri);
      const accounts = session.index.meetings.in(key, id).flatMap((meeting) => meeting.accounts);
      const others = new Map(
        accounts
          .filter(({ uri, documentId }) => session.index.keyOf(uri) !== key || documentId !== id)
          .map((account) => [`${account.uri}\n${account.documentId}`, account]),
      );
      const found = [];
      for (const account of others.values()) {
        found.push(await counterpartIn(session, { file, index: document }, offset, account));
      }
      return { documentId: id, language: file.analysis(document).language.tag, accounts: found };
    });
    server.answer("readout/alignment", ({ left, right }) => {
      if (session.index.keyOf(left.uri) === session.index.keyOf(right.uri) && left.documentId === right.documentId)
        throw refused("A document is not compared with itself.");
      return alignmentOf(session, left, right);
    });
    let isTelling = false;
    indexing.onChanged(() => {
      if (isTelling) return;
      isTelling = true;
      void session.host.clock.sleep(INTERVAL).then(() => {
        isTelling = false;
        return connection.sendNotification("readout/meetingsChanged", null);
      });
    });
  },
};
