import * as vscode from "vscode";

/** Who is compared: all where there are two, else those that the person picks. Undefined where the person turns away. */
export async function pickAnnotators(known: readonly string[]): Promise<string[] | undefined> {
  if (known.length < 2) {
    const message =
      known.length === 0
        ? vscode.l10n.t("Nobody has tagged anything in this workspace yet.")
        : vscode.l10n.t("Only {0} has tagged anything in this workspace: a comparison wants two.", known.join(", "));
    void vscode.window.showInformationMessage(message);
    return undefined;
  }
  if (known.length === 2) return [...known];
  const picked = await vscode.window.showQuickPick(
    known.map((label) => ({ label, picked: true })),
    {
      canPickMany: true,
      title: vscode.l10n.t("Annotators to Compare"),
      placeHolder: vscode.l10n.t("Two or more; only documents that all of them have tagged are compared"),
    },
  );
  if (picked === undefined) return undefined;
  if (picked.length >= 2) return picked.map(({ label }) => label);
  void vscode.window.showInformationMessage(vscode.l10n.t("A comparison wants two annotators."));
  return undefined;
}
