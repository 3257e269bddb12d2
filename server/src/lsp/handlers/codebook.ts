import type { Code } from "../../annotation/codebook/model.ts";
import type { CodeView } from "../../protocol.ts";
import type { Feature } from "../feature.ts";

/** The codes that can be set. */
export const codebook: Feature = {
  register(server) {
    server.answer("readout/codebook", async () => {
      const { uri, codebook: book } = await server.codebook.current();
      return { uri, codes: book.codes.map(viewOf) };
    });
    server.codebook.onChanged(() => void server.connection.sendNotification("readout/codebookChanged", null));
  },
};

function viewOf({ id, name, parent, description, color, key, units, examples, attributes }: Code): CodeView {
  return { id, name, parent, description, color, key, units, examples, attributes };
}
