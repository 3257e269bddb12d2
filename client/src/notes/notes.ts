import * as vscode from "vscode";
import { type AnnotationView, type CodeView, languageId } from "../../../server/src/protocol.ts";
import type { Parts } from "../annotations/parts.ts";
import { toRange } from "../annotations/places.ts";
import { titleOf } from "../annotations/naming.ts";

const SHOWN = "readout.notes.shown";

/** A note in its thread. */
class Note implements vscode.Comment {
  readonly annotation: AnnotationView;
  readonly thread: vscode.CommentThread;
  readonly author: vscode.CommentAuthorInformation;
  readonly label: string;
  readonly timestamp: Date;
  readonly contextValue = "note";
  body: string | vscode.MarkdownString;
  mode = vscode.CommentMode.Preview;

  constructor(annotation: AnnotationView, thread: vscode.CommentThread, codes: ReadonlyMap<string, CodeView>) {
    this.annotation = annotation;
    this.thread = thread;
    this.author = { name: annotation.creator ?? vscode.l10n.t("nobody named") };
    this.label = titleOf(annotation, codes);
    this.timestamp = new Date(annotation.modified);
    this.body = plainText(annotation.note ?? "");
  }

  /** Shows the thread anew after a change of the note's mode. */
  redraw(): void {
    this.thread.comments = [...this.thread.comments];
  }
}

/** A thread of the active document, and the note that it was drawn for. */
interface Drawn {
  readonly thread: vscode.CommentThread;
  readonly seen: string;
}

/** Notes as threads at their passages, to be read, edited and added to in place. Shown on request. */
export class Notes implements vscode.Disposable {
  private readonly parts: Parts;
  private readonly memory: vscode.Memento;
  private readonly log: vscode.LogOutputChannel;
  private readonly controller = vscode.comments.createCommentController(
    "readout.notes",
    vscode.l10n.t("Readout Notes"),
  );
  /** By the URI of the document and the id of the annotation. */
  private readonly drawn = new Map<string, Map<string, Drawn>>();
  private readonly subscriptions: vscode.Disposable[];
  private shown: boolean;

  constructor(parts: Parts, memory: vscode.Memento, log: vscode.LogOutputChannel) {
    this.parts = parts;
    this.memory = memory;
    this.log = log;
    this.shown = memory.get(SHOWN, false);
    this.controller.options = {
      prompt: vscode.l10n.t("Add to the note…"),
      placeHolder: vscode.l10n.t("A further paragraph of the note"),
    };
    this.subscriptions = [
      this.controller,
      parts.lists.onDidChange(() => this.drawAll()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.drawAll()),
    ];
    this.drawAll();
  }

  /** Shows the notes, or hides them. */
  async toggle(): Promise<void> {
    this.shown = !this.shown;
    await this.memory.update(SHOWN, this.shown);
    this.drawAll();
  }

  /** Adds a paragraph to the note of a thread. */
  async reply({ thread, text }: vscode.CommentReply): Promise<void> {
    const [note] = thread.comments;
    if (!(note instanceof Note) || text.trim() === "") return;
    await this.change(note.annotation, `${note.annotation.note ?? ""}\n\n${text.trim()}`);
  }

  edit(note: Note): void {
    note.body = note.annotation.note ?? "";
    note.mode = vscode.CommentMode.Editing;
    note.redraw();
  }

  cancel(note: Note): void {
    note.body = plainText(note.annotation.note ?? "");
    note.mode = vscode.CommentMode.Preview;
    note.redraw();
  }

  async save(note: Note): Promise<void> {
    const typed = typeof note.body === "string" ? note.body : note.body.value;
    await this.change(note.annotation, typed.trim());
  }

  async remove(note: Note): Promise<void> {
    await this.change(note.annotation, "");
  }

  private async change({ uri, id }: AnnotationView, note: string): Promise<void> {
    const set = { note: note === "" ? null : note };
    await this.parts.session.request("readout/editAnnotations", { textDocument: { uri }, ids: [id], set });
    this.parts.lists.forget(uri);
    this.drawAll();
  }

  private drawAll(): void {
    const documents = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    const open = new Set([...documents].map(({ uri }) => uri.toString()));
    for (const [uri, threads] of this.drawn) {
      if (this.shown && open.has(uri)) continue;
      for (const { thread } of threads.values()) thread.dispose();
      this.drawn.delete(uri);
    }
    if (!this.shown) return;
    for (const document of documents)
      if (document.languageId === languageId)
        this.draw(document).catch((error: unknown) => this.log.warn(`notes: ${String(error)}`));
  }

  private async draw(document: vscode.TextDocument): Promise<void> {
    const [{ annotations }, codes] = await Promise.all([this.parts.lists.of(document), this.parts.codebook.byId()]);
    const uri = document.uri.toString();
    const before = this.drawn.get(uri) ?? new Map<string, Drawn>();
    const now = new Map<string, Drawn>();
    for (const annotation of annotations) {
      const [first] = annotation.ranges;
      if (annotation.note === null || first === undefined) continue;
      const range = toRange(first);
      const seen = JSON.stringify([annotation.note, annotation.codes, annotation.modified, range]);
      const known = before.get(annotation.id);
      // A thread that says the same is left alone: it may be open, folded, or written in.
      now.set(
        annotation.id,
        known?.seen === seen ? known : this.threadFor(document.uri, annotation, range, seen, codes),
      );
    }
    for (const [id, drawn] of before) if (now.get(id) !== drawn) drawn.thread.dispose();
    this.drawn.set(uri, now);
  }

  private threadFor(
    uri: vscode.Uri,
    annotation: AnnotationView,
    range: vscode.Range,
    seen: string,
    codes: ReadonlyMap<string, CodeView>,
  ): Drawn {
    const thread = this.controller.createCommentThread(uri, range, []);
    thread.comments = [new Note(annotation, thread, codes)];
    thread.label = vscode.l10n.t("Note on {0}", titleOf(annotation, codes));
    // A sign in the margin: open threads would tear the text apart.
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    thread.contextValue = "notes";
    return { thread, seen };
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

/** A note as Markdown that shows just its words. */
function plainText(note: string): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendText(note);
  return text;
}
