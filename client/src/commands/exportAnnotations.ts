import * as vscode from "vscode";
import type { ExportFormat, ExportResult } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";

/**
 * Writes the annotations of the workspace, and says what was written and what the format could not hold. Asks for the
 * format and the folder that a key binding does not give.
 */
export async function exportAnnotations(
  session: Session,
  output: vscode.LogOutputChannel,
  formatId?: unknown,
  folderUri?: unknown,
): Promise<void> {
  const format = await chooseFormat(session, typeof formatId === "string" ? formatId : undefined);
  if (format === undefined) return;
  const folder = typeof folderUri === "string" ? folderUri : (await pickFolder())?.toString();
  if (folder === undefined) return;
  const params = { format: format.id, folder };
  const result = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t("Exporting annotations as {0}", format.label),
    },
    () => session.request("readout/export", params).catch((error: Error) => error),
  );
  const done = result instanceof Error ? await offerOverwrite(session, params, result) : result;
  // Not waited for: the export is done, whenever the person has read about it.
  if (done !== undefined) report(done, format, output).catch((error: unknown) => output.error(String(error)));
}

async function chooseFormat(session: Session, id: string | undefined): Promise<ExportFormat | undefined> {
  const formats = await session.request("readout/exportFormats", null);
  if (id !== undefined) {
    const format = formats.find((each) => each.id === id);
    if (format === undefined) throw new Error(vscode.l10n.t("There is no export format “{0}”.", id));
    return format;
  }
  const items = formats.map((format) => ({ label: format.label, description: `.${format.extension}`, format }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t("Export Annotations: format") });
  return picked?.format;
}

/** The folder to write to: an `exports` folder in the workspace at one key, or any other. */
async function pickFolder(): Promise<vscode.Uri | undefined> {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  const choose = () =>
    vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: vscode.l10n.t("Export Here"),
      ...(root === undefined ? {} : { defaultUri: root }),
    });
  if (root === undefined) return (await choose())?.[0];
  const exports = vscode.Uri.joinPath(root, "exports");
  const here = { label: vscode.l10n.t("Into the folder “exports” of the workspace"), uri: exports };
  const other = { label: vscode.l10n.t("Into another folder…"), uri: undefined };
  const picked = await vscode.window.showQuickPick([here, other], {
    title: vscode.l10n.t("Export Annotations: folder"),
  });
  if (picked === undefined) return undefined;
  return picked.uri ?? (await choose())?.[0];
}

/** Exports refuse to overwrite: asks, and tries again with leave. */
async function offerOverwrite(
  session: Session,
  params: { readonly format: string; readonly folder: string },
  error: Error,
): Promise<ExportResult | undefined> {
  if (!/exist/i.test(error.message)) {
    void vscode.window.showErrorMessage(error.message);
    return undefined;
  }
  const overwrite = vscode.l10n.t("Overwrite");
  const answer = await vscode.window.showWarningMessage(error.message, { modal: true }, overwrite);
  return answer === overwrite ? session.request("readout/export", { ...params, force: true }) : undefined;
}

async function report(result: ExportResult, format: ExportFormat, output: vscode.LogOutputChannel): Promise<void> {
  for (const file of result.files) output.info(`exported ${file.uri ?? file.name} (${format.label})`);
  for (const loss of result.losses) output.warn(`not held by ${format.label}: ${loss.count} × ${loss.message}`);
  if (result.files.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There are no annotations to export yet."));
    return;
  }
  const first = result.files.find((file) => file.uri !== undefined)?.uri;
  const lost = result.losses.reduce((sum, loss) => sum + loss.count, 0);
  const files =
    result.files.length === 1 ? (result.files[0]?.name ?? "") : vscode.l10n.t("{0} files", result.files.length);
  const message =
    lost === 0
      ? vscode.l10n.t("Exported {0}; nothing was lost.", files)
      : vscode.l10n.t("Exported {0}; this format could not hold everything.", files);
  const open = vscode.l10n.t("Open");
  const showLosses = vscode.l10n.t("Show What Was Lost");
  const answer = await vscode.window.showInformationMessage(
    message,
    ...(first === undefined ? [] : [open]),
    ...(lost === 0 ? [] : [showLosses]),
  );
  if (answer === open && first !== undefined) await vscode.window.showTextDocument(vscode.Uri.parse(first));
  if (answer === showLosses) output.show();
}
