import type { Result } from "../../annotation/result.ts";
import type { AnnotationList, AnnotationView } from "../../protocol.ts";
import type { PlacedAnnotation } from "../../workspace/annotations/anchors.ts";
import type { Server } from "../feature.ts";
import { refused } from "../guard.ts";
import type { Shelved } from "./shelf.ts";
import { viewsOf } from "./views.ts";

/** The value of what the store did; its refusal as the answer to the client. */
export function accept<Value>(result: Result<Value, { readonly message: string }>): Value {
  if (!result.ok) throw refused(result.error.message);
  return result.value;
}

/** Those of a file's annotations that are wanted, as the protocol tells them, with their relations from other files. */
export function viewsAmong(
  { session, annotations: index }: Server,
  uri: string,
  { file, snapshot, placed }: Shelved,
  isWanted: (one: PlacedAnnotation) => boolean,
): AnnotationView[] {
  return viewsOf({ file, snapshot, placed: placed.filter(isWanted) }, session.converter(file), (id) =>
    index.catalogue.relatedTo(id, uri),
  );
}

/** The annotations of a file as the protocol tells them: all, or those of the ids. */
export async function listed(server: Server, uri: string, ids?: readonly string[]): Promise<AnnotationList> {
  const shelved = await server.shelf.of(uri);
  const { file, snapshot } = shelved;
  const wanted = ids === undefined ? null : new Set(ids);
  return {
    version: server.session.files.get(uri) === undefined ? null : file.version,
    annotations: viewsAmong(server, uri, shelved, ({ annotation }) => wanted === null || wanted.has(annotation.id)),
    unsaved: snapshot.unsaved,
    error: snapshot.error?.message ?? null,
  };
}
