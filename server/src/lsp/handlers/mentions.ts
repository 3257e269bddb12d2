import {
  DeclarationRequest,
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  type Location,
  ReferencesRequest,
} from "vscode-languageserver";
import { introductionOf, linkOf, mentionAt, mentionsOf } from "../../features/mentions.ts";
import type { DocumentView } from "../../features/view.ts";
import type { Position, Range } from "../../protocol.ts";
import type { EntityMention } from "../../recognise/model.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import type { Feature } from "../feature.ts";
import { definitionOf } from "../gazetteer/definition.ts";
import type { Session } from "../session.ts";
import type { Cancellation } from "../slices.ts";
import { canonicalUri } from "../uris.ts";

/**
 * Going from a name to its entry in the gazetteer (definition), to where its bearer is introduced (declaration), and to
 * every other mention, whatever the language.
 */
export const mentions: Feature = {
  capabilities: {
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
  },
  register(server) {
    const { session } = server;

    const introduction = ({ file, view, link }: Found): Location | null => {
      const mention = introductionOf(view.analysis, link);
      if (mention === undefined) return null;
      return { uri: file.uri, range: session.converter(file).range(mention, view.span.start) };
    };

    server.handle(DefinitionRequest.type, ({ textDocument, position }) => {
      const found = linkAt(session, textDocument.uri, position);
      if (found === null) return null;
      const { entity } = found.mention;
      // A name that no gazetteer lists, and a client that shows no entries: the introduction says most.
      return (entity && definitionOf(server, entity.key, entity.name)) ?? introduction(found);
    });

    server.handle(DeclarationRequest.type, ({ textDocument, position }) => {
      const found = linkAt(session, textDocument.uri, position);
      return found === null ? null : introduction(found);
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

interface Found {
  readonly file: OpenFile;
  readonly view: DocumentView;
  readonly mention: EntityMention;
  readonly link: string;
}

function linkAt(session: Session, uri: string, position: Position): Found | null {
  const file = session.files.get(uri);
  if (file === undefined) return null;
  const offset = session.converter(file).offset(position);
  const document = file.documentAt(offset);
  if (document < 0) return null;
  const view = file.view(document);
  const mention = mentionAt(view, offset - view.span.start);
  return mention === undefined ? null : { file, view, mention, link: linkOf(mention) };
}

async function rangesIn(session: Session, file: OpenFile, link: string, cancellation: Cancellation): Promise<Range[]> {
  const convert = session.converter(file);
  const ranges: Range[] = [];
  await session.eachDocument(file, cancellation, (document) => {
    const base = file.range(document).start;
    for (const span of mentionsOf(file.analysis(document), link)) ranges.push(convert.range(span, base));
  });
  return ranges;
}
