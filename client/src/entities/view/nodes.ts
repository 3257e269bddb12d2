import * as vscode from "vscode";
import type { EntityCount, EntityMentionView } from "../../../../server/src/protocol.ts";

/** What the Entities view shows: kinds, the entities of a kind, and the places where one is named. */
export type Node = GroupNode | EntityNode | MentionNode;

export interface GroupNode {
  readonly kind: "group";
  readonly group: Group;
  readonly entities: readonly EntityNode[];
}

export interface EntityNode {
  readonly kind: "entity";
  readonly entity: EntityCount;
  readonly group: Group;
}

interface MentionNode {
  readonly kind: "mention";
  readonly mention: EntityMentionView;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
  /** For screen readers: what one of the group is. */
  readonly one: string;
}

const { t } = vscode.l10n;

/** In their order. The labels are those of the analysis JSON. */
const groups: readonly (Group & { readonly label: string })[] = [
  { id: "PER", label: "PER", name: t("Persons"), icon: "account", one: t("person") },
  { id: "LOC", label: "LOC", name: t("Places"), icon: "globe", one: t("place") },
  { id: "ORG", label: "ORG", name: t("Organisations"), icon: "organization", one: t("organisation") },
  { id: "EVENT", label: "EVENT", name: t("Events"), icon: "calendar", one: t("event") },
  { id: "WORK", label: "WORK", name: t("Treaties and Other Works"), icon: "book", one: t("work") },
  { id: "MISC", label: "MISC", name: t("Other Names"), icon: "symbol-misc", one: t("name") },
  { id: "DEMONYM", label: "DEMONYM", name: t("Peoples"), icon: "people", one: t("people") },
  { id: "ROLE", label: "ROLE", name: t("Offices"), icon: "briefcase", one: t("office") },
];
const unlisted: Group = {
  id: "unlisted",
  name: t("Not in the Gazetteer"),
  icon: "question",
  one: t("name that is not in the gazetteer"),
};

/** Entities by kind, in the order given; names that nobody lists by themselves, since they wait to be settled. */
export function grouped(entities: readonly EntityCount[]): GroupNode[] {
  const byGroup = new Map<Group, EntityNode[]>();
  const nodeGroups = [...groups, unlisted];
  for (const entity of entities) {
    const group = groupOf(entity);
    const list = byGroup.get(group) ?? [];
    byGroup.set(group, list);
    list.push({ kind: "entity", entity, group });
  }
  return nodeGroups.flatMap((group): GroupNode[] => {
    const list = byGroup.get(group);
    return list === undefined ? [] : [{ kind: "group", group, entities: list }];
  });
}

function groupOf({ key, label }: EntityCount): Group {
  const known = groups.find((group) => group.label === label);
  return known === undefined || (key === null && label !== "ROLE") ? unlisted : known;
}

export function groupItem({ group, entities }: GroupNode): vscode.TreeItem {
  const item = new vscode.TreeItem(group.name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = group.id;
  item.description = String(entities.length);
  item.iconPath = new vscode.ThemeIcon(group.icon);
  item.contextValue = "group";
  item.accessibilityInformation = { label: t("{0}: {1}", group.name, entities.length) };
  return item;
}

export function entityItem(node: EntityNode): vscode.TreeItem {
  const { entity, group } = node;
  const { name, key, count, files, forms } = entity;
  const item = new vscode.TreeItem(isolated(name), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${group.id} ${entity.link}`;
  item.description = files > 1 ? t("{0} in {1} files", count, files) : String(count);
  item.iconPath = new vscode.ThemeIcon(group.icon);
  item.contextValue = key === null ? (group.id === "ROLE" ? "office" : "unlistedEntity") : "listedEntity";
  const spellings = forms.filter((form) => form !== name);
  item.tooltip = [name, ...(spellings.length === 0 ? [] : [spellings.map(isolated).join(", ")]), key ?? ""]
    .filter((line) => line !== "")
    .join("\n");
  item.accessibilityInformation = {
    label:
      files > 1
        ? t("{0}, {1}, named {2} times in {3} files", name, group.one, count, files)
        : t("{0}, {1}, named {2} times", name, group.one, count),
  };
  item.command = { command: "readout.entities.nextMention", title: t("Next Mention"), arguments: [node] };
  return item;
}

export function mentionItem({ mention }: MentionNode): vscode.TreeItem {
  const { uri, range, before, text, after } = mention;
  const at = vscode.Uri.parse(uri);
  const file = at.path.slice(at.path.lastIndexOf("/") + 1);
  const line = range.start.line + 1;
  const item = new vscode.TreeItem("", vscode.TreeItemCollapsibleState.None);
  if (text === null) item.label = file;
  else {
    // One run in its own direction, whatever the direction of the tree; short, so that the name itself is seen.
    const lead = `\u2068${lastOf((before ?? "").trimStart(), BEFORE)}`;
    item.label = {
      label: `${lead}${text}${firstOf(after ?? "", AFTER)}\u2069`,
      highlights: [[lead.length, lead.length + text.length]],
    };
  }
  item.description = text === null ? t("line {0}", line) : String(line);
  const passage = `${before ?? ""}${text ?? ""}${after ?? ""}`;
  item.tooltip = text === null ? `${file}:${line}` : `${isolated(passage.trim())}\n${file}:${line}`;
  item.contextValue = "mention";
  item.accessibilityInformation = {
    label: t("{0}, line {1} of {2}", passage, line, file),
  };
  const { start, end } = range;
  item.command = {
    command: "vscode.open",
    title: t("Open"),
    arguments: [
      at,
      { selection: new vscode.Range(start.line, start.character, end.line, end.character), preserveFocus: true },
    ],
  };
  return item;
}

export function isEntityNode(value: unknown): value is EntityNode {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "entity";
}

/** Characters shown of the words before and behind a mention. */
const BEFORE = 12;
const AFTER = 24;

/** The last words of a text, whole words where it can be. */
function lastOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = [...text].slice(-length).join("");
  const space = cut.indexOf(" ");
  return `…${space < 0 ? cut : cut.slice(space)}`;
}

function firstOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = [...text].slice(0, length).join("");
  const space = cut.lastIndexOf(" ");
  return `${space < 0 ? cut : cut.slice(0, space)}…`;
}

export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
