import * as vscode from "vscode";
import { type AnnotationView, type CodeView, languageId } from "../../../server/src/protocol.ts";
import { colourOfCode } from "./colours.ts";
import { type MarkKind, type MarkStyle, markStyle } from "./markStyle.ts";
import type { Parts } from "./parts.ts";
import { toRange } from "./places.ts";
import { rowsOf } from "./rows.ts";
import { Trouble } from "./trouble.ts";

/** Draws tagged passages in every visible editor, a colour per code; what is said of them on hover is in `hovers.ts`. */
export class Marks implements vscode.Disposable {
  private readonly parts: Parts;
  private readonly log: vscode.LogOutputChannel;
  /** One a kind of mark, made when first needed. */
  private readonly styles = new Map<string, MarkStyle>();
  private readonly trouble = new Trouble();
  private readonly subscriptions: vscode.Disposable[];

  constructor(parts: Parts, log: vscode.LogOutputChannel) {
    this.parts = parts;
    this.log = log;
    this.subscriptions = [
      this.trouble,
      parts.lists.onDidChange((changed) => {
        for (const editor of vscode.window.visibleTextEditors)
          if (changed === undefined || editor.document.uri.toString() === changed) void this.draw(editor);
      }),
      parts.codebook.onDidChange(() => this.drawAll()),
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
      const [list, codes] = await Promise.all([this.parts.lists.of(document), this.parts.codebook.byId()]);
      this.trouble.note(document.uri, list);
      // Typed meanwhile: the marks that stand follow the text by themselves, and the server tells of the change.
      if (list.version !== null && list.version !== document.version) return;
      this.show(editor, list.annotations, codes);
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
    const places = new Map<string, vscode.Range[]>();
    const passages = annotations.flatMap((annotation) =>
      annotation.ranges.map((range) => ({ annotation, range: toRange(range) })),
    );
    passages.sort((a, b) => a.range.start.compareTo(b.range.start));
    const rows = rowsOf(passages.map(({ range }) => ({ start: measure(range.start), end: measure(range.end) })));
    for (const [index, { annotation, range }] of passages.entries()) {
      const [first] = annotation.codes;
      const colour = colourOfCode(first ?? "", first === undefined ? undefined : codes.get(first)?.color);
      const { state, status } = annotation;
      const kind: MarkKind = { colour, state, status, row: rows[index] === 0 ? "above" : "below" };
      const key = Object.values(kind).join(" ");
      if (!this.styles.has(key)) this.styles.set(key, markStyle(kind));
      const ranges = places.get(key);
      if (ranges === undefined) places.set(key, [range]);
      else ranges.push(range);
    }
    for (const [key, { passage, margin }] of this.styles) {
      const ranges = places.get(key) ?? [];
      editor.setDecorations(passage, ranges);
      editor.setDecorations(
        margin,
        ranges.map(({ start }) => new vscode.Range(start, start)),
      );
    }
  }

  dispose(): void {
    const styles = [...this.styles.values()].flatMap(({ passage, margin }) => [passage, margin]);
    for (const disposable of [...this.subscriptions, ...styles]) disposable.dispose();
  }
}

/** Lines may be long, but not as long as this. */
const LINE = 2 ** 26;

/** A place as one number, which grows along the text. */
function measure({ line, character }: vscode.Position): number {
  return line * LINE + character;
}
