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

/** Milliseconds in which VS Code takes notice of a provider. */
const NOTICE = 100;

/**
 * The protocol has no such request, and VS Code keeps outlines for as long as a text and its providers are the same: so
 * a provider of nothing comes and goes.
 */
function refresh(): void {
  const nothing: vscode.DocumentSymbolProvider = { provideDocumentSymbols: () => [] };
  const registration = vscode.languages.registerDocumentSymbolProvider({ language: languageId }, nothing);
  setTimeout(() => registration.dispose(), NOTICE);
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
