import * as vscode from "vscode";
import { languageId } from "../../../server/src/protocol.ts";

/** The editor that shows a source document, or undefined with a word to the person. */
export function sourceEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId === languageId) return editor;
  void vscode.window.showInformationMessage(
    vscode.l10n.t("Open a source document first: a file of the language “Readout”."),
  );
  return undefined;
}

/** Says in the status bar for a while what was done, or why nothing was. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 4000);
}

/** Puts the cursor of the editor at the start of a range, and shows the range. */
export function goTo(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
