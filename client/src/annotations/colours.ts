import * as vscode from "vscode";
import type { CodeView } from "../../../server/src/protocol.ts";

/** Colours for codes whose codebook gives none: far apart, readable on dark and light grounds. */
const palette = ["#4e9a06", "#3465a4", "#c4a000", "#a40000", "#75507b", "#ce5c00", "#06989a", "#a0522d"];

/** The colour of a code; the same id always gets the same one. */
export function colourOfCode(id: string, given: string | null | undefined): string {
  if (given !== null && given !== undefined) return given;
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) as number)) >>> 0;
  return palette[sum % palette.length] as string;
}

/** A drawing of 16 × 16 as the URI of an icon. */
export function svgIcon(drawing: string): vscode.Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawing}</svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}

/** A dot in the colour of the code; `chosen` puts a tick into it. */
export function codeIcon({ id, color }: Pick<CodeView, "id" | "color">, chosen = false): vscode.Uri {
  const dot = `<circle cx="8" cy="8" r="${chosen ? 7 : 5}" fill="${colourOfCode(id, color)}"/>`;
  const tick = `<path d="M4.5 8.2l2.4 2.4 4.6-5" fill="none" stroke="#fff" stroke-width="1.6"/>`;
  return svgIcon(chosen ? dot + tick : dot);
}
