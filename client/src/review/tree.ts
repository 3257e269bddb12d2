import * as vscode from "vscode";
import type { AnnotationView, CodeView, DifferenceKind, ReviewItem } from "../../../server/src/protocol.ts";
import type { Codebook } from "../annotations/codebook.ts";
import { codeIcon } from "../annotations/colours.ts";
import { namesOf, shortened, titleOf, wordsOf } from "../annotations/naming.ts";
import { isOpen, keyOf, type Review } from "./model.ts";

export type ReviewNode =
  | { readonly kind: "item"; readonly item: ReviewItem }
  | { readonly kind: "side"; readonly who: string; readonly annotation: AnnotationView; readonly item: ReviewItem }
  | { readonly kind: "group"; readonly which: "settled" | "agreed"; readonly items: readonly ReviewItem[] };

const icons: Readonly<Record<DifferenceKind, string>> = {
  same: "check",
  code: "tag",
  extent: "arrow-both",
  both: "diff",
  only: "person",
};

/** What differs, first; below it what is settled, and what was agreed from the start. */
export class ReviewTree implements vscode.TreeDataProvider<ReviewNode> {
  private readonly review: Review;
  private readonly codebook: Codebook;
  readonly onDidChangeTreeData: vscode.Event<undefined>;

  constructor(review: Review, codebook: Codebook) {
    this.review = review;
    this.codebook = codebook;
    this.onDidChangeTreeData = review.onDidChange;
  }

  async getChildren(node?: ReviewNode): Promise<ReviewNode[]> {
    if (node === undefined) {
      const items = await this.review.items();
      const group = (which: "settled" | "agreed", own: readonly ReviewItem[]): ReviewNode[] =>
        own.length === 0 ? [] : [{ kind: "group", which, items: own }];
      return [
        ...items.filter(isOpen).map(nodeOf),
        ...group(
          "settled",
          items.filter(({ settled }) => settled.length > 0),
        ),
        ...group(
          "agreed",
          items.filter(({ kind, settled }) => kind === "same" && settled.length === 0),
        ),
      ];
    }
    if (node.kind === "group") return node.items.map(nodeOf);
    if (node.kind === "side") return [];
    const { item } = node;
    const [one, other] = this.review.annotators;
    const side = (name: string | null, annotation: AnnotationView | null): ReviewNode[] =>
      annotation === null ? [] : [{ kind: "side", who: name ?? vscode.l10n.t("nobody named"), annotation, item }];
    return [
      ...side(one, item.first),
      ...side(other, item.second),
      ...item.settled.flatMap((each) => side(vscode.l10n.t("settled"), each)),
    ];
  }

  getParent(node: ReviewNode): ReviewNode | undefined {
    return node.kind === "side" ? nodeOf(node.item) : undefined;
  }

  async getTreeItem(node: ReviewNode): Promise<vscode.TreeItem> {
    const codes = await this.codebook.byId();
    if (node.kind === "group") return groupItem(node.which, node.items.length);
    return node.kind === "side" ? sideItem(node.who, node.annotation, codes) : this.differenceItem(node.item, codes);
  }

  private differenceItem(item: ReviewItem, codes: ReadonlyMap<string, CodeView>): vscode.TreeItem {
    const annotation = item.first ?? item.second;
    const words = annotation === null ? "" : shortened(wordsOf(annotation), 80);
    const shown = new vscode.TreeItem(words, vscode.TreeItemCollapsibleState.Expanded);
    const said = [item.first, item.second].map((each) => (each === null ? "–" : namesOf(each.codes, codes) || "–"));
    shown.id = keyOf(item);
    shown.description = item.kind === "same" ? (said[0] ?? "") : said.join(" / ");
    shown.iconPath = new vscode.ThemeIcon(icons[item.kind]);
    shown.contextValue = "readout.difference";
    shown.tooltip = `${kindName(item.kind)}\n${words}`;
    shown.accessibilityInformation = { label: [kindName(item.kind), shown.description, words].join(", ") };
    shown.command = openCommand(nodeOf(item));
    return shown;
  }
}

export function nodeOf(item: ReviewItem): ReviewNode {
  return { kind: "item", item };
}

function groupItem(which: "settled" | "agreed", count: number): vscode.TreeItem {
  const label = which === "settled" ? vscode.l10n.t("Settled") : vscode.l10n.t("Agreed");
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = String(count);
  item.contextValue = `readout.review.${which}`;
  return item;
}

function sideItem(who: string, annotation: AnnotationView, codes: ReadonlyMap<string, CodeView>): vscode.TreeItem {
  const item = new vscode.TreeItem(`${who}: ${titleOf(annotation, codes)}`);
  const code = codes.get(annotation.codes[0] ?? "");
  item.description =
    annotation.status === "rejected" && annotation.layer === "curation"
      ? vscode.l10n.t("neither")
      : (annotation.note ?? shortened(wordsOf(annotation), 60));
  if (code !== undefined) item.iconPath = codeIcon(code);
  item.contextValue = "readout.side";
  return item;
}

function kindName(kind: DifferenceKind): string {
  switch (kind) {
    case "same":
      return vscode.l10n.t("agreed");
    case "code":
      return vscode.l10n.t("other codes on the same words");
    case "extent":
      return vscode.l10n.t("the same codes on other words");
    case "both":
      return vscode.l10n.t("other codes on other words");
    case "only":
      return vscode.l10n.t("only one of the two has a tag here");
  }
}

function openCommand(node: ReviewNode): vscode.Command {
  return { command: "readout.review.open", title: vscode.l10n.t("Show"), arguments: [node] };
}
