import * as vscode from "vscode";
import type { AnnotationList } from "../../../server/src/protocol.ts";

/** Says in the status bar that tags could not be written or read, why, and how to try again: for as long as it holds. */
export class Trouble implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("readout.trouble", vscode.StatusBarAlignment.Left);
  /** By the URI of the document. */
  private readonly lists = new Map<string, Pick<AnnotationList, "unsaved" | "error">>();

  constructor() {
    this.item.name = vscode.l10n.t("Readout: Tags");
    this.item.command = "readout.retrySaving";
    this.item.backgroundColor = new vscode.ThemeColor("statusBarItem.warningBackground");
  }

  /** Takes note of how the tags of a document are. */
  note(document: vscode.Uri, { unsaved, error }: AnnotationList): void {
    if (unsaved || error !== null) this.lists.set(document.toString(), { unsaved, error });
    else this.lists.delete(document.toString());
    const troubles = [...this.lists.values()];
    if (troubles.length === 0) {
      this.item.hide();
      return;
    }
    const text = troubles.some((list) => list.unsaved)
      ? vscode.l10n.t("Tags are not saved")
      : vscode.l10n.t("Tags cannot be read");
    this.item.text = `$(warning) ${text}`;
    const reasons = new Set(troubles.flatMap((list) => list.error ?? []));
    this.item.tooltip = [...reasons, vscode.l10n.t("Click to try again.")].join("\n");
    this.item.show();
  }

  dispose(): void {
    this.item.dispose();
  }
}
