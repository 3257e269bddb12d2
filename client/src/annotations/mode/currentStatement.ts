import * as vscode from "vscode";
import { languageId } from "../../../../server/src/protocol.ts";
import { boxesOf, boxStyles } from "../boxes.ts";
import type { Parts } from "../parts.ts";
import { fromRange, refOf, toRange } from "../places.ts";
import type { AnnotationMode } from "./mode.ts";

/** Shows in annotation mode which statement a key would tag: the one that the cursor stands in. */
export class CurrentStatement implements vscode.Disposable {
  private readonly parts: Parts;
  private readonly mode: AnnotationMode;
  private readonly styles = boxStyles({ ground: "var(--vscode-readout-statement-background)" });
  private readonly ruler = vscode.window.createTextEditorDecorationType({
    overviewRulerColor: new vscode.ThemeColor("readout.statement.ruler"),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
  private readonly subscriptions: vscode.Disposable[];
  private shownIn: vscode.TextEditor | undefined;

  constructor(parts: Parts, mode: AnnotationMode) {
    this.parts = parts;
    this.mode = mode;
    this.subscriptions = [
      this.styles.whole,
      this.styles.joined,
      this.ruler,
      mode.onDidChange(() => this.show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.window.onDidChangeTextEditorSelection(() => this.show()),
    ];
  }

  private show(): void {
    const editor = vscode.window.activeTextEditor;
    if (this.shownIn !== editor && this.shownIn !== undefined) this.draw(this.shownIn, []);
    this.shownIn = editor;
    if (editor === undefined) return;
    // Nobody asked for it: without an answer, no statement is shown.
    void this.find(editor)
      .catch(() => [])
      .then((ranges) => {
        if (this.shownIn === editor) this.draw(editor, ranges);
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

  private draw(editor: vscode.TextEditor, ranges: readonly vscode.Range[]): void {
    const boxes = ranges.map((range) => boxesOf(editor.document, range));
    editor.setDecorations(this.ruler, ranges);
    editor.setDecorations(
      this.styles.whole,
      boxes.flatMap(({ whole }) => whole),
    );
    editor.setDecorations(
      this.styles.joined,
      boxes.flatMap(({ joined }) => joined),
    );
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
