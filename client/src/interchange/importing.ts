import * as vscode from "vscode";
import type { ExportFormat, ImportParams, ImportResult } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";
import { chooseFormat, formatOf, tell } from "./formats.ts";

interface Given {
  readonly format: string | undefined;
  readonly sources: readonly vscode.Uri[];
}

/**
 * Takes annotations of another tool in: asks for the format and the files, shows what would come, and does it as one
 * act. A key binding or the explorer may give the format or the files.
 */
export async function importAnnotations(
  session: Session,
  output: vscode.LogOutputChannel,
  given: Given,
): Promise<void> {
  const title = vscode.l10n.t("Import Annotations");
  const [first] = given.sources;
  const spoken =
    first === undefined ? undefined : formatOf(await session.request("readout/exportFormats", null), first);
  const format = await chooseFormat(session, title, given.format ?? spoken, ({ canImport }) => canImport);
  if (format === undefined) return;
  const sources = given.sources.length > 0 ? given.sources : await pickSources(format);
  if (sources.length === 0) return;
  let addTexts = false;
  for (;;) {
    const params: ImportParams = { format: format.id, sources: sources.map(String), addTexts };
    const preview = await working(format, () => session.request("readout/import", { ...params, dryRun: true }));
    tell(output, `${format.label}: ${preview.summary}`, linesOf(preview));
    const answer = await confirm(format, preview, addTexts, output);
    if (answer === undefined) return;
    if (answer === "import") {
      await carryOut(session, { ...params, partial: true }, format);
      return;
    }
    addTexts = !addTexts;
  }
}

async function working<Value>(format: ExportFormat, work: () => Promise<Value>): Promise<Value> {
  const title = vscode.l10n.t("Reading annotations from {0}", format.label);
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, work);
}

async function pickSources(format: ExportFormat): Promise<readonly vscode.Uri[]> {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  // Not every system can offer files and folders in one dialogue.
  const wantsFolder = format.isFolder && format.extension !== "json";
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t("Import Annotations: {0}", format.label),
    openLabel: vscode.l10n.t("Import"),
    canSelectFiles: !wantsFolder,
    canSelectFolders: wantsFolder,
    canSelectMany: true,
    ...(wantsFolder ? {} : { filters: { [format.label]: [...format.extensions], "*": ["*"] } }),
    ...(root === undefined ? {} : { defaultUri: root }),
  });
  return picked ?? [];
}

interface Line extends vscode.QuickPickItem {
  readonly answer?: "import" | "texts";
}

/**
 * Shows what would come, and asks whether to go on, or whether texts that are not here are to be added. Any other line
 * shows the whole of it in the output channel; undefined then, and where the person left.
 */
async function confirm(
  format: ExportFormat,
  preview: ImportResult,
  addsTexts: boolean,
  output: vscode.LogOutputChannel,
): Promise<Line["answer"]> {
  const { counts, codes, problems, losses, lost, texts } = preview;
  const coming = counts.new + counts.changed;
  if (coming + codes.length + texts.length === 0 && problems.length + counts.lost === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There is nothing new to import."));
    return undefined;
  }
  const isWhole = problems.length + counts.lost === 0;
  const separator = (label: string): Line => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const goOn: Line = {
    label: isWhole
      ? `$(cloud-download) ${vscode.l10n.t("Import")}`
      : `$(cloud-download) ${vscode.l10n.t("Import What Can Be Taken")}`,
    description: preview.summary,
    answer: "import",
  };
  const addTexts: Line = {
    label: addsTexts
      ? `$(check) ${vscode.l10n.t("Texts that are not here are added as files")}`
      : `$(new-file) ${vscode.l10n.t("Add texts that are not here as files")}`,
    description: String(texts.length),
    answer: "texts",
  };
  const section = (label: string, lines: readonly Line[]): readonly Line[] =>
    lines.length === 0 ? [] : [separator(label), ...lines.slice(0, 20)];
  const items: readonly Line[] = [
    ...(coming + codes.length > 0 ? [goOn] : []),
    ...(texts.length > 0 ? [addTexts] : []),
    ...section(
      vscode.l10n.t("files"),
      preview.files.map(({ uri, count }) => ({
        label: `$(file) ${vscode.workspace.asRelativePath(vscode.Uri.parse(uri))}`,
        description: String(count),
      })),
    ),
    ...section(
      vscode.l10n.t("codes that are added to the codebook"),
      codes.map(({ id, name }) => ({ label: `$(tag) ${name}`, ...(name === id ? {} : { description: id }) })),
    ),
    ...section(
      vscode.l10n.t("cannot be read"),
      problems.map((problem) => ({ label: `$(error) ${placeOf(problem)}`, detail: problem.message })),
    ),
    ...section(
      vscode.l10n.t("without a place here"),
      lost.map(({ quote, reason }) => ({ label: `$(warning) ${quote}`, detail: reason })),
    ),
    ...section(
      vscode.l10n.t("left out"),
      losses.map(({ message }) => ({ label: `$(warning) ${message}` })),
    ),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Import Annotations: {0}", format.label),
    placeHolder: vscode.l10n.t("This would come; nothing has been changed yet"),
    ignoreFocusOut: true,
  });
  if (picked !== undefined && picked.answer === undefined) output.show(true);
  return picked?.answer;
}

function placeOf({ path, line, place }: ImportResult["problems"][number]): string {
  return [path, line ?? "", place ?? ""].filter((part) => part !== "").join(":");
}

function linesOf({ problems, lost, losses }: ImportResult): readonly string[] {
  return [
    ...problems.map((problem) => `${placeOf(problem)}: ${problem.message}`),
    ...lost.map(({ quote, reason }) => `“${quote}”: ${reason}`),
    ...losses.map(({ message }) => message),
  ];
}

async function carryOut(session: Session, params: ImportParams, format: ExportFormat): Promise<void> {
  const { summary } = await working(format, () => session.request("readout/import", params));
  const undo = vscode.l10n.t("Undo");
  // Not waited for: the import is done, whenever the person has read about it.
  void vscode.window.showInformationMessage(vscode.l10n.t("Imported: {0}.", summary), undo).then(async (answer) => {
    if (answer === undo) await session.request("readout/undo", null);
  });
}
