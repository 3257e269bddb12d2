import * as vscode from "vscode";
import { type AnnotationList, type CoverageView, languageId } from "../../../../server/src/protocol.ts";
import type { Parts } from "../parts.ts";
import { fromRange, refOf } from "../places.ts";
import type { AnnotationMode } from "./mode.ts";

/** Milliseconds that the cursor rests before what is left to tag is counted again. */
const REST = 150;

/** Says in the status bar whether keys tag, with which code last, and how far the tagging of the document has come. */
export class ModeStatus implements vscode.Disposable {
  private readonly parts: Parts;
  private readonly mode: AnnotationMode;
  private readonly item = vscode.window.createStatusBarItem("readout.mode", vscode.StatusBarAlignment.Left, 50);
  private readonly subscriptions: vscode.Disposable[];
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts, mode: AnnotationMode) {
    this.parts = parts;
    this.mode = mode;
    this.item.name = vscode.l10n.t("Readout: Tagging");
    this.item.command = "readout.annotationMode";
    const soon = () => this.soon();
    this.subscriptions = [
      this.item,
      mode.onDidChange(() => {
        // At once, and also where no server answers: whoever types must see what keys do.
        this.item.text = `$(tag) ${mode.active ? vscode.l10n.t("ANNOTATING") : vscode.l10n.t("Tags")}`;
        this.item.show();
        this.soon();
      }),
      parts.lists.onDidChange(soon),
      parts.codebook.onDidChange(soon),
      vscode.window.onDidChangeActiveTextEditor(soon),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.soon();
      }),
    ];
    soon();
  }

  private soon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      // Nobody asked for it: where there is no answer, what is shown stays until the server runs again.
      this.show().catch(() => undefined);
    }, REST);
  }

  private async show(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== languageId) {
      this.item.hide();
      return;
    }
    const { session, lists, codebook } = this.parts;
    const place = { textDocument: refOf(editor.document), position: fromRange(editor.selection).start };
    const [list, coverage, codes] = await Promise.all([
      lists.of(editor.document),
      session.request("readout/coverage", place),
      codebook.byId(),
    ]);
    if (vscode.window.activeTextEditor !== editor) return;
    const count = list.annotations.length;
    const last = codebook.recent().find((id) => codes.has(id));
    const name = last === undefined ? undefined : codes.get(last)?.name;
    const parts = this.mode.active
      ? [vscode.l10n.t("ANNOTATING"), name, String(count), left(coverage)]
      : [count === 1 ? vscode.l10n.t("1 tag") : vscode.l10n.t("{0} tags", count)];
    this.item.text = `$(tag) ${parts.filter((part) => part !== undefined).join(" · ")}`;
    const told = tell(list, coverage, name);
    const act = this.mode.active
      ? vscode.l10n.t("Keys tag: ? shows them all, Esc leaves the mode.")
      : vscode.l10n.t("Click to tag by single keys (annotation mode).");
    this.item.tooltip = [...told, act].join("\n");
    this.item.accessibilityInformation = {
      label: [vscode.l10n.t("Readout tagging"), ...told, act].join(". "),
      role: "button",
    };
    this.item.show();
  }

  dispose(): void {
    clearTimeout(this.waiting);
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

function left(coverage: CoverageView | null): string | undefined {
  return coverage === null ? undefined : vscode.l10n.t("{0} left", coverage.untagged.length);
}

function tell({ annotations }: AnnotationList, coverage: CoverageView | null, last: string | undefined): string[] {
  const troubled = annotations.filter(({ state }) => state !== "anchored" && state !== "moved").length;
  return [
    vscode.l10n.t("{0} tags in this file", annotations.length),
    ...(troubled === 0
      ? []
      : [vscode.l10n.t("{0} of them to be looked at, because their words have changed", troubled)]),
    ...(coverage === null
      ? []
      : [
          vscode.l10n.t(
            "{0} of {1} statements of this document without a tag",
            coverage.untagged.length,
            coverage.statements,
          ),
        ]),
    ...(last === undefined ? [] : [vscode.l10n.t("Code used last: {0}", last)]),
  ];
}
