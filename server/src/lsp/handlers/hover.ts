import { HoverRequest, MarkupKind } from "vscode-languageserver";
import { hoverAt } from "../../features/hover.ts";
import { markdown, plainText } from "../../features/markup.ts";
import type { Feature } from "../feature.ts";
import { codebookHover } from "./codebookEditing.ts";
import { glossaryOf } from "../gazetteer/glossary.ts";

export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register(server) {
    const { session } = server;
    const glossary = glossaryOf(server);
    server.handle(HoverRequest.type, ({ textDocument, position }) => {
      const inCodebook = codebookHover(server, textDocument.uri, position);
      if (inCodebook !== undefined) return inCodebook;
      const file = session.files.get(textDocument.uri);
      if (file === undefined) return null;
      const convert = session.converter(file);
      const offset = convert.offset(position);
      const document = file.documentAt(offset);
      if (document < 0) return null;
      const base = file.range(document).start;
      const markup = session.client.markdownHovers ? markdown : plainText;
      const found = hoverAt(file.view(document), offset - base, glossary, markup, session.settings.dates.calendars);
      if (found === null) return null;
      const kind = session.client.markdownHovers ? MarkupKind.Markdown : MarkupKind.PlainText;
      return { range: convert.range(found.span, base), contents: { kind, value: found.content } };
    });
  },
};
