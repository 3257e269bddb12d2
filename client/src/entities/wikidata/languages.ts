import * as vscode from "vscode";

/** The languages whose names are taken over, as the settings have them: BCP 47 tags. */
export function wantedLanguages(): readonly string[] {
  const languages = vscode.workspace.getConfiguration("readout.wikidata").get<readonly unknown[]>("languages", []);
  return languages.filter((tag): tag is string => typeof tag === "string" && tag !== "");
}
