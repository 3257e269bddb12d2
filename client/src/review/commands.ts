import * as vscode from "vscode";
import type { ReviewItem, SettleReviewParams } from "../../../server/src/protocol.ts";
import type { Codebook } from "../annotations/codebook.ts";
import { goTo, say, sourceEditor } from "../annotations/editors.ts";
import { toRange } from "../annotations/places.ts";
import { pickCodes } from "../annotations/tagging/pickCodes.ts";
import type { CommandTable } from "../commands/ids.ts";
import type { Session } from "../session.ts";
import { isOpen, keyOf, type Review } from "./model.ts";
import { nodeOf, type ReviewNode } from "./tree.ts";

type Decision = Omit<SettleReviewParams["decisions"][number], "sources">;

/** The acts of a review. Without an argument they are about what is selected in the view, else the first difference. */
export function reviewCommands(
  session: Session,
  codebook: Codebook,
  review: Review,
  view: vscode.TreeView<ReviewNode>,
) {
  const meant = async (given: unknown): Promise<ReviewItem | undefined> => {
    const node = (given as ReviewNode | undefined) ?? view.selection[0];
    if (node !== undefined && node.kind !== "group") return node.item;
    return (await review.items()).find(isOpen);
  };

  const settle = async (decisions: SettleReviewParams["decisions"]): Promise<void> => {
    if (review.uri === null || decisions.length === 0) return;
    await session.request("readout/review/settle", { textDocument: { uri: review.uri.toString() }, decisions });
    review.refresh();
  };

  const decide = async (given: unknown, decision: (item: ReviewItem) => Decision | Promise<Decision | undefined>) => {
    const item = await meant(given);
    if (item === undefined) return say(vscode.l10n.t("There is no difference to settle."));
    const what = await decision(item);
    if (what === undefined) return;
    const before = await review.items();
    await settle([{ sources: sourcesOf(item), ...what }]);
    // On to the next one, so that a review goes through by single keys.
    const later = new Set(before.slice(before.indexOf(item) + 1).map(keyOf));
    const items = await review.items();
    const next = items.find((each) => isOpen(each) && later.has(keyOf(each))) ?? items.find(isOpen);
    if (next === undefined) return say(vscode.l10n.t("All differences are settled."));
    await view.reveal(nodeOf(next), { select: true, focus: view.visible });
    await show(next);
  };

  const show = async (item: ReviewItem): Promise<void> => {
    const annotation = item.first ?? item.second;
    const [range] = annotation?.ranges ?? [];
    if (review.uri === null || range === undefined) return;
    const editor = await vscode.window.showTextDocument(review.uri, { preserveFocus: true });
    goTo(editor, toRange(range));
  };

  const start = async (first?: unknown, second?: unknown): Promise<void> => {
    const editor = sourceEditor();
    if (editor === undefined) return;
    const { uri } = editor.document;
    const annotators =
      typeof first === "string" && typeof second === "string"
        ? ([first, second] as const)
        : await pickAnnotators(session, uri);
    if (annotators === undefined) return;
    review.begin(uri, annotators);
    await vscode.commands.executeCommand("readout.review.focus");
    const open = (await review.items()).filter(isOpen);
    say(
      open.length === 0 ? vscode.l10n.t("The two agree on everything.") : vscode.l10n.t("{0} differences", open.length),
    );
    if (open[0] !== undefined) await view.reveal(nodeOf(open[0]), { select: true, focus: true });
  };

  return {
    "readout.review.start": start,
    "readout.review.open": async (node: ReviewNode) => {
      if (node.kind !== "group") await show(node.item);
    },
    "readout.review.takeFirst": (given?: unknown) =>
      decide(given, ({ first }) => ({ take: first === null ? [] : [first.id] })),
    "readout.review.takeSecond": (given?: unknown) =>
      decide(given, ({ second }) => ({ take: second === null ? [] : [second.id] })),
    "readout.review.takeBoth": (given?: unknown) => decide(given, (item) => ({ take: sourcesOf(item) })),
    "readout.review.takeNeither": (given?: unknown) => decide(given, () => ({ take: [] })),
    "readout.review.makeNew": (given?: unknown) =>
      decide(given, async () => {
        const codes = await pickCodes(codebook, vscode.l10n.t("Settle on which codes?"));
        return codes && { take: [], make: { codes: codes.map(({ id }) => id) } };
      }),
    "readout.review.acceptAgreed": async () => {
      const agreed = (await review.items()).filter(({ kind, settled }) => kind === "same" && settled.length === 0);
      await settle(agreed.map((item) => ({ sources: sourcesOf(item), take: sourcesOf(item).slice(0, 1) })));
      say(vscode.l10n.t("{0} agreed tags are taken over.", agreed.length));
    },
  } satisfies Partial<CommandTable>;
}

function sourcesOf({ first, second }: ReviewItem): string[] {
  return [first, second].flatMap((each) => (each === null ? [] : [each.id]));
}

/** Asks for two of those who have tagged the file; says so where there are not two. */
async function pickAnnotators(session: Session, uri: vscode.Uri) {
  const query = { uris: [uri.toString()], layers: ["annotator"] as const };
  const { counts } = await session.request("readout/annotations/search", { query, limit: 0, counts: ["creator"] });
  const items = (counts.creator ?? []).map(({ key, count }) => ({
    label: key ?? vscode.l10n.t("nobody named"),
    description: vscode.l10n.t("{0} tags", count),
    key,
  }));
  if (items.length < 2) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("A review needs the tags of two annotators in one file; this one has those of {0}.", items.length),
    );
    return undefined;
  }
  const first = await vscode.window.showQuickPick(items, { title: vscode.l10n.t("Review: first annotator") });
  if (first === undefined) return undefined;
  const others = items.filter(({ key }) => key !== first.key);
  const second =
    others.length === 1
      ? others[0]
      : await vscode.window.showQuickPick(others, { title: vscode.l10n.t("Review: second annotator") });
  return second && ([first.key, second.key] as const);
}
