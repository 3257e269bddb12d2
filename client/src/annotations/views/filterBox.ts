import * as vscode from "vscode";
import type { Parts } from "../parts.ts";
import { type Choices, type Field, fields, folded } from "./query.ts";

interface Suggestion extends vscode.QuickPickItem {
  /** The whole filter with this in it; without one the item takes the filter as it is typed. */
  readonly filter?: string;
}

/** All that can be named in a filter, as the workspace has it now. */
export async function choicesIn({ session, codebook }: Parts): Promise<Choices> {
  const [{ counts }, codes] = await Promise.all([
    session.request("readout/annotations/search", { limit: 0, counts: ["code", "creator", "speaker", "file"] }),
    codebook.codes(),
  ]);
  const known = new Set(codes.map(({ id }) => id));
  const strange = (counts.code ?? []).flatMap(({ key }) => (key === null || known.has(key) ? [] : [key]));
  return {
    codes: [
      ...codes.map(({ id, name }) => ({ key: id, names: [id, name] })),
      ...strange.map((id) => ({ key: id, names: [id] })),
    ],
    authors: (counts.creator ?? []).map(({ key }) => ({ key, names: [key ?? vscode.l10n.t("nobody")] })),
    speakers: (counts.speaker ?? []).flatMap(({ key, label }) =>
      key === null ? [] : [{ key, names: [label ?? key, key] }],
    ),
    files: (counts.file ?? []).flatMap(({ key }) =>
      key === null ? [] : [{ key, names: [vscode.workspace.asRelativePath(vscode.Uri.parse(key))] }],
    ),
  };
}

/** Asks for a filter, with suggestions for the word that is being typed. Undefined where the person left. */
export function askFilter(before: string, choices: Choices): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<Suggestion>();
  pick.title = vscode.l10n.t("Filter Tags");
  pick.placeholder = vscode.l10n.t("Words of the text or the note, or code:pledge author:ana lang:ka is:orphaned");
  pick.value = before;
  const show = () => {
    const typed = pick.value;
    const label = typed.trim() === "" ? vscode.l10n.t("Show all tags") : vscode.l10n.t("Show tags with {0}", typed);
    pick.items = [{ label: `$(filter) ${label}`, alwaysShow: true }, ...suggestions(typed, choices)];
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item?.filter === undefined) {
        resolve(pick.value.trim());
        pick.hide();
      } else {
        pick.value = item.filter;
        show();
      }
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    show();
    pick.show();
  });
}

const plainValues: Readonly<Partial<Record<Field, readonly string[]>>> = {
  status: ["draft", "accepted", "rejected"],
  is: ["orphaned", "ambiguous", "changed", "moved", "anchored", "conflict", "curated"],
  has: ["note"],
};

/** Ways to go on from what is typed: values of the field that has been begun, else the fields. */
function suggestions(typed: string, choices: Choices): Suggestion[] {
  const last = /(?:^|\s)(?:(\p{L}+):)?("?)([^\s"]*)$/u.exec(typed);
  const [, name, , begun = ""] = last ?? [];
  const head = typed.slice(0, typed.length - (last?.[0].trimStart().length ?? 0));
  const field = name as Field | undefined;
  if (field === undefined) {
    return Object.entries(fields)
      .filter(([each]) => each.startsWith(begun.toLowerCase()))
      .map(([each, use]) => ({ label: `${each}:`, description: use, filter: `${head}${each}:`, alwaysShow: true }));
  }
  const named = { code: choices.codes, author: choices.authors, speaker: choices.speakers, file: choices.files };
  const among = field in named ? named[field as keyof typeof named] : [];
  const values = [...among.map(({ names }) => names.at(-1) ?? ""), ...(plainValues[field] ?? [])];
  return values
    .filter((value) => folded(value).includes(folded(begun)))
    .slice(0, 200)
    .map((value) => {
      const quoted = /[\s"]/.test(value) ? `"${value.replaceAll('"', "")}"` : value;
      return { label: `${field}:${value}`, filter: `${head}${field}:${quoted} `, alwaysShow: true };
    });
}
