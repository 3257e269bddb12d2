import * as vscode from "vscode";
import type { NameAt } from "../../../server/src/protocol.ts";
import type { Session } from "../session.ts";
import type { GazetteerFile } from "./apply.ts";
import { pickType, typeOfLabel } from "./names.ts";
import { pickEntity } from "./pickEntity.ts";
import { placeFor } from "./place.ts";

interface Parts {
  readonly session: Session;
  readonly file: GazetteerFile;
}

/** The commands that change what the user's own gazetteer says of the name at the cursor. */
export function acts({ session, file }: Parts) {
  return {
    "readout.addToGazetteer": async (given?: unknown, kind?: unknown) => {
      const place = await placeFor(session, given);
      if (place === undefined) return;
      const { text, basicForm, language, mention } = place.name;
      const listed = mention?.candidates[0];
      if (typeof kind !== "string" && listed !== undefined && !(await wantsAnother(text, listed.name))) return;
      const name = typeof kind === "string" ? text : await askName(basicForm);
      if (name === undefined) return;
      const first = mention === null ? undefined : typeOfLabel(mention.label);
      const type =
        typeof kind === "string"
          ? (kind as typeof first)
          : await pickType(vscode.l10n.t("What is “{0}”?", name), first);
      if (type !== undefined) await file.change({ kind: "add", name, language, type }, place.textDocument);
    },
    "readout.acceptGuess": async (given?: unknown) => {
      const place = await placeFor(session, given);
      if (place === undefined) return;
      const { basicForm, language, mention } = place.name;
      const type = mention === null ? "person" : typeOfLabel(mention.label);
      await file.change({ kind: "add", name: basicForm, language, type }, place.textDocument);
    },
    "readout.aliasOf": async (given?: unknown) => {
      const place = await placeFor(session, given);
      if (place === undefined) return;
      const { basicForm, language, mention } = place.name;
      const name = await askName(basicForm);
      if (name === undefined) return;
      const title = vscode.l10n.t("“{0}” is another name of…", name);
      const key = place.key ?? (await pickEntity(session, title, { language, first: mention?.candidates ?? [] }))?.key;
      if (key !== undefined) await file.change({ kind: "alias", key, name, language }, place.textDocument);
    },
    "readout.notAName": (given?: unknown) => dismiss(given, () => ({})),
    "readout.notANameInFile": (given?: unknown) =>
      dismiss(given, ({ fileRef, documentRef }) => ({ documentRef: fileRef ?? documentRef })),
    "readout.notANameHere": (given?: unknown) => dismiss(given, ({ documentRef }) => ({ documentRef })),
    "readout.notANameAtCursor": async (given?: unknown) => {
      const place = await placeFor(session, given);
      if (place === undefined) return;
      await file.change({ kind: "other-entity", range: place.name.range, key: null }, place.textDocument);
    },
    "readout.otherEntityHere": async (given?: unknown) => {
      const place = await placeFor(session, given);
      if (place === undefined) return;
      const { text, range, language, mention } = place.name;
      const title = vscode.l10n.t("“{0}” here means…", text);
      const key = place.key ?? (await pickEntity(session, title, { language, first: mention?.candidates ?? [] }))?.key;
      if (key !== undefined) await file.change({ kind: "other-entity", range, key }, place.textDocument);
    },
    "readout.undoGazetteerChange": () => file.undo(),
  };

  /** `where` narrows the decision to a document or a file. */
  async function dismiss(given: unknown, where: (name: NameAt) => { readonly documentRef?: string }): Promise<void> {
    const place = await placeFor(session, given);
    if (place === undefined) return;
    const { basicForm, language } = place.name;
    await file.change({ kind: "not-name", text: basicForm, language, ...where(place.name) }, place.textDocument);
  }
}

/** Whether one more entry is meant where the words are a name of one already. */
async function wantsAnother(text: string, name: string): Promise<boolean> {
  const yes = { label: vscode.l10n.t("Add another entry of this name"), wants: true };
  const no = { label: vscode.l10n.t("Leave it"), wants: false };
  const title = vscode.l10n.t("“{0}” is in the gazetteer, as {1}", text, name);
  return (await vscode.window.showQuickPick([yes, no], { title }))?.wants === true;
}

/** The name as it is to be listed: texts have it inflected, lists do not. */
function askName(text: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t("Name in the gazetteer"),
    prompt: vscode.l10n.t("In its basic form: other forms are recognised from it."),
    value: text,
    validateInput: (value) => (/[\p{L}\p{N}]/u.test(value) ? undefined : vscode.l10n.t("A name needs a letter.")),
  });
}
