import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { Failure } from "../support/failure.ts";
import { inRoot } from "../support/paths.ts";
import { findOnPath, run } from "../support/processes.ts";
import { note, step } from "../support/progress.ts";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge", "chrome"];

const remedy = "Install Chromium or Chrome, or set CHROME_PATH to one, then try again.";

/**
 * The executable of a Chromium: `$CHROME_PATH`, else one on the PATH, else one that is installed now,
 * by apt where we are root on Debian, else by Playwright.
 */
export async function ensureBrowser(): Promise<string> {
  const given = process.env["CHROME_PATH"];
  if (given !== undefined && given !== "") {
    if (existsSync(given)) return given;
    throw new Failure(`CHROME_PATH names ${given}, which does not exist.`, remedy);
  }
  return findBrowser() ?? (await installByApt()) ?? (await installByPlaywright());
}

/** A Chromium that is there already, or undefined. */
function findBrowser(): string | undefined {
  for (const name of names) {
    const found = findOnPath(name);
    if (found !== undefined) return found;
  }
  const known = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    `${process.env["PROGRAMFILES"]}\\Google\\Chrome\\Application\\chrome.exe`,
    chromium.executablePath(),
  ];
  return known.find((path) => existsSync(path));
}

async function installByApt(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version") || findOnPath("apt-get") === undefined)
    return undefined;
  step("installing Chromium and fonts by apt-get");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env });
  // The fonts make every script of the sample documents readable in screenshots.
  const packages = ["chromium", "fonts-noto-core", "fonts-noto-cjk"];
  const installed = await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], { env });
  if (installed.code !== 0) note(`apt-get failed: ${installed.output.trim().split("\n").at(-1)}`);
  return findBrowser();
}

async function installByPlaywright(): Promise<string> {
  step("installing Chromium by Playwright");
  const cli = inRoot("node_modules/playwright-core/cli.js");
  const installed = await run(process.execPath, [cli, "install", "chromium"], { echo: true });
  const path = chromium.executablePath();
  if (installed.code === 0 && existsSync(path)) return path;
  throw new Failure("There is no Chromium here, and none could be installed.", remedy);
}
