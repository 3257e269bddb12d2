import * as vscode from "vscode";
import { type AnnotationView, type CodeView, languageId } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";
import type { Codebook } from "./codebook.ts";
import { colourOfCode } from "./colours.ts";

/** Draws tagged passages: a coloured line below the words and a mark in the overview ruler, a colour per code. */
export class Marks implements vscode.Disposable {
  private readonly session: Session;
  private readonly codebook: Codebook;
  /** A decoration a colour, made when first needed. */
  private readonly styles = new Map<string, vscode.TextEditorDecorationType>();
  private readonly shown = new Map<string, readonly AnnotationView[]>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(session: Session, codebook: Codebook) {
    this.session = session;
    this.codebook = codebook;
    this.subscriptions = [
      session.on("readout/annotationsChanged", ({ uri }) => {
        for (const editor of vscode.window.visibleTextEditors)
          if (editor.document.uri.toString() === vscode.Uri.parse(uri).toString()) void this.draw(editor);
      }),
      session.on("readout/codebookChanged", () => this.drawAll()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.drawAll()),
    ];
    this.drawAll();
  }

  /** The annotations of a document as they were last drawn. */
  annotationsOf(uri: vscode.Uri): readonly AnnotationView[] {
    return this.shown.get(uri.toString()) ?? [];
  }

  private drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) void this.draw(editor);
  }

  private async draw(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    if (document.languageId !== languageId) return;
    const version = document.version;
    const [list, codes] = await Promise.all([
      this.session.request("readout/annotations", { textDocument: { uri: document.uri.toString() } }),
      this.codebook.codes(),
    ]);
    // Typed meanwhile: the decorations that stand follow the text by themselves, and the server tells of the change.
    if (document.version !== version && list.version !== document.version) return;
    this.shown.set(document.uri.toString(), list.annotations);
    const byId = new Map(codes.map((code) => [code.id, code]));
    const places = new Map<string, vscode.DecorationOptions[]>();
    for (const annotation of list.annotations) {
      const first = annotation.codes[0];
      const colour = colourOfCode(first ?? "", first === undefined ? undefined : byId.get(first)?.color);
      const options = annotation.ranges.map((range) => ({
        range: new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
        hoverMessage: hoverOf(annotation, byId),
      }));
      places.set(colour, [...(places.get(colour) ?? []), ...options]);
    }
    for (const colour of places.keys()) this.styleOf(colour);
    for (const [colour, style] of this.styles) editor.setDecorations(style, places.get(colour) ?? []);
  }

  private styleOf(colour: string): vscode.TextEditorDecorationType {
    const known = this.styles.get(colour);
    if (known !== undefined) return known;
    // Box properties only: see highlighting/styles.ts.
    const style = vscode.window.createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      backgroundColor: `${colour}2e`,
      borderColor: colour,
      borderStyle: "solid",
      borderWidth: "0 0 3px 0",
      overviewRulerColor: colour,
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    });
    this.styles.set(colour, style);
    return style;
  }

  dispose(): void {
    for (const disposable of [...this.subscriptions, ...this.styles.values()]) disposable.dispose();
  }
}

function hoverOf(annotation: AnnotationView, byId: ReadonlyMap<string, CodeView>): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const names = annotation.codes.map((id) => byId.get(id)?.name ?? vscode.l10n.t("{0} (not in the codebook)", id));
  text.appendMarkdown("**");
  text.appendText(names.join(", "));
  text.appendMarkdown("**");
  if (annotation.state !== "exact") text.appendText(` (${annotation.state})`);
  if (annotation.note !== null) {
    text.appendMarkdown("\n\n");
    text.appendText(annotation.note);
  }
  text.appendMarkdown("\n\n");
  text.appendText([annotation.creator, annotation.created.slice(0, 10)].filter(Boolean).join(", "));
  return text;
}
