import * as vscode from "vscode";
import type { AccountView, AlignedStatement, AlignmentView, Range } from "../../../server/src/protocol.ts";
import { toRange } from "../annotations/places.ts";
import type { Session } from "../session.ts";
import { followedLine, holds, statementAt } from "./following.ts";

/** A document of one side. */
export type Side = Pick<AccountView, "uri" | "documentId" | "language">;

/** Typing comes in bursts: one question a burst, milliseconds. */
const DELAY = 500;
/** How long an editor that was moved here tells of moves that nobody made, milliseconds. */
const ECHO = 250;

/** Two accounts side by side: cursor and scroll position of one are followed in the other, until it is ended. */
export class Comparison implements vscode.Disposable {
  private readonly session: Session;
  private readonly sides: readonly [Side, Side];
  private readonly editors: readonly [vscode.TextEditor, vscode.TextEditor];
  private readonly status: vscode.StatusBarItem;
  private readonly subscriptions: vscode.Disposable[];
  private readonly mark = vscode.window.createTextEditorDecorationType({
    // Boxes over the line alone: anything else would put right-to-left words into the wrong order.
    backgroundColor: new vscode.ThemeColor("editor.wordHighlightBackground"),
    border: "1px solid",
    borderColor: new vscode.ThemeColor("editor.wordHighlightBorder"),
    overviewRulerColor: new vscode.ThemeColor("editorOverviewRuler.wordHighlightForeground"),
  });
  private readonly ended = new vscode.EventEmitter<void>();
  readonly onDidEnd = this.ended.event;
  private alignment: AlignmentView = { left: [], right: [] };
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The editor that was moved last, not by the person, and until when it may say so. */
  private echo: { readonly editor: vscode.TextEditor; readonly until: number } | undefined;

  constructor(
    session: Session,
    sides: readonly [Side, Side],
    editors: readonly [vscode.TextEditor, vscode.TextEditor],
  ) {
    this.session = session;
    this.sides = sides;
    this.editors = editors;
    this.status = vscode.window.createStatusBarItem("readout.comparison", vscode.StatusBarAlignment.Left, 50);
    this.status.name = vscode.l10n.t("Readout: Comparison of Accounts");
    this.status.command = "readout.endComparison";
    this.subscriptions = [
      this.status,
      this.mark,
      this.ended,
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.scroll(textEditor)),
      vscode.window.onDidChangeVisibleTextEditors((visible) => {
        if (!editors.every((editor) => visible.includes(editor))) this.ended.fire();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && editors.some((editor) => editor.document === document)) this.alignSoon();
      }),
      session.onDidStart(() => this.alignSoon()),
    ];
    void vscode.commands.executeCommand("setContext", "readout.comparing", true);
    this.say(null);
    this.status.show();
  }

  /** Asks which statements go together, and shows what goes with the cursor. */
  async align(): Promise<void> {
    clearTimeout(this.timer);
    const [left, right] = this.sides.map(({ uri, documentId }) => ({ uri, documentId })) as [Side, Side];
    this.alignment = await this.session.request("readout/alignment", { left, right });
    const active = this.editors.find((editor) => editor === vscode.window.activeTextEditor) ?? this.editors[0];
    this.follow(active);
  }

  dispose(): void {
    clearTimeout(this.timer);
    void vscode.commands.executeCommand("setContext", "readout.comparing", false);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private alignSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () =>
        void this.align().catch(() => {
          // The document may be gone from its file, half way through an edit: what was known stays until the next one.
        }),
      DELAY,
    );
  }

  /** Marks the statement at the cursor in both editors, and brings its counterpart into sight. */
  private follow(editor: vscode.TextEditor): void {
    const other = this.otherThan(editor);
    if (other === undefined || this.isEcho(editor)) return;
    const at = editor.selection.active;
    const statement = statementAt(this.statementsOf(editor), at);
    const here = statement !== undefined && holds(statement, at) ? statement : undefined;
    this.draw(editor, here?.range);
    this.draw(other, here?.counterpart ?? undefined);
    this.say(here ?? null);
    const target = here?.counterpart;
    if (target === null || target === undefined) return;
    this.expectEcho(other);
    other.revealRange(toRange(target), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private scroll(editor: vscode.TextEditor): void {
    const other = this.otherThan(editor);
    const [visible] = editor.visibleRanges;
    if (other === undefined || visible === undefined || this.isEcho(editor)) return;
    // A move of the cursor scrolls too: then the counterpart stays in sight.
    const line = followedLine(this.statementsOf(editor), visible.start.line);
    if (line === null) return;
    const target = Math.min(line, other.document.lineCount - 1);
    this.expectEcho(other);
    other.revealRange(new vscode.Range(target, 0, target, 0), vscode.TextEditorRevealType.AtTop);
  }

  private draw(editor: vscode.TextEditor, range: Range | undefined): void {
    editor.setDecorations(this.mark, range === undefined ? [] : [toRange(range)]);
  }

  private say(statement: AlignedStatement | null): void {
    const [left, right] = this.sides.map(({ language }) => language);
    const none = statement !== null && statement.counterpart === null;
    this.status.text = none
      ? vscode.l10n.t("$(split-horizontal) {0} ↔ {1}: only here", left ?? "", right ?? "")
      : `$(split-horizontal) ${left} ↔ ${right}`;
    const explanation = none
      ? vscode.l10n.t("The other account has no counterpart of this statement.")
      : vscode.l10n.t("Two accounts are compared.");
    this.status.tooltip = `${explanation} ${vscode.l10n.t("Click to end the comparison.")}`;
    this.status.accessibilityInformation = { label: this.status.tooltip, role: "button" };
  }

  private statementsOf(editor: vscode.TextEditor): readonly AlignedStatement[] {
    return editor === this.editors[0] ? this.alignment.left : this.alignment.right;
  }

  private otherThan(editor: vscode.TextEditor): vscode.TextEditor | undefined {
    const [left, right] = this.editors;
    return editor === left ? right : editor === right ? left : undefined;
  }

  private expectEcho(editor: vscode.TextEditor): void {
    this.echo = { editor, until: performance.now() + ECHO };
  }

  private isEcho(editor: vscode.TextEditor): boolean {
    return this.echo?.editor === editor && performance.now() < this.echo.until;
  }
}
