import * as vscode from "vscode";
import type { TokenType } from "../../../server/src/protocol.ts";

interface Line {
  readonly style: "solid" | "dotted" | "dashed" | "double";
  /** CSS pixels. */
  readonly width: number;
}

/**
 * The line below each kind in right-to-left text. Style and width tell kinds apart without colour; what only belongs
 * to a name (its office, the word for its people) is drawn finer than the name itself.
 */
const lines: Readonly<Record<TokenType, Line | undefined>> = {
  readoutPerson: { style: "solid", width: 2 },
  readoutPlace: { style: "dotted", width: 2 },
  readoutOrganisation: { style: "double", width: 3 },
  readoutEvent: { style: "dashed", width: 2 },
  readoutWork: { style: "dashed", width: 2 },
  readoutMisc: { style: "dashed", width: 2 },
  readoutDemonym: { style: "dotted", width: 1 },
  readoutRole: { style: "solid", width: 1 },
  readoutDate: { style: "dashed", width: 1 },
  readoutBoilerplate: undefined,
};

/** The theme colours of a kind, contributed in package.json: `readout.person.background` and `.underline`. */
function colourOf(type: TokenType, part: "background" | "underline"): vscode.ThemeColor {
  const kind = type.slice("readout".length);
  return new vscode.ThemeColor(`readout.${kind[0]?.toLowerCase()}${kind.slice(1)}.${part}`);
}

/**
 * The decoration of a kind: a tinted box with a line below it; a guess has a finer line and no tint. Only properties
 * that VS Code draws as boxes: whatever styles the letters themselves would scramble the line.
 */
export function overlayStyle(type: TokenType, guess: boolean): vscode.TextEditorDecorationType {
  const line = lines[type];
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(guess ? {} : { backgroundColor: colourOf(type, "background") }),
    ...(line === undefined
      ? {}
      : {
          borderColor: colourOf(type, "underline"),
          borderStyle: guess ? "dotted" : line.style,
          borderWidth: `0 0 ${guess ? 1 : line.width}px 0`,
        }),
  });
}
