import * as vscode from "vscode";
import type { Session } from "../session.ts";

/** The scheme of entries that are shown as documents: `readout-entity:/KEY/NAME.txt`. */
const SCHEME = "readout-entity";

/** Shows entries of the bundled gazetteer, which stand in no file, as plain documents that cannot be edited. */
export function entityDocuments(session: Session): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const refresh = (): void => {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) changed.fire(uri);
  };
  return vscode.Disposable.from(
    changed,
    session.on("readout/gazetteerChanged", refresh),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      async provideTextDocumentContent({ path }) {
        const [, key = ""] = path.split("/");
        const entry = await session.request("readout/entities/entry", { key });
        return entry?.text ?? vscode.l10n.t("The gazetteer has no entry {0} any more.", key);
      },
    }),
  );
}

/** Opens an entry to be read: in the user's own file, else as a document. */
export async function openEntry(session: Session, key: string): Promise<void> {
  const entry = await session.request("readout/entities/entry", { key });
  if (entry === null) throw new Error(vscode.l10n.t("The gazetteer has no entry {0}.", key));
  const { name, location } = entry;
  if (location === null) {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${key}/${name.replaceAll(/[\\/]/g, " ")}.txt` });
    await vscode.window.showTextDocument(uri, { preview: true });
    return;
  }
  const { line, character } = location.range.start;
  const at = new vscode.Position(line, character);
  await vscode.window.showTextDocument(vscode.Uri.parse(location.uri), { selection: new vscode.Range(at, at) });
}
