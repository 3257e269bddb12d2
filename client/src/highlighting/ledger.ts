import * as vscode from "vscode";
import { applyEdits } from "./tokenData.ts";

export interface LedgerEntry {
  readonly resultId: string | undefined;
  /** The version of the text that they were asked for. */
  readonly version: number;
  readonly data: Uint32Array;
}

/**
 * The server's own tokens of each open document, right-to-left lines included: what the overlays are drawn from and
 * what the next delta answer is applied to.
 */
export class TokenLedger implements vscode.Disposable {
  private readonly entries = new Map<string, LedgerEntry>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  /** Fires when a document has new tokens. */
  readonly onDidChange = this.changed.event;
  private readonly closing = vscode.workspace.onDidCloseTextDocument((document) =>
    this.entries.delete(document.uri.toString()),
  );

  /** The tokens of a document as last answered; undefined before the first answer. */
  of(uri: vscode.Uri): LedgerEntry | undefined {
    return this.entries.get(uri.toString());
  }

  /** Takes a full answer; returns its data. */
  replace(uri: vscode.Uri, version: number, { resultId, data }: vscode.SemanticTokens): Uint32Array {
    this.entries.set(uri.toString(), { resultId, version, data });
    this.changed.fire(uri);
    return data;
  }

  /** Takes a delta against the answer `previousResultId`; undefined where that answer is not the last one. */
  edit(
    uri: vscode.Uri,
    version: number,
    previousResultId: string,
    delta: vscode.SemanticTokensEdits,
  ): Uint32Array | undefined {
    const entry = this.of(uri);
    if (entry === undefined || entry.resultId !== previousResultId) return undefined;
    const data = applyEdits(entry.data, delta.edits);
    return this.replace(uri, version, new vscode.SemanticTokens(data, delta.resultId));
  }

  dispose(): void {
    this.closing.dispose();
    this.changed.dispose();
  }
}
