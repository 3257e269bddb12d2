import { HoverRequest, MarkupKind } from "vscode-languageserver";
import { hoverAt } from "../../features/hover.ts";
import { findCode } from "../../annotation/codebook/model.ts";
import { annotationHover } from "../../features/annotationHover.ts";
import { markdown, type Markup, plainText } from "../../features/markup.ts";
import { annotationsAt } from "../annotations/annotationsAt.ts";
import type { Feature, Server } from "../feature.ts";
import { codebookHover } from "./codebookEditing.ts";
import { glossaryOf } from "../gazetteer/glossary.ts";

export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register(server) {
    const { session } = server;
    const glossary = glossaryOf(server);
    server.handle(HoverRequest.type, async ({ textDocument, position }) => {
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
      const tagged = session.client.options.annotationHovers ? [] : await tagsAt(server, file.uri, offset, markup);
      if (found === null && tagged.length === 0) return null;
      const kind = session.client.markdownHovers ? MarkupKind.Markdown : MarkupKind.PlainText;
      const value = markup.paragraphs([found?.content ?? "", ...tagged]);
      return { contents: { kind, value }, ...(found !== null && { range: convert.range(found.span, base) }) };
    });
  },
};

/** What the words are tagged with, a part for each tag. */
async function tagsAt(server: Server, uri: string, offset: number, markup: Markup): Promise<readonly string[]> {
  const views = await annotationsAt(server, uri, offset);
  if (views.length === 0) return [];
  const { codebook } = await server.codebook.current();
  const nameOf = (code: string): string => findCode(codebook, code)?.name ?? code;
  return views.map((view) => annotationHover(view, nameOf, markup));
}
