import * as vscode from "vscode";
import type { AnnotationView } from "../../../server/src/protocol.ts";
import type { Codebook } from "./codebook.ts";
import { say, sourceEditor } from "./editors.ts";
import type { AnnotationLists } from "./lists.ts";
import { titleOf, wordsOf } from "./naming.ts";
import { toRange } from "./places.ts";

/** An annotation at the cursor, with the editor that shows it. */
export interface Found {
  readonly editor: vscode.TextEditor;
  readonly annotation: AnnotationView;
}

/** Which annotation a command without an argument is about: the one under the cursor, and of several the one in hand. */
export class AtCursor {
  private readonly lists: AnnotationLists;
  private readonly codebook: Codebook;
  /** Id of the annotation that was made, changed or gone to last. */
  private inHand: string | undefined;
  private meant: string | undefined;

  constructor(lists: AnnotationLists, codebook: Codebook) {
    this.lists = lists;
    this.codebook = codebook;
  }

  /** From now on this one is meant, as long as the cursor stands in it. */
  take(id: string | undefined): void {
    this.inHand = id;
  }

  /** This one is meant by the next command, wherever the cursor stands; undefined ends that. */
  mean(id: string | undefined): void {
    this.meant = id;
  }

  /** True for the annotation in hand. */
  holds(id: string): boolean {
    return id === this.inHand;
  }

  /** The annotations at the cursor: the one in hand, then the narrowest first. */
  async all(editor: vscode.TextEditor): Promise<AnnotationView[]> {
    const at = editor.selection.active;
    const { annotations } = await this.lists.of(editor.document);
    return annotations
      .filter(({ ranges }) => ranges.some((range) => toRange(range).contains(at)))
      .toSorted(
        (a, b) => Number(b.id === this.inHand) - Number(a.id === this.inHand) || a.quote.length - b.quote.length,
      );
  }

  /** Annotations in the order in which they are likely meant by a selection: in hand, touched by it, as they come. */
  rank(annotations: readonly AnnotationView[], selection: vscode.Range): AnnotationView[] {
    const weight = ({ id, ranges }: AnnotationView) =>
      Number(id === this.inHand) * 2 + Number(ranges.some((range) => toRange(range).intersection(selection)));
    return annotations.toSorted((a, b) => weight(b) - weight(a));
  }

  /** The annotation at the cursor. Where several are, the one in hand; where none of them is, the person picks one. */
  async find(title: string): Promise<Found | undefined> {
    const editor = sourceEditor();
    if (editor === undefined) return undefined;
    if (this.meant !== undefined) {
      const { annotations } = await this.lists.of(editor.document);
      const annotation = annotations.find(({ id }) => id === this.meant);
      return annotation && { editor, annotation };
    }
    const found = await this.all(editor);
    const [first] = found;
    if (first === undefined) {
      say(vscode.l10n.t("There is no tag at the cursor."));
      return undefined;
    }
    if (found.length === 1 || first.id === this.inHand) return { editor, annotation: first };
    const annotation = await this.pick(found, title);
    return annotation && { editor, annotation };
  }

  /** Asks for one of several annotations. */
  async pick(annotations: readonly AnnotationView[], title: string): Promise<AnnotationView | undefined> {
    const codes = await this.codebook.byId();
    const items = annotations.map((annotation) => ({
      annotation,
      label: titleOf(annotation, codes),
      description: wordsOf(annotation),
      ...(annotation.note === null ? {} : { detail: annotation.note }),
    }));
    const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
    return picked?.annotation;
  }
}
