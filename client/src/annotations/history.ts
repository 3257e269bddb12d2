import * as vscode from "vscode";
import { say } from "./editors.ts";
import type { Parts } from "./parts.ts";

/** Takes the last act on annotations back, or does it again. Acts may be in files that are not shown: those are named. */
export async function stepHistory({ session, lists }: Parts, method: "readout/undo" | "readout/redo"): Promise<void> {
  const { label, uris } = await session.request(method, null);
  lists.forget(...uris);
  const back = method === "readout/undo";
  if (label === null) {
    say(back ? vscode.l10n.t("There is no tagging to undo.") : vscode.l10n.t("There is no tagging to redo."));
    return;
  }
  const shown = new Set(vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()));
  const elsewhere = uris
    .map((uri) => vscode.Uri.parse(uri))
    .filter((uri) => !shown.has(uri.toString()))
    .map((uri) => vscode.workspace.asRelativePath(uri));
  const where = elsewhere.length === 0 ? "" : ` (${elsewhere.join(", ")})`;
  say((back ? vscode.l10n.t("Undone: {0}", label) : vscode.l10n.t("Redone: {0}", label)) + where);
}

/** Writes what could not be written before. */
export async function retrySaving({ session }: Parts): Promise<void> {
  await session.request("readout/retrySaving", null);
  say(vscode.l10n.t("All tags are saved."));
}
