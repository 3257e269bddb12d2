import * as vscode from "vscode";
import { hasRightToLeft } from "../../../server/src/text/direction.ts";

/** Of longer lines only the beginning is drawn word by word, in UTF-16 code units; VS Code shows no more of a line. */
const LONGEST = 10_000;

/** The boxes of a passage: whole ranges, and words that join the one before them across the space between. */
export interface Boxes {
  readonly whole: readonly vscode.Range[];
  readonly joined: readonly vscode.Range[];
}

/**
 * How a passage is cut into boxes. Left-to-right lines get one. In right-to-left lines each word gets its own: where a
 * line is wrapped inside a passage, a box over the space there would stand at the wrong end of the row, beside words
 * that it has nothing to do with. The style of joined ones closes the gaps.
 */
export function boxesOf(document: vscode.TextDocument, range: vscode.Range): Boxes {
  const whole: vscode.Range[] = [];
  const joined: vscode.Range[] = [];
  for (let line = range.start.line; line <= range.end.line; line++) {
    const { text } = document.lineAt(line);
    const start = line === range.start.line ? range.start.character : 0;
    const end = line === range.end.line ? range.end.character : text.length;
    if (!hasRightToLeft(text)) {
      if (start < end) whole.push(new vscode.Range(line, start, line, end));
      continue;
    }
    let first = true;
    for (const { index, 0: word } of text.slice(start, Math.min(end, LONGEST)).matchAll(/\S+/g)) {
      (first ? whole : joined).push(new vscode.Range(line, start + index, line, start + index + word.length));
      first = false;
    }
  }
  return { whole, joined };
}

/** True where a passage has a line that is drawn word by word. */
export function inWords(document: vscode.TextDocument, { start, end }: vscode.Range): boolean {
  for (let line = start.line; line <= end.line; line++) if (hasRightToLeft(document.lineAt(line).text)) return true;
  return false;
}

/** The look of a box; colours as CSS has them. */
interface BoxStyle {
  readonly ground: string;
  /** The line above or below the words. */
  readonly line?: {
    readonly edge: "top" | "bottom";
    readonly colour: string;
    readonly style: "solid" | "dashed" | "dotted";
    /** CSS pixels. */
    readonly width: number;
  };
}

/** The decorations for `Boxes` of one look. Box properties only (see highlighting/styles.ts). */
export function boxStyles({ ground, line }: BoxStyle): Readonly<Record<keyof Boxes, vscode.TextEditorDecorationType>> {
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  const create = vscode.window.createTextEditorDecorationType;
  const [above, below] = line?.edge === "top" ? [line.width, 0] : [0, line?.width ?? 0];
  const bordered = {
    rangeBehavior,
    backgroundColor: ground,
    ...(line === undefined
      ? {}
      : { borderColor: line.colour, borderStyle: line.style, borderWidth: `${above}px 0 ${below}px 0` }),
  };
  // Broken lines stay broken between words too.
  if (line !== undefined && line.style !== "solid") return { whole: create(bordered), joined: create(bordered) };
  // Decorations have no property to make a box wider than its words, so that this is handed on as CSS behind the
  // colour; where VS Code would not take it, the gaps would stay. In right-to-left text the space before a word is at
  // its right. The line is a shadow within, as a border would make the widened box higher.
  const shadow = line === undefined ? "none" : `inset 0 ${above > 0 ? above : -below}px 0 0 ${line.colour}`;
  const widened = { rangeBehavior, backgroundColor: `${ground}; padding-right: 1ch; box-shadow: ${shadow}` };
  return { whole: create(bordered), joined: create(widened) };
}
