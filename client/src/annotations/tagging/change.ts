import * as vscode from "vscode";
import type { EditAnnotationsParams } from "../../../../server/src/protocol.ts";
import type { Found } from "../atCursor.ts";
import { say } from "../editors.ts";
import { makeTags } from "../makeTags.ts";
import { namesOf } from "../naming.ts";
import type { Parts } from "../parts.ts";
import { fromRange, refOf } from "../places.ts";
import { askAttributes } from "./askAttributes.ts";
import { pickCodes } from "./pickCodes.ts";
import { knownCodes } from "./tag.ts";

/** Changes one annotation, which is in hand from then on. */
export async function change(
  { session, lists, atCursor }: Parts,
  { editor, annotation }: Found,
  what: Pick<EditAnnotationsParams, "set" | "add" | "remove">,
): Promise<void> {
  await session.request("readout/editAnnotations", {
    textDocument: refOf(editor.document),
    ids: [annotation.id],
    ...what,
  });
  lists.forget(annotation.uri);
  atCursor.take(annotation.id);
}

/** Gives the tag at the cursor other codes; `given` is the id of one, else the person is asked. */
export async function recode(parts: Parts, given?: unknown): Promise<void> {
  const found = await parts.atCursor.find(vscode.l10n.t("Change which tag?"));
  if (found === undefined) return;
  const codes = await (typeof given === "string"
    ? knownCodes(parts, [given])
    : pickCodes(parts.codebook, vscode.l10n.t("Change Codes")));
  if (codes === undefined) return;
  const ids = codes.map(({ id }) => id);
  await change(parts, found, { set: { codes: ids } });
  await parts.codebook.remember(ids);
  say(vscode.l10n.t("Now {0}", namesOf(ids, await parts.codebook.byId())));
}

/** Says the same words of another code too: a second tag on them, with codes to be picked. */
export async function duplicate(parts: Parts): Promise<void> {
  const found = await parts.atCursor.find(vscode.l10n.t("Duplicate which tag?"));
  if (found === undefined) return;
  const { editor, annotation } = found;
  const codes = await pickCodes(parts.codebook, vscode.l10n.t("Tag the Same Words Also as"));
  if (codes === undefined) return;
  const ids = codes.map(({ id }) => id);
  const [made] = await makeTags(parts.session, {
    textDocument: refOf(editor.document),
    ranges: annotation.wholeDocument ? [fromRange(editor.selection)] : annotation.ranges,
    codes: ids,
    ...(annotation.ranges.length > 1 ? { joined: true } : {}),
    ...(annotation.wholeDocument ? { wholeDocument: true } : {}),
  });
  parts.lists.forget(annotation.uri);
  await parts.codebook.remember(ids);
  parts.atCursor.take(made?.id);
}

/** Asks anew for the attributes that the codes of the tag at the cursor define. */
export async function setAttributes(parts: Parts): Promise<void> {
  const found = await parts.atCursor.find(vscode.l10n.t("Attributes of which tag?"));
  if (found === undefined) return;
  const { annotation } = found;
  const byId = await parts.codebook.byId();
  const codes = annotation.codes.flatMap((id) => byId.get(id) ?? []);
  const defined = new Set(codes.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
  if (defined.size === 0) {
    say(vscode.l10n.t("The codebook defines no attributes for {0}.", namesOf(annotation.codes, byId)));
    return;
  }
  const asked = await askAttributes(codes, annotation.attributes);
  if (asked === undefined) return;
  // What the codebook does not know of is not to be lost.
  const others = annotation.attributes.filter(({ name }) => !defined.has(name));
  await change(parts, found, { set: { attributes: [...others, ...asked] } });
}

/** Puts the tag in hand onto the selected words; several selections become the parts of it. */
export async function moveToSelection(parts: Parts): Promise<void> {
  const found = await tagForSelection(parts, vscode.l10n.t("Put which tag on the selected words?"));
  if (found === undefined) return;
  await change(parts, found, { set: { ranges: found.editor.selections.map(fromRange) } });
  say(vscode.l10n.t("Moved to the selected words"));
}

/** Adds the selected words to the tag in hand as a further part of it. */
export async function addSelection(parts: Parts): Promise<void> {
  const found = await tagForSelection(parts, vscode.l10n.t("Add the selected words to which tag?"));
  if (found === undefined) return;
  const { editor, annotation } = found;
  await change(parts, found, { set: { ranges: [...annotation.ranges, ...editor.selections.map(fromRange)] } });
  say(vscode.l10n.t("Added to the tag, which has {0} parts now", annotation.ranges.length + editor.selections.length));
}

/** The tag that the selected words are for: one they overlap, or any of the document, which the person picks. */
async function tagForSelection({ lists, atCursor }: Parts, title: string): Promise<Found | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.selection.isEmpty) {
    say(vscode.l10n.t("Select the words first."));
    return undefined;
  }
  const { annotations } = await lists.of(editor.document);
  const [first, ...others] = atCursor.rank(annotations, editor.selection);
  if (first === undefined) {
    say(vscode.l10n.t("There is no tag in this document yet."));
    return undefined;
  }
  const annotation = others.length === 0 ? first : await atCursor.pick([first, ...others], title);
  return annotation && { editor, annotation };
}

/** Asks for the note of the tag at the cursor. */
export async function addNote(parts: Parts): Promise<void> {
  const found = await parts.atCursor.find(vscode.l10n.t("Note on which tag?"));
  if (found === undefined) return;
  const { note } = found.annotation;
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t("Note"),
    value: note ?? "",
    prompt: vscode.l10n.t("Empty removes the note"),
  });
  if (typed !== undefined && typed !== (note ?? ""))
    await change(parts, found, { set: { note: typed === "" ? null : typed } });
}

/** Removes the tag at the cursor. */
export async function remove(parts: Parts): Promise<void> {
  const found = await parts.atCursor.find(vscode.l10n.t("Remove which tag?"));
  if (found === undefined) return;
  const { id, uri, codes } = found.annotation;
  await parts.session.request("readout/removeAnnotations", { textDocument: { uri }, ids: [id] });
  parts.lists.forget(uri);
  say(vscode.l10n.t("Removed: {0}", namesOf(codes, await parts.codebook.byId()) || vscode.l10n.t("Note")));
}
