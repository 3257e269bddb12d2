import * as vscode from "vscode";
import type { ImportEntitiesResult } from "../../../../server/src/protocol.ts";
import type { Session } from "../../session.ts";
import { pickType } from "../names.ts";
import { wantedLanguages } from "./languages.ts";

/** “Import Entities from a File…”: a dump of Wikidata items or a SPARQL answer becomes a file of the gazetteer. */
export function importing(session: Session) {
  return async (given?: unknown): Promise<void> => {
    const uri = given instanceof vscode.Uri ? given : await askFile();
    if (uri === undefined) return;
    const tells = { label: vscode.l10n.t("As the items tell; others are left out"), ask: false };
    const asks = { label: vscode.l10n.t("As the items tell; others as one kind…"), ask: true };
    const title = vscode.l10n.t("Import Entities: of what kind are they?");
    const choice = await vscode.window.showQuickPick([tells, asks], { title });
    if (choice === undefined) return;
    const type = choice.ask ? await pickType(title) : undefined;
    if (choice.ask && type === undefined) return;
    const {
      cancelled,
      taken,
      leftOut,
      uri: made,
    } = await session.request("readout/entities/import", {
      uri: uri.toString(),
      languages: wantedLanguages(),
      ...(type && { type }),
    });
    if (cancelled) return;
    const message = messageOf(taken, leftOut);
    const open = vscode.l10n.t("Open");
    const answer = await vscode.window.showInformationMessage(message, ...(made === null ? [] : [open]));
    if (answer === open && made !== null) await vscode.window.showTextDocument(vscode.Uri.parse(made));
  };
}

function messageOf(taken: number, leftOut: ImportEntitiesResult["leftOut"]): string {
  if (taken === 0 && leftOut.length === 0)
    return vscode.l10n.t("Nothing was imported: the file holds no items of Wikidata and no SPARQL answer.");
  const left = leftOut.map(({ reason, count, lines }) => {
    const more = count > lines.length ? " …" : "";
    return vscode.l10n.t("{0} {1} (line {2})", count, reason, `${lines.join(", ")}${more}`);
  });
  return left.length === 0
    ? vscode.l10n.t("{0} entities were imported.", taken)
    : vscode.l10n.t("{0} entities were imported. Left out: {1}.", taken, left.join("; "));
}

async function askFile(): Promise<vscode.Uri | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t("Import Entities"),
      openLabel: vscode.l10n.t("Import"),
      filters: { [vscode.l10n.t("Dumps and SPARQL answers")]: ["json", "jsonl", "csv", "tsv", "gz"] },
    })) ?? [];
  return file;
}
