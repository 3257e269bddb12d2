import * as vscode from "vscode";
import { Codebook } from "../annotations/codebook.ts";
import type { Session } from "../session.ts";
import { suggestionCommands } from "./commands.ts";
import { SuggestionMarks } from "./marks.ts";
import { Suggestions } from "./suggestions.ts";
import { tagAllCommands } from "./tagAll.ts";

/** Sets up suggested codes and the tagging of many passages at once; gives the commands. */
export function startSuggestions(context: vscode.ExtensionContext, session: Session, log: vscode.LogOutputChannel) {
  const codebook = new Codebook(session, context.workspaceState);
  const suggestions = new Suggestions(session, log);
  const tell = (): void => {
    const editor = vscode.window.activeTextEditor;
    const isOn = editor !== undefined && suggestions.at(editor) !== undefined;
    void vscode.commands.executeCommand("setContext", "readout.onSuggestion", isOn);
  };
  context.subscriptions.push(
    codebook,
    suggestions,
    new SuggestionMarks(suggestions, codebook, log),
    suggestions.onDidChange(tell),
    vscode.window.onDidChangeTextEditorSelection(tell),
    vscode.window.onDidChangeActiveTextEditor(tell),
  );
  return { ...suggestionCommands(session, codebook, suggestions), ...tagAllCommands(session, codebook) };
}
