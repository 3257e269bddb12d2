import * as vscode from "vscode";
import type { Position, SpeakerView } from "../../../server/src/protocol.ts";
import { say, sourceEditor } from "../annotations/editors.ts";
import { fromRange, refOf } from "../annotations/places.ts";
import { type Choice, pickOrType } from "../commands/pickOrType.ts";
import type { Session } from "../session.ts";
import { whoSays } from "./move.ts";

/** Null takes back what was said. */
type Item = Choice<SpeakerView | null>;

/** “Speaker Is…”: says who speaks in the statement at the cursor, or at the position that a code action hands over. */
export async function setSpeaker(session: Session, given: unknown): Promise<void> {
  const editor = sourceEditor();
  if (editor === undefined) return;
  const position = isPosition(given) ? given : fromRange(editor.selection).end;
  // What is chosen is for the text that was asked about, not for one that is typed meanwhile.
  const textDocument = refOf(editor.document);
  const found = await session.request("readout/speakers", { textDocument, position });
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
        value: { name, key },
        ...(statement.speaker === name ? { description: vscode.l10n.t("as it is now") } : {}),
      }));
  const chosen = await pickOrType<SpeakerView | null>(
    { title: vscode.l10n.t("Speaker Is…"), placeholder: whoSays(statement) },
    [
      separator(vscode.l10n.t("Participants")),
      ...items(true),
      separator(vscode.l10n.t("Others named in the document")),
      ...items(false),
      separator(""),
      { label: vscode.l10n.t("Both Sides"), value: { name: "joint", key: null } },
      { label: vscode.l10n.t("Nobody: the Account Itself Tells"), value: { name: null, key: null } },
      { label: vscode.l10n.t("As Recognised: Take My Word Back"), value: null },
    ],
    (name) => ({ label: vscode.l10n.t("Somebody Else: {0}", name), value: { name, key: null } }),
  );
  if (chosen === undefined) return;
  await session.request("readout/setSpeaker", { textDocument, position, speaker: chosen });
  say(
    chosen === null
      ? vscode.l10n.t("The speaker is as recognised again.")
      : vscode.l10n.t("Speaker: {0}", chosen.name ?? vscode.l10n.t("nobody")),
  );
}

function isPosition(value: unknown): value is Position {
  return typeof value === "object" && value !== null && "line" in value && "character" in value;
}
