import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  type Location,
  ReferencesRequest,
} from "vscode-languageserver";
import { introductionOf, linkOf, mentionAt, mentionsOf } from "../../features/mentions.ts";
import type { Position } from "../../protocol.ts";
import type { Feature } from "../feature.ts";
import type { Session } from "../session.ts";
import { canonicalUri } from "../uris.ts";
import { documentAt, type FileDocument, type FileSnapshot } from "../snapshot.ts";

/** Going from a name to where its bearer is introduced, and to every other mention, whatever the language. */
export const mentions: Feature = {
  capabilities: { definitionProvider: true, referencesProvider: true, documentHighlightProvider: true },
  register(server) {
    const { session } = server;

    server.handle(DefinitionRequest.type, ({ textDocument, position }) => {
      const found = linkAt(session, textDocument.uri, position);
      if (found === null) return null;
      const { file, document, link } = found;
      const introduction = introductionOf(document.view(), link);
      if (introduction === undefined) return null;
      return { uri: file.uri, range: session.converter(file).range(introduction, document.span.start) };
    });

    server.handle(DocumentHighlightRequest.type, async ({ textDocument, position }, token) => {
      const found = linkAt(session, textDocument.uri, position);
      if (found === null) return null;
      const ranges = await rangesIn(session, found.file, found.link, token);
      return ranges.map((range) => ({ range, kind: DocumentHighlightKind.Read }));
    });

    server.handle(ReferencesRequest.type, async ({ textDocument, position }, token) => {
      const found = linkAt(session, textDocument.uri, position);
      if (found === null) return null;
      const locations: Location[] = [];
      const open = new Set(session.files.all().map((file) => canonicalUri(file.uri)));
      for (const file of session.files.all()) {
        const ranges = await rangesIn(session, file, found.link, token);
        locations.push(...ranges.map((range) => ({ uri: file.uri, range })));
      }
      for (const location of session.index.mentionsOf(found.link)) {
        if (!open.has(canonicalUri(location.uri))) locations.push(location);
      }
      return locations;
    });
  },
};

function linkAt(
  session: Session,
  uri: string,
  position: Position,
): { readonly file: FileSnapshot; readonly document: FileDocument; readonly link: string } | null {
  const file = session.files.get(uri);
  if (file === undefined) return null;
  const offset = session.converter(file).offset(position);
  const document = documentAt(file, offset);
  const mention = document && mentionAt(document.view(), offset - document.span.start);
  return document && mention ? { file, document, link: linkOf(mention) } : null;
}

async function rangesIn(session: Session, file: FileSnapshot, link: string, token: Parameters<Session["eachView"]>[1]) {
  const convert = session.converter(file);
  const ranges: Location["range"][] = [];
  await session.eachView(file, token, (view) => {
    for (const span of mentionsOf(view, link)) ranges.push(convert.range(span, view.span.start));
  });
  return ranges;
}
