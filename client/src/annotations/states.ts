import * as vscode from "vscode";
import type { AnchorState, ReviewStatus } from "../../../server/src/protocol.ts";

/** What is to be said of where an annotation stands; nothing where it stands on its words. */
export const statesInWords: Readonly<Record<AnchorState, string | undefined>> = {
  anchored: undefined,
  moved: vscode.l10n.t("found elsewhere in the text"),
  changed: vscode.l10n.t("the text has changed since"),
  ambiguous: vscode.l10n.t("these words stand more than once"),
  orphaned: vscode.l10n.t("its words are not in the text any more"),
};

/** What a review has said of it; nothing for what nobody has reviewed. */
export const statusesInWords: Readonly<Record<ReviewStatus, string | undefined>> = {
  draft: undefined,
  accepted: vscode.l10n.t("accepted"),
  rejected: vscode.l10n.t("rejected"),
};
