import * as vscode from "vscode";
import type { AnnotationView, CodeView, Range } from "../../../server/src/protocol.ts";
import type { Codebook } from "../annotations/codebook.ts";
import { goTo, say, sourceEditor } from "../annotations/editors.ts";
import { shortened, titleOf, wordsOf } from "../annotations/naming.ts";
import { fromRange, toRange } from "../annotations/places.ts";
import type { CommandTable } from "../commands/ids.ts";
import type { Session } from "../session.ts";

interface Choice extends vscode.QuickPickItem {
  /** Undefined leaves the tag as it is, and goes on to the next one. */
  readonly act?: () => Promise<unknown>;
}

/** Settles tags that do not stand where they were made, one after the other, by keyboard alone. */
export function settleCommands(session: Session, codebook: Codebook) {
  const unsettled = async (uri: string): Promise<readonly AnnotationView[]> => {
    const { annotations } = await session.request("readout/annotations", { textDocument: { uri } });
    return annotations.filter(
      ({ state, wholeDocument, versions }) => (state !== "anchored" && !wholeDocument) || versions > 1,
    );
  };

  const settleAll = async (): Promise<void> => {
    const editor = sourceEditor();
    if (editor === undefined) return;
    const uri = editor.document.uri.toString();
    const waiting = await unsettled(uri);
    // What was selected when it began is where a lost tag may go.
    const selection = editor.selection.isEmpty ? undefined : fromRange(editor.selection);
    const codes = await codebook.byId();
    for (const annotation of waiting) {
      const place = annotation.ranges[0] ?? annotation.candidates[0];
      if (place !== undefined) goTo(editor, toRange(place));
      const choices =
        annotation.versions > 1
          ? await versionChoices(session, uri, annotation.id, codes)
          : choicesFor(session, uri, annotation, editor, selection);
      const picked = await vscode.window.showQuickPick(choices, {
        title: `${stateName(annotation)}: ${titleOf(annotation, codes)}`,
        placeHolder: shortened(wordsOf(annotation), 120),
        onDidSelectItem: (item: Choice & { readonly range?: Range }) => {
          if (item.range !== undefined) goTo(editor, toRange(item.range));
        },
      });
      if (picked === undefined) return;
      await picked.act?.();
    }
    say(
      waiting.length === 0
        ? vscode.l10n.t("All tags of this file stand where they were made.")
        : vscode.l10n.t("That was the last one."),
    );
  };

  return {
    "readout.settleTags": settleAll,
    "readout.acceptPlaces": async () => {
      const editor = sourceEditor();
      if (editor === undefined) return;
      const uri = editor.document.uri.toString();
      const sure = (await unsettled(uri)).filter(({ state }) => state === "moved" || state === "changed");
      const ids = sure.map(({ id }) => id);
      if (ids.length > 0) await session.request("readout/annotations/accept", { textDocument: { uri }, ids });
      say(vscode.l10n.t("{0} places are accepted.", ids.length));
    },
  } satisfies Partial<CommandTable>;
}

function choicesFor(
  session: Session,
  uri: string,
  annotation: AnnotationView,
  editor: vscode.TextEditor,
  selection: Range | undefined,
): (Choice & { readonly range?: Range })[] {
  const textDocument = { uri };
  const ids = [annotation.id];
  const moveTo = (range: Range) => () =>
    session.request("readout/editAnnotations", { textDocument, ids, set: { ranges: [range] } });
  const lineOf = ({ start }: Range) => shortened(editor.document.lineAt(start.line).text.trim(), 80);
  const [first] = annotation.ranges;
  return [
    ...(first === undefined
      ? []
      : [
          {
            label: `$(check) ${vscode.l10n.t("Accept this place")}`,
            detail: lineOf(first),
            range: first,
            act: () => session.request("readout/annotations/accept", { textDocument, ids }),
          },
        ]),
    ...(selection === undefined
      ? []
      : [{ label: `$(selection) ${vscode.l10n.t("Put it on the selected words")}`, act: moveTo(selection) }]),
    ...annotation.candidates
      .filter((range) => !toRange(range).isEmpty)
      .map((range) => ({
        label: `$(arrow-right) ${vscode.l10n.t("Line {0}", range.start.line + 1)}`,
        detail: lineOf(range),
        range,
        act: moveTo(range),
      })),
    { label: `$(debug-step-over) ${vscode.l10n.t("Leave it for now")}` },
    {
      label: `$(trash) ${vscode.l10n.t("Remove the tag")}`,
      act: () => session.request("readout/removeAnnotations", { textDocument, ids }),
    },
  ];
}

/** Two people changed one tag at once: which of the versions is kept. */
async function versionChoices(
  session: Session,
  uri: string,
  id: string,
  codes: ReadonlyMap<string, CodeView>,
): Promise<(Choice & { readonly range?: Range })[]> {
  const textDocument = { uri };
  const { versions } = await session.request("readout/annotations/versions", { textDocument, id });
  return [
    ...versions.map((version, index) => ({
      label: `$(check) ${vscode.l10n.t("Keep: {0}", titleOf(version, codes))}`,
      description: [version.creator, version.modified.slice(0, 16).replace("T", " ")].filter(Boolean).join(", "),
      detail: version.note ?? shortened(wordsOf(version), 80),
      ...(version.ranges[0] === undefined ? {} : { range: version.ranges[0] }),
      act: () => session.request("readout/annotations/keep", { textDocument, id, version: index }),
    })),
    { label: `$(debug-step-over) ${vscode.l10n.t("Leave it for now")}` },
  ];
}

function stateName({ state, versions }: AnnotationView): string {
  if (versions > 1) return vscode.l10n.t("Changed by two people at once");
  switch (state) {
    case "moved":
      return vscode.l10n.t("Moved along with its words");
    case "changed":
      return vscode.l10n.t("Its words have changed");
    case "ambiguous":
      return vscode.l10n.t("Its words stand more than once");
    default:
      return vscode.l10n.t("Its words are gone");
  }
}
