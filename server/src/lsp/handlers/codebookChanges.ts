import type { NewCode } from "../../annotation/codebook/restructure.ts";
import type { AddCodeParams } from "../../protocol.ts";
import { accept } from "../annotations/answers.ts";
import { carryThrough } from "../annotations/restructuring.ts";
import type { Feature } from "../feature.ts";
import { refused } from "../guard.ts";

/** Changes of the codebook, carried through the annotations that they concern. */
export const codebookChanges: Feature = {
  register(server) {
    const { shelf, codebook } = server;
    server.answer("readout/codebook/add", async (params) => {
      const { codebook: book } = await codebook.current();
      const code = newCode(params, new Set(book.codes.map(({ id }) => id)));
      const { uri } = await carryThrough(server, { kind: "add", code });
      return { id: code.id, uri };
    });
    server.answer("readout/codebook/restructure", ({ change, dryRun }) => carryThrough(server, change, dryRun));
    server.answer("readout/codebook/create", async () => {
      shelf.requireTrust();
      const { uri, text } = await codebook.current();
      if (uri !== null) return { uri, created: false };
      const made = codebook.newUri;
      if (made === null) throw refused("Open a folder first: the codebook is kept in it.");
      accept(await shelf.store.apply([], "Create codebook", { uri: made, before: null, after: text }));
      await codebook.reloaded();
      return { uri: made, created: true };
    });
    // Also by undo and redo.
    shelf.onRewritten(() => codebook.reload());
  },
};

/** An id that nobody has, made of the name where none is given. */
function newCode({ id, name, ...rest }: AddCodeParams, taken: ReadonlySet<string>): NewCode {
  if (id !== undefined) return { id, name, ...rest };
  const base = name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  for (let number = 1; ; number++) {
    const made = number === 1 ? base : `${base}-${number}`;
    if (base === "" || !taken.has(made)) return { id: made, name: name.trim(), ...rest };
  }
}
