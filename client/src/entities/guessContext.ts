import * as vscode from "vscode";
import { languageId } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";
import { fromRange } from "./ranges.ts";

/** The cursor moves in bursts: one question a burst, milliseconds. */
const DELAY = 150;

/** Keeps the context `readout.onGuess`: true while the cursor stands on a name that no gazetteer lists. */
export function guessContext(session: Session): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = false;
  const set = (isGuess: boolean): void => {
    if (isGuess === shown) return;
    shown = isGuess;
    void vscode.commands.executeCommand("setContext", "readout.onGuess", isGuess);
  };
  const look = async (editor: vscode.TextEditor | undefined): Promise<void> => {
    if (editor?.document.languageId !== languageId) return set(false);
    const { document, selection } = editor;
    const params = { textDocument: { uri: document.uri.toString() }, range: fromRange(selection) };
    const name = await session.request("readout/entities/at", params).catch(() => null);
    if (vscode.window.activeTextEditor === editor && editor.selection.isEqual(selection)) {
      set(name !== null && name.mention !== null && name.mention.key === null && name.mention.label !== "ROLE");
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(vscode.window.activeTextEditor), DELAY);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(soon),
    vscode.window.onDidChangeActiveTextEditor(soon),
    session.on("readout/gazetteerChanged", soon),
    { dispose: () => clearTimeout(timer) },
  );
}
