import * as vscode from "vscode";
import { Codebook } from "../annotations/codebook.ts";
import type { Session } from "../session.ts";
import { reviewCommands } from "./commands.ts";
import { Review } from "./model.ts";
import { settleCommands } from "./settleTags.ts";
import { ReviewTree } from "./tree.ts";

/** Sets up the review of two annotators, and the settling of what is not certain; gives the commands. */
export function startReview(context: vscode.ExtensionContext, session: Session) {
  const codebook = new Codebook(session, context.workspaceState);
  const review = new Review(session);
  const tree = new ReviewTree(review, codebook);
  const view = vscode.window.createTreeView("readout.review", { treeDataProvider: tree, showCollapseAll: true });
  const show = () => {
    const [one, other] = review.annotators;
    const nobody = vscode.l10n.t("nobody named");
    view.description = review.uri === null ? "" : `${one ?? nobody} / ${other ?? nobody}`;
  };
  context.subscriptions.push(codebook, review, view, review.onDidChange(show));
  return { ...reviewCommands(session, codebook, review, view), ...settleCommands(session, codebook) };
}
