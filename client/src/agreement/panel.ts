import * as vscode from "vscode";
import type { AgreementResult } from "../../../server/src/protocol.ts";

/** Shows the report in an editor tab of its own. Its page has no script; a disagreement leads to its passage. */
export function showReport({ annotators, html }: AgreementResult): void {
  const title = vscode.l10n.t("Agreement: {0}", annotators.join(", "));
  const panel = vscode.window.createWebviewPanel("readout.agreement", title, vscode.ViewColumn.Active, {
    enableScripts: false,
    enableFindWidget: true,
    enableCommandUris: ["readout.agreement.open"],
    localResourceRoots: [],
  });
  panel.webview.html = html.replaceAll('href="readout-annotation:', 'href="command:readout.agreement.open?');
}
