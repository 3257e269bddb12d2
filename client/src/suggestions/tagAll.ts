import * as vscode from "vscode";
import type { TagMentionsParams } from "../../../server/src/protocol.ts";
import type { Codebook } from "../annotations/codebook.ts";
import { say, sourceEditor } from "../annotations/editors.ts";
import { makeTags } from "../annotations/makeTags.ts";
import { fromRange, refOf } from "../annotations/places.ts";
import { pickCodes } from "../annotations/tagging/pickCodes.ts";
import type { CommandTable } from "../commands/ids.ts";
import type { Session } from "../session.ts";
import { matchesIn } from "./matches.ts";

interface ScopeItem extends vscode.QuickPickItem {
  readonly scope: Pick<TagMentionsParams, "scope" | "statements">;
}

/** Tagging many passages at once, as one act that one undo takes back. */
export function tagAllCommands(session: Session, codebook: Codebook) {
  const codesFor = async (given: unknown, title: string): Promise<readonly string[] | undefined> =>
    typeof given === "string" ? [given] : (await pickCodes(codebook, title))?.map(({ id }) => id);

  const tagMentions = async (code?: unknown, scope?: unknown): Promise<void> => {
    const editor = sourceEditor();
    if (editor === undefined) return;
    const { active } = editor.selection;
    const where: ScopeItem["scope"] | undefined =
      scope === "file" || scope === "document" ? { scope } : await pickScope();
    if (where === undefined) return;
    const codes = await codesFor(code, vscode.l10n.t("Tag All Mentions"));
    if (codes === undefined) return;
    const { name, made } = await session.request("readout/tagMentions", {
      textDocument: refOf(editor.document),
      position: { line: active.line, character: active.character },
      codes,
      ...where,
    });
    say(vscode.l10n.t("{0}: {1} tags made.", name, made));
  };

  const tagMatches = async (code?: unknown, words?: unknown): Promise<void> => {
    const editor = sourceEditor();
    if (editor === undefined) return;
    const { document, selection } = editor;
    const query =
      typeof words === "string"
        ? words
        : await vscode.window.showInputBox({
            title: vscode.l10n.t("Tag Search Results"),
            value: document.getText(selection),
            prompt: vscode.l10n.t("Words to find, upper or lower case; between slashes: a regular expression"),
          });
    if (query === undefined || query.trim() === "") return;
    const found = matchesIn(document.getText(), query);
    if (found === null) throw new Error(vscode.l10n.t("This is not a regular expression: {0}", query));
    if (found.length === 0) return say(vscode.l10n.t("“{0}” does not stand in this file.", query));
    const codes = await codesFor(code, vscode.l10n.t("Tag {0} Places", found.length));
    if (codes === undefined) return;
    const ranges = found.map(({ start, end }) =>
      fromRange(new vscode.Range(document.positionAt(start), document.positionAt(end))),
    );
    await makeTags(session, { textDocument: refOf(document), ranges, codes });
    say(vscode.l10n.t("{0} tags made.", found.length));
  };

  return {
    "readout.tagMentions": tagMentions,
    "readout.tagSearchResults": tagMatches,
  } satisfies Partial<CommandTable>;
}

async function pickScope(): Promise<ScopeItem["scope"] | undefined> {
  const items: ScopeItem[] = [
    { label: vscode.l10n.t("Names in this document"), scope: { scope: "document" } },
    { label: vscode.l10n.t("Names in the whole file"), scope: { scope: "file" } },
    {
      label: vscode.l10n.t("Statements of this document that name it"),
      scope: { scope: "document", statements: true },
    },
    { label: vscode.l10n.t("Statements of the whole file that name it"), scope: { scope: "file", statements: true } },
  ];
  return (
    await vscode.window.showQuickPick(items, { title: vscode.l10n.t("Tag all mentions of the name at the cursor") })
  )?.scope;
}
