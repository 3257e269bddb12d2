import * as vscode from "vscode";
import { languageId, type NameAt, type Range, type TextDocumentRef } from "../../../server/src/protocol.ts";
import { sourceEditor } from "../annotations/editors.ts";
import type { Session } from "../session.ts";
import { fromRange } from "./ranges.ts";
import { type EntityNode, isEntityNode } from "./view/nodes.ts";

/** What a code action or the Entities view hands to a command. */
export interface Target {
  readonly uri: string;
  readonly range: Range;
  /** The entry chosen already. */
  readonly key?: string;
}

/** A name in a document, for an act upon it. */
export interface Place {
  readonly textDocument: TextDocumentRef;
  readonly name: NameAt;
  readonly key: string | undefined;
}

/**
 * The name that a command is for: that of `given`, else the selection or the name at the cursor. Undefined, with a word
 * to the person, where nothing stands there.
 */
export async function placeFor(session: Session, given: unknown): Promise<Place | undefined> {
  const target = isEntityNode(given) ? await firstPlaceOf(session, given) : targetOf(given);
  if (target === undefined) return undefined;
  const textDocument = { uri: target.uri };
  const name = await session.request("readout/entities/at", { textDocument, range: target.range });
  if (name !== null && name.text.trim() !== "") return { textDocument, name, key: target.key };
  void vscode.window.showInformationMessage(vscode.l10n.t("Put the cursor on a name, or select words, first."));
  return undefined;
}

/** Where an entity of the view is named first; its file is opened, as only open files are looked into. */
async function firstPlaceOf(session: Session, { entity }: EntityNode): Promise<Target | undefined> {
  const scope = { kind: "workspace" } as const;
  const [first] = await session.request("readout/entities/mentions", { link: entity.link, scope });
  if (first !== undefined) await vscode.workspace.openTextDocument(vscode.Uri.parse(first.uri));
  return first;
}

function targetOf(given: unknown): Target | undefined {
  // A range of VS Code's own, as another extension would give it, is no plain JSON.
  if (isTarget(given)) return { ...given, range: fromRange(given.range) };
  const editor = sourceEditor();
  if (editor === undefined || editor.document.languageId !== languageId) return undefined;
  return { uri: editor.document.uri.toString(), range: fromRange(editor.selection) };
}

function isTarget(value: unknown): value is Target {
  return (
    typeof value === "object" && value !== null && "uri" in value && typeof value.uri === "string" && "range" in value
  );
}
