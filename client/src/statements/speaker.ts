import * as vscode from "vscode";
import type { Position, SpeakerView } from "../../../server/src/protocol.ts";
import { say, sourceEditor } from "../annotations/editors.ts";
import { fromRange, refOf } from "../annotations/places.ts";
import type { Session } from "../session.ts";
import { whoSays } from "./move.ts";

interface Item extends vscode.QuickPickItem {
  /** Null takes back what was said. */
  readonly speaker?: SpeakerView | null;
}

/** “Speaker Is…”: says who speaks in the statement at the cursor, or at the position that a code action hands over. */
export async function setSpeaker(session: Session, given: unknown): Promise<void> {
  const editor = sourceEditor();
  if (editor === undefined) return;
  const position = isPosition(given) ? given : fromRange(editor.selection).end;
  const { document } = editor;
  const found = await session.request("readout/speakers", { textDocument: refOf(document), position });
  if (found === null) {
    say(vscode.l10n.t("There is no statement at the cursor."));
    return;
  }
  const { statement, candidates } = found;
  const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items = (participants: boolean): Item[] =>
    candidates
      .filter(({ isParticipant }) => isParticipant === participants)
      .map(({ name, key }) => ({
        label: name ?? "",
        speaker: { name, key },
        ...(statement.speaker === name ? { description: vscode.l10n.t("as it is now") } : {}),
      }));
  const chosen = await choose(
    [
      separator(vscode.l10n.t("Participants")),
      ...items(true),
      separator(vscode.l10n.t("Others named in the document")),
      ...items(false),
      separator(""),
      { label: vscode.l10n.t("Both Sides"), speaker: { name: "joint", key: null } },
      { label: vscode.l10n.t("Nobody: the Account Itself Tells"), speaker: { name: null, key: null } },
      { label: vscode.l10n.t("As Recognised: Take My Word Back"), speaker: null },
    ],
    whoSays(statement),
  );
  if (chosen === undefined) return;
  // What is chosen is for the text that was asked about, not for one that was typed meanwhile.
  await session.request("readout/setSpeaker", { textDocument: refOf(document), position, speaker: chosen });
  say(
    chosen === null
      ? vscode.l10n.t("The speaker is as recognised again.")
      : vscode.l10n.t("Speaker: {0}", chosen.name ?? vscode.l10n.t("nobody")),
  );
}

/** A candidate, or the name typed where none fits. */
function choose(items: readonly Item[], placeholder: string): Promise<SpeakerView | null | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = vscode.l10n.t("Speaker Is…");
  pick.placeholder = placeholder;
  pick.items = items;
  pick.onDidChangeValue((value) => {
    const name = value.trim();
    const typed: Item = {
      label: vscode.l10n.t("Somebody Else: {0}", name),
      alwaysShow: true,
      speaker: { name, key: null },
    };
    pick.items = name === "" ? items : [...items, typed];
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.speaker);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function isPosition(value: unknown): value is Position {
  return typeof value === "object" && value !== null && "line" in value && "character" in value;
}
