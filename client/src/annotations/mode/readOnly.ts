import * as vscode from "vscode";

/**
 * Keeps what is typed out of documents while they are annotated, by VS Code's own “read-only in session”: it holds
 * against every way of editing – keys, paste, drag and drop, input methods – and leaves the text's own undo alone.
 * VS Code sets and resets it for the active editor only, so a document is reset when it is next shown.
 */
export class ReadOnly implements vscode.Disposable {
  /** The documents that are set, by URI. */
  private readonly held = new Set<string>();
  private readonly wanted: (document: vscode.TextDocument) => boolean;
  private readonly watching: vscode.Disposable;
  private turn: Promise<void> = Promise.resolve();

  /** `wanted` says whether a document is to be kept from edits now. */
  constructor(wanted: (document: vscode.TextDocument) => boolean) {
    this.wanted = wanted;
    this.watching = vscode.window.onDidChangeActiveTextEditor(() => void this.apply());
  }

  /** Sets or resets the active editor as it is wanted now. One at a time, so that they cannot overtake each other. */
  apply(): Promise<void> {
    this.turn = this.turn.then(() => this.settle()).catch(() => undefined);
    return this.turn;
  }

  private async settle(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) return;
    const uri = document.uri.toString();
    const wanted = this.wanted(document);
    if (wanted === this.held.has(uri)) return;
    if (wanted) this.held.add(uri);
    else this.held.delete(uri);
    const command = wanted ? "setActiveEditorReadonlyInSession" : "resetActiveEditorReadonlyInSession";
    await vscode.commands.executeCommand(`workbench.action.files.${command}`);
    // Another editor came to the front on the way: the command may have met that one, and not this.
    const now = vscode.window.activeTextEditor?.document;
    if (now === undefined || now === document) return;
    const [met, missed] = wanted ? [now, document] : [document, now];
    this.held.add(met.uri.toString());
    this.held.delete(missed.uri.toString());
    await this.settle();
  }

  dispose(): void {
    this.watching.dispose();
  }
}
