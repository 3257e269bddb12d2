import { Suggestions } from "../annotations/suggestions.ts";
import type { Feature } from "../feature.ts";

/** Codes suggested for statements that have none, from what has been tagged so far. */
export const suggestions: Feature = {
  register(server) {
    const { session } = server;
    const made = new Suggestions(server);
    server.answer("readout/suggestions", async ({ textDocument: { uri } }) => {
      const list = await made.of(uri);
      return { version: session.files.get(uri)?.version ?? null, suggestions: list };
    });
    server.answer("readout/suggestions/reject", async ({ suggestions: rejected }) => {
      await made.reject(rejected.map(({ code, quote }) => ({ code, quote })));
      return null;
    });
  },
};
