import type * as vscode from "vscode";

/** Lines drawn beyond each edge of the window, so that slow scrolling meets no bare line. */
const MARGIN = 60;

/** Whether a range stands in the visible part of an editor (folds part it), or close to it. */
export function nearlyVisible({ visibleRanges }: vscode.TextEditor): (range: vscode.Range) => boolean {
  return ({ start, end }) =>
    visibleRanges.some((part) => start.line <= part.end.line + MARGIN && end.line >= part.start.line - MARGIN);
}
