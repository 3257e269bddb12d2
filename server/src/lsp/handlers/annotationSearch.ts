import { withBelow } from "../../annotation/codebook/model.ts";
import type { SearchAnnotationsParams } from "../../protocol.ts";
import type { Feature, Server } from "../feature.ts";

/** Milliseconds between two notes that what is found may be other than before. */
const NOTE_EVERY = 300;

/** Finding, listing and counting the annotations of the whole workspace. */
export const annotationSearch: Feature = {
  register(server) {
    const { connection, session, annotations } = server;
    server.answer("readout/annotations/search", async (params) => {
      await annotations.freshen();
      const found = annotations.catalogue.search(await withCodesBelow(server, params));
      return { ...found, complete: annotations.complete };
    });
    let waiting = false;
    annotations.onChanged(() => {
      if (waiting) return;
      waiting = true;
      void session.host.clock
        .sleep(NOTE_EVERY)
        .then(() => {
          waiting = false;
          return connection.sendNotification("readout/annotationIndexChanged", null);
        })
        .catch(session.log.failed);
    });
  },
  async start({ session, annotations }) {
    await annotations.readFolders(session.folders);
  },
};

async function withCodesBelow({ codebook }: Server, params: SearchAnnotationsParams): Promise<SearchAnnotationsParams> {
  const { codes, below = false } = params.query ?? {};
  if (!below || codes === undefined) return params;
  const { codebook: book } = await codebook.current();
  const ids = codes.filter((code) => code !== null);
  const wanted = [...withBelow(book, ids), ...(ids.length < codes.length ? [null] : [])];
  return { ...params, query: { ...params.query, codes: wanted } };
}
