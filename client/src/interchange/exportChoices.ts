import * as vscode from "vscode";
import {
  type ExportFormat,
  type ExportFormatOption,
  type ExportLayer,
  type ExportResult,
  languageId,
} from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";
import type { ExportSettings } from "./exporting.ts";
import { tell } from "./formats.ts";

interface Choice extends vscode.QuickPickItem {
  /** What the item does: `settle` ends the asking; null is for reading only. */
  readonly act: "settle" | "losses" | (() => Promise<ExportSettings | undefined>) | null;
}

/**
 * Shows what would be written and what would be lost, and lets scope, layers and options be changed, until the person
 * goes on. Undefined where they left.
 */
export async function settle(
  session: Session,
  format: ExportFormat,
  output: vscode.LogOutputChannel,
): Promise<ExportSettings | undefined> {
  let settings: ExportSettings = {};
  for (;;) {
    const preview = await session.request("readout/export", { format: format.id, ...settings, dryRun: true });
    const picked = await vscode.window.showQuickPick(choices(format, settings, preview), {
      title: vscode.l10n.t("Export Annotations: {0}", format.label),
      placeHolder: vscode.l10n.t("Go on, or change what is exported"),
      ignoreFocusOut: true,
    });
    if (picked === undefined) return undefined;
    if (picked.act === "settle") return settings;
    if (picked.act === "losses") {
      tell(
        output,
        format.label,
        preview.losses.map(({ message }) => message),
      );
      output.show(true);
    } else if (picked.act !== null) settings = (await picked.act()) ?? settings;
  }
}

function choices(format: ExportFormat, settings: ExportSettings, preview: ExportResult): readonly Choice[] {
  const { annotations, documents, files, losses } = preview;
  const what = vscode.l10n.t("{0} annotations of {1} documents, {2} files", annotations, documents, files.length);
  const separator = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator, act: null });
  return [
    { label: `$(export) ${vscode.l10n.t("Export…")}`, description: what, act: "settle" },
    separator(losses.length === 0 ? vscode.l10n.t("nothing is lost") : vscode.l10n.t("what is lost")),
    ...losses.map(({ message }): Choice => ({ label: `$(warning) ${message}`, act: "losses" })),
    separator(vscode.l10n.t("settings")),
    scopeChoice(settings),
    layersChoice(settings),
    ...format.options.map((option) => optionChoice(option, settings)),
  ];
}

/** All files of the workspace that have annotations, or the one in the editor. */
function scopeChoice(settings: ExportSettings): Choice {
  const { uris: _, ...rest } = settings;
  const document = vscode.window.activeTextEditor?.document;
  const isSource = document?.languageId === languageId;
  const name = document?.uri.path.split("/").at(-1) ?? "";
  return {
    label: `$(files) ${vscode.l10n.t("Files")}`,
    description: settings.uris === undefined ? vscode.l10n.t("all that have annotations") : name,
    act: async () => {
      if (settings.uris !== undefined) return rest;
      return isSource ? { ...settings, uris: [document.uri.toString()] } : undefined;
    },
  };
}

const layerNames: readonly (readonly [ExportLayer, () => string])[] = [
  ["annotations", () => vscode.l10n.t("Annotations")],
  ["entities", () => vscode.l10n.t("Recognised entities")],
  ["dates", () => vscode.l10n.t("Recognised dates")],
  ["statements", () => vscode.l10n.t("Recognised statements")],
  ["meetings", () => vscode.l10n.t("Recognised meetings")],
];

function layersChoice(settings: ExportSettings): Choice {
  const layers = settings.layers ?? ["annotations"];
  const names = layerNames.filter(([layer]) => layers.includes(layer)).map(([, name]) => name());
  return {
    label: `$(layers) ${vscode.l10n.t("Layers")}`,
    description: names.join(", "),
    act: async () => {
      const items = layerNames.map(([layer, name]) => ({ label: name(), picked: layers.includes(layer), layer }));
      const picked = await vscode.window.showQuickPick(items, {
        title: vscode.l10n.t("Export Annotations: layers"),
        canPickMany: true,
      });
      return picked === undefined || picked.length === 0
        ? undefined
        : { ...settings, layers: picked.map(({ layer }) => layer) };
    },
  };
}

/** Shows the option's value; the next one at a key. */
function optionChoice({ name, values, description }: ExportFormatOption, settings: ExportSettings): Choice {
  const value = settings.set?.[name] ?? values[0] ?? "";
  const next = values[(values.indexOf(value) + 1) % values.length] ?? value;
  return {
    label: `$(settings-gear) ${name}`,
    description: value,
    detail: description,
    act: async () => ({ ...settings, set: { ...settings.set, [name]: next } }),
  };
}
