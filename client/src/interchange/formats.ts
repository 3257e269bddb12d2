import * as vscode from "vscode";
import type { ExportFormat } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";

/** Asks for a format where `id` names none; throws where there is none of that name. */
export async function chooseFormat(
  session: Session,
  title: string,
  id: string | undefined,
  fits: (format: ExportFormat) => boolean = () => true,
): Promise<ExportFormat | undefined> {
  const formats = (await session.request("readout/exportFormats", null)).filter(fits);
  if (id !== undefined) {
    const format = formats.find((each) => each.id === id);
    if (format === undefined) throw new Error(vscode.l10n.t("There is no such format “{0}”.", id));
    return format;
  }
  const items = formats.map((format) => ({
    label: format.label,
    description: `.${format.extension}`,
    detail: format.description,
    format,
  }));
  const options = { title, placeHolder: vscode.l10n.t("Type to filter the formats"), matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, options))?.format;
}

/** The format that a file's name speaks for, where only one does. */
export function formatOf(formats: readonly ExportFormat[], uri: vscode.Uri): string | undefined {
  const ending = uri.path.slice(uri.path.lastIndexOf(".") + 1).toLowerCase();
  const found = formats.filter((format) => format.canImport && format.extensions.includes(ending));
  return found.length === 1 ? found[0]?.id : undefined;
}

/** The losses and what else is to be told, into the output channel. */
export function tell(output: vscode.LogOutputChannel, heading: string, lines: readonly string[]): void {
  output.info(heading);
  for (const line of lines) output.warn(line);
}
