import type { Annotation, Body, Fragment } from "../model.ts";

/** Relation from a curation annotation to what it was made of. */
export const derivedFrom = "derived-from";

/** What a review settles on: one of the sources as it is, something new, or (null) that neither holds. */
export interface Curation {
  readonly id: string;
  /** ISO 8601. */
  readonly now: string;
  /** Who reviews. */
  readonly creator: string | null;
  /** At least one. */
  readonly sources: readonly Annotation[];
  readonly taken: { readonly bodies: readonly Body[]; readonly fragments: readonly Fragment[] } | null;
}

/** The annotation of the curation layer that says so, with where it comes from. */
export function curationOf({ id, now, creator, sources, taken }: Curation): Annotation {
  const [first] = sources as [Annotation, ...Annotation[]];
  return {
    id,
    motivation: "assessing",
    status: taken === null ? "rejected" : "accepted",
    layer: "curation",
    creator,
    created: now,
    modified: now,
    target: { ...first.target, fragments: taken?.fragments ?? first.target.fragments },
    bodies: taken?.bodies ?? first.bodies,
    relations: sources.map((source) => ({ type: derivedFrom, target: source.id })),
  };
}

/** Ids of the annotations that a curation was made of. */
export function sourcesOf({ relations }: Annotation): readonly string[] {
  return relations.flatMap(({ type, target }) => (type === derivedFrom ? [target] : []));
}
