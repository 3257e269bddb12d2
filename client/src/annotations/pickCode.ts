import * as vscode from "vscode";
import type { CodeView } from "../../../server/src/protocol.ts";
import type { Codebook } from "./codebook.ts";

interface CodeItem extends vscode.QuickPickItem {
  readonly id?: string;
}

/** Asks for a code: those used last first, then the codebook in its order. Undefined where the person left it. */
export async function pickCode(codebook: Codebook, title: string): Promise<CodeView | undefined> {
  const codes = await codebook.codes();
  const byId = new Map(codes.map((code) => [code.id, code]));
  const recent = codebook.recent().flatMap((id) => byId.get(id) ?? []);
  const items: CodeItem[] = [];
  if (recent.length > 0) {
    items.push({ label: vscode.l10n.t("used last"), kind: vscode.QuickPickItemKind.Separator });
    items.push(...recent.map((code) => itemOf(code, byId)));
    items.push({ label: vscode.l10n.t("codebook"), kind: vscode.QuickPickItemKind.Separator });
  }
  items.push(...codes.filter((code) => !recent.includes(code)).map((code) => itemOf(code, byId)));
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t("Type to filter the codes"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.id === undefined ? undefined : byId.get(picked.id);
}

function itemOf(code: CodeView, byId: ReadonlyMap<string, CodeView>): CodeItem {
  const parent = code.parent === null ? undefined : byId.get(code.parent);
  return {
    id: code.id,
    label: code.name,
    ...(parent === undefined ? {} : { description: parent.name }),
    ...(code.description === null ? {} : { detail: code.description }),
  };
}
