import * as vscode from "vscode";
import type { AnnotationView } from "../../../server/src/protocol.ts";
import { goTo, say, sourceEditor } from "./editors.ts";
import { titleOf, wordsOf } from "./naming.ts";
import type { Parts } from "./parts.ts";
import { fromRange, refOf, toRange } from "./places.ts";

/** Goes to the next or the previous tag; from the last one to the first. Overlapping tags are gone to one by one. */
export async function goToTag({ lists, atCursor, codebook }: Parts, direction: "next" | "previous"): Promise<void> {
  const editor = sourceEditor();
  if (editor === undefined) return;
  const placed = (await lists.of(editor.document)).annotations.filter(({ ranges }) => ranges.length > 0);
  if (placed.length === 0) {
    say(vscode.l10n.t("There is no tag in this document yet."));
    return;
  }
  const step = direction === "next" ? 1 : -1;
  const at = editor.selection.active;
  const held = placed.findIndex((each) => atCursor.holds(each.id) && startOf(each).isEqual(at));
  const beyond =
    direction === "next"
      ? placed.findIndex((each) => startOf(each).isAfter(at))
      : placed.findLastIndex((each) => startOf(each).isBefore(at));
  const index = held >= 0 ? held + step : beyond >= 0 ? beyond : direction === "next" ? 0 : -1;
  const target = placed.at(index % placed.length) as AnnotationView;
  showTag(editor, target, atCursor);
  say(`${titleOf(target, await codebook.byId())} · ${wordsOf(target)}`);
}

function startOf({ ranges: [first] }: AnnotationView): vscode.Position {
  return new vscode.Position(first?.start.line ?? 0, first?.start.character ?? 0);
}

/** Puts the cursor into an annotation that stands in the editor's text, and takes it in hand. */
export function showTag(
  editor: vscode.TextEditor,
  { id, ranges: [first] }: AnnotationView,
  atCursor: Parts["atCursor"],
): void {
  if (first === undefined) return;
  goTo(editor, toRange(first));
  atCursor.take(id);
}

/** Goes to the next or the previous statement that no code is said of yet, over all documents of the file. */
export async function goToUntagged({ session }: Parts, which: "next" | "previous"): Promise<void> {
  const editor = sourceEditor();
  if (editor === undefined) return;
  const { start: position } = fromRange(editor.selection);
  const found = await session.request("readout/untaggedStatement", {
    textDocument: refOf(editor.document),
    position,
    which,
  });
  if (found === null) {
    say(
      which === "next"
        ? vscode.l10n.t("No untagged statement below this one.")
        : vscode.l10n.t("No untagged statement above this one."),
    );
    return;
  }
  goTo(editor, toRange(found.range));
}
