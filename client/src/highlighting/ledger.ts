import * as vscode from "vscode";
import { applyEdits } from "./tokenData.ts";

interface Entry {
  readonly resultId: string | undefined;
  readonly data: Uint32Array;
}

/**
 * The server's own tokens of each open document, right-to-left lines included: what the overlays are drawn from and
 * what the next delta answer is applied to.
 */
export class TokenLedger implements vscode.Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  /** Fires when a document has new tokens. */
  readonly onDidChange = this.changed.event;
  private readonly closing = vscode.workspace.onDidCloseTextDocument((document) =>
    this.entries.delete(document.uri.toString()),
  );

  /** All tokens of the document as last answered; undefined before the first answer. */
  dataOf(uri: vscode.Uri): Uint32Array | undefined {
    return this.entries.get(uri.toString())?.data;
  }

  /** Takes a full answer. */
  replace(uri: vscode.Uri, { resultId, data }: vscode.SemanticTokens): Uint32Array {
    this.entries.set(uri.toString(), { resultId, data });
    this.changed.fire(uri);
    return data;
  }

  /** Takes a delta against the answer `previousResultId`; undefined where that answer is not the last one. */
  edit(uri: vscode.Uri, previousResultId: string, delta: vscode.SemanticTokensEdits): Uint32Array | undefined {
    const entry = this.entries.get(uri.toString());
    if (entry === undefined || entry.resultId !== previousResultId) return undefined;
    return this.replace(uri, new vscode.SemanticTokens(applyEdits(entry.data, delta.edits), delta.resultId));
  }

  dispose(): void {
    this.closing.dispose();
    this.changed.dispose();
  }
}
