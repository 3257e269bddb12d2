import * as vscode from "vscode";
import { languageId } from "../../../../server/src/protocol.ts";
import type { Parts } from "../parts.ts";
import { fromRange, refOf, toRange } from "../places.ts";
import type { AnnotationMode } from "./mode.ts";

/** Shows in annotation mode which statement a key would tag: the one that the cursor stands in. */
export class CurrentStatement implements vscode.Disposable {
  private readonly parts: Parts;
  private readonly mode: AnnotationMode;
  // A ground and nothing else: it is drawn as a box, and leaves right-to-left text in its order.
  private readonly style = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor("readout.statement.background"),
    overviewRulerColor: new vscode.ThemeColor("readout.statement.ruler"),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
  private readonly subscriptions: vscode.Disposable[];
  private shownIn: vscode.TextEditor | undefined;

  constructor(parts: Parts, mode: AnnotationMode) {
    this.parts = parts;
    this.mode = mode;
    this.subscriptions = [
      this.style,
      mode.onDidChange(() => this.show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.window.onDidChangeTextEditorSelection(() => this.show()),
    ];
  }

  private show(): void {
    const editor = vscode.window.activeTextEditor;
    if (this.shownIn !== editor) this.shownIn?.setDecorations(this.style, []);
    this.shownIn = editor;
    if (editor === undefined) return;
    // Nobody asked for it: without an answer, no statement is shown.
    void this.find(editor)
      .catch(() => [])
      .then((ranges) => {
        if (this.shownIn === editor) editor.setDecorations(this.style, ranges);
      });
  }

  private async find(editor: vscode.TextEditor): Promise<readonly vscode.Range[]> {
    const { document, selections } = editor;
    if (!this.mode.active || document.languageId !== languageId) return [];
    const found = await Promise.all(
      selections
        .filter(({ isEmpty }) => isEmpty)
        .map((selection) =>
          this.parts.session.request("readout/statement", {
            textDocument: refOf(document),
            position: fromRange(selection).start,
          }),
        ),
    );
    return found.flatMap((statement) => (statement === null ? [] : [toRange(statement.range)]));
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
