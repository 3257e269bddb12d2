import type { Result } from "../../annotation/result.ts";
import type { AnnotationList } from "../../protocol.ts";
import type { Server } from "../feature.ts";
import { refused } from "../guard.ts";
import { viewsOf } from "./views.ts";

/** The value of what the store did; its refusal as the answer to the client. */
export function accept<Value>(result: Result<Value, { readonly message: string }>): Value {
  if (!result.ok) throw refused(result.error.message);
  return result.value;
}

/** The annotations of a file as the protocol tells them: all, or those of the ids. */
export async function listed(
  { session, shelf, annotations: index }: Server,
  uri: string,
  ids?: readonly string[],
): Promise<AnnotationList> {
  const shelved = await shelf.of(uri);
  const { file, snapshot } = shelved;
  const wanted = ids === undefined ? null : new Set(ids);
  const placed = shelved.placed.filter(({ annotation }) => wanted === null || wanted.has(annotation.id));
  return {
    version: session.files.get(uri) === undefined ? null : file.version,
    annotations: viewsOf({ file, snapshot, placed }, session.converter(file), (id) =>
      index.catalogue.relatedTo(id, uri),
    ),
    unsaved: snapshot.unsaved,
    error: snapshot.error?.message ?? null,
  };
}
