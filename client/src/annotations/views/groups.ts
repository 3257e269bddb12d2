import * as vscode from "vscode";
import type { AnnotationFacet, AnnotationQuery, CodeView, FacetCount } from "../../../../server/src/protocol.ts";
import { type GroupNode, type Grouping, narrowed } from "./nodes.ts";

/** How a grouping is called where it is chosen. */
export const groupingNames: Readonly<Record<Grouping, string>> = {
  file: vscode.l10n.t("document"),
  code: vscode.l10n.t("code"),
  creator: vscode.l10n.t("annotator"),
  state: vscode.l10n.t("state"),
  status: vscode.l10n.t("review"),
  speaker: vscode.l10n.t("speaker"),
  language: vscode.l10n.t("language"),
};

/** States as the view calls them: what is to be looked at first. */
const states: Readonly<Record<string, string>> = {
  orphaned: vscode.l10n.t("Orphans: their words are gone"),
  ambiguous: vscode.l10n.t("Ambiguous: their words stand more than once"),
  changed: vscode.l10n.t("Changed: the text has changed since"),
  moved: vscode.l10n.t("Moved: found elsewhere"),
  anchored: vscode.l10n.t("In place"),
};
const statuses: Readonly<Record<string, string>> = {
  draft: vscode.l10n.t("Drafts"),
  accepted: vscode.l10n.t("Accepted"),
  rejected: vscode.l10n.t("Rejected"),
};
const without: Readonly<Partial<Record<AnnotationFacet, string>>> = {
  code: vscode.l10n.t("Without a code"),
  creator: vscode.l10n.t("Nobody named"),
  speaker: vscode.l10n.t("No speaker"),
  language: vscode.l10n.t("Language not known yet"),
  state: vscode.l10n.t("Not looked up yet"),
};
const languages = new Intl.DisplayNames(undefined, { type: "language", fallback: "code" });

/** The groups for counts of a facet, in the order in which one looks for them. */
export function groupsOf(
  facet: AnnotationFacet,
  counts: readonly FacetCount[],
  query: AnnotationQuery,
  parent = "",
): GroupNode[] {
  const groups = counts.map(
    ({ key, label, count }): GroupNode => ({
      kind: "group",
      id: `${parent}/${facet}:${key}`,
      facet,
      key,
      label: label ?? labelOf(facet, key),
      count,
      query: narrowed(query, facet, key),
      within: [],
    }),
  );
  const order = Object.keys(facet === "state" ? states : statuses);
  if (facet === "state" || facet === "status")
    return groups.toSorted((a, b) => order.indexOf(a.key ?? "") - order.indexOf(b.key ?? ""));
  // The most used annotators, speakers and languages first, as they come; files as a folder lists them.
  if (facet !== "file") return groups;
  return groups.toSorted((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true }));
}

function labelOf(facet: AnnotationFacet, key: string | null): string {
  if (key === null) return without[facet] ?? "–";
  switch (facet) {
    case "file":
      return vscode.workspace.asRelativePath(vscode.Uri.parse(key));
    case "document":
      return key.slice(key.lastIndexOf("#") + 1);
    case "state":
      return states[key] ?? key;
    case "status":
      return statuses[key] ?? key;
    case "language":
      return `${languageName(key)} (${key})`;
    default:
      return key;
  }
}

function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/**
 * The groups of codes in the hierarchy of the codebook. A code stands where it is used itself or one below it is; codes
 * that the codebook lacks come last.
 */
export function codeGroups(
  counts: readonly FacetCount[],
  codes: readonly CodeView[],
  query: AnnotationQuery,
): GroupNode[] {
  const flat = new Map(groupsOf("code", counts, query).map((group) => [group.key, group]));
  const wanted = query.codes === undefined ? undefined : new Set(query.codes);
  const below = (parent: string | null): GroupNode[] =>
    codes
      .filter((code) => code.parent === parent)
      .flatMap(({ id, name }) => {
        const within = below(id);
        const own = flat.get(id);
        if (own === undefined && within.length === 0) return [];
        const empty = { kind: "group", id: `/code:${id}`, facet: "code", key: id, count: 0 } as const;
        const group = own ?? { ...empty, label: name, query: narrowed(query, "code", id), within };
        return [{ ...group, label: name, within }];
      });
  const known = new Set(codes.map(({ id }) => id));
  const others = [...flat.values()].filter(({ key }) => key === null || !known.has(key));
  const groups = [...below(null), ...others];
  // An annotation with two codes is counted under both: a filter for one of them does not ask for the other.
  return wanted === undefined ? groups : groups.flatMap((group) => keep(group, wanted, codes));
}

function keep(group: GroupNode, wanted: ReadonlySet<string | null>, codes: readonly CodeView[]): GroupNode[] {
  const parents = new Map(codes.map(({ id, parent }) => [id, parent]));
  for (let id = group.key; id !== null; id = parents.get(id) ?? null) if (wanted.has(id)) return [group];
  const within = group.within.flatMap((each) => keep(each, wanted, codes));
  return within.length === 0 ? [] : [{ ...group, count: 0, within }];
}
