import * as vscode from "vscode";
import type { CodeView } from "../../../../server/src/protocol.ts";
import { codeIcon } from "../colours.ts";

export interface CodeItem extends vscode.QuickPickItem {
  /** The code; without one, `act` says what the item does. */
  readonly id?: string;
  readonly act?: "finish" | "create";
}

/** Sets the indent of a code below another in the list. */
const INDENT = "\u2003";

/**
 * The codes as a list to pick from: those used last first, then the codebook with its hierarchy. Typing finds them by
 * name, by key, by the names of the codes above, and by description. `tree`: the hierarchy is shown by indents too, for
 * as long as nothing is typed and the list is whole.
 */
export function codeItems(
  codes: readonly CodeView[],
  recent: readonly string[],
  chosen: ReadonlySet<string>,
  tree: boolean,
): readonly CodeItem[] {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const last = recent.flatMap((id) => byId.get(id) ?? []);
  const above = (code: CodeView): CodeView[] => {
    const parent = code.parent === null ? undefined : byId.get(code.parent);
    return parent === undefined ? [] : [...above(parent), parent];
  };
  const item = (code: CodeView, indented: boolean): CodeItem => {
    const path = above(code);
    const where = path.map(({ name }) => name).join(" › ");
    const key = code.key === null ? "" : `[${code.key}]`;
    return {
      id: code.id,
      label: `${indented ? INDENT.repeat(path.length) : ""}${code.name}`,
      iconPath: codeIcon(code, chosen.has(code.id)),
      description: [key, where].filter(Boolean).join("  "),
      ...(code.description === null
        ? {}
        : { detail: `${indented ? INDENT.repeat(path.length) : ""}${code.description}` }),
      buttons: [andAnother],
    };
  };
  if (last.length === 0) return codes.map((code) => item(code, tree));
  return [
    { label: vscode.l10n.t("used last"), kind: vscode.QuickPickItemKind.Separator },
    ...last.map((code) => item(code, false)),
    { label: vscode.l10n.t("codebook"), kind: vscode.QuickPickItemKind.Separator },
    ...codes.filter(({ id }) => !recent.includes(id)).map((code) => item(code, tree)),
  ];
}

const andAnother: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon("add"),
  tooltip: vscode.l10n.t("Take This Code and Another (Ctrl+Enter)"),
};
