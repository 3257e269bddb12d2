import * as vscode from "vscode";
import type { Codebook } from "../codebook.ts";
import { codeIcon } from "../colours.ts";

/** Makes a code of that name in the codebook, below another one if the person likes. Its id; undefined where they left. */
export async function createCode(codebook: Codebook, name: string): Promise<string | undefined> {
  const top = {
    label: vscode.l10n.t("At the top of the codebook"),
    id: undefined,
    iconPath: new vscode.ThemeIcon("root-folder"),
  };
  const codes = (await codebook.codes()).map((code) => ({ label: code.name, id: code.id, iconPath: codeIcon(code) }));
  const picked = await vscode.window.showQuickPick([top, ...codes], {
    title: vscode.l10n.t("Below Which Code Is “{0}”?", name),
  });
  if (picked === undefined) return undefined;
  return codebook.add({ name, ...(picked.id === undefined ? {} : { parent: picked.id }) });
}
