import type * as vscode from "vscode";
import { activateExtension } from "../extension.ts";

/** Called by VS Code on the desktop and on a remote machine when a source document is opened. */
export function activate(context: vscode.ExtensionContext): void {
  activateExtension(context, async (...parts) => (await import("./start.ts")).start(...parts));
}
