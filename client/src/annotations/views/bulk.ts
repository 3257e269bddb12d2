import * as vscode from "vscode";
import type { AnnotationHit, AnnotationQuery, ChangeAnnotationsParams } from "../../../../server/src/protocol.ts";
import { say } from "../editors.ts";
import type { Parts } from "../parts.ts";
import { pickCodes } from "../tagging/pickCodes.ts";
import { type Node, PAGE } from "./nodes.ts";

/** More than these are changed only after a question. */
const MANY = 50;

type Change = Omit<ChangeAnnotationsParams, "files">;

/** The acts on what is selected in the view. Each is one step for undo, however many annotations it is about. */
export const bulkActs = {
  recode: async ({ codebook }: Parts): Promise<Change | undefined> => {
    const codes = await pickCodes(codebook, vscode.l10n.t("Change Codes"));
    return codes && { set: { codes: codes.map(({ id }) => id) } };
  },
  addCode: async ({ codebook }: Parts): Promise<Change | undefined> => {
    const codes = await pickCodes(codebook, vscode.l10n.t("Add Codes"));
    return codes && { add: { codes: codes.map(({ id }) => id) } };
  },
  accept: async (): Promise<Change> => ({ set: { status: "accepted" } }),
  reject: async (): Promise<Change> => ({ set: { status: "rejected" } }),
  note: async (): Promise<Change | undefined> => {
    const note = await vscode.window.showInputBox({
      title: vscode.l10n.t("Note for All"),
      prompt: vscode.l10n.t("It replaces the notes that are there. Empty removes them."),
    });
    return note === undefined ? undefined : { set: { note: note === "" ? null : note } };
  },
  delete: async (): Promise<Change> => ({ delete: true }),
} as const;
export type BulkAct = keyof typeof bulkActs;

/** Does one of the acts to all annotations of the nodes: those themselves, and all that stand in groups. */
export async function changeAll(parts: Parts, act: BulkAct, nodes: readonly Node[]): Promise<void> {
  const hits = await collect(parts, nodes);
  if (hits.length === 0) {
    say(vscode.l10n.t("Select tags in the list first."));
    return;
  }
  const change = await bulkActs[act](parts);
  if (change === undefined || !(await agreed(act, hits.length))) return;
  const ids = new Map<string, string[]>();
  for (const { uri, id } of hits) ids.set(uri, [...(ids.get(uri) ?? []), id]);
  const files = [...ids].map(([uri, own]) => ({ uri, ids: own }));
  const { changed, uris } = await parts.session.request("readout/annotations/change", { files, ...change });
  parts.lists.forget(...uris);
  say(
    act === "delete"
      ? vscode.l10n.t("{0} tags removed. Undo Tagging brings them back", changed)
      : vscode.l10n.t("{0} tags changed", changed),
  );
}

async function agreed(act: BulkAct, count: number): Promise<boolean> {
  if (count <= MANY) return true;
  const go = act === "delete" ? vscode.l10n.t("Remove") : vscode.l10n.t("Change");
  const message =
    act === "delete" ? vscode.l10n.t("Remove {0} tags?", count) : vscode.l10n.t("Change {0} tags?", count);
  const detail = vscode.l10n.t("“Readout: Undo Tagging” takes it back in one step.");
  return (await vscode.window.showWarningMessage(message, { modal: true, detail }, go)) === go;
}

/** The annotations of the nodes, each once. */
async function collect(parts: Parts, nodes: readonly Node[]): Promise<readonly AnnotationHit[]> {
  const found = new Map<string, AnnotationHit>();
  const note = (hits: readonly AnnotationHit[]) => {
    for (const hit of hits) found.set(`${hit.uri}#${hit.id}`, hit);
  };
  for (const node of nodes) {
    if (node.kind === "hit") note([node.hit]);
    else if (node.kind === "page") note(await hitsOf(parts, node.query, node.offset, node.offset + node.count));
    else if (node.kind === "group") {
      note(await hitsOf(parts, node.query, 0, node.count));
      note(await collect(parts, node.within));
    }
  }
  return [...found.values()];
}

async function hitsOf({ session }: Parts, query: AnnotationQuery, from: number, to: number): Promise<AnnotationHit[]> {
  const hits: AnnotationHit[] = [];
  for (let offset = from; offset < to; offset += PAGE) {
    const { annotations } = await session.request("readout/annotations/search", { query, offset, limit: PAGE });
    hits.push(...annotations);
  }
  return hits;
}
