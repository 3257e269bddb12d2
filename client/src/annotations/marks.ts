import * as vscode from "vscode";
import { type AnnotationView, type CodeView, languageId } from "../../../server/src/protocol.ts";
import { boxesOf, inWords } from "./boxes.ts";
import { colourOfCode } from "./colours.ts";
import { type MarkKind, type MarkStyle, markStyle } from "./markStyle.ts";
import type { Parts } from "./parts.ts";
import { toRange } from "./places.ts";
import { rowsOf } from "./rows.ts";
import { Trouble } from "./trouble.ts";
import { nearlyVisible } from "./visible.ts";

/** Scrolling comes in bursts: one drawing a burst, milliseconds. */
const DELAY = 40;

interface Passage {
  readonly range: vscode.Range;
  /** Whether it is drawn word by word, which is done for what is visible only. */
  readonly inWords: boolean;
}

/** The passages of a document by the kind of their marks, in one version of its text. */
interface Drawn {
  readonly version: number;
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
}

/** Draws tagged passages in every visible editor, a colour per code; what is said of them on hover is in `hovers.ts`. */
export class Marks implements vscode.Disposable {
  private readonly parts: Parts;
  private readonly log: vscode.LogOutputChannel;
  /** One a kind of mark, made when first needed. */
  private readonly styles = new Map<string, MarkStyle>();
  private readonly drawn = new WeakMap<vscode.TextEditor, Drawn>();
  private readonly waiting = new Map<vscode.TextEditor, ReturnType<typeof setTimeout>>();
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
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.scrolled(textEditor)),
    ];
    this.drawAll();
  }

  private drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) void this.draw(editor);
  }

  private scrolled(editor: vscode.TextEditor): void {
    if (this.waiting.has(editor) || !this.drawn.has(editor)) return;
    this.waiting.set(
      editor,
      setTimeout(() => {
        this.waiting.delete(editor);
        // Typed meanwhile: the places are others now.
        if (this.drawn.get(editor)?.version === editor.document.version) this.drawBoxes(editor, "words");
        else void this.draw(editor);
      }, DELAY),
    );
  }

  private async draw(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    if (document.languageId !== languageId) return;
    try {
      const [list, codes] = await Promise.all([this.parts.lists.of(document), this.parts.codebook.byId()]);
      this.trouble.note(document.uri, list);
      // Typed meanwhile: the marks that stand follow the text by themselves, and the server tells of the change.
      if (list.version !== null && list.version !== document.version) return;
      const passages = this.passagesOf(document, list.annotations, codes);
      this.drawn.set(editor, { version: document.version, passages });
      for (const [key, { margin, ruler }] of this.styles) {
        const ranges = passages.get(key)?.map(({ range }) => range) ?? [];
        editor.setDecorations(ruler, ranges);
        editor.setDecorations(
          margin,
          ranges.map(({ start }) => new vscode.Range(start, start)),
        );
      }
      this.drawBoxes(editor, "all");
    } catch (error) {
      // Nobody asked for it just now: the marks that stand stay, and the next start of the server draws anew.
      this.log.warn(`tags of ${document.uri.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private passagesOf(
    document: vscode.TextDocument,
    annotations: readonly AnnotationView[],
    codes: ReadonlyMap<string, CodeView>,
  ): ReadonlyMap<string, readonly Passage[]> {
    const byKind = new Map<string, Passage[]>();
    const all = annotations.flatMap((annotation) =>
      annotation.ranges.map((range) => ({ annotation, range: toRange(range) })),
    );
    all.sort((a, b) => a.range.start.compareTo(b.range.start));
    const rows = rowsOf(all.map(({ range }) => ({ start: measure(range.start), end: measure(range.end) })));
    for (const [index, { annotation, range }] of all.entries()) {
      const [first] = annotation.codes;
      const colour = colourOfCode(first ?? "", first === undefined ? undefined : codes.get(first)?.color);
      const { state, status } = annotation;
      const kind: MarkKind = { colour, state, status, row: rows[index] === 0 ? "above" : "below" };
      const key = Object.values(kind).join(" ");
      if (!this.styles.has(key)) this.styles.set(key, markStyle(kind));
      const passage = { range, inWords: inWords(document, range) };
      const passages = byKind.get(key);
      if (passages === undefined) byKind.set(key, [passage]);
      else passages.push(passage);
    }
    return byKind;
  }

  /** `words`: only kinds with passages that are drawn word by word, for which it matters what is visible. */
  private drawBoxes(editor: vscode.TextEditor, which: "all" | "words"): void {
    const visible = nearlyVisible(editor);
    const { passages: byKind } = this.drawn.get(editor) as Drawn;
    for (const [key, style] of this.styles) {
      const passages = byKind.get(key) ?? [];
      if (which === "words" && !passages.some((passage) => passage.inWords)) continue;
      const boxes = passages
        .filter((passage) => !passage.inWords || visible(passage.range))
        .map(({ range, inWords: cut }) => (cut ? boxesOf(editor.document, range) : { whole: [range], joined: [] }));
      editor.setDecorations(
        style.whole,
        boxes.flatMap(({ whole }) => whole),
      );
      editor.setDecorations(
        style.joined,
        boxes.flatMap(({ joined }) => joined),
      );
    }
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    const styles = [...this.styles.values()].flatMap((style) => Object.values<vscode.Disposable>({ ...style }));
    for (const disposable of [...this.subscriptions, ...styles]) disposable.dispose();
  }
}

/** Lines may be long, but not as long as this. */
const LINE = 2 ** 26;

/** A place as one number, which grows along the text. */
function measure({ line, character }: vscode.Position): number {
  return line * LINE + character;
}
