import * as vscode from "vscode";
import type { CodeView, FacetCount } from "../../../server/src/protocol.ts";
import type { Codebook } from "../annotations/codebook.ts";
import { codeIcon } from "../annotations/colours.ts";
import type { Session } from "../session.ts";

const MIME = "application/vnd.code.tree.readout.codebook";

/** The codes in their hierarchy, each with its colour, its key and how many annotations have it. */
export class CodebookTree
  implements vscode.TreeDataProvider<CodeView>, vscode.TreeDragAndDropController<CodeView>, vscode.Disposable
{
  readonly dragMimeTypes = [MIME];
  readonly dropMimeTypes = [MIME];
  private readonly session: Session;
  private readonly codebook: Codebook;
  private readonly move: (id: string, parent: string | null) => Promise<void>;
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly subscriptions: vscode.Disposable[];
  private counts: Promise<ReadonlyMap<string | null, number>> | undefined;
  readonly onDidChangeTreeData = this.changed.event;

  /** `move` is what dropping a code on another one does; null is the top. */
  constructor(session: Session, codebook: Codebook, move: (id: string, parent: string | null) => Promise<void>) {
    this.session = session;
    this.codebook = codebook;
    this.move = move;
    const refresh = () => {
      this.counts = undefined;
      this.changed.fire(undefined);
    };
    this.subscriptions = [
      session.on("readout/annotationIndexChanged", refresh),
      session.onDidStart(refresh),
      codebook.onDidChange(refresh),
      this.changed,
    ];
  }

  async getChildren(above?: CodeView): Promise<CodeView[]> {
    const codes = await this.codebook.codes();
    return codes.filter(({ parent }) => parent === (above?.id ?? null));
  }

  async getParent({ parent }: CodeView): Promise<CodeView | undefined> {
    return parent === null ? undefined : (await this.codebook.byId()).get(parent);
  }

  async getTreeItem(code: CodeView): Promise<vscode.TreeItem> {
    const [counts, below] = await Promise.all([this.countsByCode(), this.getChildren(code)]);
    const count = counts.get(code.id) ?? 0;
    const item = new vscode.TreeItem(
      code.name,
      below.length > 0 ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None,
    );
    item.id = code.id;
    item.iconPath = codeIcon(code);
    item.description = code.key === null ? String(count) : `${count} · ${code.key}`;
    item.contextValue = "readout.code";
    item.tooltip = tooltipOf(code);
    const parts = [code.name, vscode.l10n.t("{0} tags", count)];
    if (code.key !== null) parts.push(vscode.l10n.t("key {0}", code.key));
    item.accessibilityInformation = { label: parts.join(", ") };
    return item;
  }

  handleDrag([code]: readonly CodeView[], data: vscode.DataTransfer): void {
    if (code !== undefined) data.set(MIME, new vscode.DataTransferItem(code.id));
  }

  async handleDrop(target: CodeView | undefined, data: vscode.DataTransfer): Promise<void> {
    const id: unknown = data.get(MIME)?.value;
    if (typeof id === "string" && id !== target?.id) await this.move(id, target?.id ?? null);
  }

  private countsByCode(): Promise<ReadonlyMap<string | null, number>> {
    this.counts ??= this.session
      .request("readout/annotations/search", { limit: 0, counts: ["code"] })
      .then(({ counts }) => new Map((counts.code ?? []).map(({ key, count }: FacetCount) => [key, count])));
    return this.counts;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

function tooltipOf({ id, name, description, examples, units }: CodeView): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendMarkdown("**").appendText(name).appendMarkdown("**").appendText(` (${id})`);
  if (description !== null) text.appendMarkdown("\n\n").appendText(description);
  for (const example of examples) text.appendMarkdown("\n\n*").appendText(example).appendMarkdown("*");
  text.appendMarkdown("\n\n").appendText(units.join(", "));
  return text;
}
