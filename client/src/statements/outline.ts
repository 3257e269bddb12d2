import * as vscode from "vscode";
import { languageId } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";

const ORDER = "outline.order";

/** Has VS Code ask for outlines anew when the server would give another one for the same text. */
export function freshOutlines(session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    session.on("readout/speakersChanged", refresh),
    session.on("readout/outlineChanged", refresh),
  );
}

/** The protocol has no such request; but VS Code asks all providers again when one comes or goes. */
function refresh(): void {
  const nobody: vscode.DocumentSymbolProvider = { provideDocumentSymbols: () => [] };
  const selector = { language: languageId, scheme: "readout-nothing" };
  vscode.languages.registerDocumentSymbolProvider(selector, nobody).dispose();
}

/** Sorts the outline by position or by speaker, whichever it is not. */
export async function toggleOutlineOrder(): Promise<void> {
  const settings = vscode.workspace.getConfiguration("readout");
  const order = settings.get<string>(ORDER) === "speaker" ? "position" : "speaker";
  const { workspaceValue } = settings.inspect<string>(ORDER) ?? {};
  const target =
    workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await settings.update(ORDER, order, target);
}
