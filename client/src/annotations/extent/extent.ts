import * as vscode from "vscode";
import type { Position, Range } from "../../../../server/src/protocol.ts";
import { say } from "../editors.ts";
import type { Parts } from "../parts.ts";
import { refOf, toRange } from "../places.ts";
import { change } from "../tagging/change.ts";
import { type Edge, wordEdge } from "./words.ts";

/** By how much an end of a passage is moved. */
type Unit = "word" | "sentence";

/**
 * Moves the start or the end of the tag at the cursor by a word or a sentence. Forward and back are those of reading,
 * whichever way the text runs.
 */
export async function moveEdge(parts: Parts, edge: Edge, direction: "forward" | "back", unit: Unit): Promise<void> {
  const found = await parts.atCursor.find(vscode.l10n.t("Change the extent of which tag?"));
  if (found === undefined) return;
  const { editor, annotation } = found;
  const { document } = editor;
  const index = edge === "start" ? 0 : annotation.ranges.length - 1;
  const range = annotation.ranges[index] as Range;
  const from = range[edge];
  const to =
    unit === "word"
      ? wordEdge(linesOf(document), from, edge, direction)
      : await sentenceEdge(parts, document, from, edge, direction);
  const moved = to && toRange({ ...range, [edge]: to });
  const inside =
    to !== undefined && compare(edge === "start" ? to : range.start, edge === "start" ? range.end : to) < 0;
  if (moved === undefined || !inside) {
    say(to === undefined ? vscode.l10n.t("The text ends here.") : vscode.l10n.t("A tag needs at least one word."));
    return;
  }
  const ranges = annotation.ranges.map((each, at) => (at === index ? { ...each, [edge]: to } : each));
  await change(parts, found, { set: { ranges } });
  // The cursor stays in the tag, so that the next key is about it too.
  if (!moved.contains(editor.selection.active)) editor.selection = new vscode.Selection(moved.start, moved.start);
  const place = edge === "start" ? moved.start : moved.end;
  editor.revealRange(new vscode.Range(place, place));
}

/** The start or the end of the nearest sentence in a direction. */
async function sentenceEdge(
  { session }: Parts,
  document: vscode.TextDocument,
  position: Position,
  edge: Edge,
  direction: "forward" | "back",
): Promise<Position | undefined> {
  const ask = (from: Position, which: "at" | "next" | "previous") =>
    session.request("readout/statement", { textDocument: refOf(document), position: from, which });
  const here = await ask(position, "at");
  const step = direction === "forward" ? 1 : -1;
  if (here !== null && compare(here.range[edge], position) * step > 0) return here.range[edge];
  const other = await ask(position, direction === "forward" ? "next" : "previous");
  return other?.range[edge];
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

function linesOf(document: vscode.TextDocument) {
  return { lineCount: document.lineCount, lineAt: (line: number) => document.lineAt(line).text };
}
