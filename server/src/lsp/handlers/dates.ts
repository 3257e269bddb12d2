import { datesAt } from "../../features/dates.ts";
import type { Feature } from "../feature.ts";
import { viewsIn } from "../perDocument.ts";
import { requireFile } from "../requireFile.ts";

/** `readout/dates/at`: the dates that a range touches, or that stand at the place of an empty one. */
export const dates: Feature = {
  register(server) {
    const { session } = server;
    server.answer("readout/dates/at", ({ textDocument, range }) => {
      const file = requireFile(session, textDocument);
      const convert = session.converter(file);
      const asked = convert.span(range);
      return viewsIn(file, asked).flatMap((view) => {
        const base = view.span.start;
        return datesAt(view, { start: asked.start - base, end: asked.end - base }).map(({ mention, iso }) => ({
          range: convert.range(mention, base),
          type: mention.type,
          value: mention.value,
          iso,
        }));
      });
    });
  },
};
