import * as vscode from "vscode";
import type { ChangeGazetteerParams, GazetteerChange } from "../../../server/src/protocol.ts";
import { say } from "../annotations/editors.ts";
import { toRange } from "./ranges.ts";
import type { Session } from "../session.ts";

/** More acts than this are not remembered for undoing. */
const MOST_STEPS = 50;

interface Step {
  readonly uri: vscode.Uri;
  readonly label: string;
  /** The text before and after the act; null where the file was made by it. */
  readonly before: string | null;
  readonly after: string;
}

/**
 * Makes changes of the user's own gazetteer as edits of its file, an ordinary file of the workspace: open editors show
 * them, the file's own undo takes them back, and so does `undo` without the file being open.
 */
export class GazetteerFile {
  private readonly session: Session;
  private readonly steps: Step[] = [];

  constructor(session: Session) {
    this.session = session;
  }

  /** Makes the change and saves the file. `textDocument`: where the person is. Rejects with a sentence for a person. */
  async change(change: GazetteerChange, textDocument?: ChangeGazetteerParams["textDocument"]): Promise<void> {
    await saveOpenSources();
    const { uri, exists, edits, label } = await this.session.request("readout/entities/change", {
      ...(textDocument && { textDocument }),
      change,
    });
    const target = vscode.Uri.parse(uri);
    if (!exists) {
      const text = edits.map(({ newText }) => newText).join("");
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, ".."));
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
      this.remember({ uri: target, label, before: null, after: text });
    } else {
      const document = await vscode.workspace.openTextDocument(target);
      const before = document.getText();
      const edit = new vscode.WorkspaceEdit();
      for (const { range, newText } of edits) edit.replace(target, toRange(range), newText);
      await applyAndSave(edit, document);
      this.remember({ uri: target, label, before, after: document.getText() });
    }
    await this.session.notify("readout/reloadGazetteer", null);
    say(label);
  }

  /** Takes the last change back, unless the file has been changed otherwise since. */
  async undo(): Promise<void> {
    const step = this.steps.pop();
    if (step === undefined) {
      say(vscode.l10n.t("There is no change of the gazetteer to undo."));
      return;
    }
    const document = await vscode.workspace.openTextDocument(step.uri);
    if (document.getText() !== step.after) {
      this.steps.length = 0;
      throw new Error(
        vscode.l10n.t("The gazetteer’s file was changed since; undo in it instead: {0}.", nameOf(step.uri)),
      );
    }
    const edit = new vscode.WorkspaceEdit();
    if (step.before === null) edit.deleteFile(step.uri);
    else edit.replace(step.uri, wholeOf(document), step.before);
    if (step.before === null) await apply(edit);
    else await applyAndSave(edit, document);
    await this.session.notify("readout/reloadGazetteer", null);
    say(vscode.l10n.t("Undone: {0}", step.label));
  }

  private remember(step: Step): void {
    this.steps.push(step);
    if (this.steps.length > MOST_STEPS) this.steps.shift();
  }
}

async function applyAndSave(edit: vscode.WorkspaceEdit, document: vscode.TextDocument): Promise<void> {
  await apply(edit);
  if (!(await document.save())) throw new Error(vscode.l10n.t("{0} could not be saved.", nameOf(document.uri)));
}

async function apply(edit: vscode.WorkspaceEdit): Promise<void> {
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new Error(vscode.l10n.t("The gazetteer’s file could not be edited."));
}

/** The server works changes out over what is on disk: unsaved edits of the gazetteer's files go there first. */
async function saveOpenSources(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty && isSource(document.uri)) await document.save();
  }
}

/**
 * Tells the server of files of the gazetteer that were opened, saved or removed in the editor: not every host watches
 * them, and a watcher may miss the first file of a new folder. Whoever looks at one is to see what is wrong in it.
 */
export function followSources(session: Session): vscode.Disposable {
  const tell = (uris: readonly vscode.Uri[]): void => {
    if (uris.some(isSource)) void session.notify("readout/reloadGazetteer", null).catch(() => undefined);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(({ uri }) => tell([uri])),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => tell([uri])),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => tell([uri])),
    vscode.workspace.onDidCreateFiles(({ files }) => tell(files)),
    vscode.workspace.onDidDeleteFiles(({ files }) => tell(files)),
    vscode.workspace.onDidRenameFiles(({ files }) => tell(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]))),
  );
}

function isSource({ path }: vscode.Uri): boolean {
  return /\/\.readout\/entities\/[^/]+$/.test(path);
}

function wholeOf(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
