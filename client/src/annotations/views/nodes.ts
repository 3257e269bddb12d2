import type {
  AnnotationFacet,
  AnnotationHit,
  AnnotationQuery,
  StatementView,
} from "../../../../server/src/protocol.ts";

/** By what the view can be grouped. */
export const groupings = ["file", "code", "creator", "state", "status", "speaker", "language"] as const;
export type Grouping = (typeof groupings)[number] & AnnotationFacet;

interface Group {
  readonly kind: "group";
  /** Unlike any other's in the tree. */
  readonly id: string;
  readonly facet: AnnotationFacet;
  readonly key: string | null;
  readonly label: string;
  readonly count: number;
  /** What stands in it. */
  readonly query: AnnotationQuery;
  /** Groups within it, which stand before its annotations. */
  readonly within: readonly Group[];
}

/** A part of a group that is too large for one list. */
interface Page {
  readonly kind: "page";
  readonly id: string;
  readonly query: AnnotationQuery;
  readonly offset: number;
  readonly count: number;
}

interface Hit {
  readonly kind: "hit";
  readonly id: string;
  readonly hit: AnnotationHit;
}

/** The statements of the active document that nobody has tagged. */
interface Untagged {
  readonly kind: "untagged";
  readonly uri: string;
  readonly documentId: string;
  readonly statements: readonly StatementView[];
}

interface Statement {
  readonly kind: "statement";
  readonly uri: string;
  readonly statement: StatementView;
}

/** What the view shows a line for. */
export type Node = Group | Page | Hit | Untagged | Statement;
export type GroupNode = Group;

/** The longest list that is shown in one piece; also the most that the server gives at once. */
export const PAGE = 1000;

/** The pages of a long list. */
export function pagesOf(id: string, query: AnnotationQuery, total: number): readonly Page[] {
  return Array.from({ length: Math.ceil(total / PAGE) }, (_, index) => {
    const offset = index * PAGE;
    return { kind: "page", id: `${id}/${offset}`, query, offset, count: Math.min(PAGE, total - offset) } as const;
  });
}

/** A query for what fulfils `query` and has this value of a facet. */
export function narrowed(query: AnnotationQuery, facet: AnnotationFacet, key: string | null): AnnotationQuery {
  switch (facet) {
    case "code":
      return { ...query, codes: [key], below: false };
    case "creator":
      return { ...query, creators: [key] };
    case "speaker":
      return { ...query, speakers: [key] };
    case "language":
      return { ...query, languages: [key] };
    case "state":
      return { ...query, states: [key] as NonNullable<AnnotationQuery["states"]> };
    case "status":
      return { ...query, statuses: [key] as NonNullable<AnnotationQuery["statuses"]> };
    case "layer":
      return { ...query, layers: [key] as NonNullable<AnnotationQuery["layers"]> };
    case "file":
      return { ...query, uris: [key ?? ""] };
    case "document": {
      const at = (key ?? "").lastIndexOf("#");
      return { ...query, uris: [(key ?? "").slice(0, at)], documents: [(key ?? "").slice(at + 1)] };
    }
  }
}
