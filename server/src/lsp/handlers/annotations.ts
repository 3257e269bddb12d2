import type { Annotation, ModelError } from "../../annotation/model.ts";
import { type Result, success } from "../../annotation/result.ts";
import { revised } from "../../annotation/revise.ts";
import type {
  AnnotationsResult,
  ChangeAnnotationsParams,
  EditAnnotationsParams,
  ServerRequests,
  TagParams,
} from "../../protocol.ts";
import type { Act } from "../../workspace/annotations/acts.ts";
import { labelOf, revisionOf } from "../annotations/changing.ts";
import { tagsOf } from "../annotations/making.ts";
import { extended } from "../annotations/passages.ts";
import { accept, listed } from "../annotations/answers.ts";
import { Told } from "../annotations/told.ts";
import type { Feature, Server } from "../feature.ts";
import { invalid, refused } from "../guard.ts";
import { requireFile } from "../requireFile.ts";

/** Making, changing, removing and listing annotations. Acts are answered when they are on disk. */
export const annotations: Feature = {
  register(server) {
    const { connection, session, shelf } = server;
    const told = new Told(session);
    server.answer("readout/annotations", ({ textDocument: { uri }, ids }) => listed(server, uri, ids));
    server.answer("readout/annotations/changes", async ({ textDocument: { uri }, since }) =>
      told.changes(uri, since, await listed(server, uri)),
    );
    server.answer("readout/tag", (params) => tag(server, params));
    server.answer("readout/editAnnotations", (params) => edit(server, params));
    server.answer("readout/annotations/change", (params) => change(server, params));
    server.answer("readout/removeAnnotations", async ({ textDocument: { uri }, ids }) => {
      shelf.requireTrust();
      accept(await shelf.store.remove(uri, ids, removal(ids.length)));
      return { annotations: [] };
    });
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) => void shelf.settle(uri).catch(session.log.failed));
  },
};

function removal(count: number): string {
  return count === 1 ? "Remove tag" : `Remove ${count} tags`;
}

async function tag(server: Server, params: TagParams): Promise<AnnotationsResult> {
  const { session, shelf, codebook } = server;
  shelf.requireTrust();
  const { textDocument, codes } = params;
  const label = codes.length === 0 ? "Note" : `Tag as ${await codebook.namesOf(codes)}`;
  const made = accept(await shelf.store.tag(textDocument.uri, tagsOf(session, params), label));
  return listed(
    server,
    textDocument.uri,
    made.map(({ id }) => id),
  );
}

async function edit(server: Server, params: EditAnnotationsParams): Promise<AnnotationsResult> {
  const { session, shelf, codebook } = server;
  shelf.requireTrust();
  const { textDocument, ids, set: { ranges, ...set } = {}, ...rest } = params;
  if (ranges !== undefined && (ids.length !== 1 || ranges.length === 0)) {
    throw invalid("A new extent is for one annotation, and needs a range.");
  }
  const revision = revisionOf({ ...rest, set });
  const label = ranges === undefined ? await labelOf(params, codebook) : "Change extent";
  const changed = (annotation: Annotation): Result<Annotation, ModelError> => {
    const judged = revised(annotation, revision);
    return ranges === undefined
      ? success(judged)
      : extended(session, requireFile(session, textDocument), judged, ranges);
  };
  accept(await shelf.store.edit(textDocument.uri, ids, changed, label));
  return listed(server, textDocument.uri, ids);
}

async function change(
  { shelf, codebook }: Server,
  params: ChangeAnnotationsParams,
): Promise<ServerRequests["readout/annotations/change"]["result"]> {
  shelf.requireTrust();
  const { files, delete: deletes = false, ...asked } = params;
  const revision = revisionOf(asked);
  const acts: Act[] = [];
  for (const { uri, ids } of files) {
    const { byId } = await shelf.store.open(uri);
    for (const id of ids) {
      const held = byId.get(id);
      if (held === undefined) throw refused("One of these annotations is no longer there. Nothing was changed.");
      acts.push(deletes ? { kind: "remove", uri, id } : { kind: "update", uri, annotation: revised(held, revision) });
    }
  }
  accept(await shelf.store.apply(acts, deletes ? removal(acts.length) : await labelOf(asked, codebook)));
  return { changed: acts.length, uris: files.map(({ uri }) => uri) };
}
