import * as vscode from "vscode";

/** How tagged passages of one colour are drawn. */
export interface MarkStyle {
  /** Over the words of the passage. */
  readonly passage: vscode.TextEditorDecorationType;
  /** At its first character: the tag in the margin. */
  readonly margin: vscode.TextEditorDecorationType;
}

/**
 * The style for a colour (`#rrggbb`): a ground of that colour, a tag in the margin beside the first row, a mark in the
 * overview ruler. Box properties only (see highlighting/styles.ts), and no line below the words: that is how kinds of
 * names are drawn.
 */
export function markStyle(colour: string): MarkStyle {
  const { createTextEditorDecorationType } = vscode.window;
  return {
    passage: createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      backgroundColor: `${colour}33`,
      overviewRulerColor: colour,
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    }),
    margin: createTextEditorDecorationType({ gutterIconPath: tagIcon(colour), gutterIconSize: "contain" }),
  };
}

function tagIcon(colour: string): vscode.Uri {
  const tag = `<path d="M3 4.5h6L13 8l-4 3.5H3z" fill="${colour}"/><circle cx="5.5" cy="8" r="1" fill="#fff"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${tag}</svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}
