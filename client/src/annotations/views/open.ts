import * as vscode from "vscode";
import type { AnnotationHit } from "../../../../server/src/protocol.ts";
import { goTo, say } from "../editors.ts";
import { showTag } from "../navigate.ts";
import type { Parts } from "../parts.ts";
import { toRange } from "../places.ts";
import type { Node } from "./nodes.ts";

/** Goes to the annotation or the statement of a line of the view. */
export async function open(parts: Parts, node: Node): Promise<void> {
  if (node.kind === "statement") {
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(node.uri));
    goTo(editor, toRange(node.statement.range));
  } else if (node.kind === "hit") await openAnnotation(parts, node.hit);
}

async function openAnnotation({ session, atCursor }: Parts, { uri, id }: AnnotationHit): Promise<void> {
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri));
  const list = await session.request("readout/annotations", { textDocument: { uri }, ids: [id] });
  const [annotation] = list.annotations;
  if (annotation === undefined) {
    say(vscode.l10n.t("This tag has been removed."));
    return;
  }
  if (annotation.ranges.length > 0) {
    showTag(editor, annotation, atCursor);
    return;
  }
  atCursor.take(id);
  if (annotation.state !== "orphaned") return;
  const [near] = annotation.candidates;
  if (near !== undefined) goTo(editor, toRange(near));
  void vscode.window.showWarningMessage(
    near === undefined
      ? vscode.l10n.t("The words of this tag are not in the text any more: “{0}”", annotation.quote)
      : vscode.l10n.t("The words of this tag are gone; these come near: “{0}”", annotation.quote),
  );
}
