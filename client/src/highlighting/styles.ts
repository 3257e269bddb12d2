import * as vscode from "vscode";
import type { TokenType } from "../../../server/src/protocol.ts";

/**
 * How each kind is drawn over right-to-left text: a tinted box with a line below it. Only properties that are drawn
 * as boxes: anything that styles the letters themselves would scramble the line. The line's style tells kinds apart
 * without colour.
 */
const lineStyles: Readonly<Record<TokenType, string>> = {
  readoutPerson: "solid",
  readoutPlace: "dotted",
  readoutOrganisation: "double",
  readoutEvent: "dashed",
  readoutWork: "dashed",
  readoutMisc: "dashed",
  readoutDemonym: "dotted",
  readoutRole: "solid",
  readoutDate: "double",
  readoutBoilerplate: "none",
};

/** The theme colours of a kind, contributed in package.json: `readout.person.background` and `.underline`. */
function colourOf(type: TokenType, part: "background" | "underline"): vscode.ThemeColor {
  const kind = type.slice("readout".length);
  return new vscode.ThemeColor(`readout.${kind[0]?.toLowerCase()}${kind.slice(1)}.${part}`);
}

/** The decoration of a kind; `guess` draws it thinner and without a ground. */
export function overlayStyle(type: TokenType, guess: boolean): vscode.TextEditorDecorationType {
  const style = lineStyles[type];
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(guess ? {} : { backgroundColor: colourOf(type, "background") }),
    ...(style === "none"
      ? {}
      : {
          borderColor: colourOf(type, "underline"),
          borderStyle: guess ? "dotted" : style,
          borderWidth: `0 0 ${guess ? 1 : style === "double" ? 3 : 2}px 0`,
        }),
  });
}
