import * as vscode from "vscode";
import type { AnnotationView, CodeView, RelationView } from "../../../server/src/protocol.ts";
import type { Found } from "./atCursor.ts";
import { codeIcon } from "./colours.ts";
import { goTo, say } from "./editors.ts";
import { titleOf, wordsOf } from "./naming.ts";
import { showTag } from "./navigate.ts";
import type { Parts } from "./parts.ts";
import { toRange } from "./places.ts";
import { change } from "./tagging/change.ts";

/** The kinds of relations that everybody has, in the words of a sentence from one tag to the other. */
const kinds: Readonly<Record<string, string>> = {
  "replies-to": vscode.l10n.t("replies to"),
  contradicts: vscode.l10n.t("contradicts"),
  "same-as": vscode.l10n.t("says the same as"),
  "derived-from": vscode.l10n.t("is derived from"),
};

/** The kind of a relation in words. */
export function kindInWords(type: string): string {
  return kinds[type] ?? type;
}

/** Relates the tag at the cursor to another one of the document, both shown while they are picked. */
export async function relate(parts: Parts): Promise<void> {
  const found = await parts.atCursor.find(vscode.l10n.t("Relate which tag?"));
  if (found === undefined) return;
  const { annotations } = await parts.lists.of(found.editor.document);
  const others = annotations.filter(({ id }) => id !== found.annotation.id);
  if (others.length === 0) {
    say(vscode.l10n.t("There is no other tag in this document."));
    return;
  }
  const type = await pickKind(annotations, found.annotation, await parts.codebook.byId());
  if (type === undefined) return;
  const target = await pickTarget(parts, found, others, type);
  if (target === undefined) return;
  await change(parts, found, { add: { relations: [{ type, other: target.id }] } });
  say(vscode.l10n.t("Related: {0}", `${kindInWords(type)} ${wordsOf(target)}`));
}

async function pickKind(
  annotations: readonly AnnotationView[],
  source: AnnotationView,
  codes: ReadonlyMap<string, CodeView>,
): Promise<string | undefined> {
  const used = annotations.flatMap(({ relations }) => relations.map(({ type }) => type));
  const items: (vscode.QuickPickItem & { readonly type?: string })[] = [
    ...new Set([...Object.keys(kinds), ...used]),
  ].map((type) => ({ label: kindInWords(type), type }));
  const own = vscode.l10n.t("Another kind…");
  const picked = await vscode.window.showQuickPick([...items, { label: own }], {
    title: `${titleOf(source, codes)}: ${wordsOf(source)}`,
    placeHolder: vscode.l10n.t("How is it related to another tag?"),
  });
  if (picked === undefined || picked.type !== undefined) return picked?.type;
  const typed = await vscode.window.showInputBox({ title: own, placeHolder: vscode.l10n.t("A name such as explains") });
  return typed?.trim() || undefined;
}

/** Asks for the tag at the other end, and shows each in the text as it is gone through. */
async function pickTarget(
  { codebook }: Parts,
  { editor }: Found,
  others: readonly AnnotationView[],
  type: string,
): Promise<AnnotationView | undefined> {
  const codes = await codebook.byId();
  const { selection } = editor;
  const items = others.map((annotation) => {
    const [code] = annotation.codes;
    return {
      annotation,
      label: titleOf(annotation, codes),
      description: wordsOf(annotation),
      ...(code === undefined ? {} : { iconPath: codeIcon(codes.get(code) ?? { id: code, color: null }) }),
    };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("This Tag {0} …", kindInWords(type)),
    matchOnDescription: true,
    onDidSelectItem: (item: (typeof items)[number]) => {
      const [range] = item.annotation.ranges;
      if (range !== undefined)
        editor.revealRange(toRange(range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    },
  });
  goTo(editor, selection);
  editor.selection = selection;
  return picked?.annotation;
}

interface Link {
  readonly relation: RelationView;
  readonly outgoing: boolean;
}

/** Asks for one of the relations of the tag at the cursor; `which` says whether those from other tags count too. */
async function pickLink(parts: Parts, found: Found, which: "own" | "all", title: string) {
  const { annotations } = await parts.lists.of(found.editor.document);
  const byId = new Map(annotations.map((each) => [each.id, each]));
  const { relations, relatedFrom } = found.annotation;
  const links: Link[] = [
    ...relations.map((relation) => ({ relation, outgoing: true })),
    ...(which === "all" ? relatedFrom : []).map((relation) => ({ relation, outgoing: false })),
  ];
  const items = links.map(({ relation, outgoing }) => {
    const other = byId.get(relation.other);
    const kind = kindInWords(relation.type);
    return {
      relation,
      other,
      label: outgoing ? kind : vscode.l10n.t("← {0}", kind),
      description: other === undefined ? vscode.l10n.t("(in another file, or removed)") : wordsOf(other),
    };
  });
  if (items.length === 0) {
    say(vscode.l10n.t("This tag has no relations."));
    return undefined;
  }
  return items.length === 1 && which === "all" ? items[0] : vscode.window.showQuickPick(items, { title });
}

/** Goes from the tag at the cursor to one that it is related to, or that is related to it. */
export async function goToRelated(parts: Parts): Promise<void> {
  const found = await parts.atCursor.find(vscode.l10n.t("From which tag?"));
  if (found === undefined) return;
  const picked = await pickLink(parts, found, "all", vscode.l10n.t("Go to Related Tag"));
  if (picked?.other !== undefined) showTag(found.editor, picked.other, parts.atCursor);
}

/** Takes a relation away from the tag at the cursor. */
export async function unrelate(parts: Parts): Promise<void> {
  const found = await parts.atCursor.find(vscode.l10n.t("Relations of which tag?"));
  if (found === undefined) return;
  const picked = await pickLink(parts, found, "own", vscode.l10n.t("Remove Which Relation?"));
  if (picked !== undefined) await change(parts, found, { remove: { relations: [picked.relation] } });
}
