import * as vscode from "vscode";
import type { CommandTable } from "../../commands/ids.ts";
import type { Parts } from "../parts.ts";
import { type BulkAct, changeAll } from "./bulk.ts";
import { askFilter, choicesIn } from "./filterBox.ts";
import { groupingNames } from "./groups.ts";
import { type Grouping, groupings, type Node } from "./nodes.ts";
import { open } from "./open.ts";
import { needsChoices, understand } from "./query.ts";
import { AnnotationTree } from "./tree.ts";

const VIEW = "readout.annotations";
const GROUPING = "readout.annotations.grouping";
const FILTERED = "readout.annotations.filtered";
/** Milliseconds between two drawings of the tree: acts come in bursts. */
const DELAY = 250;

/** The view of the workspace's annotations: its tree, its filter, its badge, and the commands on what is selected. */
export class AnnotationView implements vscode.Disposable {
  private readonly parts: Parts;
  private readonly memory: vscode.Memento;
  private readonly log: vscode.LogOutputChannel;
  private readonly tree: AnnotationTree;
  private readonly view: vscode.TreeView<Node>;
  private readonly subscriptions: vscode.Disposable[];
  private typed = "";
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts, memory: vscode.Memento, log: vscode.LogOutputChannel) {
    this.parts = parts;
    this.memory = memory;
    this.log = log;
    this.tree = new AnnotationTree(parts);
    const remembered = memory.get<string>(GROUPING);
    this.tree.grouping = groupings.find((each) => each === remembered) ?? "file";
    this.view = vscode.window.createTreeView(VIEW, {
      treeDataProvider: this.tree,
      canSelectMany: true,
      showCollapseAll: true,
    });
    const soon = () => this.soon();
    this.subscriptions = [
      this.view,
      this.tree,
      parts.session.on("readout/annotationIndexChanged", soon),
      parts.session.onDidStart(soon),
      parts.codebook.onDidChange(soon),
      this.view.onDidChangeVisibility(soon),
      vscode.window.onDidChangeActiveTextEditor(() => {
        if (this.tree.grouping === "state") this.soon();
      }),
    ];
    soon();
  }

  /** The view's commands by their ids. */
  commands() {
    const bulk = (act: BulkAct) => (node?: Node, selected?: readonly Node[]) =>
      changeAll(this.parts, act, selected ?? (node === undefined ? this.view.selection : [node]));
    return {
      "readout.annotations.open": (node: Node) => open(this.parts, node),
      "readout.annotations.groupBy": (grouping?: unknown) => this.groupBy(grouping),
      "readout.annotations.filter": (typed?: unknown) => this.filter(typed),
      "readout.annotations.clearFilter": () => this.filter(""),
      "readout.annotations.recode": bulk("recode"),
      "readout.annotations.addCode": bulk("addCode"),
      "readout.annotations.accept": bulk("accept"),
      "readout.annotations.reject": bulk("reject"),
      "readout.annotations.note": bulk("note"),
      "readout.annotations.delete": bulk("delete"),
    } satisfies Partial<CommandTable>;
  }

  private soon(): void {
    this.waiting ??= setTimeout(() => {
      this.waiting = undefined;
      this.show().catch((error: unknown) => this.log.warn(`list of tags: ${String(error)}`));
    }, DELAY);
  }

  private async show(): Promise<void> {
    const told = await this.obey();
    const { session } = this.parts;
    const [found, all] = await Promise.all([
      session.request("readout/annotations/search", { query: this.tree.query, limit: 0 }),
      session.request("readout/annotations/search", { limit: 0, counts: ["state"] }),
    ]);
    const parts = [
      this.typed === "" ? undefined : vscode.l10n.t("{0} of {1} tags: {2}", found.total, all.total, this.typed),
      ...told,
      found.complete ? undefined : vscode.l10n.t("Still reading the workspace…"),
    ].filter((part) => part !== undefined);
    // An empty view shows its own words of welcome instead.
    this.view.message = parts.length === 0 || (all.total === 0 && this.typed === "") ? "" : parts.join("\n");
    this.view.description = vscode.l10n.t("{0} by {1}", all.total, groupingNames[this.tree.grouping]);
    const troubled = (all.counts.state ?? [])
      .filter(({ key }) => key === "orphaned" || key === "ambiguous" || key === "changed")
      .reduce((sum, { count }) => sum + count, 0);
    this.view.badge =
      troubled === 0
        ? undefined
        : { value: troubled, tooltip: vscode.l10n.t("{0} tags whose words have changed or are gone", troubled) };
    this.tree.refresh();
  }

  /** Makes the query of what is typed; gives what of it names nothing. */
  private async obey(): Promise<string[]> {
    const nothing = { codes: [], authors: [], speakers: [], files: [] };
    const choices = needsChoices(this.typed) ? await choicesIn(this.parts) : nothing;
    const { query, unknown } = understand(this.typed, choices);
    this.tree.query = query;
    return unknown.map(({ field, value }) => vscode.l10n.t("There is no {0} “{1}”.", field ?? "", value));
  }

  private async filter(given: unknown): Promise<void> {
    const typed = typeof given === "string" ? given : await askFilter(this.typed, await choicesIn(this.parts));
    if (typed === undefined) return;
    this.typed = typed;
    await vscode.commands.executeCommand("setContext", FILTERED, typed !== "");
    await this.show();
    if (typeof given !== "string") await vscode.commands.executeCommand(`${VIEW}.focus`);
  }

  private async groupBy(given: unknown): Promise<void> {
    const named = groupings.find((each) => each === given);
    const items = groupings.map((grouping) => ({
      grouping,
      label: groupingNames[grouping],
      ...(grouping === this.tree.grouping ? { description: vscode.l10n.t("now") } : {}),
    }));
    const picked: Grouping | undefined =
      named ?? (await vscode.window.showQuickPick(items, { title: vscode.l10n.t("Group Tags by") }))?.grouping;
    if (picked === undefined) return;
    this.tree.grouping = picked;
    await this.memory.update(GROUPING, picked);
    await this.show();
  }

  dispose(): void {
    clearTimeout(this.waiting);
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
