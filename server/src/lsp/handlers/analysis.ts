import { documentJson } from "../../interchange/analysisJson.ts";
import { newlineOf } from "../../text/lines.ts";
import type { Feature } from "../feature.ts";
import { requireFile } from "../requireFile.ts";
import { sha256 } from "../sha256.ts";

/** `readout/analysis`: the analysis JSON of an open file, for views and other programs. */
export const analysis: Feature = {
  register(server) {
    const { session } = server;
    server.answer("readout/analysis", async ({ textDocument }, token) => {
      const file = requireFile(session, textDocument);
      const text = file.text.toString();
      const documents: unknown[] = [];
      await session.eachDocument(file, token, (index) => {
        const view = file.view(index);
        documents.push(documentJson(view, view.text));
      });
      return {
        path: file.uri,
        sha256: await sha256(text),
        length: text.length,
        newline: newlineOf(file.text.breaks),
        profile: file.division.profile,
        problems: file.problems,
        documents,
      };
    });
  },
};
