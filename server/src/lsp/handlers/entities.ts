import { entryText, summaryOf } from "../../features/entryFacts.ts";
import { displayName } from "../../recognise/entities/gazetteer/entry.ts";
import { searchEntries } from "../../recognise/entities/gazetteer/search.ts";
import type { Feature } from "../feature.ts";
import { changeGazetteer } from "../gazetteer/changes.ts";
import { importEntities } from "../gazetteer/importing.ts";
import { listEntities, listMentions } from "../gazetteer/listing.ts";
import { nameAt } from "../gazetteer/nameAt.ts";
import { progressIn } from "../progress.ts";

/** While the workspace is read, clients are told of news so often, in milliseconds. */
const INTERVAL = 1000;
/** Answers of a search, unless the client says otherwise. */
const ANSWERS = 50;

/** `readout/entities/…`: who is named where, what the gazetteer says of them, and acts on the user's own. */
export const entities: Feature = {
  register(server) {
    const { connection, session } = server;
    const { gazetteer: own } = server;
    server.answer("readout/entities/at", ({ textDocument, range }) => nameAt(server, textDocument, range));
    server.answer("readout/entities/list", ({ scope }, token) => listEntities(server, scope, token));
    server.answer("readout/entities/mentions", ({ link, scope }, token) => listMentions(server, link, scope, token));
    server.answer("readout/entities/search", ({ query, language = "en", limit = ANSWERS }) =>
      searchEntries(own.gazetteer, query, limit).map((entry) => summaryOf(entry, language)),
    );
    server.answer("readout/entities/entry", ({ key }) => {
      const entry = own.gazetteer.entry(key);
      return entry === undefined
        ? null
        : { name: displayName(entry), text: entryText(entry), location: own.placeOf(key) };
    });
    server.answer("readout/entities/change", (params) => changeGazetteer(server, params));
    let isTelling = false;
    const tellSoon = (): void => {
      if (isTelling) return;
      isTelling = true;
      void session.host.clock.sleep(INTERVAL).then(() => {
        isTelling = false;
        return connection.sendNotification("readout/entitiesChanged", null);
      });
    };
    session.background.onAnalysed(tellSoon);
    server.indexing.onRead(tellSoon);
    const showProgress = progressIn(connection, session.host.clock, () => session.client.workDoneProgress);
    server.answer("readout/entities/import", (params, token) => importEntities(server, params, showProgress, token));
  },
};
