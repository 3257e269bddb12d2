import * as vscode from "vscode";
import { languageId } from "../../../server/src/protocol.ts";
import { fromRange } from "../entities/ranges.ts";
import type { Session } from "../session.ts";

/** How long the status bar tells of what was copied, in milliseconds. */
const SHOWN = 5000;

/**
 * Copies the dates at the cursors, or in the selections, as ISO 8601 writes them, one a line. Where there is none, or
 * none whose value is known, it says so and leaves the clipboard alone. Returns what it copied, for whoever gave the
 * command.
 */
export async function copyIsoDate(session: Session): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== languageId) return tell(vscode.l10n.t("Open a source document first."));
  const textDocument = { uri: editor.document.uri.toString() };
  const asked = editor.selections.map((selection) =>
    session.request("readout/dates/at", { textDocument, range: fromRange(selection) }),
  );
  const dates = (await Promise.all(asked)).flat();
  const known = [...new Set(dates.flatMap(({ iso }) => iso ?? []))];
  if (known.length > 0) {
    const copied = known.join("\n");
    await vscode.env.clipboard.writeText(copied);
    vscode.window.setStatusBarMessage(vscode.l10n.t("Copied {0}", known.join(", ")), SHOWN);
    return copied;
  }
  if (dates.length > 0) return tell(vscode.l10n.t("The value of this date is left open, so there is nothing to copy."));
  return tell(vscode.l10n.t("There is no date here. Put the cursor on one, or select a passage with dates."));
}

/** Tells without waiting until the message is gone. */
function tell(message: string): undefined {
  void vscode.window.showInformationMessage(message);
  return undefined;
}
