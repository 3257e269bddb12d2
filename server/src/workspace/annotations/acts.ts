import type { Annotation } from "../../annotation/model.ts";
import { checked } from "../../annotation/model.ts";
import type { Result } from "../../annotation/result.ts";
import { failure, success } from "../../annotation/result.ts";
import type { Change } from "../../annotation/stored/change.ts";
import { followedBy } from "../../annotation/stored/change.ts";
import type { AnnotationError } from "./errors.ts";
import { unknownAnnotation } from "./errors.ts";

/** Something to do to one annotation of a document file (`uri`). */
export type Act =
  | { readonly kind: "add"; readonly uri: string; readonly annotation: Annotation }
  /** In place of the annotation with its id. Its `modified` is set to now. */
  | { readonly kind: "update"; readonly uri: string; readonly annotation: Annotation }
  | { readonly kind: "remove"; readonly uri: string; readonly id: string };

/** The changes that the acts ask for, by file; each act sees what those before it leave. */
export function changesFor(
  acts: readonly Act[],
  current: (uri: string, id: string) => Annotation | undefined,
  now: string,
): Result<ReadonlyMap<string, readonly Change[]>, AnnotationError> {
  const changes = new Map<string, Change[]>();
  const latest = new Map<string, Annotation | null>();
  for (const act of acts) {
    const id = act.kind === "remove" ? act.id : act.annotation.id;
    const key = JSON.stringify([act.uri, id]);
    const before = latest.get(key) ?? (latest.has(key) ? null : (current(act.uri, id) ?? null));
    if (act.kind === "add" && before !== null) {
      return failure({ kind: "duplicate-id", message: "There is an annotation with this id already." });
    }
    if (act.kind !== "add" && before === null) return failure(unknownAnnotation);
    let after: Annotation | null = null;
    if (act.kind !== "remove") {
      const fit = checked(act.kind === "update" ? { ...act.annotation, modified: now } : act.annotation);
      if (!fit.ok) return fit;
      after = fit.value;
    }
    latest.set(key, after);
    const known = changes.get(act.uri);
    if (known === undefined) changes.set(act.uri, [{ id, before, after }]);
    else known.push({ id, before, after });
  }
  return success(new Map([...changes].map(([uri, each]) => [uri, followedBy([], each)])));
}
