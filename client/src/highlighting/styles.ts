import * as vscode from "vscode";
import type { TokenType } from "../../../server/src/protocol.ts";
import { borderWidth, guessLine, lines } from "./lines.ts";

/** The theme colours of a kind, contributed in package.json: `readout.person.background` and `.underline`. */
function colourOf(type: TokenType, part: "background" | "underline"): vscode.ThemeColor {
  const kind = type.slice("readout".length);
  return new vscode.ThemeColor(`readout.${kind[0]?.toLowerCase()}${kind.slice(1)}.${part}`);
}

/**
 * The decoration of a kind: a tinted box with a line below it; a guess has finer lines and no tint. Only properties
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
          borderStyle: (guess ? guessLine : line).style,
          borderWidth: borderWidth(guess ? guessLine : line),
        }),
  });
}
