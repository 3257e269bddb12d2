import { spansOf } from "../../annotation/anchor/anchor.ts";
import type { Annotation } from "../../annotation/model.ts";
import type { AcceptPlacesParams, AnnotationsResult } from "../../protocol.ts";
import type { Act } from "../../workspace/annotations/acts.ts";
import { accept, listed } from "../annotations/answers.ts";
import { Anchors } from "../../workspace/annotations/anchors.ts";
import { placedAt } from "../annotations/passages.ts";
import { viewsOf } from "../annotations/views.ts";
import type { Feature, Server } from "../feature.ts";
import { invalid, refused } from "../guard.ts";

/** What is not certain is settled by a person: where an annotation stands, and which of its versions counts. */
export const settling: Feature = {
  register(server) {
    const { session, shelf } = server;
    server.answer("readout/annotations/accept", (params) => acceptPlaces(server, params));
    server.answer("readout/annotations/versions", async ({ textDocument: { uri }, id }) => {
      const { file, snapshot } = await shelf.of(uri);
      const convert = session.converter(file);
      const views = versionsOf(await shelf.store.open(uri), id).flatMap((version) => {
        const placed = new Anchors(file).place(new Map([[version.target.document, [version]]]));
        return viewsOf({ file, snapshot, placed }, convert, () => []);
      });
      return { versions: views };
    });
    server.answer("readout/annotations/keep", async ({ textDocument: { uri }, id, version }) => {
      shelf.requireTrust();
      const kept = versionsOf(await shelf.store.open(uri), id)[version];
      if (kept === undefined) throw invalid("There is no such version.");
      accept(await shelf.store.settle(uri, kept));
      return listed(server, uri, [id]);
    });
  },
};

function versionsOf(
  { byId, conflicts }: { byId: ReadonlyMap<string, Annotation>; conflicts: ReadonlyMap<string, readonly Annotation[]> },
  id: string,
): readonly Annotation[] {
  const only = byId.get(id);
  return conflicts.get(id) ?? (only === undefined ? [] : [only]);
}

async function acceptPlaces(
  server: Server,
  { textDocument: { uri }, ids }: AcceptPlacesParams,
): Promise<AnnotationsResult> {
  const { shelf } = server;
  shelf.requireTrust();
  const { file, placed } = await shelf.of(uri);
  const wanted = new Set(ids);
  const acts: Act[] = [];
  for (const { annotation, document, anchoring } of placed) {
    if (!wanted.has(annotation.id)) continue;
    const spans = spansOf(anchoring);
    if (document < 0 || spans.length === 0) {
      throw refused("This tag has no place any more. Select the words that it belongs to, and put it there.");
    }
    acts.push({ kind: "update", uri, annotation: accept(placedAt(file, document, annotation, spans)) });
  }
  const label = acts.length === 1 ? "Accept place of tag" : `Accept places of ${acts.length} tags`;
  accept(await shelf.store.apply(acts, label));
  return listed(server, uri, ids);
}
