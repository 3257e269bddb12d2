import * as vscode from "vscode";
import type { MeetingView } from "../../../server/src/protocol.ts";
import { type Choice, pickOrType } from "../commands/pickOrType.ts";
import type { Session } from "../session.ts";
import { choicesFor, type Filter, filtered } from "./filter.ts";
import { childrenOf, findMeeting, itemOf, type Node, yearsOf } from "./nodes.ts";

/** News come in bursts while the workspace is read: one question a burst, milliseconds. */
const DELAY = 300;

/** All meetings of the workspace on one time line, with the documents that tell of them. */
export class MeetingsView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly session: Session;
  private readonly changed = new vscode.EventEmitter<Node | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly tree: vscode.TreeView<Node>;
  private readonly subscriptions: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private meetings: readonly MeetingView[] = [];
  private isIndexing = true;
  private filter: Filter | null = null;
  private asked = 0;

  constructor(session: Session) {
    this.session = session;
    this.tree = vscode.window.createTreeView("readout.meetings", { treeDataProvider: this, showCollapseAll: true });
    const soon = (): void => this.refreshSoon();
    this.subscriptions = [
      this.tree,
      this.changed,
      this.tree.onDidChangeVisibility(soon),
      session.onDidStart(soon),
      session.on("readout/meetingsChanged", soon),
    ];
    this.show();
    this.refreshSoon();
  }

  /** Asks the server anew. */
  async refresh(): Promise<void> {
    clearTimeout(this.timer);
    const number = ++this.asked;
    const { meetings, indexing } = await this.session.request("readout/meetings", {});
    if (number !== this.asked) return;
    this.meetings = meetings;
    this.isIndexing = indexing;
    this.show();
  }

  setFilter(filter: Filter | null): void {
    this.filter = filter;
    this.show();
  }

  /** Has the person choose a participant, a place or a year, or type words. */
  async askFilter(): Promise<void> {
    if (this.meetings.length === 0) await this.refresh();
    const names = { person: vscode.l10n.t("Persons"), place: vscode.l10n.t("Places"), year: vscode.l10n.t("Years") };
    const items: Choice<Filter>[] = [];
    let heading = "";
    for (const choice of choicesFor(this.meetings)) {
      const name = choice.kind === "text" ? "" : names[choice.kind];
      if (name !== heading) items.push({ label: name, kind: vscode.QuickPickItemKind.Separator });
      heading = name;
      items.push({ label: choice.value, description: String(choice.count), value: choice });
    }
    const texts = {
      title: vscode.l10n.t("Filter Meetings"),
      placeholder: vscode.l10n.t("A person, a place, a year, or any words"),
    };
    const chosen = await pickOrType<Filter>(texts, items, (words) => ({
      label: vscode.l10n.t("Meetings with “{0}”", words),
      value: { kind: "text", value: words },
    }));
    if (chosen !== undefined) this.setFilter(chosen);
  }

  /** Shows a meeting in the tree; one that the filter hides is shown without the filter. */
  async reveal(id: string): Promise<void> {
    await this.refresh();
    if (findMeeting(filtered(this.meetings, this.filter), id) === undefined) this.setFilter(null);
    const node = findMeeting(filtered(this.meetings, this.filter), id);
    if (node !== undefined) await this.tree.reveal(node, { focus: true, select: true, expand: true });
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return itemOf(node);
  }

  getChildren(node?: Node): Node[] {
    return node === undefined ? yearsOf(filtered(this.meetings, this.filter)) : childrenOf(node);
  }

  getParent(node: Node): Node | undefined {
    return node.parent;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    if (!this.tree.visible) return;
    // Where the server is not running, the view shows what it has; it asks again when the server has started.
    this.timer = setTimeout(() => void this.refresh().catch(() => undefined), DELAY);
  }

  private show(): void {
    const shown = filtered(this.meetings, this.filter).length;
    this.tree.description =
      this.filter === null ? String(shown) : vscode.l10n.t("{0} of {1}", shown, this.meetings.length);
    const messages = [
      this.isIndexing ? vscode.l10n.t("Reading the documents of the workspace…") : "",
      this.filter === null ? "" : vscode.l10n.t("Filter: {0}", this.filter.value),
    ].filter((message) => message !== "");
    // Empty, not deleted: what VS Code hands out is an accessor, which a deletion would take away.
    this.tree.message = shown > 0 || this.isIndexing ? messages.join(" · ") : "";
    void vscode.commands.executeCommand("setContext", "readout.meetings.filtered", this.filter !== null);
    void vscode.commands.executeCommand("setContext", "readout.meetings.indexing", this.isIndexing);
    this.changed.fire(undefined);
  }
}
