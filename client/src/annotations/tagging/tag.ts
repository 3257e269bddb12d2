import * as vscode from "vscode";
import type { AnnotationView, CodeView, Range, TagParams } from "../../../../server/src/protocol.ts";
import { say, sourceEditor } from "../editors.ts";
import { makeTags } from "../makeTags.ts";
import { titleOf } from "../naming.ts";
import type { Parts } from "../parts.ts";
import { fromRange, refOf, toRange } from "../places.ts";
import { askAttributes } from "./askAttributes.ts";
import { pickCodes } from "./pickCodes.ts";

/** What the tags are said of: each selection or statement for itself, all selections as one, or the whole document. */
type Extent = "each" | "joined" | "document";

/**
 * Tags the selections, or the statements that the cursors stand in. `given` names codes by their ids, one or several;
 * where it names none, the person is asked for codes and for what the codebook wants to know of them.
 */
export async function tag(
  parts: Parts,
  given?: unknown,
  extent: Extent = "each",
): Promise<readonly AnnotationView[] | undefined> {
  const editor = sourceEditor();
  if (editor === undefined) return undefined;
  const ranges = editor.selections.map(fromRange);
  const textDocument = refOf(editor.document);
  const ids = typeof given === "string" ? [given] : Array.isArray(given) ? given.map(String) : undefined;
  if (ids !== undefined) {
    const codes = await knownCodes(parts, ids);
    return makeAndShow(parts, editor, codes, { textDocument, ranges, ...said(codes, extent) });
  }
  const codes = await pickCodes(parts.codebook, titles[extent](ranges));
  if (codes === undefined) return undefined;
  // Who leaves the questions has picked the code nevertheless.
  const attributes = (await askAttributes(codes)) ?? [];
  return makeAndShow(parts, editor, codes, { textDocument, ranges, attributes, ...said(codes, extent) });
}

const titles: Readonly<Record<Extent, (ranges: readonly Range[]) => string>> = {
  each: (ranges) =>
    ranges.length === 1 ? vscode.l10n.t("Tag Statement") : vscode.l10n.t("Tag {0} Passages", ranges.length),
  joined: (ranges) => vscode.l10n.t("Tag {0} Selections as One Passage", ranges.length),
  document: () => vscode.l10n.t("Tag the Document as a Whole"),
};

function said(codes: readonly CodeView[], extent: Extent): Pick<TagParams, "codes" | "joined" | "wholeDocument"> {
  return {
    codes: codes.map(({ id }) => id),
    ...(extent === "joined" ? { joined: true } : {}),
    ...(extent === "document" ? { wholeDocument: true } : {}),
  };
}

/** The codes of these ids; throws where the codebook lacks one. */
export async function knownCodes({ codebook }: Parts, ids: readonly string[]): Promise<readonly CodeView[]> {
  const byId = await codebook.byId();
  return ids.map((id) => {
    const code = byId.get(id);
    if (code === undefined) throw new Error(vscode.l10n.t("The codebook has no code “{0}”.", id));
    return code;
  });
}

async function makeAndShow(
  { session, codebook, lists, atCursor }: Parts,
  editor: vscode.TextEditor,
  codes: readonly CodeView[],
  params: TagParams,
): Promise<readonly AnnotationView[]> {
  const annotations = await makeTags(session, params);
  lists.forget(params.textDocument.uri);
  await codebook.remember(params.codes);
  const [first] = annotations;
  if (first === undefined) return annotations;
  atCursor.take(first.id);
  const names = titleOf(first, new Map(codes.map((code) => [code.id, code])));
  say(
    annotations.length === 1
      ? vscode.l10n.t("Tagged as {0}", names)
      : vscode.l10n.t("Tagged as {0}: {1} passages", names, annotations.length),
  );
  const [range] = first.ranges;
  if (range !== undefined && annotations.length === 1) editor.revealRange(toRange(range));
  return annotations;
}

/** Tags the passages with the code that was used last. */
export async function repeatLastCode(parts: Parts): Promise<readonly AnnotationView[] | undefined> {
  const known = await parts.codebook.byId();
  const last = parts.codebook.recent().find((id) => known.has(id));
  return tag(parts, last);
}
