import type { Feature } from "../feature.ts";
import { accept } from "../annotations/answers.ts";

/** Undo and redo of acts on annotations, over all files. */
export const history: Feature = {
  register(server) {
    const { shelf } = server;
    for (const [method, step] of [
      ["readout/undo", () => shelf.store.undo()],
      ["readout/redo", () => shelf.store.redo()],
    ] as const) {
      server.answer(method, async () => {
        shelf.requireTrust();
        const done = accept(await step());
        return { label: done?.label ?? null, uris: done === null ? [] : [...done.changes.keys()] };
      });
    }
    server.answer("readout/retrySaving", async () => {
      shelf.requireTrust();
      return accept(await shelf.store.retry());
    });
  },
};
