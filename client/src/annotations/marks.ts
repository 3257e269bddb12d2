import * as vscode from "vscode";
import { type AnnotationView, type CodeView, languageId } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";
import type { Codebook } from "./codebook.ts";
import { colourOfCode } from "./colours.ts";
import { type MarkStyle, markStyle } from "./markStyle.ts";
import { Trouble } from "./trouble.ts";

/** Draws tagged passages in every visible editor, a colour per code, and says on hover what they are tagged with. */
export class Marks implements vscode.Disposable {
  private readonly session: Session;
  private readonly codebook: Codebook;
  private readonly log: vscode.LogOutputChannel;
  /** One a colour, made when first needed. */
  private readonly styles = new Map<string, MarkStyle>();
  private readonly trouble = new Trouble();
  private readonly subscriptions: vscode.Disposable[];

  constructor(session: Session, codebook: Codebook, log: vscode.LogOutputChannel) {
    this.session = session;
    this.codebook = codebook;
    this.log = log;
    this.subscriptions = [
      this.trouble,
      session.on("readout/annotationsChanged", ({ uri }) => {
        const changed = vscode.Uri.parse(uri).toString();
        for (const editor of vscode.window.visibleTextEditors)
          if (editor.document.uri.toString() === changed) void this.draw(editor);
      }),
      codebook.onDidChange(() => this.drawAll()),
      session.onDidStart(() => this.drawAll()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.drawAll()),
    ];
    this.drawAll();
  }

  private drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) void this.draw(editor);
  }

  private async draw(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    if (document.languageId !== languageId) return;
    try {
      const [list, codes] = await Promise.all([
        this.session.request("readout/annotations", { textDocument: { uri: document.uri.toString() } }),
        this.codebook.codes(),
      ]);
      this.trouble.note(document.uri, list);
      // Typed meanwhile: the marks that stand follow the text by themselves, and the server tells of the change.
      if (list.version !== null && list.version !== document.version) return;
      this.show(editor, list.annotations, new Map(codes.map((code) => [code.id, code])));
    } catch (error) {
      // Nobody asked for it just now: the marks that stand stay, and the next start of the server draws anew.
      this.log.warn(`tags of ${document.uri.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private show(
    editor: vscode.TextEditor,
    annotations: readonly AnnotationView[],
    codes: ReadonlyMap<string, CodeView>,
  ): void {
    const places = new Map<string, vscode.DecorationOptions[]>();
    for (const annotation of annotations) {
      const [first] = annotation.codes;
      const colour = colourOfCode(first ?? "", first === undefined ? undefined : codes.get(first)?.color);
      const hoverMessage = hoverOf(annotation, codes);
      const marks = annotation.ranges.map(({ start, end }) => ({
        range: new vscode.Range(start.line, start.character, end.line, end.character),
        hoverMessage,
      }));
      places.set(colour, [...(places.get(colour) ?? []), ...marks]);
    }
    for (const colour of places.keys()) if (!this.styles.has(colour)) this.styles.set(colour, markStyle(colour));
    for (const [colour, { passage, margin }] of this.styles) {
      const passages = places.get(colour) ?? [];
      editor.setDecorations(passage, passages);
      editor.setDecorations(
        margin,
        passages.map(({ range: { start } }) => new vscode.Range(start, start)),
      );
    }
  }

  dispose(): void {
    const styles = [...this.styles.values()].flatMap(({ passage, margin }) => [passage, margin]);
    for (const disposable of [...this.subscriptions, ...styles]) disposable.dispose();
  }
}

function hoverOf(annotation: AnnotationView, codes: ReadonlyMap<string, CodeView>): vscode.MarkdownString {
  const { codes: ids, state, note, creator, created } = annotation;
  const names = ids.map((id) => codes.get(id)?.name ?? vscode.l10n.t("{0} (not in the codebook)", id));
  const parts = [`**${plain(names.join(", ") || vscode.l10n.t("Note"))}**`];
  if (state === "moved" || state === "changed") parts[0] += ` · ${vscode.l10n.t("the text has changed since")}`;
  if (state === "ambiguous") parts[0] += ` · ${vscode.l10n.t("these words stand more than once")}`;
  if (note !== null) parts.push(plain(note));
  parts.push(plain([creator, created.slice(0, 10)].filter(Boolean).join(", ")));
  return new vscode.MarkdownString(parts.join("\n\n"));
}

/** Text as Markdown that shows just that; VS Code's own way glues its words together, so that long notes do not wrap. */
function plain(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, "\\$&").replace(/\r?\n/g, "\n\n");
}
