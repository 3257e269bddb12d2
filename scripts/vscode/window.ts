import { type Browser, type BrowserContext, type Page, chromium } from "playwright-core";
import { onExit } from "../support/cleanup.ts";
import { ensureBrowser } from "./browser.ts";
import type { HostKind } from "../build/host-tests.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a Chromium without a screen; it ends with this process. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: flags,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const close = onExit(() => browser.close());
  browser.once("disconnected", () => void close());
  return browser;
}

export interface WindowOptions {
  /** The `authority` of a running host. */
  readonly authority: string;
  /** Absolute path of the folder that is opened. */
  readonly folder: string;
  /** Absolute path of an extension to load as one under development. */
  readonly extension?: string;
  /** Which extension host that extension runs in. */
  readonly kind?: HostKind;
  /** Absolute path of a module whose `run()` is called inside the extension host. */
  readonly tests?: string;
  /** Absolute path of a file to open. */
  readonly openFile?: string;
  /** The connection token of the host. */
  readonly token?: string;
}

/** The URL of a window, the folder and everything else in it. The host must have been started for tests to heed it all. */
export function windowUrl(options: WindowOptions): string {
  const remote = (path: string) => `vscode-remote://${options.authority}${uriPath(path)}`;
  const payload: [string, string][] = [];
  if (options.extension !== undefined) payload.push(["extensionDevelopmentPath", remote(options.extension)]);
  if (options.kind === "web") payload.push(["extensionDevelopmentKind", "web"]);
  if (options.tests !== undefined) payload.push(["extensionTestsPath", remote(options.tests)]);
  if (options.openFile !== undefined) payload.push(["openFile", remote(options.openFile)]);
  const query = new URLSearchParams({ folder: uriPath(options.folder) });
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  if (options.token !== undefined) query.set("tkn", options.token);
  return `http://${options.authority}/?${query}`;
}

/** A path as it stands in a URI: `C:\\work` is `/C:/work`. */
function uriPath(path: string): string {
  const slashes = path.replaceAll("\\", "/");
  return slashes.startsWith("/") ? slashes : `/${slashes}`;
}

/** A fresh browser profile with one page, which keeps its state over reloads. `viewport` is in CSS pixels. */
export async function newPage(
  browser: Browser,
  viewport = { width: 1400, height: 900 },
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport });
  // tsx names functions through a helper that functions evaluated in the page would miss.
  await context.addInitScript({ content: "globalThis.__name ??= (value) => value;" });
  return { context, page: await context.newPage() };
}
