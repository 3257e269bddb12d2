import * as vscode from "vscode";

/**
 * How a tagged passage of a colour (`#rrggbb`) is drawn: a ground of that colour, a tag in the margin beside its first
 * line, a mark in the overview ruler. Box properties only (see highlighting/styles.ts); no line below the words,
 * which is how kinds of names are drawn.
 */
export function markStyle(colour: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    backgroundColor: `${colour}33`,
    gutterIconPath: tagIcon(colour),
    gutterIconSize: "contain",
    overviewRulerColor: colour,
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
}

function tagIcon(colour: string): vscode.Uri {
  const tag = `<path d="M3 4.5h6L13 8l-4 3.5H3z" fill="${colour}"/><circle cx="5.5" cy="8" r="1" fill="#fff"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${tag}</svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}
