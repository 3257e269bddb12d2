import * as vscode from "vscode";
import type { AnchorState, ReviewStatus } from "../../../server/src/protocol.ts";
import { boxStyles } from "./boxes.ts";
import { svgIcon } from "./colours.ts";

/** What a mark tells by its look. */
export interface MarkKind {
  /** `#rrggbb` of the code. */
  readonly colour: string;
  readonly state: AnchorState;
  readonly status: ReviewStatus;
  /** Where marks overlap: those of one row have their line above the words, those of the other below. */
  readonly row: "above" | "below";
}

/** How the passages of one kind are drawn. */
export interface MarkStyle extends ReturnType<typeof boxStyles> {
  /** At its first character: the tag in the margin. */
  readonly margin: vscode.TextEditorDecorationType;
  /** Over the passage, in the overview ruler alone. */
  readonly ruler: vscode.TextEditorDecorationType;
}

/**
 * The style of a kind: a ground and a line of the code's colour, a tag in the margin beside the first row, a mark in the
 * overview ruler. The line is dashed where the words have changed, dotted where the place is one of several; a rejected
 * tag has no ground.
 */
export function markStyle({ colour, state, status, row }: MarkKind): MarkStyle {
  const rejected = status === "rejected";
  const style = state === "changed" ? "dashed" : state === "ambiguous" ? "dotted" : "solid";
  return {
    ...boxStyles({
      ground: rejected ? "transparent" : `${colour}2b`,
      line: { edge: row === "above" ? "top" : "bottom", colour, style, width: rejected ? 1 : 2 },
    }),
    margin: vscode.window.createTextEditorDecorationType({
      gutterIconPath: tagIcon(colour, state, status),
      gutterIconSize: "contain",
    }),
    ruler: vscode.window.createTextEditorDecorationType({
      ...(rejected ? {} : { overviewRulerColor: colour }),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    }),
  };
}
function tagIcon(colour: string, state: AnchorState, status: ReviewStatus): vscode.Uri {
  const outline = "M3 4.5h6L13 8l-4 3.5H3z";
  const tag =
    status === "rejected"
      ? `<path d="${outline}" fill="none" stroke="${colour}"/>`
      : `<path d="${outline}" fill="${colour}"/>`;
  return svgIcon(tag + signOf(state, status));
}

/** The sign on a tag: what is to be looked at comes before what has been settled. */
function signOf(state: AnchorState, status: ReviewStatus): string {
  const sign = (path: string) => `<path d="${path}" fill="none" stroke="#fff" stroke-width="1.2"/>`;
  if (state === "changed") return sign("M4 8.6q1.3-1.6 2.6-.6t2.6-.6");
  if (state === "ambiguous") return `<text x="4.2" y="10.6" font-size="7" font-weight="bold" fill="#fff">?</text>`;
  if (status === "accepted") return sign("M4.3 8.1l1.7 1.6 3-3.4");
  if (state === "moved") return sign("M4 8h4.5M7 6.5L8.5 8 7 9.5");
  return status === "rejected" ? "" : `<circle cx="5.5" cy="8" r="1" fill="#fff"/>`;
}
