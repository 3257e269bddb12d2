import * as vscode from "vscode";
import type { CodeView } from "../../../../server/src/protocol.ts";
import { codeIcon } from "../colours.ts";
import { letterCommands, meaningOf } from "./letters.ts";

interface Binding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when?: string;
  readonly args?: unknown;
}

interface Contributions {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly Binding[];
  };
}

interface KeyItem extends vscode.QuickPickItem {
  readonly command?: string;
  readonly code?: CodeView;
}

/** Lists every key of annotation mode, the codes' first, and does what is picked of it. */
export async function showKeys(codes: readonly CodeView[]): Promise<void> {
  const extension = vscode.extensions.getExtension("readout.readout") as vscode.Extension<unknown>;
  const { contributes } = extension.packageJSON as Contributions;
  const keysOf = new Map<string, string[]>();
  const note = (command: string, key: string) => keysOf.set(command, [...(keysOf.get(command) ?? []), key]);
  for (const [letter, command] of Object.entries(letterCommands)) {
    const meaning = meaningOf(letter, codes);
    if (meaning?.kind === "command") note(command, letter);
  }
  note("readout.nextStatement", "down");
  note("readout.previousStatement", "up");
  for (const { command, key, mac, when, args } of contributes.keybindings) {
    if (when?.includes("editorLangId") !== true) continue;
    note(command === "readout.pressKey" ? String(args) : command, onMac() ? (mac ?? key) : key);
  }
  const items: KeyItem[] = [
    { label: vscode.l10n.t("tag with"), kind: vscode.QuickPickItemKind.Separator },
    ...codes
      .filter(({ key }) => key !== null)
      .map((code) => ({
        label: code.name,
        description: vscode.l10n.t("{0} (Shift+{0}: in place of the code there)", (code.key as string).toUpperCase()),
        iconPath: codeIcon(code),
        code,
      })),
    { label: vscode.l10n.t("keys"), kind: vscode.QuickPickItemKind.Separator },
    ...contributes.commands
      .filter(({ command }) => keysOf.has(command))
      .map(({ command, title }) => ({ label: title, description: spelled(keysOf.get(command) ?? []), command })),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Keys of Annotation Mode"),
    placeHolder: vscode.l10n.t("Type to find a key or an act; Enter does it"),
    matchOnDescription: true,
  });
  if (picked?.command !== undefined) await vscode.commands.executeCommand(picked.command);
  if (picked?.code !== undefined) await vscode.commands.executeCommand("readout.tagStatement", picked.code.id);
}

/** `ctrl+alt+n` as `Ctrl+Alt+N`. */
function spelled(keys: readonly string[]): string {
  return keys
    .map((key) => key.replace(/[a-z]+/g, (name) => name.charAt(0).toUpperCase() + name.slice(1)))
    .join(vscode.l10n.t(" or "));
}

function onMac(): boolean {
  return typeof process === "object" ? process.platform === "darwin" : navigator.userAgent.includes("Mac");
}
