import * as vscode from "vscode";
import { languageId, tokenModifiers, tokenTypes } from "../../../server/src/protocol.ts";
import { hasRightToLeft } from "../../../server/src/text/direction.ts";
import type { TokenLedger } from "./ledger.ts";
import { overlayStyle } from "./styles.ts";
import { type Token, unpack } from "./tokenData.ts";

/** Lines drawn beyond each edge of the window, so that slow scrolling meets no bare line. */
const MARGIN = 60;
/** Of longer lines only the beginning is drawn, in UTF-16 code units; VS Code itself shows no more of a line. */
const LONGEST = 10_000;
/** Scrolling and typing come in bursts: one drawing a burst, milliseconds. */
const DELAY = 40;
const GUESS = 1 << tokenModifiers.indexOf("guess");

/** True where names are underlined on all lines: in high contrast, and where the person wants it so. */
function underlinesAll(): boolean {
  const { HighContrast, HighContrastLight } = vscode.ColorThemeKind;
  const { kind } = vscode.window.activeColorTheme;
  const setting = vscode.workspace.getConfiguration("readout.highlighting").get<string>("underline");
  return setting === "always" || kind === HighContrast || kind === HighContrastLight;
}

/**
 * Draws the highlighting of right-to-left lines as overlays, in the visible part of each editor; that of all lines where
 * colour is not to be what tells kinds apart.
 */
export class Overlays implements vscode.Disposable {
  private readonly ledger: TokenLedger;
  /** Two a token type: sure and guessed. */
  private readonly styles = tokenTypes.flatMap((type) => [overlayStyle(type, false), overlayStyle(type, true)]);
  private readonly waiting = new Map<vscode.TextEditor, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: vscode.Disposable[];
  private all = underlinesAll();

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
      vscode.window.onDidChangeActiveColorTheme(() => this.look()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("readout.highlighting.underline")) this.look();
      }),
      ...this.styles,
    ];
  }

  /** Draws anew where the theme or the setting asks for other lines than before. */
  private look(): void {
    const all = underlinesAll();
    if (all === this.all) return;
    this.all = all;
    for (const editor of vscode.window.visibleTextEditors) this.schedule(editor);
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
    const entry = this.ledger.of(document.uri);
    // Typed meanwhile: what is drawn follows the text by itself, and the tokens of the new text are on their way.
    if (entry === undefined || entry.version !== document.version) return;
    const places: vscode.Range[][] = this.styles.map(() => []);
    for (const { start, end } of widened(editor.visibleRanges)) {
      let line = -1;
      let text = "";
      let drawn = false;
      for (const token of unpack(entry.data, start, Math.min(end, document.lineCount - 1))) {
        if (token.line !== line) {
          line = token.line;
          text = document.lineAt(line).text;
          drawn = this.all || hasRightToLeft(text);
        }
        if (!drawn || token.character > LONGEST) continue;
        const style = 2 * token.type + ((token.modifiers & GUESS) === 0 ? 0 : 1);
        for (const { start: first, end: after } of piecesOf(text, token))
          places[style]?.push(new vscode.Range(line, first, line, after));
      }
    }
    for (const [style, ranges] of places.entries())
      editor.setDecorations(this.styles[style] as vscode.TextEditorDecorationType, ranges);
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

/** The visible parts of an editor (folds part them) with a margin, as lines, joined where they meet. */
function widened(visible: readonly vscode.Range[]): { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (const range of visible) {
    const part = { start: range.start.line - MARGIN, end: range.end.line + MARGIN };
    const last = parts.at(-1);
    if (last !== undefined && part.start <= last.end) last.end = part.end;
    else parts.push(part);
  }
  return parts;
}

const BOILERPLATE = tokenTypes.indexOf("readoutBoilerplate");

/**
 * The parts of a token that get a box each: its words. Where a line is wrapped inside a name, a box over the space
 * there would stand at the wrong end of the row, beside a word that it has nothing to do with. Boilerplate fills whole
 * lines and stays in one piece.
 */
function piecesOf(line: string, { type, character, length }: Token): { start: number; end: number }[] {
  const end = character + length;
  if (type === BOILERPLATE) return [{ start: character, end }];
  return Array.from(line.slice(character, end).matchAll(/\S+/g), ({ index, 0: word }) => ({
    start: character + index,
    end: character + index + word.length,
  }));
}
