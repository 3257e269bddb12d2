import * as vscode from "vscode";
import type { AnnotationHit, CodeView } from "../../../../server/src/protocol.ts";
import { codeIcon } from "../colours.ts";
import { shortened, titleOf, wordsOf } from "../naming.ts";
import { statesInWords, statusesInWords } from "../states.ts";
import type { Node } from "./nodes.ts";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
/**
 * Characters of a passage that a line shows, so that there is room for its code. The list cuts long lines off at their
 * right end, which is where right-to-left text begins: it must not come to that.
 */
const LABEL = 32;
const format = new Intl.NumberFormat();

const groupIcons: Readonly<Record<string, string>> = {
  file: "file",
  document: "file-text",
  creator: "person",
  speaker: "megaphone",
  language: "globe",
  layer: "layers",
};
const stateIcons: Readonly<Record<string, string>> = {
  orphaned: "debug-disconnect",
  ambiguous: "question",
  changed: "edit",
  moved: "arrow-swap",
  anchored: "pinned",
  draft: "circle-large-outline",
  accepted: "check",
  rejected: "close",
};

/** The line of the view for a node; `codes` by their ids. */
export function itemOf(node: Node, codes: ReadonlyMap<string, CodeView>): vscode.TreeItem {
  switch (node.kind) {
    case "group": {
      const item = new vscode.TreeItem(node.label, node.within.length > 0 ? Expanded : Collapsed);
      item.id = node.id;
      item.description = node.count === 0 ? "" : format.format(node.count);
      item.contextValue = "group";
      item.iconPath =
        node.facet === "code" && node.key !== null
          ? codeIcon(codes.get(node.key) ?? { id: node.key, color: null })
          : new vscode.ThemeIcon(groupIcons[node.facet] ?? stateIcons[node.key ?? ""] ?? "tag");
      if (node.facet === "code" && node.key !== null && !codes.has(node.key))
        item.description += ` ${vscode.l10n.t("not in the codebook")}`;
      item.accessibilityInformation = {
        label:
          node.count === 1
            ? vscode.l10n.t("{0}, 1 tag", node.label)
            : vscode.l10n.t("{0}, {1} tags", node.label, node.count),
      };
      return item;
    }
    case "page": {
      const [first, last] = [node.offset + 1, node.offset + node.count].map((number) => format.format(number));
      const item = new vscode.TreeItem(`${first}–${last}`, Collapsed);
      item.id = node.id;
      item.iconPath = new vscode.ThemeIcon("list-ordered");
      return item;
    }
    case "hit":
      return hitItem(node.id, node.hit, codes);
    case "untagged": {
      const item = new vscode.TreeItem(vscode.l10n.t("Untagged statements"), Collapsed);
      item.id = "/untagged";
      item.description = `${format.format(node.statements.length)} · ${node.documentId}`;
      item.iconPath = new vscode.ThemeIcon("circle-slash");
      return item;
    }
    case "statement": {
      const { speaker, range } = node.statement;
      const item = new vscode.TreeItem(speaker ?? vscode.l10n.t("Line {0}", range.start.line + 1), None);
      item.command = openCommand(node);
      return item;
    }
  }
}

/** What Enter and a click do at an annotation or a statement. */
function openCommand(node: Node): vscode.Command {
  return { command: "readout.annotations.open", title: vscode.l10n.t("Go to Tag"), arguments: [node] };
}

function hitItem(id: string, hit: AnnotationHit, codes: ReadonlyMap<string, CodeView>): vscode.TreeItem {
  const item = new vscode.TreeItem(shortened(wordsOf(hit), LABEL), None);
  const title = titleOf(hit, codes);
  const state = hit.state === null ? undefined : statesInWords[hit.state];
  const facts = [statusesInWords[hit.status], state].filter((fact) => fact !== undefined);
  item.id = id;
  item.description = [title, ...facts, hit.note ?? ""].filter(Boolean).join(" · ");
  const [code] = hit.codes;
  item.iconPath =
    code === undefined ? new vscode.ThemeIcon("note") : codeIcon(codes.get(code) ?? { id: code, color: null });
  item.contextValue = "annotation";
  item.tooltip = [
    title,
    hit.quote,
    hit.note ?? "",
    [hit.creator, hit.created.slice(0, 10), hit.speaker, hit.language, hit.date].filter(Boolean).join(" · "),
    facts.join(" · "),
  ]
    .filter(Boolean)
    .join("\n\n");
  item.accessibilityInformation = { label: [title, wordsOf(hit), ...facts, hit.note ?? ""].filter(Boolean).join(", ") };
  item.command = openCommand({ kind: "hit", id, hit });
  return item;
}
