import * as vscode from "vscode";
import type { Codebook } from "../annotations/codebook.ts";
import type { Session } from "../session.ts";
import { previewAndApply } from "./preview.ts";

/** “Rename Symbol” on a code's id in the codebook: carried through all annotations, after a preview. */
export function codeRenaming(session: Session, codebook: Codebook): vscode.Disposable {
  const idAt = async (document: vscode.TextDocument, position: vscode.Position) => {
    await document.save();
    const range = document.getWordRangeAtPosition(position, /[^\s:"',{}#]+/);
    const id = range === undefined ? "" : document.getText(range);
    if (range === undefined || !(await codebook.byId()).has(id)) {
      throw new Error(vscode.l10n.t("Only the ids of codes can be renamed."));
    }
    return { range, id };
  };
  return vscode.languages.registerRenameProvider(
    { pattern: "**/codebook.yaml" },
    {
      async prepareRename(document, position) {
        const { range, id } = await idAt(document, position);
        return { range, placeholder: id };
      },
      async provideRenameEdits(document, position, newId) {
        const { id } = await idAt(document, position);
        const title = vscode.l10n.t("Rename {0} to {1}", id, newId);
        // The server writes the codebook and the annotations, so that one undo takes back both.
        await previewAndApply(session, title, { kind: "rename", id, newId });
        return new vscode.WorkspaceEdit();
      },
    },
  );
}
