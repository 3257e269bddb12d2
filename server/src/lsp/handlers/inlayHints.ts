import { InlayHintRequest } from "vscode-languageserver";
import { dateHintsOf } from "../../features/dateHints.ts";
import type { Feature } from "../feature.ts";
import { viewsIn } from "../perDocument.ts";

export const inlayHints: Feature = {
  capabilities: { inlayHintProvider: true },
  register(server) {
    const { session } = server;
    server.handle(InlayHintRequest.type, ({ textDocument, range }) => {
      const file = session.files.get(textDocument.uri);
      if (file === undefined || !session.settings.dateHints) return null;
      const convert = session.converter(file);
      const asked = convert.span(range);
      return viewsIn(file, asked).flatMap((view) => {
        const base = view.span.start;
        const within = { start: asked.start - base, end: asked.end - base };
        return dateHintsOf(view, within).map(({ offset, label }) => ({
          position: convert.position(offset + base),
          label,
          paddingLeft: true,
        }));
      });
    });
  },
};
