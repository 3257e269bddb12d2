import type * as vscode from "vscode";
import { activateExtension } from "../extension.ts";

/** Called by VS Code in the browser (vscode.dev) when a source document is opened. */
export function activate(context: vscode.ExtensionContext): void {
  activateExtension(context, async (...parts) => (await import("./start.ts")).start(...parts));
}
