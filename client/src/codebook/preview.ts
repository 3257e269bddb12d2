import * as vscode from "vscode";
import type { CodebookChange, RestructureResult } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";

interface PreviewItem extends vscode.QuickPickItem {
  readonly uri?: string;
  readonly applies?: boolean;
}

/**
 * Shows what a change of the codebook comes to, file by file, and makes it when the person says so. Files of the list
 * are opened when they are picked. Undefined where it was left.
 */
export async function previewAndApply(
  session: Session,
  title: string,
  change: CodebookChange,
): Promise<RestructureResult | undefined> {
  await saveCodebook(session);
  const planned = await session.request("readout/codebook/restructure", { change, dryRun: true });
  if (planned.changed + planned.removed > 0) {
    const picked = await vscode.window.showQuickPick(itemsOf(planned), {
      title,
      placeHolder: vscode.l10n.t("Enter applies it to all of these; Escape leaves everything as it is"),
    });
    if (picked?.uri !== undefined) await vscode.window.showTextDocument(vscode.Uri.parse(picked.uri));
    if (picked?.applies !== true) return undefined;
  }
  const done = await session.request("readout/codebook/restructure", { change });
  vscode.window.setStatusBarMessage(vscode.l10n.t("{0}: done. “Undo Tagging” takes it back.", title), 6000);
  return done;
}

function itemsOf({ changed, removed, files }: RestructureResult): PreviewItem[] {
  const apply: PreviewItem = {
    label: `$(check) ${vscode.l10n.t("Apply to {0} tags in {1} files", changed + removed, files.length)}`,
    applies: true,
    ...(removed === 0
      ? {}
      : { detail: vscode.l10n.t("{0} of them have no other code and no note, and are removed", removed) }),
  };
  const separator = { label: vscode.l10n.t("what is changed"), kind: vscode.QuickPickItemKind.Separator };
  const rows = files.map(({ uri, count }) => ({
    label: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
    description: count === 1 ? vscode.l10n.t("1 tag") : vscode.l10n.t("{0} tags", count),
    uri,
  }));
  return [apply, separator, ...rows];
}

/** What stands in the codebook's editor is what is meant to be changed. */
export async function saveCodebook(session: Session): Promise<void> {
  const { uri } = await session.request("readout/codebook", null);
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri && document.isDirty);
  await open?.save();
}
