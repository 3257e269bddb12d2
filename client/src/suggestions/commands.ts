import * as vscode from "vscode";
import type { SuggestionView } from "../../../server/src/protocol.ts";
import type { Codebook } from "../annotations/codebook.ts";
import { goTo, say, sourceEditor } from "../annotations/editors.ts";
import { makeTags } from "../annotations/makeTags.ts";
import { refOf, toRange } from "../annotations/places.ts";
import type { CommandTable } from "../commands/ids.ts";
import type { Session } from "../session.ts";
import type { Suggestions } from "./suggestions.ts";

/** Accepting and rejecting: of the suggestion at the cursor, and on to the next one. */
export function suggestionCommands(session: Session, codebook: Codebook, suggestions: Suggestions) {
  const meant = (editor: vscode.TextEditor, line: unknown): SuggestionView | undefined =>
    typeof line === "number"
      ? suggestions.of(editor.document).find(({ range }) => range.start.line === line)
      : suggestions.at(editor);

  const next = async (editor: vscode.TextEditor, from: vscode.Position): Promise<void> => {
    const all = suggestions.of(editor.document);
    const found = all.find(({ range }) => toRange(range).start.isAfter(from)) ?? all[0];
    if (found === undefined) return say(vscode.l10n.t("There are no suggestions here."));
    goTo(editor, toRange(found.range));
    const name = (await codebook.byId()).get(found.code)?.name ?? found.code;
    say(vscode.l10n.t("Suggested: {0} ({1} %)", name, Math.round(found.confidence * 100)));
  };

  const act = async (line: unknown, what: (editor: vscode.TextEditor, found: SuggestionView) => Promise<unknown>) => {
    const editor = sourceEditor();
    if (editor === undefined) return;
    const found = meant(editor, line);
    if (found === undefined) return next(editor, editor.selection.active);
    await what(editor, found);
    suggestions.drop(editor.document, found);
    await next(editor, toRange(found.range).start);
  };

  return {
    "readout.acceptSuggestion": (line?: unknown) =>
      act(line, async ({ document }, { range, code }) => {
        await makeTags(session, { textDocument: refOf(document), ranges: [range], codes: [code] });
        await codebook.remember([code]);
      }),
    "readout.rejectSuggestion": (line?: unknown) =>
      act(line, (_, { code, quote }) =>
        session.request("readout/suggestions/reject", { suggestions: [{ code, quote }] }),
      ),
    "readout.nextSuggestion": async () => {
      const editor = sourceEditor();
      if (editor === undefined) return;
      await suggestions.ask(editor.document);
      await next(editor, editor.selection.active);
    },
  } satisfies Partial<CommandTable>;
}
