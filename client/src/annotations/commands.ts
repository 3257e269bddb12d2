import * as vscode from "vscode";
import { type AnnotationView, type CodeView, languageId } from "../../../server/src/protocol.ts";
import type { CommandTable } from "../commands/ids.ts";
import type { Session } from "../session.ts";
import type { Codebook } from "./codebook.ts";
import { makeTags } from "./makeTags.ts";
import { pickCode } from "./pickCode.ts";

interface Parts {
  readonly session: Session;
  readonly codebook: Codebook;
}

/** The commands that make and change annotations, by their ids. Given while the server starts, they wait for it. */
export function annotationCommands(parts: Parts) {
  return {
    "readout.tagStatement": (code?: unknown) => tag(parts, typeof code === "string" ? code : undefined),
    "readout.addNote": () => addNote(parts),
    "readout.removeTag": () => removeTag(parts),
    "readout.undoTag": () => stepHistory(parts.session, "readout/undo"),
    "readout.redoTag": () => stepHistory(parts.session, "readout/redo"),
    "readout.retrySaving": () => retrySaving(parts.session),
  } satisfies Partial<CommandTable>;
}

/** The editor that shows a source document, or undefined with a word to the person. */
function sourceEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId === languageId) return editor;
  void vscode.window.showInformationMessage(
    vscode.l10n.t("Open a source document first: a file of the language “Readout”."),
  );
  return undefined;
}

/** Tags the selections, or the statements that the cursors stand in; `code` (an id) is asked for where not given. */
async function tag({ session, codebook }: Parts, code?: string): Promise<readonly AnnotationView[] | undefined> {
  const editor = sourceEditor();
  if (editor === undefined) return undefined;
  const { document, selections } = editor;
  const picked = await (code === undefined
    ? pickCode(codebook, vscode.l10n.t("Tag Statement"))
    : known(codebook, code));
  if (picked === undefined) return undefined;
  const annotations = await makeTags(session, {
    textDocument: { uri: document.uri.toString(), version: document.version },
    ranges: selections.map(({ start, end }) => ({
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    })),
    codes: [picked.id],
  });
  await codebook.remember([picked.id]);
  return annotations;
}

/** The code of an id that a key binding gives; throws where the codebook has none. */
async function known(codebook: Codebook, id: string): Promise<CodeView> {
  const code = (await codebook.codes()).find((each) => each.id === id);
  if (code === undefined) throw new Error(vscode.l10n.t("The codebook has no code “{0}”.", id));
  return code;
}

/** The annotations at the cursor, the narrowest first. */
async function annotationsAtCursor(session: Session, editor: vscode.TextEditor): Promise<AnnotationView[]> {
  const at = editor.selection.active;
  const { annotations } = await session.request("readout/annotations", {
    textDocument: { uri: editor.document.uri.toString() },
  });
  return annotations
    .filter(({ ranges }) =>
      ranges.some(({ start, end }) =>
        new vscode.Range(start.line, start.character, end.line, end.character).contains(at),
      ),
    )
    .toSorted((a, b) => a.quote.length - b.quote.length);
}

/** The annotation at the cursor; where there are several, the person picks one. */
async function pickAnnotation({ session, codebook }: Parts, title: string): Promise<AnnotationView | undefined> {
  const editor = sourceEditor();
  if (editor === undefined) return undefined;
  const found = await annotationsAtCursor(session, editor);
  if (found.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There is no tag at the cursor."));
    return undefined;
  }
  if (found.length === 1) return found[0];
  const names = new Map((await codebook.codes()).map((each) => [each.id, each.name]));
  const items = found.map((annotation) => ({
    annotation,
    label: annotation.codes.map((id) => names.get(id) ?? id).join(", "),
    description: annotation.quote,
  }));
  return (await vscode.window.showQuickPick(items, { title }))?.annotation;
}

async function addNote(parts: Parts): Promise<void> {
  const annotation = await pickAnnotation(parts, vscode.l10n.t("Note on which tag?"));
  if (annotation === undefined) return;
  const note = await vscode.window.showInputBox({
    title: vscode.l10n.t("Note"),
    value: annotation.note ?? "",
    prompt: vscode.l10n.t("Empty removes the note"),
  });
  if (note === undefined) return;
  await parts.session.request("readout/editAnnotations", {
    textDocument: { uri: annotation.uri },
    ids: [annotation.id],
    set: { note: note === "" ? null : note },
  });
}

async function removeTag(parts: Parts): Promise<void> {
  const annotation = await pickAnnotation(parts, vscode.l10n.t("Remove which tag?"));
  if (annotation === undefined) return;
  await parts.session.request("readout/removeAnnotations", {
    textDocument: { uri: annotation.uri },
    ids: [annotation.id],
  });
}

async function stepHistory(session: Session, method: "readout/undo" | "readout/redo"): Promise<void> {
  const { label } = await session.request(method, null);
  const done =
    method === "readout/undo" ? vscode.l10n.t("Undone: {0}", label ?? "") : vscode.l10n.t("Redone: {0}", label ?? "");
  const none =
    method === "readout/undo"
      ? vscode.l10n.t("There is no tagging to undo.")
      : vscode.l10n.t("There is no tagging to redo.");
  vscode.window.setStatusBarMessage(label === null ? none : done, 4000);
}

async function retrySaving(session: Session): Promise<void> {
  await session.request("readout/retrySaving", null);
  vscode.window.setStatusBarMessage(vscode.l10n.t("All tags are saved."), 4000);
}
