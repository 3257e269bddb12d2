import * as vscode from "vscode";
import { languageId } from "../../../server/src/protocol.ts";
import { fromRange } from "../entities/ranges.ts";
import type { Session } from "../session.ts";

/**
 * Keeps the context `readout.onDate`: true while the cursor stands on a date, or the selection holds one. Asked at
 * once, since a right click opens its menu right behind the cursor's move; while an answer is under way, the latest
 * question waits.
 */
export class DateContext implements vscode.Disposable {
  private readonly session: Session;
  private readonly watching: vscode.Disposable;
  private isAsking = false;
  private isStale = false;

  constructor(session: Session) {
    this.session = session;
    this.watching = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(() => void this.refresh()),
      vscode.window.onDidChangeActiveTextEditor(() => void this.refresh()),
      session.onDidStart(() => void this.refresh()),
    );
  }

  dispose(): void {
    this.watching.dispose();
  }

  private async refresh(): Promise<void> {
    this.isStale = true;
    if (this.isAsking) return;
    this.isAsking = true;
    while (this.isStale) {
      this.isStale = false;
      const isOnDate = await this.isOnDate().catch(() => false);
      await vscode.commands.executeCommand("setContext", "readout.onDate", isOnDate);
    }
    this.isAsking = false;
  }

  private async isOnDate(): Promise<boolean> {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== languageId) return false;
    const params = { textDocument: { uri: editor.document.uri.toString() }, range: fromRange(editor.selection) };
    return (await this.session.request("readout/dates/at", params)).length > 0;
  }
}
