import * as vscode from "vscode";
import { type AnnotationView, type CodeView, languageId } from "../../../server/src/protocol.ts";
import { colourOfCode } from "./colours.ts";
import { shortened, titleOf } from "./naming.ts";
import type { Parts } from "./parts.ts";
import { toRange } from "./places.ts";
import { kindInWords } from "./relations.ts";
import { statesInWords, statusesInWords } from "./states.ts";

/** The commands that the links of a hover give. */
const actions = {
  "readout.recodeTag": vscode.l10n.t("Change Codes"),
  "readout.addNote": vscode.l10n.t("Note"),
  "readout.setAttributes": vscode.l10n.t("Attributes"),
  "readout.relateTag": vscode.l10n.t("Relate"),
  "readout.removeTag": vscode.l10n.t("Remove"),
} as const;

/** Says on hover what the words are tagged with, by whom and when, with links to change it. */
export class AnnotationHovers implements vscode.Disposable, vscode.HoverProvider {
  private readonly parts: Parts;
  private readonly registration: vscode.Disposable;

  constructor(parts: Parts) {
    this.parts = parts;
    this.registration = vscode.languages.registerHoverProvider({ language: languageId }, this);
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const [{ annotations }, codes] = await Promise.all([this.parts.lists.of(document), this.parts.codebook.byId()]);
    const byId = new Map(annotations.map((each) => [each.id, each]));
    const here = annotations
      .flatMap((annotation) => {
        const range = annotation.ranges.map(toRange).find((each) => each.contains(position));
        return range === undefined ? [] : [{ annotation, range }];
      })
      .toSorted((a, b) => a.annotation.quote.length - b.annotation.quote.length);
    const [narrowest] = here;
    if (narrowest === undefined) return undefined;
    const texts = here.map(({ annotation }) => hoverOf(annotation, codes, byId));
    return new vscode.Hover(texts, narrowest.range);
  }

  dispose(): void {
    this.registration.dispose();
  }
}

function hoverOf(
  annotation: AnnotationView,
  codes: ReadonlyMap<string, CodeView>,
  others: ReadonlyMap<string, AnnotationView>,
): vscode.MarkdownString {
  const { codes: ids, state, status, note, attributes, relations, creator, created, modified, layer } = annotation;
  const [first] = ids;
  const colour = colourOfCode(first ?? "", first === undefined ? undefined : codes.get(first)?.color);
  const dot = `<span style="color:${colour};">⬤</span> `;
  const facts = [
    statesInWords[state],
    statusesInWords[status],
    layer === "curation" ? vscode.l10n.t("settled in review") : undefined,
  ].filter((fact) => fact !== undefined);
  const parts = [[`${dot}**${plain(titleOf(annotation, codes))}**`, ...facts.map(plain)].join(" · ")];
  if (attributes.length > 0) {
    parts.push(attributes.map(({ name, value }) => `${plain(name)}: **${plain(String(value))}**`).join(" · "));
  }
  if (note !== null) parts.push(plain(note));
  for (const { type, other } of relations) {
    const words = others.get(other)?.quote ?? vscode.l10n.t("a tag in another file");
    parts.push(`→ ${plain(kindInWords(type))} “${plain(shortened(words.replace(/\s+/gu, " "), 80))}”`);
  }
  const changed =
    modified.slice(0, 10) === created.slice(0, 10) ? "" : vscode.l10n.t("changed {0}", modified.slice(0, 10));
  parts.push(plain([creator ?? "", created.slice(0, 10), changed].filter(Boolean).join(", ")));
  const argument = encodeURIComponent(JSON.stringify([{ annotation: annotation.id }]));
  parts.push(
    Object.entries(actions)
      .map(([command, title]) => `[${plain(title)}](command:${command}?${argument})`)
      .join(" · "),
  );
  const text = new vscode.MarkdownString(parts.join("\n\n"));
  text.isTrusted = { enabledCommands: Object.keys(actions) };
  text.supportHtml = true;
  return text;
}

/** Text as Markdown that shows just that; VS Code's own way glues its words together, so that long notes do not wrap. */
function plain(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, "\\$&").replace(/\r?\n/g, "\n\n");
}
