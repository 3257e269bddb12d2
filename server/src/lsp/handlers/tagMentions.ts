import type { CancellationToken } from "vscode-languageserver";
import { spansOf } from "../../annotation/anchor/anchor.ts";
import { codeBody, codesOf } from "../../annotation/model.ts";
import { linkOf, mentionAt, mentionsOf } from "../../features/mentions.ts";
import { statementAt } from "../../features/statements.ts";
import type { TagMentionsParams } from "../../protocol.ts";
import type { Span } from "../../text/span.ts";
import { documentsById, selectableOf } from "../../workspace/annotations/anchors.ts";
import type { Tag } from "../../workspace/annotations/annotations.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import { accept } from "../annotations/answers.ts";
import type { Shelved } from "../annotations/shelf.ts";
import type { Feature, Server } from "../feature.ts";
import { refused } from "../guard.ts";
import { requireFile } from "../requireFile.ts";

/** Tags every mention of one entity, in whatever form and language it is written, as one act. */
export const tagMentions: Feature = {
  register(server) {
    server.answer("readout/tagMentions", (params, token) => tagAll(server, params, token));
  },
};

async function tagAll(server: Server, params: TagMentionsParams, token: CancellationToken) {
  const { session, shelf, codebook } = server;
  shelf.requireTrust();
  const { textDocument, position, codes, scope, statements = false } = params;
  const file = requireFile(session, textDocument);
  const offset = session.converter(file).offset(position);
  const home = file.documentAt(offset);
  const mention = home < 0 ? undefined : mentionAt(file.view(home), offset - file.range(home).start);
  if (mention === undefined) throw refused("There is no name at the cursor.");
  const link = linkOf(mention);

  const shelved = await shelf.of(file.uri);
  const ids = documentsById(file);
  const tags: Tag[] = [];
  const look = (document: number): void => {
    // Of documents that share an id, annotations mean the first.
    if (ids.get(file.range(document).id) !== document) return;
    const taken = takenIn(shelved, document, codes);
    for (const span of spansIn(file, document, link, statements)) {
      if (taken.has(`${span.start} ${span.end}`)) continue;
      tags.push({
        creator: session.settings.annotator,
        document: file.range(document).id,
        text: selectableOf(file, document),
        spans: [span],
        bodies: codes.map(codeBody),
      });
    }
  };
  if (scope === "document") look(home);
  else await session.eachDocument(file, token, look);
  const label = `Tag ${mention.name} as ${await codebook.namesOf(codes)}`;
  accept(await shelf.store.tag(file.uri, tags, label));
  return { name: mention.name, made: tags.length };
}

/** The names, or the statements that hold them, each once. */
function spansIn(file: OpenFile, document: number, link: string, statements: boolean): readonly Span[] {
  const analysis = file.analysis(document);
  const mentions = mentionsOf(analysis, link);
  if (!statements) return mentions;
  return [...new Set(mentions.flatMap(({ start }) => statementAt(analysis.statements, start) ?? []))];
}

/** Places that have all the codes already. */
function takenIn({ placed }: Shelved, document: number, codes: readonly string[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { annotation, document: own, anchoring } of placed) {
    if (own !== document || !codes.every((code) => codesOf(annotation).includes(code))) continue;
    const spans = spansOf(anchoring);
    if (spans.length === 1) taken.add(`${spans[0]?.start} ${spans[0]?.end}`);
  }
  return taken;
}
