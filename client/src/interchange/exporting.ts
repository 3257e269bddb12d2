import * as vscode from "vscode";
import type { ExportFormat, ExportParams, ExportResult } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";
import { settle } from "./exportChoices.ts";
import { chooseFormat, tell } from "./formats.ts";

/** What may be settled before an export. */
export type ExportSettings = Pick<ExportParams, "uris" | "layers" | "set">;

interface Given {
  readonly format: string | undefined;
  /** URI. */
  readonly folder: string | undefined;
  readonly settings: ExportSettings | undefined;
}

/**
 * Writes annotations for another tool: asks for the format, shows what would be written and lost and lets that be
 * changed, asks for the folder. A key binding may give the format and the folder; then only what is there already is
 * asked about.
 */
export async function exportAnnotations(
  session: Session,
  output: vscode.LogOutputChannel,
  given: Given,
): Promise<void> {
  const title = vscode.l10n.t("Export Annotations");
  const format = await chooseFormat(session, title, given.format);
  if (format === undefined) return;
  const settings =
    given.settings ??
    (given.folder === undefined ? await settle(session, format, output) : ({} satisfies ExportSettings));
  if (settings === undefined) return;
  const folder = given.folder ?? (await pickFolder())?.toString();
  if (folder === undefined) return;
  const params: ExportParams = { format: format.id, folder, ...settings };
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
async function offerOverwrite(session: Session, params: ExportParams, error: Error): Promise<ExportResult | undefined> {
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
  tell(
    output,
    `${format.label}: ${result.annotations} annotations of ${result.documents} documents`,
    result.losses.map(({ message }) => `lost in ${format.label}: ${message}`),
  );
  if (result.documents === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There are no annotations to export yet."));
    return;
  }
  const first = result.files.find((file) => file.uri !== undefined)?.uri;
  const files =
    result.files.length === 1 ? (result.files[0]?.name ?? "") : vscode.l10n.t("{0} files", result.files.length);
  const message =
    result.losses.length === 0
      ? vscode.l10n.t("Exported {0}; nothing was lost.", files)
      : vscode.l10n.t("Exported {0}; this format could not hold everything.", files);
  const open = vscode.l10n.t("Open");
  const showLosses = vscode.l10n.t("Show What Was Lost");
  const answer = await vscode.window.showInformationMessage(
    message,
    ...(first === undefined ? [] : [open]),
    ...(result.losses.length === 0 ? [] : [showLosses]),
  );
  if (answer === open && first !== undefined)
    await vscode.commands.executeCommand("vscode.open", vscode.Uri.parse(first));
  if (answer === showLosses) output.show();
}
