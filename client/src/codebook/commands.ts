import * as vscode from "vscode";
import type { CodebookChange, CodeView } from "../../../server/src/protocol.ts";
import type { Codebook } from "../annotations/codebook.ts";
import { codeIcon } from "../annotations/colours.ts";
import type { CommandTable } from "../commands/ids.ts";
import type { Session } from "../session.ts";
import { previewAndApply, saveCodebook } from "./preview.ts";

interface CodeItem extends vscode.QuickPickItem {
  /** Null for the top. */
  readonly id: string | null;
}

/** The acts on codes. Each takes a code of the view or an id from a key binding, and asks for what is not given. */
export function codebookCommands(session: Session, codebook: Codebook) {
  const named = async (given: unknown): Promise<CodeView | undefined> => {
    const id = typeof given === "string" ? given : (given as CodeView | undefined)?.id;
    return id === undefined ? undefined : (await codebook.byId()).get(id);
  };
  const pick = async (title: string, given?: unknown): Promise<CodeView | undefined> => {
    const known = await named(given);
    if (known !== undefined) return known;
    const codes = await codebook.byId();
    const picked = await vscode.window.showQuickPick<CodeItem>(
      [...codes.values()].map(itemOf(codes)),
      searching(title),
    );
    return typeof picked?.id === "string" ? codes.get(picked.id) : undefined;
  };
  const apply = (title: string, change: CodebookChange) => previewAndApply(session, title, change);

  const rename = async (given?: unknown, newName?: unknown): Promise<void> => {
    const code = await pick(vscode.l10n.t("Rename which code?"), given);
    if (code === undefined) return;
    const title = vscode.l10n.t("Rename Code: {0}", code.name);
    const name =
      typeof newName === "string"
        ? newName
        : await vscode.window.showInputBox({
            title,
            value: code.name,
            prompt: vscode.l10n.t("The name that people read"),
          });
    if (name === undefined || name.trim() === "") return;
    const newId = await vscode.window.showInputBox({
      title,
      value: code.id,
      prompt: vscode.l10n.t("The id that tags are stored with. Another one is carried through all tags."),
    });
    if (newId === undefined || (name === code.name && newId === code.id)) return;
    await apply(title, { kind: "rename", id: code.id, name: name.trim(), newId: newId.trim() });
  };

  const merge = async (given?: unknown, selected?: unknown): Promise<void> => {
    const chosen = Array.isArray(selected) ? (selected as readonly CodeView[]) : [];
    const first = chosen.length > 0 ? undefined : await pick(vscode.l10n.t("Merge which code?"), given);
    const merged = first === undefined ? chosen : [first];
    if (merged.length === 0) return;
    const names = merged.map(({ name }) => name).join(", ");
    const codes = await codebook.byId();
    const others = [...codes.values()].filter(({ id }) => !merged.some((one) => one.id === id));
    const into = await vscode.window.showQuickPick<CodeItem>(
      others.map(itemOf(codes)),
      searching(vscode.l10n.t("Merge “{0}” into which code?", names)),
    );
    if (typeof into?.id !== "string") return;
    const title = vscode.l10n.t("Merge {0} into {1}", names, into.label);
    await apply(title, { kind: "merge", ids: merged.map(({ id }) => id), into: into.id });
  };

  const move = async (given?: unknown): Promise<void> => {
    const code = await pick(vscode.l10n.t("Move which code?"), given);
    if (code === undefined) return;
    const codes = await codebook.byId();
    const top: CodeItem = { label: vscode.l10n.t("The top"), id: null };
    const others = [...codes.values()].filter(({ id }) => id !== code.id).map(itemOf(codes));
    const below = await vscode.window.showQuickPick<CodeItem>(
      [top, ...others],
      searching(vscode.l10n.t("Move “{0}” below which code?", code.name)),
    );
    if (below !== undefined) await apply(vscode.l10n.t("Move Code"), { kind: "move", id: code.id, parent: below.id });
  };

  const remove = async (given?: unknown): Promise<void> => {
    const code = await pick(vscode.l10n.t("Delete which code?"), given);
    if (code === undefined) return;
    const codes = await codebook.byId();
    const none: CodeItem = { label: vscode.l10n.t("No other code: take it off"), id: null };
    const others = [...codes.values()].filter(({ id }) => id !== code.id).map(itemOf(codes));
    const instead = await vscode.window.showQuickPick<CodeItem>(
      [none, ...others],
      searching(vscode.l10n.t("Which code do tags of “{0}” get instead?", code.name)),
    );
    if (instead === undefined) return;
    const title = vscode.l10n.t("Delete Code: {0}", code.name);
    await apply(title, { kind: "delete", id: code.id, instead: instead.id });
  };

  const add = async (given?: unknown): Promise<void> => {
    const parent = await named(given);
    const name = await vscode.window.showInputBox({
      title: parent === undefined ? vscode.l10n.t("New Code") : vscode.l10n.t("New Code below {0}", parent.name),
      prompt: vscode.l10n.t("The name that people read"),
    });
    if (name === undefined || name.trim() === "") return;
    await saveCodebook(session);
    await codebook.add({ name: name.trim(), ...(parent === undefined ? {} : { parent: parent.id }) });
  };

  const create = async (): Promise<void> => {
    const { uri } = await session.request("readout/codebook/create", null);
    await vscode.window.showTextDocument(vscode.Uri.parse(uri));
  };

  const open = async (given?: unknown): Promise<void> => {
    const { uri } = await session.request("readout/codebook", null);
    if (uri === null) return create();
    const code = await named(given);
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri));
    if (code === undefined) return;
    const lines = editor.document.getText().split(/\r?\n/);
    const line = lines.findIndex((each) => each.trimStart().replace(/^["']/, "").startsWith(code.id));
    const at = new vscode.Position(Math.max(0, line), 0);
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };

  const table = {
    "readout.codebook.open": open,
    "readout.codebook.create": create,
    "readout.codebook.addCode": add,
    "readout.codebook.renameCode": rename,
    "readout.codebook.mergeCodes": merge,
    "readout.codebook.moveCode": move,
    "readout.codebook.deleteCode": remove,
    "readout.codebook.tagWith": async (given?: unknown) => {
      const code = await named(given);
      if (code !== undefined) await vscode.commands.executeCommand("readout.tagStatement", code.id);
    },
  } satisfies Partial<CommandTable>;
  return {
    table,
    moveTo: (id: string, parent: string | null) => apply(vscode.l10n.t("Move Code"), { kind: "move", id, parent }),
  };
}

function searching(title: string): vscode.QuickPickOptions {
  return { title, matchOnDescription: true, placeHolder: vscode.l10n.t("Type to filter the codes") };
}

function itemOf(codes: ReadonlyMap<string, CodeView>): (code: CodeView) => CodeItem {
  return (code) => {
    const parent = code.parent === null ? undefined : codes.get(code.parent);
    return {
      id: code.id,
      label: code.name,
      iconPath: codeIcon(code),
      ...(parent === undefined ? {} : { description: parent.name }),
    };
  };
}
