import * as vscode from "vscode";
import { languageId, tokenModifiers, tokenTypes } from "../../../server/src/protocol.ts";
import { hasRightToLeft } from "../../../server/src/text/direction.ts";
import type { TokenLedger } from "./ledger.ts";
import { overlayStyle } from "./styles.ts";
import { unpack } from "./tokenData.ts";

/** Lines drawn beyond each edge of the window, so that slow scrolling meets no bare line. */
const MARGIN = 60;
/** Scrolling and typing come in bursts: one drawing a burst, milliseconds. */
const DELAY = 40;
const GUESS = 1 << tokenModifiers.indexOf("guess");

/** Draws the highlighting of right-to-left lines as overlays, in the visible part of each editor. */
export class Overlays implements vscode.Disposable {
  private readonly ledger: TokenLedger;
  /** Two a token type: sure and guessed. */
  private readonly styles = tokenTypes.flatMap((type) => [overlayStyle(type, false), overlayStyle(type, true)]);
  private readonly waiting = new Map<vscode.TextEditor, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(ledger: TokenLedger) {
    this.ledger = ledger;
    this.subscriptions = [
      ledger.onDidChange((uri) => {
        for (const editor of vscode.window.visibleTextEditors)
          if (editor.document.uri.toString() === uri.toString()) this.schedule(editor);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.schedule(textEditor)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.schedule(editor);
      }),
      ...this.styles,
    ];
  }

  private schedule(editor: vscode.TextEditor): void {
    if (editor.document.languageId !== languageId || this.waiting.has(editor)) return;
    this.waiting.set(
      editor,
      setTimeout(() => {
        this.waiting.delete(editor);
        this.draw(editor);
      }, DELAY),
    );
  }

  private draw(editor: vscode.TextEditor): void {
    const { document } = editor;
    const data = this.ledger.dataOf(document.uri);
    if (data === undefined) return;
    const places: vscode.Range[][] = this.styles.map(() => []);
    const visible = editor.visibleRanges.map(({ start, end }) => [start.line - MARGIN, end.line + MARGIN] as const);
    let line = -1;
    let drawn = false;
    for (const token of unpack(data)) {
      if (token.line !== line) {
        line = token.line;
        drawn =
          line < document.lineCount &&
          visible.some(([first, last]) => first <= line && line <= last) &&
          hasRightToLeft(document.lineAt(line).text);
      }
      if (!drawn) continue;
      const style = 2 * token.type + ((token.modifiers & GUESS) === 0 ? 0 : 1);
      places[style]?.push(new vscode.Range(line, token.character, line, token.character + token.length));
    }
    for (const [style, ranges] of places.entries())
      editor.setDecorations(this.styles[style] as vscode.TextEditorDecorationType, ranges);
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
