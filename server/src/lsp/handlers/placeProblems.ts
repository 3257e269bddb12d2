import type { CodeAction } from "vscode-languageserver";
import type { AnnotationView, Range } from "../../protocol.ts";
import { listed } from "../annotations/answers.ts";
import { isUnsettled, placeActions, placeDiagnostics } from "../annotations/unsettled.ts";
import type { Feature, Server } from "../feature.ts";

/** Milliseconds after a change until its consequences are shown. */
const QUIET = 300;

/**
 * Says in the text which tags do not stand where they were made, so that a person settles them. Sent, not pulled: they
 * change with the annotations too. Clients that cannot pull have one list a file, which is that of the text's problems.
 */
export const placeProblems: Feature = {
  register(server) {
    const { session, shelf, connection } = server;
    const waiting = new Set<string>();
    const reported = new Set<string>();
    const report = async (uri: string): Promise<void> => {
      if (waiting.has(uri) || !session.client.pullsDiagnostics) return;
      waiting.add(uri);
      await session.host.clock.sleep(QUIET);
      await session.ready;
      waiting.delete(uri);
      const file = session.files.get(uri);
      if (file === undefined) return;
      const annotations = await unsettledIn(server, uri);
      const diagnostics = placeDiagnostics(annotations, (id) => firstLine(server, uri, id));
      if (diagnostics.length === 0 && !reported.has(uri)) return;
      if (diagnostics.length === 0) reported.delete(uri);
      else reported.add(uri);
      await connection.sendDiagnostics({ uri, version: file.version, diagnostics: [...diagnostics] });
    };
    const begin = (uri: string): void => void report(uri).catch(session.log.failed);
    shelf.onChanged(begin);
    session.files.onOpened(({ uri }) => begin(uri));
    session.files.onClosed((uri) => {
      if (reported.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
  },
};

/** Quick fixes of tags that do not stand where they were made. */
export async function placeFixes(server: Server, uri: string, asked: Range): Promise<readonly CodeAction[]> {
  if (server.session.files.get(uri) === undefined || !server.session.trusted) return [];
  return placeActions(uri, await unsettledIn(server, uri), asked);
}

/** Usually none: the others are not made ready to be shown. */
async function unsettledIn(server: Server, uri: string): Promise<readonly AnnotationView[]> {
  const { placed } = await server.shelf.of(uri);
  const ids = placed.filter(isUnsettled).map(({ annotation }) => annotation.id);
  return ids.length === 0 ? [] : (await listed(server, uri, ids)).annotations;
}

function firstLine({ session }: Server, uri: string, documentId: string): Range {
  const file = session.files.get(uri);
  let line = 0;
  if (file !== undefined) {
    for (let index = 0; index < file.documentCount; index++) {
      const { id, start } = file.range(index);
      if (id === documentId) line = file.positionAt(start).line;
    }
  }
  return { start: { line, character: 0 }, end: { line, character: 1000 } };
}
