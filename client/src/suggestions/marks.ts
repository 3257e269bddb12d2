import * as vscode from "vscode";
import type { CodeView, SuggestionView } from "../../../server/src/protocol.ts";
import { boxesOf, boxStyles } from "../annotations/boxes.ts";
import type { Codebook } from "../annotations/codebook.ts";
import { colourOfCode, svgIcon } from "../annotations/colours.ts";
import { toRange } from "../annotations/places.ts";
import type { Suggestions } from "./suggestions.ts";

interface Style extends ReturnType<typeof boxStyles> {
  readonly margin: vscode.TextEditorDecorationType;
}

/** Draws suggestions unlike tags: no ground, a thin dotted line, and in the margin the outline of a tag with a plus. */
export class SuggestionMarks implements vscode.Disposable {
  private readonly suggestions: Suggestions;
  private readonly codebook: Codebook;
  private readonly styles = new Map<string, Style>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(suggestions: Suggestions, codebook: Codebook, log: vscode.LogOutputChannel) {
    this.suggestions = suggestions;
    this.codebook = codebook;
    const draw = (editor: vscode.TextEditor): void => {
      this.draw(editor).catch((error: unknown) => log.warn(`suggestions: ${String(error)}`));
    };
    this.subscriptions = [
      suggestions.onDidChange((uri) => {
        for (const editor of vscode.window.visibleTextEditors) {
          if (editor.document.uri.toString() === uri.toString()) draw(editor);
        }
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(draw)),
    ];
  }

  private async draw(editor: vscode.TextEditor): Promise<void> {
    const codes = await this.codebook.byId();
    const byColour = new Map<string, SuggestionView[]>();
    for (const suggestion of this.suggestions.of(editor.document)) {
      const colour = colourOfCode(suggestion.code, codes.get(suggestion.code)?.color);
      byColour.set(colour, [...(byColour.get(colour) ?? []), suggestion]);
    }
    for (const colour of byColour.keys()) if (!this.styles.has(colour)) this.styles.set(colour, styleOf(colour));
    for (const [colour, style] of this.styles) {
      const own = byColour.get(colour) ?? [];
      const boxes = own.map(({ range }) => boxesOf(editor.document, toRange(range)));
      editor.setDecorations(
        style.whole,
        boxes.flatMap(({ whole }) => whole),
      );
      editor.setDecorations(
        style.joined,
        boxes.flatMap(({ joined }) => joined),
      );
      editor.setDecorations(
        style.margin,
        own.map((suggestion) => marginOf(suggestion, codes)),
      );
    }
  }

  dispose(): void {
    const styles = [...this.styles.values()].flatMap(({ whole, joined, margin }) => [whole, joined, margin]);
    for (const each of [...this.subscriptions, ...styles]) each.dispose();
  }
}

function styleOf(colour: string): Style {
  const tag = `<path d="M3 4.5h6L13 8l-4 3.5H3z" fill="none" stroke="${colour}" stroke-dasharray="1.6 1.2"/>`;
  const plus = `<path d="M5 8h4M7 6v4" stroke="${colour}" stroke-width="1.2"/>`;
  return {
    ...boxStyles({ ground: "transparent", line: { edge: "bottom", colour, style: "dotted", width: 1 } }),
    margin: vscode.window.createTextEditorDecorationType({
      gutterIconPath: svgIcon(tag + plus),
      gutterIconSize: "contain",
    }),
  };
}

function marginOf({ range, code, confidence }: SuggestionView, codes: ReadonlyMap<string, CodeView>) {
  const start = toRange(range).start;
  const name = codes.get(code)?.name ?? code;
  const hover = new vscode.MarkdownString();
  hover.appendText(vscode.l10n.t("Suggested: {0} ({1} %)", name, Math.round(confidence * 100)));
  hover.appendMarkdown("\n\n");
  hover.isTrusted = { enabledCommands: ["readout.acceptSuggestion", "readout.rejectSuggestion"] };
  const link = (title: string, command: string) => {
    const argument = encodeURIComponent(JSON.stringify([start.line]));
    return `[${title}](command:${command}?${argument})`;
  };
  hover.appendMarkdown(
    `${link(vscode.l10n.t("Accept"), "readout.acceptSuggestion")} · ${link(vscode.l10n.t("Reject"), "readout.rejectSuggestion")}`,
  );
  return { range: toRange(range), hoverMessage: hover, renderOptions: {} } satisfies vscode.DecorationOptions;
}
