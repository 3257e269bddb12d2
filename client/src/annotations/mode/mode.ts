import * as vscode from "vscode";
import { type CodeView, languageId } from "../../../../server/src/protocol.ts";
import { say, sourceEditor } from "../editors.ts";
import type { Parts } from "../parts.ts";
import { fromRange, refOf, toRange } from "../places.ts";
import { recode } from "../tagging/change.ts";
import { tag } from "../tagging/tag.ts";
import { meaningOf } from "./letters.ts";
import { ReadOnly } from "./readOnly.ts";

const CONTEXT = "readout.annotationMode";

/** Annotation mode: keys tag and move from statement to statement instead of typing. One for all editors of a window. */
export class AnnotationMode implements vscode.Disposable {
  private readonly parts: Parts;
  /** Runs a command by its id, in the turn of the key that asked for it. */
  private readonly run: (command: string) => unknown;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly readOnly = new ReadOnly(
    ({ languageId: id, isUntitled }) => this.on && id === languageId && !isUntitled,
  );
  private on = false;
  /** Fires when the mode is entered or left. */
  readonly onDidChange = this.changed.event;

  constructor(parts: Parts, run: (command: string) => unknown) {
    this.parts = parts;
    this.run = run;
  }

  get active(): boolean {
    return this.on;
  }

  /** Enters the mode, or leaves it. Entered in a source document that is a file: only such a one can have tags. */
  async toggle(): Promise<void> {
    const editor = this.on ? undefined : sourceEditor();
    if (!this.on && editor === undefined) return;
    if (editor?.document.isUntitled === true) {
      throw new Error(vscode.l10n.t("Save this document first: tags are kept in a file beside it."));
    }
    this.on = !this.on;
    if (this.on) {
      await this.readOnly.apply();
      // The window holds a command back at its first use, and lets later ones overtake it: here, where it does no harm.
      await vscode.commands.executeCommand("runCommands", { commands: ["readout.pressKey"] });
    }
    await vscode.commands.executeCommand("setContext", CONTEXT, this.on);
    if (!this.on) await this.readOnly.apply();
    // Told when it is true: whoever sees it may press keys.
    this.changed.fire();
    say(
      this.on
        ? vscode.l10n.t("Annotation mode: letters tag, arrows move, ? shows all keys, Esc leaves")
        : vscode.l10n.t("Annotation mode is left: letters type again"),
    );
  }

  /**
   * Does what a key means: see `meaningOf`. Keys with one meaning give the id of their command. All come through this
   * one command, as the window keeps only calls of one and the same in order.
   */
  async press(key: unknown): Promise<void> {
    if (typeof key !== "string") return;
    if (key.startsWith("readout.")) {
      await this.run(key);
      return;
    }
    const meaning = meaningOf(key, await this.parts.codebook.codes());
    if (meaning === undefined) {
      say(vscode.l10n.t("The key {0} has no code. ? shows all keys", key));
    } else if (meaning.kind === "command") {
      await this.run(meaning.command);
    } else if (meaning.kind === "recode") {
      await recode(this.parts, meaning.code.id);
    } else {
      await this.tag(meaning.code);
    }
  }

  private async tag(code: CodeView): Promise<void> {
    const editor = sourceEditor();
    if (editor === undefined) return;
    const known = await this.alreadyTagged(editor, code);
    if (known !== undefined) {
      this.parts.atCursor.take(known);
      say(vscode.l10n.t("Tagged as {0} already", code.name));
      return;
    }
    const made = await tag(this.parts, code.id);
    const advance = vscode.workspace.getConfiguration("readout", editor.document).get("annotationMode.advance");
    if (made !== undefined && advance === true && editor.selection.isEmpty) await this.run("readout.nextStatement");
  }

  /** Id of the person's own tag that says just this of just these words: a key pressed twice makes one tag. */
  private async alreadyTagged(editor: vscode.TextEditor, code: CodeView): Promise<string | undefined> {
    const { document, selection, selections } = editor;
    if (selections.length > 1) return undefined;
    const here = selection.isEmpty
      ? await this.parts.session.request("readout/statement", {
          textDocument: refOf(document),
          position: fromRange(selection).start,
        })
      : { range: fromRange(selection) };
    if (here === null) return undefined;
    const me = vscode.workspace.getConfiguration("readout", document).get<string>("annotator", "") || null;
    const { annotations } = await this.parts.lists.of(document);
    return annotations.find(
      ({ codes, ranges, creator, status }) =>
        codes.includes(code.id) &&
        creator === me &&
        status !== "rejected" &&
        ranges.length === 1 &&
        ranges.every((range) => toRange(range).isEqual(toRange(here.range))),
    )?.id;
  }

  dispose(): void {
    this.readOnly.dispose();
    this.changed.dispose();
  }
}
