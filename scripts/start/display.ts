import { spawn } from "node:child_process";
import { findOnPath } from "../support/processes.ts";
import { note } from "../support/progress.ts";
import { ensureBrowser } from "../vscode/browser.ts";

/** True where there is a screen to open a window on. */
export function hasDisplay(): boolean {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

/**
 * Opens an address in the person's own browser, or in a Chromium where they have none.
 * Where that fails the address stands on the screen, so it is said and nothing more.
 */
export async function openInBrowser(url: string): Promise<void> {
  try {
    const [command, ...args] = await opener();
    const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
    child.once("error", (error) => note(`no browser could be opened: ${error.message}`));
    child.unref();
  } catch (error) {
    note(`no browser could be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function opener(): Promise<[string, ...string[]]> {
  if (process.platform === "darwin") return ["open"];
  if (process.platform === "win32") return ["explorer.exe"];
  const desktop = findOnPath("xdg-open");
  if (desktop !== undefined) return [desktop];
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return [await ensureBrowser(), "--no-first-run", ...root];
}
