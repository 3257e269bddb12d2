import * as vscode from "vscode";
import { type EntityType, entityTypes } from "../../../server/src/protocol.ts";

/** What each kind of entry is called, and its icon; icons tell kinds apart without colour. */
const kinds: Readonly<Record<EntityType, { readonly name: string; readonly icon: string }>> = {
  person: { name: vscode.l10n.t("Person"), icon: "account" },
  country: { name: vscode.l10n.t("Country"), icon: "globe" },
  city: { name: vscode.l10n.t("City"), icon: "home" },
  place: { name: vscode.l10n.t("Place"), icon: "location" },
  organisation: { name: vscode.l10n.t("Organisation"), icon: "organization" },
  event: { name: vscode.l10n.t("Event"), icon: "calendar" },
  work: { name: vscode.l10n.t("Treaty, plan or other work"), icon: "book" },
  initiative: { name: vscode.l10n.t("Initiative"), icon: "lightbulb" },
  disease: { name: vscode.l10n.t("Disease"), icon: "pulse" },
};

export function nameOfType(type: EntityType): string {
  return kinds[type].name;
}

export function iconOfType(type: EntityType): vscode.ThemeIcon {
  return new vscode.ThemeIcon(kinds[type].icon);
}

/** Asks what an entry is; the kind that a guess has comes first. */
export async function pickType(title: string, first?: EntityType): Promise<EntityType | undefined> {
  const order = first === undefined ? entityTypes : [first, ...entityTypes.filter((type) => type !== first)];
  const items = order.map((type) => ({ label: nameOfType(type), iconPath: iconOfType(type), type }));
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.type;
}

/** The kind of entry that a mention's label stands for. */
export function typeOfLabel(label: string): EntityType {
  const types: Readonly<Record<string, EntityType>> = {
    PER: "person",
    LOC: "place",
    ORG: "organisation",
    EVENT: "event",
    WORK: "work",
    MISC: "initiative",
  };
  return types[label] ?? "person";
}
