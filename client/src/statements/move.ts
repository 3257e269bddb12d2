import * as vscode from "vscode";
import type { StatementView } from "../../../server/src/protocol.ts";
import { goTo, say, sourceEditor } from "../annotations/editors.ts";
import { fromRange, refOf, toRange } from "../annotations/places.ts";
import type { Session } from "../session.ts";

/** Goes to the next or the previous statement; `sameSpeaker`: of whoever speaks at the cursor. */
export async function goToStatement(session: Session, which: "next" | "previous", sameSpeaker: boolean): Promise<void> {
  const editor = sourceEditor();
  if (editor === undefined) return;
  const { start: position } = fromRange(editor.selection);
  const textDocument = refOf(editor.document);
  const found = await session.request("readout/statement", { textDocument, position, which, sameSpeaker });
  if (found === null) {
    say(
      sameSpeaker
        ? vscode.l10n.t("This speaker says nothing more in that direction.")
        : vscode.l10n.t("There is no statement in that direction."),
    );
    return;
  }
  goTo(editor, toRange(found.range));
  say(whoSays(found));
}

/** Selects the statements at the cursors, or of what is selected. */
export async function selectStatement(session: Session): Promise<void> {
  const editor = sourceEditor();
  if (editor === undefined) return;
  const textDocument = refOf(editor.document);
  const found: vscode.Selection[] = [];
  for (const { start, end } of editor.selections) {
    const [first, last] = await Promise.all(
      [start, end].map(async ({ line, character }) =>
        session.request("readout/statement", { textDocument, position: { line, character } }),
      ),
    );
    if (first === null || first === undefined) continue;
    const range = toRange(first.range).union(toRange((last ?? first).range));
    found.push(new vscode.Selection(range.start, range.end));
  }
  if (found.length === 0) say(vscode.l10n.t("There is no statement at the cursor."));
  else editor.selections = found;
}

/** Selects the paragraph at the cursor. */
export async function selectParagraph(session: Session): Promise<void> {
  const editor = sourceEditor();
  if (editor === undefined) return;
  const { end: position } = fromRange(editor.selection);
  const found = await session.request("readout/paragraph", { textDocument: refOf(editor.document), position });
  if (found === null) {
    say(vscode.l10n.t("There is no paragraph at the cursor."));
    return;
  }
  const range = toRange(found);
  editor.selection = new vscode.Selection(range.start, range.end);
}

/** Speaker and reason, for the status bar. */
export function whoSays({ speaker, attribution, because }: StatementView): string {
  const who =
    speaker === null
      ? vscode.l10n.t("nobody speaks ({0})", attribution)
      : speaker === "joint"
        ? vscode.l10n.t("both sides")
        : `\u2068${speaker}\u2069`;
  return `${who} · ${because}`;
}
