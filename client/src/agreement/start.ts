import * as vscode from "vscode";
import type { CommandTable } from "../commands/ids.ts";
import type { Session } from "../session.ts";
import { pickAnnotators } from "./pick.ts";
import { showReport } from "./panel.ts";

/** Sets up the report on agreement; gives the commands. */
export function startAgreement(session: Session) {
  return {
    "readout.showAgreement": () => show(session),
    "readout.agreement.open": (uri: string, id: string) =>
      vscode.commands.executeCommand("readout.annotations.open", { kind: "hit", hit: { uri, id } }),
  } satisfies Partial<CommandTable>;
}

async function show(session: Session): Promise<void> {
  try {
    const annotators = await pickAnnotators(await session.request("readout/annotators", null));
    if (annotators === undefined) return;
    const title = vscode.l10n.t("Comparing {0}", annotators.join(", "));
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      async (_, token) => {
        const report = await session.request("readout/agreement", { annotators, links: true }, token);
        if (!token.isCancellationRequested) showReport(report);
      },
    );
  } catch (error) {
    if (error instanceof vscode.CancellationError) return;
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}
