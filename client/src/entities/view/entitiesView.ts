import * as vscode from "vscode";
import { type EntityCount, type EntityScope, languageId } from "../../../../server/src/protocol.ts";
import type { Session } from "../../session.ts";
import { entityItem, type EntityNode, grouped, groupItem, isolated, mentionItem, type Node } from "./nodes.ts";

export type ScopeKind = EntityScope["kind"];
type Order = "count" | "name";

/** Edits and cursor moves come in bursts: one question a burst, milliseconds. */
const DELAY = 400;
const SCOPE = "readout.entities.scope";
const ORDER = "readout.entities.order";

/** Who and what is named in the document at the cursor, its file, or the workspace: a tree by kind, with counts. */
export class EntitiesView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly session: Session;
  private readonly memory: vscode.Memento;
  private readonly changed = new vscode.EventEmitter<Node | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly tree: vscode.TreeView<Node>;
  private readonly subscriptions: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private editor: vscode.TextEditor | undefined;
  /** What was answered last, and for which scope. */
  private entities: readonly EntityCount[] = [];
  private shownScope: EntityScope | undefined;
  private filter = "";
  /** Why the server did not answer; empty where it did. */
  private trouble = "";
  private asking: Promise<void> | undefined;
  private again = false;

  constructor(session: Session, memory: vscode.Memento) {
    this.session = session;
    this.memory = memory;
    this.editor = sourceOf(vscode.window.activeTextEditor);
    this.tree = vscode.window.createTreeView("readout.entities", { treeDataProvider: this, showCollapseAll: true });
    const soon = (): void => this.refreshSoon();
    this.subscriptions = [
      this.tree,
      this.changed,
      this.tree.onDidChangeVisibility(soon),
      session.onDidStart(soon),
      session.on("readout/gazetteerChanged", soon),
      session.on("readout/entitiesChanged", soon),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        const source = sourceOf(editor);
        // A file of another kind (an entry, say) leaves what is shown.
        if (source === undefined && editor !== undefined) return;
        this.editor = source;
        soon();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.scope === "document" && textEditor === this.editor) soon();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === languageId) soon();
      }),
    ];
    this.show();
    this.refreshSoon();
  }

  get scope(): ScopeKind {
    return this.memory.get<ScopeKind>(SCOPE, "file");
  }

  get order(): Order {
    return this.memory.get<Order>(ORDER, "count");
  }

  async setScope(scope: ScopeKind): Promise<void> {
    await this.memory.update(SCOPE, scope);
    await this.refresh();
  }

  async setOrder(order: Order): Promise<void> {
    await this.memory.update(ORDER, order);
    this.show();
  }

  /** Shows only entities of which the name or a spelling in the texts has these words. */
  setFilter(filter: string): void {
    this.filter = filter.trim();
    this.show();
  }

  async askFilter(): Promise<void> {
    const box = vscode.window.createInputBox();
    box.title = vscode.l10n.t("Filter Entities");
    box.placeholder = vscode.l10n.t("A part of a name, in any script");
    box.value = this.filter;
    const before = this.filter;
    box.onDidChangeValue((value) => this.setFilter(value));
    let accepted = false;
    box.onDidAccept(() => {
      accepted = true;
      box.hide();
    });
    await new Promise<void>((resolve) => {
      box.onDidHide(() => {
        if (!accepted) this.setFilter(before);
        box.dispose();
        resolve();
      });
      box.show();
    });
  }

  /** Asks the server anew; what is asked for while it answers is asked once behind. */
  refresh(): Promise<void> {
    clearTimeout(this.timer);
    this.again = true;
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  private async ask(): Promise<void> {
    while (this.again) {
      this.again = false;
      const scope = this.currentScope();
      try {
        this.entities = scope === undefined ? [] : await this.session.request("readout/entities/list", { scope });
        this.shownScope = scope;
        this.trouble = "";
      } catch (error) {
        // What was shown stays; it asks again when the server has started, or something has changed.
        this.trouble = vscode.l10n.t(
          "Names cannot be listed: {0}",
          error instanceof Error ? error.message : String(error),
        );
        throw error;
      } finally {
        this.show();
      }
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === "group") return groupItem(node);
    return node.kind === "entity" ? entityItem(node) : mentionItem(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) return grouped(this.sorted());
    if (node.kind === "group") return [...node.entities];
    if (node.kind === "mention" || this.shownScope === undefined) return [];
    const { link } = node.entity;
    const mentions = await this.session.request("readout/entities/mentions", { link, scope: this.shownScope });
    return mentions.map((mention) => ({ kind: "mention", mention }));
  }

  /** Goes to the next (`step` 1) or previous (-1) place where an entity is named, round and round. */
  async goToMention(node: EntityNode, step: 1 | -1): Promise<void> {
    const scope = this.shownScope;
    if (scope === undefined) return;
    const mentions = await this.session.request("readout/entities/mentions", { link: node.entity.link, scope });
    if (mentions.length === 0) return;
    const editor = vscode.window.activeTextEditor ?? this.editor;
    const here = editor?.document.uri.toString();
    const at = editor?.selection.start;
    const current = mentions.findIndex(
      ({ uri, range: { start } }) => uri === here && start.line === at?.line && start.character === at.character,
    );
    const behind = mentions.findIndex(
      ({ uri, range: { start } }) =>
        uri === here && at !== undefined && new vscode.Position(start.line, start.character).isAfter(at),
    );
    const from = current >= 0 ? current + step : step === 1 ? Math.max(0, behind) : behind - 1;
    const target = mentions[(from + mentions.length) % mentions.length];
    if (target === undefined) return;
    const { start, end } = target.range;
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    await vscode.window.showTextDocument(vscode.Uri.parse(target.uri), { selection, preserveFocus: true });
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private currentScope(): EntityScope | undefined {
    if (this.scope === "workspace") return { kind: "workspace" };
    const { editor } = this;
    if (editor === undefined || editor.document.isClosed) return undefined;
    const textDocument = { uri: editor.document.uri.toString() };
    if (this.scope === "file") return { kind: "file", textDocument };
    const { line, character } = editor.selection.active;
    return { kind: "document", textDocument, position: { line, character } };
  }

  private sorted(): readonly EntityCount[] {
    const wanted = folded(this.filter);
    const filtered =
      wanted === ""
        ? this.entities
        : this.entities.filter(({ name, forms }) => [name, ...forms].some((form) => folded(form).includes(wanted)));
    return this.order === "count" ? filtered : filtered.toSorted((a, b) => a.name.localeCompare(b.name));
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    if (!this.tree.visible) return;
    // Where the server is not running, the view shows what it has; it asks again when the server has started.
    this.timer = setTimeout(() => void this.refresh().catch(() => undefined), DELAY);
  }

  private show(): void {
    const names = {
      document: vscode.l10n.t("Document"),
      file: vscode.l10n.t("File"),
      workspace: vscode.l10n.t("Workspace"),
    };
    this.tree.description = names[this.scope];
    const count = this.sorted().length;
    const filter = this.filter === "" ? "" : vscode.l10n.t("Filter “{0}”: {1}", isolated(this.filter), count);
    this.tree.message = [this.trouble, filter].filter((text) => text !== "").join(" · ");
    void vscode.commands.executeCommand("setContext", "readout.entities.filtered", this.filter !== "");
    void vscode.commands.executeCommand("setContext", "readout.entities.order", this.order);
    void vscode.commands.executeCommand("setContext", "readout.entities.scope", this.scope);
    this.changed.fire(undefined);
  }
}

/** For filters: without capitals and accents. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase();
}

function sourceOf(editor: vscode.TextEditor | undefined): vscode.TextEditor | undefined {
  return editor?.document.languageId === languageId ? editor : undefined;
}
