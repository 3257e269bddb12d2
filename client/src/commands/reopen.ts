import * as vscode from "vscode";
import { languageId } from "../../../server/src/protocol.ts";

/** Offers to open a file with its own encoding where the server says that it was not read as it is written. */
export function offerToReopen(): vscode.Disposable {
  const { QuickFix } = vscode.CodeActionKind;
  return vscode.languages.registerCodeActionsProvider(
    { language: languageId },
    {
      provideCodeActions(_document, _range, { diagnostics }) {
        const unread = diagnostics.filter(({ code }) => code === "not-utf8");
        if (unread.length === 0) return [];
        const title = vscode.l10n.t("Reopen with another encoding…");
        const action = new vscode.CodeAction(title, QuickFix);
        action.command = { title, command: "workbench.action.editor.changeEncoding" };
        action.diagnostics = unread;
        return [action];
      },
    },
    { providedCodeActionKinds: [QuickFix] },
  );
}
