import * as vscode from "vscode";
import { type AnnotationQuery, type CoverageView, languageId } from "../../../../server/src/protocol.ts";
import type { Parts } from "../parts.ts";
import { fromRange, refOf } from "../places.ts";
import { codeGroups, groupsOf } from "./groups.ts";
import { type GroupNode, type Grouping, type Node, PAGE, pagesOf } from "./nodes.ts";
import { itemOf } from "./treeItems.ts";

/** The annotations of the workspace as a tree of groups. Only what is unfolded is asked for. */
export class AnnotationTree implements vscode.TreeDataProvider<Node> {
  private readonly parts: Parts;
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  grouping: Grouping = "file";
  query: AnnotationQuery = {};

  constructor(parts: Parts) {
    this.parts = parts;
  }

  refresh(): void {
    this.changed.fire(undefined);
  }

  async getTreeItem(node: Node): Promise<vscode.TreeItem> {
    const item = itemOf(node, await this.parts.codebook.byId());
    if (node.kind === "statement") {
      const { uri, statement } = node;
      const { start, end } = statement.range;
      const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
      const words = document?.getText(new vscode.Range(start.line, start.character, end.line, end.character));
      item.description = item.label as string;
      item.label = words?.replace(/\s+/gu, " ") ?? item.description;
    }
    return item;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) return this.roots();
    switch (node.kind) {
      case "group":
        return [...node.within, ...(node.count === 0 ? [] : await this.members(node))];
      case "page":
        return this.hits(node.id, node.query, node.offset);
      case "untagged":
        return node.statements.map((statement) => ({ kind: "statement", uri: node.uri, statement }));
      default:
        return [];
    }
  }

  private async roots(): Promise<Node[]> {
    const { grouping, query } = this;
    const { counts } = await this.search(query, 0, 0, grouping);
    const found = counts[grouping] ?? [];
    if (grouping === "code") return codeGroups(found, await this.parts.codebook.codes(), query);
    const groups = groupsOf(grouping, found, query);
    return grouping === "state" ? [...(await this.untagged()), ...groups] : groups;
  }

  private async members(group: GroupNode): Promise<Node[]> {
    if (group.facet === "file") {
      const { counts } = await this.search(group.query, 0, 0, "document");
      const documents = counts.document ?? [];
      if (documents.length > 1) return groupsOf("document", documents, group.query, group.id);
    }
    return group.count > PAGE ? [...pagesOf(group.id, group.query, group.count)] : this.hits(group.id, group.query, 0);
  }

  private async hits(parent: string, query: AnnotationQuery, offset: number): Promise<Node[]> {
    const { annotations } = await this.search(query, offset, PAGE);
    return annotations.map((hit) => ({ kind: "hit", id: `${parent}/${hit.uri}#${hit.id}`, hit }));
  }

  private search(query: AnnotationQuery, offset: number, limit: number, facet?: Grouping | "document") {
    const counts = facet === undefined ? {} : { counts: [facet] };
    return this.parts.session.request("readout/annotations/search", { query, offset, limit, ...counts });
  }

  /** Of the document that is being worked on: those of all others would have to be analysed for it. */
  private async untagged(): Promise<Node[]> {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== languageId) return [];
    const place = { textDocument: refOf(editor.document), position: fromRange(editor.selection).start };
    const coverage: CoverageView | null = await this.parts.session
      .request("readout/coverage", place)
      // The text has changed meanwhile: the list follows with the next refresh.
      .catch(() => null);
    if (coverage === null || coverage.untagged.length === 0) return [];
    const { documentId, untagged: statements } = coverage;
    return [{ kind: "untagged", uri: editor.document.uri.toString(), documentId, statements }];
  }

  dispose(): void {
    this.changed.dispose();
  }
}
