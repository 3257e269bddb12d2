import { spansOf } from "../../annotation/anchor/anchor.ts";
import { codesOf } from "../../annotation/model.ts";
import { statementFrom } from "../../features/statements.ts";
import { statementsToTag, untaggedStatements } from "../../features/untagged.ts";
import type { CoverageView, UntaggedParams } from "../../protocol.ts";
import type { Span } from "../../text/span.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import type { Feature, Server } from "../feature.ts";
import { requireFile } from "../requireFile.ts";
import { viewOf } from "./statement.ts";

/** What is left to tag: the next statement without a code, and how far a document has come. */
export const annotationViews: Feature = {
  register(server) {
    const { session } = server;
    server.answer("readout/untaggedStatement", (params) => findUntagged(server, params));
    server.answer("readout/coverage", async ({ textDocument, position }): Promise<CoverageView | null> => {
      const { file, tagged } = await taggedSpans(server, requireFile(session, textDocument).uri);
      const document = file.documentAt(session.converter(file).offset(position));
      if (document < 0) return null;
      return {
        documentId: file.range(document).id,
        statements: statementsToTag(file.analysis(document).statements),
        untagged: untaggedIn(file, document, tagged).map((each) => viewOf(session, file, document, each)),
      };
    });
  },
};

async function findUntagged(server: Server, { textDocument, position, which }: UntaggedParams) {
  const { session } = server;
  const { file, tagged } = await taggedSpans(server, requireFile(session, textDocument).uri);
  const offset = session.converter(file).offset(position);
  const step = which === "next" ? 1 : -1;
  const { first, end } = file.documentsIn({ start: offset, end: offset });
  for (let index = which === "next" ? first : end - 1; index >= 0 && index < file.documentCount; index += step) {
    const left = untaggedIn(file, index, tagged);
    const found = statementFrom(left, offset - file.range(index).start, { direction: which });
    if (found !== undefined) return viewOf(session, file, index, found);
  }
  return null;
}

function untaggedIn(file: OpenFile, document: number, tagged: ReadonlyMap<number, readonly Span[]>) {
  return untaggedStatements(file.analysis(document).statements, tagged.get(document) ?? []);
}

/** The passages that somebody has given a code which is not rejected, by document, relative to it. */
async function taggedSpans({ shelf }: Server, uri: string) {
  const { file, placed } = await shelf.of(uri);
  const tagged = new Map<number, Span[]>();
  for (const { annotation, document, anchoring } of placed) {
    if (annotation.status === "rejected" || codesOf(annotation).length === 0) continue;
    const spans = tagged.get(document);
    if (spans === undefined) tagged.set(document, [...spansOf(anchoring)]);
    else spans.push(...spansOf(anchoring));
  }
  return { file, tagged };
}
